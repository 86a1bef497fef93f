#pragma once

namespace bucketdeck {

/// A library of ours, by its file name: beside the program, or in ../lib/bucketdeck where it is installed. Null where
/// it is in neither or can't be loaded: dlerror() says why. Never to be closed, as what it registers with Qt stays.
[[nodiscard]] void *openOwnLibrary(const char *name);

} // namespace bucketdeck
