#pragma once

#include "core/audio/AudioWriter.h"
#include "core/audio/EncoderFormat.h"

#include <memory>

namespace bucketdeck {

/// Takes decoded frames of a source, brings them into the encoder's form and size, and writes what comes out. Holds no
/// more than a frame's worth of sound.
class AudioEncoder
{
public:
    /// Writes the header. Unsupported, DiskFull and the like. `writer` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<AudioEncoder>>
    open(const SampleReader &source, const EncodeSettings &settings, AudioWriter &writer);
    Q_DISABLE_COPY_MOVE(AudioEncoder)

    /// A frame as the source gave it. Unsupported where floats are louder than FLAC can hold.
    [[nodiscard]] Result<void> encode(const AVFrame &frame);
    /// What is still in the pipe, and the file's end.
    [[nodiscard]] Result<void> finish();

private:
    explicit AudioEncoder(AudioWriter &writer)
        : m_writer(writer)
    {
    }

    [[nodiscard]] Result<void> openCodec(const EncodeSettings &settings);
    [[nodiscard]] Result<void> openConverter(const SampleReader &source);
    [[nodiscard]] Result<void> take(const AVFrame *frame);
    [[nodiscard]] Result<void> send(bool all);
    [[nodiscard]] Result<void> sendFrame(AVFrame *frame);

    AudioWriter &m_writer;
    EncoderFormat m_form;
    AvCodecPointer m_codec;
    SwrPointer m_converter;
    AvFramePointer m_converted;
    AvFifoPointer m_fifo;
    AvPacketPointer m_packet;
    qint64 m_nextStamp = 0;
    bool m_mayClip = false;
};

} // namespace bucketdeck
