#pragma once

#include "core/audio/MediaInput.h"

#include <memory>

namespace bucketdeck {

/// Decodes a sound file frame by frame as it is: its own rate, channels and sample format. Where AudioDecoder plays on
/// over damage, this stops: of what is to take the file's place nothing may be missing. Blocks; one thread.
class SampleReader
{
public:
    /// Decodes the first frame too. Corrupt where it is no sound, or cut short.
    [[nodiscard]] static Result<std::unique_ptr<SampleReader>> open(ByteSource &source);

    [[nodiscard]] const MediaInput &input() const { return *m_input; }
    /// Nothing was lost when this file was made: PCM, FLAC, ALAC and the like.
    [[nodiscard]] bool isLossless() const;
    [[nodiscard]] int sampleRate() const { return m_first->sample_rate; }
    [[nodiscard]] const AVChannelLayout &layout() const { return m_first->ch_layout; }
    [[nodiscard]] AVSampleFormat format() const { return static_cast<AVSampleFormat>(m_first->format); }
    /// Bits of a sample that carry sound, as far as the file says.
    [[nodiscard]] int bits() const;
    /// In frames of the file's rate; 0 unknown.
    [[nodiscard]] qint64 expectedFrames() const;
    [[nodiscard]] qint64 framesRead() const { return m_framesRead; }

    /// The next frame, valid until the next call; null at the end. Corrupt at damage in a lossless file (damage in
    /// others is passed over, as their decoders do), Cancelled.
    [[nodiscard]] Result<const AVFrame *> next();

private:
    SampleReader() = default;

    [[nodiscard]] Result<void> openCodec();
    [[nodiscard]] Result<void> decode();
    [[nodiscard]] Result<void> feed();
    [[nodiscard]] Result<void> checkEnd() const;
    [[nodiscard]] Error damagedAt(const QString &detail) const;

    std::unique_ptr<MediaInput> m_input;
    AvCodecPointer m_codec;
    AvPacketPointer m_packet;
    AvFramePointer m_frame;
    AvFramePointer m_first; ///< What all others have to be like; given out first.
    bool m_firstGiven = false;
    bool m_drained = false;
    bool m_atEnd = false; ///< m_frame holds nothing.
    qint64 m_framesRead = 0;
};

} // namespace bucketdeck
