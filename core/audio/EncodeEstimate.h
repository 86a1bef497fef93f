#pragma once

#include "core/audio/EncodeSettings.h"

#include <optional>

namespace bucketdeck {

/// What matters of a sound file before it is compressed.
struct SoundFacts
{
    qint64 bytes = 0; ///< Of the file.
    qint64 durationMs = 0;
    int channels = 0;
    int bits = 0; ///< Of a sample; 0 where samples have no such size.
    bool isLossless = false;
    bool isFlac = false;
};

/// How large a sound will be: FLAC as such sound usually comes out, Opus and MP3 by bit rate and length. None where it
/// can't or shouldn't be compressed so: a lossy source where that isn't asked for, FLAC to FLAC (nothing to gain), more
/// channels than there may be, or a result that would be no smaller. Pure.
[[nodiscard]] std::optional<qint64> estimatedBytes(const SoundFacts &sound, const EncodeSettings &settings);

} // namespace bucketdeck
