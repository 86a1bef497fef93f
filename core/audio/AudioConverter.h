#pragma once

#include "core/audio/SoundEncoder.h"

namespace bucketdeck {

/// Compresses a sound file into another one, with its tags, covers and chapters. The source is only read.
/// FLAC keeps every sample of up to 24 bits, and tells how long it is; Opus and MP3 tell how much their encoder put
/// before and behind the sound, so that players that know it (ours) play just as many samples as there were.
class AudioConverter
{
public:
    using Progress = SoundEncoder::Progress;

    /// Blocks for as long as it takes: for a worker thread. Memory stays flat. `to` is written beside its place and
    /// renamed when whole, replacing what is there; on failure and Cancelled nothing is left. Corrupt (no sound,
    /// damaged, cut short), Unsupported (no such encoder; too many channels; a lossy source, unless asked for),
    /// SourceChanged while it was read, DiskFull, ReadOnly, LocalIo.
    [[nodiscard]] static Result<ConvertedAudio> convert(const QString &from, const QString &to,
                                                        const EncodeSettings &settings, const CancelToken &cancel,
                                                        const Progress &progress = {});
};

} // namespace bucketdeck
