#include "core/audio/AudioEncoder.h"

#include "core/audio/LibavEncoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::AudioEncoder)
};

/// For encoders that take frames of any size.
constexpr int anyFrameSize = 4096;
constexpr int maxOpusBitsPerChannel = 256'000;

Error noEncoder(const EncodeSettings &settings, int code)
{
    return makeError(ErrorKind::Unsupported,
                     Texts::tr("This sound can't be compressed to %1. Choose another format.").arg(settings.title()),
                     libavText(code));
}

void setQuality(AVCodecContext &codec, const EncodeSettings &settings)
{
    const int channels = codec.ch_layout.nb_channels;
    switch (settings.codec) {
    case EncodeCodec::Flac:
        codec.compression_level = settings.quality;
        return;
    case EncodeCodec::Opus:
        codec.bit_rate = std::min(qint64{settings.quality} * 1000 * std::max(2, channels) / 2,
                                  qint64{maxOpusBitsPerChannel} * channels);
        return;
    case EncodeCodec::Mp3:
        break;
    }
    if (settings.variable) {
        codec.flags |= AV_CODEC_FLAG_QSCALE;
        codec.global_quality = settings.quality * FF_QP2LAMBDA;
    } else {
        codec.bit_rate = qint64{settings.quality} * 1000;
    }
}

template <typename T>
bool isTooLoud(const AVFrame &frame)
{
    const bool planar = av_sample_fmt_is_planar(static_cast<AVSampleFormat>(frame.format)) != 0;
    const int planes = planar ? frame.ch_layout.nb_channels : 1;
    const int count = frame.nb_samples * (planar ? 1 : frame.ch_layout.nb_channels);
    for (int plane = 0; plane < planes; ++plane) {
        const T *samples = reinterpret_cast<const T *>(frame.extended_data[plane]);
        if (std::any_of(samples, samples + count, [](T sample) { return !(std::abs(sample) <= T{1}); }))
            return true;
    }
    return false;
}

bool clips(const AVFrame &frame)
{
    switch (av_get_packed_sample_fmt(static_cast<AVSampleFormat>(frame.format))) {
    case AV_SAMPLE_FMT_FLT:
        return isTooLoud<float>(frame);
    case AV_SAMPLE_FMT_DBL:
        return isTooLoud<double>(frame);
    default:
        return false;
    }
}

} // namespace

Result<std::unique_ptr<AudioEncoder>> AudioEncoder::open(const SampleReader &source, const EncodeSettings &settings,
                                                         AudioWriter &writer)
{
    std::unique_ptr<AudioEncoder> encoder(new AudioEncoder(writer));
    if (const Result<void> chosen = encoder->m_form.choose(source, settings.codec); !chosen)
        return fail(chosen.error());
    if (const Result<void> opened = encoder->openCodec(settings); !opened)
        return fail(opened.error());
    if (const Result<void> opened = encoder->openConverter(source); !opened)
        return fail(opened.error());
    encoder->m_mayClip = settings.codec == EncodeCodec::Flac;
    const MediaInput &input = source.input();
    if (const Result<void> begun = writer.begin(*encoder->m_codec, *input.format(), *input.stream()); !begun)
        return fail(begun.error());
    return encoder;
}

Result<void> AudioEncoder::openCodec(const EncodeSettings &settings)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(libavEncoderName(settings.codec));
    if (!codec)
        return fail(noEncoder(settings, AVERROR_ENCODER_NOT_FOUND));
    m_codec.reset(avcodec_alloc_context3(codec));
    m_packet.reset(av_packet_alloc());
    m_codec->sample_rate = m_form.sampleRate;
    m_codec->sample_fmt = m_form.sampleFormat;
    m_codec->time_base = {1, m_form.sampleRate};
    m_codec->bits_per_raw_sample = m_form.bits;
    m_codec->thread_count = 1;
    m_codec->flags |= AV_CODEC_FLAG_BITEXACT;
    av_channel_layout_copy(&m_codec->ch_layout, &m_form.layout);
    if (m_writer.wantsGlobalHeader())
        m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    setQuality(*m_codec, settings);
    const int opened = avcodec_open2(m_codec.get(), codec, nullptr);
    if (opened < 0)
        return fail(noEncoder(settings, opened));
    return {};
}

