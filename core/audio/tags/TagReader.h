#pragma once

#include "core/audio/tags/SoundTags.h"
#include "core/base/Result.h"
#include "core/cache/ByteSource.h"

namespace bucketdeck {

/// Reads the tags of MP3, AAC, MP4, FLAC, Ogg, Opus, WAV and AIFF files by TagLib, from their head and their tail.
namespace TagReader {

/// How many bytes are read at most. Larger covers are left out.
inline constexpr qint64 maxBytes = qint64{3} * 1024 * 1024;

/// Empty tags for a file that has none, or of another kind. Errors are those of the source alone: whatever a file
/// holds, there is an answer. Blocks.
[[nodiscard]] Result<SoundTags> read(ByteSource &source, qint64 mostBytes = maxBytes);

} // namespace TagReader
} // namespace bucketdeck
