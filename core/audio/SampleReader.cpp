#include "core/audio/SampleReader.h"

#include "core/audio/WavLength.h"

#include <QCoreApplication>
#include <QTime>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SampleReader)
};

/// A file can hold any number of packets of other kinds, or that give no sound.
constexpr int maxSilentPackets = 100000;
constexpr int maxSampleRate = 768000;

} // namespace

Result<std::unique_ptr<SampleReader>> SampleReader::open(ByteSource &source)
{
    Result<std::unique_ptr<MediaInput>> input = MediaInput::open(source);
    if (!input)
        return fail(input.error());
    std::unique_ptr<SampleReader> reader(new SampleReader);
    reader->m_input = std::move(*input);
    if (isWavCutShort(source, reader->m_input->size()))
        return fail(ErrorKind::Corrupt,
                    Texts::tr("This file is cut short: its end is missing. Copy it again from where it came."));
    if (const Result<void> opened = reader->openCodec(); !opened)
        return fail(opened.error());
    if (const Result<void> decoded = reader->decode(); !decoded)
        return fail(decoded.error());
    if (reader->m_atEnd)
        return fail(ErrorKind::Corrupt, Texts::tr("There is no sound in this file."));
    const AVFrame &first = *reader->m_frame;
    if (first.sample_rate > maxSampleRate)
        return fail(notAudioError(QStringLiteral("sample rate %1").arg(first.sample_rate)));
    reader->m_first.reset(av_frame_clone(&first));
    return reader;
}

Result<void> SampleReader::openCodec()
{
    const AVCodecParameters *parameters = m_input->stream()->codecpar;
    const AVCodec *codec = avcodec_find_decoder(parameters->codec_id);
    if (!codec)
        return fail(ErrorKind::Unsupported,
                    Texts::tr("This kind of audio (%1) can't be read here.").arg(m_input->info().codecName));
    m_codec.reset(avcodec_alloc_context3(codec));
    m_packet.reset(av_packet_alloc());
    m_frame.reset(av_frame_alloc());
    if (avcodec_parameters_to_context(m_codec.get(), parameters) < 0)
        return fail(notAudioError(QStringLiteral("codec parameters")));
    m_codec->pkt_timebase = m_input->stream()->time_base;
    m_codec->thread_count = 1;
    if (isLossless())
        m_codec->err_recognition |= AV_EF_CRCCHECK | AV_EF_EXPLODE;
    const int opened = avcodec_open2(m_codec.get(), codec, nullptr);
    if (opened < 0)
        return fail(notAudioError(libavText(opened)));
    return {};
}

bool SampleReader::isLossless() const
{
    return isLosslessCodec(m_input->stream()->codecpar->codec_id);
}

int SampleReader::bits() const
{
    const AVCodecParameters *codec = m_input->stream()->codecpar;
    if (codec->bits_per_raw_sample > 0)
        return codec->bits_per_raw_sample;
    if (m_codec->bits_per_raw_sample > 0)
        return m_codec->bits_per_raw_sample;
    const int exact = av_get_exact_bits_per_sample(codec->codec_id);
    return exact > 0 ? exact : 8 * av_get_bytes_per_sample(format());
}

qint64 SampleReader::expectedFrames() const
{
    const AVStream *stream = m_input->stream();
    if (stream->duration > 0)
        return av_rescale_q(stream->duration, stream->time_base, {1, sampleRate()});
    return av_rescale(m_input->info().durationMs, sampleRate(), 1000);
}

Error SampleReader::damagedAt(const QString &detail) const
{
    const int rate = m_first ? sampleRate() : 0;
    const qint64 ms = rate > 0 ? m_framesRead * 1000 / rate : 0;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms % 86'400'000));
    return makeError(ErrorKind::Corrupt,
                     Texts::tr("This file is damaged after %1. Copy it again from where it came.")
                         .arg(time.toString(ms >= 3'600'000 ? QStringLiteral("h:mm:ss") : QStringLiteral("m:ss"))),
                     detail);
}

/// Gives the codec one more packet of the stream, or tells it that there are none.
Result<void> SampleReader::feed()
{
    for (int foreign = 0; foreign < maxSilentPackets; ++foreign) {
        const int read = av_read_frame(m_input->format(), m_packet.get());
        if (const std::optional<Error> error = m_input->takeSourceError()) {
            av_packet_unref(m_packet.get());
            return fail(*error);
        }
        if (read == AVERROR_EXIT)
            return fail(cancelledError());
        if (read == AVERROR_EOF) {
            m_drained = true;
            avcodec_send_packet(m_codec.get(), nullptr);
            return {};
        }
        if (read < 0)
            return fail(damagedAt(libavText(read)));
        const bool ours = m_packet->stream_index == m_input->stream()->index;
        const int sent = ours ? avcodec_send_packet(m_codec.get(), m_packet.get()) : 0;
        av_packet_unref(m_packet.get());
        if (sent < 0 && isLossless())
            return fail(damagedAt(libavText(sent)));
        if (ours)
            return {};
    }
    return fail(damagedAt(QStringLiteral("no more sound in it")));
}

Result<void> SampleReader::decode()
{
    for (int packets = 0; packets < maxSilentPackets; ++packets) {
        const int received = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (received == 0) {
            if (m_frame->nb_samples > 0 && m_frame->sample_rate > 0 && m_frame->ch_layout.nb_channels > 0)
                return {};
            continue;
        }
        if (received == AVERROR_EOF) {
            m_atEnd = true;
            return {};
        }
        if (received != AVERROR(EAGAIN) && isLossless())
            return fail(damagedAt(libavText(received)));
        if (m_drained) {
            m_atEnd = true;
            return {};
        }
        if (const Result<void> fed = feed(); !fed)
            return fed;
    }
    return fail(damagedAt(QStringLiteral("no more sound in it")));
}

/// FLAC and AIFF tell how long they are, and libav takes an earlier end for the end.
Result<void> SampleReader::checkEnd() const
{
    const QLatin1StringView container(m_input->format()->iformat->name);
    const bool tells = container == QLatin1StringView("flac") || container == QLatin1StringView("aiff");
    if (tells && m_framesRead < expectedFrames())
        return fail(damagedAt(QStringLiteral("%1 of %2 frames").arg(m_framesRead).arg(expectedFrames())));
    return {};
}

Result<const AVFrame *> SampleReader::next()
{
    if (m_firstGiven && !m_atEnd) {
        if (const Result<void> decoded = decode(); !decoded)
            return fail(decoded.error());
    }
    m_firstGiven = true;
    if (m_atEnd) {
        if (const Result<void> whole = checkEnd(); !whole)
            return fail(whole.error());
        return nullptr;
    }
    if (m_frame->format != m_first->format || m_frame->sample_rate != m_first->sample_rate ||
        m_frame->ch_layout.nb_channels != m_first->ch_layout.nb_channels)
        return fail(ErrorKind::Unsupported, Texts::tr("The sound changes its format in the middle of this file."));
    m_framesRead += m_frame->nb_samples;
    return m_frame.get();
}

} // namespace bucketdeck
