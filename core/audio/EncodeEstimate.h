#pragma once

#include "core/audio/EncodeSettings.h"

#include <optional>

namespace bucketdeck {

/// What there is to compress in a file, and how large it will be, from a look at its head. Blocks.
struct EncodeEstimate
{
    qint64 sourceBytes = 0;
    qint64 bytes = 0; ///< FLAC: what such sound usually comes to; Opus and MP3: from bit rate and length.
    qint64 durationMs = 0;

    /// None where it can't or shouldn't be compressed so: no sound, a lossy source where that isn't asked for, FLAC to
    /// FLAC (nothing to gain), more channels than the codec has.
    [[nodiscard]] static std::optional<EncodeEstimate> of(const QString &path, const EncodeSettings &settings);
};

} // namespace bucketdeck
