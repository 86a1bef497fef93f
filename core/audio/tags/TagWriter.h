#pragma once

#include "core/audio/tags/TagChanges.h"
#include "core/base/Result.h"

namespace bucketdeck {

/// Writes tags into MP3, FLAC, Ogg Vorbis, Opus, MP4, WAV and AIFF files by TagLib.
namespace TagWriter {

/// Larger covers are left out by our own reader.
inline constexpr qsizetype largestCover = qsizetype{2} * 1024 * 1024;

/// Changes the file in place: give it a copy, which is of no use after an error. The coded sound is compared before and
/// after: Corrupt where it came out different. Unsupported (another kind of file, or tags packed in a way that would
/// get lost), InvalidArgument (a cover that is none or too large), ReadOnly, LocalIo. Blocks, for as long as the file
/// takes to be read twice.
[[nodiscard]] Result<void> write(const QString &filePath, const TagChanges &changes);

/// By its name: whether it is worth offering.
[[nodiscard]] bool canWrite(const QString &fileName);

} // namespace TagWriter
} // namespace bucketdeck