Result<void> AudioEncoder::openConverter(const SampleReader &source)
{
    SwrContext *raw = nullptr;
    int made = swr_alloc_set_opts2(&raw, &m_form.layout, m_form.sampleFormat, m_form.sampleRate, &m_form.sourceLayout,
                                   source.format(), source.sampleRate(), 0, nullptr);
    m_converter.reset(raw);
    if (made >= 0)
        made = swr_init(raw);
    if (made < 0)
        return fail(ErrorKind::Unsupported, Texts::tr("This sound can't be converted."), libavText(made));
    m_converted.reset(av_frame_alloc());
    m_fifo.reset(av_audio_fifo_alloc(m_form.sampleFormat, m_form.layout.nb_channels, anyFrameSize));
    if (!m_fifo)
        return fail(ErrorKind::Unsupported, Texts::tr("This sound can't be converted."));
    return {};
}

/// Through the converter into the fifo; without a frame: what the converter still holds.
Result<void> AudioEncoder::take(const AVFrame *frame)
{
    const int count = frame ? frame->nb_samples : 0;
    const int room = swr_get_out_samples(m_converter.get(), count);
    if (room <= 0)
        return {};
    av_frame_unref(m_converted.get());
    m_converted->format = m_form.sampleFormat;
    m_converted->sample_rate = m_form.sampleRate;
    m_converted->nb_samples = room;
    av_channel_layout_copy(&m_converted->ch_layout, &m_form.layout);
    int done = av_frame_get_buffer(m_converted.get(), 0);
    if (done >= 0)
        done = swr_convert(m_converter.get(), m_converted->extended_data, room,
                           frame ? const_cast<const uint8_t **>(frame->extended_data) : nullptr, count);
    if (done > 0)
        done = av_audio_fifo_write(m_fifo.get(), reinterpret_cast<void **>(m_converted->extended_data), done);
    if (done < 0)
        return fail(ErrorKind::Unsupported, Texts::tr("This sound can't be converted."), libavText(done));
    return {};
}

Result<void> AudioEncoder::sendFrame(AVFrame *frame)
{
    int code = avcodec_send_frame(m_codec.get(), frame);
    while (code >= 0) {
        code = avcodec_receive_packet(m_codec.get(), m_packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            break;
        if (const Result<void> written = m_writer.write(m_packet.get()); !written)
            return written;
    }
    return fail(ErrorKind::Unsupported, Texts::tr("This sound can't be compressed."), libavText(code));
}

/// In frames of the size that the encoder wants; the last one, with `all`, may be shorter.
Result<void> AudioEncoder::send(bool all)
{
    const int size = m_codec->frame_size > 0 ? m_codec->frame_size : anyFrameSize;
    for (;;) {
        const int ready = av_audio_fifo_size(m_fifo.get());
        if (ready == 0 || (ready < size && !all))
            return {};
        AvFramePointer frame(av_frame_alloc());
        frame->format = m_form.sampleFormat;
        frame->sample_rate = m_form.sampleRate;
        frame->nb_samples = std::min(ready, size);
        frame->pts = m_nextStamp;
        av_channel_layout_copy(&frame->ch_layout, &m_form.layout);
        if (av_frame_get_buffer(frame.get(), 0) < 0 ||
            av_audio_fifo_read(m_fifo.get(), reinterpret_cast<void **>(frame->extended_data), frame->nb_samples) < 0)
            return fail(ErrorKind::Unsupported, Texts::tr("This sound can't be compressed."));
        m_nextStamp += frame->nb_samples;
        if (const Result<void> sent = sendFrame(frame.get()); !sent)
            return sent;
    }
}

Result<void> AudioEncoder::encode(const AVFrame &frame)
{
    if (m_mayClip && clips(frame))
        return fail(ErrorKind::Unsupported,
                    Texts::tr("It is louder than FLAC can hold, and would be distorted. Choose another format."));
    if (const Result<void> taken = take(&frame); !taken)
        return taken;
    return send(false);
}

Result<void> AudioEncoder::finish()
{
    if (const Result<void> taken = take(nullptr); !taken)
        return taken;
    if (const Result<void> sent = send(true); !sent)
        return sent;
    if (const Result<void> sent = sendFrame(nullptr); !sent)
        return sent;
    return m_writer.end();
}

} // namespace bucketdeck
