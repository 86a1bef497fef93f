#pragma once

#include "core/audio/EncodeSettings.h"
#include "core/base/CancelToken.h"
#include "core/base/Result.h"

#include <functional>

namespace bucketdeck {

/// What became of a conversion. Bytes of both files.
struct ConvertedAudio
{
    qint64 sourceBytes = 0;
    qint64 bytes = 0;
    qint64 durationMs = 0;
};

/// Compresses a sound file into another one, with its tags, covers and chapters. The source is only read.
/// FLAC keeps every sample of up to 24 bits, and tells how long it is; Opus and MP3 tell how much their encoder put
/// before and behind the sound, so that players that know it (ours) play just as many samples as there were.
class AudioConverter
{
public:
    /// Of the source's length; `totalMs` 0 where that isn't known. Never goes back.
    using Progress = std::function<void(qint64 doneMs, qint64 totalMs)>;

    /// Blocks for as long as it takes: for a worker thread. Memory stays flat. `to` is written beside its place and
    /// renamed when whole, replacing what is there; on failure and Cancelled nothing is left. Corrupt (no sound,
    /// damaged, cut short), Unsupported (no such encoder; too many channels; a lossy source, unless asked for),
    /// SourceChanged while it was read, DiskFull, ReadOnly, LocalIo.
    [[nodiscard]] static Result<ConvertedAudio> convert(const QString &from, const QString &to,
                                                        const EncodeSettings &settings, const CancelToken &cancel,
                                                        const Progress &progress = {});
};

} // namespace bucketdeck
