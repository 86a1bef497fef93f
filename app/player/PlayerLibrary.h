#pragma once

namespace bucketdeck {

struct CliOptions;
struct Profile;

/// Runs `bucketdeck play` from the library beside this program, which brings what decodes and sounds: other commands
/// start without it. Gives the exit code.
[[nodiscard]] int runPlayer(const CliOptions &options, const Profile &profile);

} // namespace bucketdeck
