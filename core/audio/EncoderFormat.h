#pragma once

#include "core/audio/EncodeSettings.h"
#include "core/audio/LibavPointers.h"
#include "core/audio/SampleReader.h"

namespace bucketdeck {

/// In which rate, channels and sample format an encoder gets the sound of a file.
struct EncoderFormat
{
    int sampleRate = 0;
    AVSampleFormat sampleFormat = AV_SAMPLE_FMT_NONE;
    int bits = 0; ///< FLAC: 16 or 24.
    AVChannelLayout layout = {};
    /// What the source's channels are taken for: as `layout` where they go over one by one.
    AVChannelLayout sourceLayout = {};

    EncoderFormat() = default;
    ~EncoderFormat();
    Q_DISABLE_COPY_MOVE(EncoderFormat)

    /// Unsupported, with the reason, where the codec can't hold such a sound. FLAC keeps rate, channels and up to 24
    /// bits as they are (floats and 32 bit integers become 24 bit), Opus has 48 kHz and up to 8 channels, MP3 the next
    /// of its rates and at most stereo.
    [[nodiscard]] Result<void> choose(const SampleReader &source, EncodeCodec codec);
};

} // namespace bucketdeck
