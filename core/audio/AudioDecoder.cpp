#include "core/audio/AudioDecoder.h"

#include "core/base/Log.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketdeck {
namespace {

/// A file can hold any number of packets that give no sound; this many in a row are taken for its end.
constexpr int maxSilentPackets = 4000;
constexpr int maxSampleRate = 768000;
/// Codecs need some frames before the one that is wanted to be in step again (MP3's bit reservoir, Opus' 80 ms).
constexpr int prerollMs = 500;
constexpr int pagePrerollMs = 2500; // Ogg pages are seldom longer than a second.
constexpr int longPrerollMs = 10000;

} // namespace

AudioDecoder::~AudioDecoder()
{
    av_channel_layout_uninit(&m_convertLayout);
}

const AudioInfo &AudioDecoder::info() const
{
    return m_input->info();
}

Result<std::unique_ptr<AudioDecoder>> AudioDecoder::open(ByteSource &source, int outputRate)
{
    Result<std::unique_ptr<MediaInput>> input = MediaInput::open(source);
    if (!input)
        return fail(input.error());
    std::unique_ptr<AudioDecoder> decoder(new AudioDecoder(source));
    decoder->m_input = std::move(*input);
    decoder->m_sourceRate = decoder->m_input->stream()->codecpar->sample_rate;
    if (decoder->m_sourceRate > maxSampleRate)
        return fail(notAudioError(QStringLiteral("sample rate %1").arg(decoder->m_sourceRate)));
    decoder->m_outputRate = outputRate > 0 ? outputRate : decoder->m_sourceRate;
    const Result<void> opened = decoder->openCodec();
    if (!opened)
        return fail(opened.error());
    const Result<Step> first = decoder->decodeFrame();
    if (!first)
        return fail(first.error());
    if (*first == Step::End)
        return fail(notAudioError(QStringLiteral("no sound in it")));
    decoder->m_origin = decoder->m_frame->best_effort_timestamp;
    if (decoder->m_origin == AV_NOPTS_VALUE)
        decoder->m_origin = 0;
    decoder->m_holdsFrame = true;
    return decoder;
}

Result<void> AudioDecoder::openCodec()
{
    const AVCodecParameters *parameters = m_input->stream()->codecpar;
    const AVCodec *codec = avcodec_find_decoder(parameters->codec_id);
    if (!codec)
        return fail(ErrorKind::Unsupported, QCoreApplication::translate("bucketdeck::AudioDecoder",
                                                                        "This kind of audio (%1) can't be played here.")
                                                .arg(m_input->info().codecName));
    m_codec.reset(avcodec_alloc_context3(codec));
    m_packet.reset(av_packet_alloc());
    m_frame.reset(av_frame_alloc());
    if (avcodec_parameters_to_context(m_codec.get(), parameters) < 0)
        return fail(notAudioError(QStringLiteral("codec parameters")));
    m_codec->pkt_timebase = m_input->stream()->time_base;
    m_codec->thread_count = 1;
    const int opened = avcodec_open2(m_codec.get(), codec, nullptr);
    if (opened < 0)
        return fail(notAudioError(libavText(opened)));
    return {};
}

/// Gives the codec one more packet of the stream, or tells it that there are none.
Result<void> AudioDecoder::feedPacket()
{
    for (int foreign = 0; foreign < maxSilentPackets; ++foreign) {
        const int read = av_read_frame(m_input->format(), m_packet.get());
        if (const std::optional<Error> error = m_input->takeSourceError()) {
            av_packet_unref(m_packet.get());
            return fail(*error);
        }
        if (read == AVERROR_EXIT)
            return fail(cancelledError());
        if (read < 0) {
            // The end, or damage that the format can't get over: what came before has been played.
            if (read != AVERROR_EOF)
                qCInfo(logAudio) << "reading ends early:" << libavText(read);
            m_drained = true;
            avcodec_send_packet(m_codec.get(), nullptr);
            return {};
        }
        const bool ours = m_packet->stream_index == m_input->stream()->index;
        if (ours) {
            m_packetPlace = m_packet->pos;
            avcodec_send_packet(m_codec.get(), m_packet.get()); // A damaged packet is passed over.
        }
        av_packet_unref(m_packet.get());
        if (ours)
            return {};
    }
    m_drained = true;
    avcodec_send_packet(m_codec.get(), nullptr);
    return {};
}

/// AAC's last packet is filled up; in MP4, its duration says how much of it is sound. libav leaves that to its callers.
void AudioDecoder::trimPadding()
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
    const int64_t duration = m_frame->duration;
#else
    const int64_t duration = m_frame->pkt_duration;
#endif
    if (m_codec->codec_id != AV_CODEC_ID_AAC || duration <= 0 || m_frame->sample_rate <= 0)
        return;
    const int64_t samples = av_rescale_q(duration, m_input->stream()->time_base, {1, m_frame->sample_rate});
    m_frame->nb_samples = static_cast<int>(std::min<int64_t>(m_frame->nb_samples, samples));
}

Result<AudioDecoder::Step> AudioDecoder::decodeFrame()
{
    for (int packets = 0; packets < maxSilentPackets; ++packets) {
        const int received = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (received == 0) {
            trimPadding();
            if (m_frame->nb_samples > 0 && m_frame->sample_rate > 0 && m_frame->ch_layout.nb_channels > 0)
                return Step::Frame;
            continue;
        }
        if (received == AVERROR_EOF || m_drained)
            return Step::End;
        const Result<void> fed = feedPacket();
        if (!fed)
            return fail(fed.error());
    }
    return Step::End;
}

/// Where the held frame begins, in frames of the file.
qint64 AudioDecoder::frameStart() const
{
    const qint64 stamp = m_frame->best_effort_timestamp;
    if (stamp == AV_NOPTS_VALUE)
        return m_nextFrame;
    return av_rescale_q(stamp - m_origin, m_input->stream()->time_base, {1, m_sourceRate});
}

/// The held frame is of the kind that the converter was made for.
bool AudioDecoder::suitsConverter() const
{
    return m_converter && m_convertFormat == m_frame->format && m_convertRate == m_frame->sample_rate &&
           av_channel_layout_compare(&m_convertLayout, &m_frame->ch_layout) == 0;
}

bool AudioDecoder::takeOverFrom(AudioDecoder &before)
{
    if (!m_holdsFrame || before.m_outputRate != m_outputRate)
        return false;
    std::swap(m_converter, before.m_converter);
    std::swap(m_convertFormat, before.m_convertFormat);
    std::swap(m_convertRate, before.m_convertRate);
    std::swap(m_convertLayout, before.m_convertLayout);
    if (suitsConverter())
        return true;
    std::swap(m_converter, before.m_converter);
    std::swap(m_convertFormat, before.m_convertFormat);
    std::swap(m_convertRate, before.m_convertRate);
    std::swap(m_convertLayout, before.m_convertLayout);
    return false;
}

const std::vector<float> &AudioDecoder::drain()
{
    drainConverter();
    return m_out;
}

bool AudioDecoder::prepareConverter()
{
    if (suitsConverter())
        return true;
    const auto format = static_cast<AVSampleFormat>(m_frame->format);
    AVChannelLayout in = {};
    if (m_frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&in, m_frame->ch_layout.nb_channels);
    else if (av_channel_layout_copy(&in, &m_frame->ch_layout) < 0)
        return false;
    AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext *raw = nullptr;
    const int made = swr_alloc_set_opts2(&raw, &stereo, AV_SAMPLE_FMT_FLT, m_outputRate, &in, format,
                                         m_frame->sample_rate, 0, nullptr);
    av_channel_layout_uninit(&in);
    m_converter.reset(raw);
    if (made < 0 || swr_init(raw) < 0) {
        m_converter.reset();
        return false;
    }
    m_convertFormat = m_frame->format;
    m_convertRate = m_frame->sample_rate;
    return av_channel_layout_copy(&m_convertLayout, &m_frame->ch_layout) >= 0;
}

/// Puts the held frame, without its first `skip` frames, into m_out.
bool AudioDecoder::convertFrame(int skip)
{
    if (!prepareConverter())
        return false;
    const int count = m_frame->nb_samples - skip;
    const auto format = static_cast<AVSampleFormat>(m_frame->format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    const int inChannels = m_frame->ch_layout.nb_channels;
    const int step = av_get_bytes_per_sample(format) * (planar ? 1 : inChannels) * skip;
    std::vector<const uint8_t *> in(static_cast<size_t>(planar ? inChannels : 1));
    for (size_t i = 0; i < in.size(); ++i)
        in[i] = m_frame->extended_data[i] + step;
    const int room = swr_get_out_samples(m_converter.get(), count);
    if (room < 0)
        return false;
    m_out.resize(static_cast<size_t>(room) * channels);
    auto *out = reinterpret_cast<uint8_t *>(m_out.data());
    const int written = swr_convert(m_converter.get(), &out, room, in.data(), count);
    m_out.resize(static_cast<size_t>(std::max(0, written)) * channels);
    return written >= 0;
}

void AudioDecoder::drainConverter()
{
    m_out.clear();
    if (!m_converter)
        return;
    const int room = swr_get_out_samples(m_converter.get(), 0);
    m_out.resize(static_cast<size_t>(std::max(0, room)) * channels);
    auto *out = reinterpret_cast<uint8_t *>(m_out.data());
    const int written = swr_convert(m_converter.get(), &out, std::max(0, room), nullptr, 0);
    m_out.resize(static_cast<size_t>(std::max(0, written)) * channels);
    m_converter.reset();
}

Result<std::vector<float> *> AudioDecoder::next()
{
    m_out.clear();
    for (int empty = 0; empty < maxSilentPackets; ++empty) {
        if (!m_holdsFrame) {
            const Result<Step> step = decodeFrame();
            if (!step)
                return fail(step.error());
            if (*step == Step::End) {
                if (!m_keepsTail)
                    drainConverter();
                return &m_out;
            }
        }
        m_holdsFrame = false;
        m_nextFrame += m_frame->nb_samples;
        const bool converted = convertFrame(std::exchange(m_dropFrames, 0));
        av_frame_unref(m_frame.get());
        if (converted && !m_out.empty())
            return &m_out;
    }
    return fail(notAudioError(QStringLiteral("no frame can be converted")));
}

Result<void> AudioDecoder::seek(qint64 positionMs)
{
    return seekToFrame(av_rescale(std::max<qint64>(0, positionMs), m_sourceRate, 1000));
}

/// Goes to a place before `frame` and decodes up to it. False where it came out behind it.
Result<bool> AudioDecoder::seekBefore(qint64 frame, qint64 preroll)
{
    m_input->clearIoState();
    const qint64 start = std::max<qint64>(0, frame - preroll);
    // What an encoder put before the first sound has negative time stamps, and the codec needs it.
    const qint64 from = start == 0 ? -m_sourceRate : start;
    const qint64 stamp = av_rescale_q(from, {1, m_sourceRate}, m_input->stream()->time_base) + m_origin;
    int sought = av_seek_frame(m_input->format(), m_input->stream()->index, stamp, AVSEEK_FLAG_BACKWARD);
    if (sought < 0 && start == 0) // Formats without such an index know no time before 0.
        sought = av_seek_frame(m_input->format(), m_input->stream()->index, 0, AVSEEK_FLAG_BACKWARD);
    if (const std::optional<Error> error = m_input->takeSourceError())
        return fail(*error);
    avcodec_flush_buffers(m_codec.get());
    m_converter.reset();
    m_holdsFrame = false;
    m_drained = false;
    m_dropFrames = 0;
    if (sought < 0) {
        qCInfo(logAudio) << "seek failed:" << libavText(sought);
        if (start > 0)
            return false;
    }
    m_nextFrame = start;
    bool placed = start == 0;
    // Ogg stamps pages, and libav guesses wrongly in the page it lands on: that one is passed over. In Ogg, the place
    // of a packet is that of its page.
    const bool inPages = QLatin1StringView(m_input->format()->iformat->name) == QLatin1StringView("ogg");
    std::optional<qint64> firstPage;
    for (;;) {
        const Result<Step> step = decodeFrame();
        if (!step)
            return fail(step.error());
        if (*step == Step::End)
            return placed; // It lies behind the end.
        if (!firstPage)
            firstPage = m_packetPlace;
        placed =
            placed || (m_frame->best_effort_timestamp != AV_NOPTS_VALUE && !(inPages && m_packetPlace == *firstPage));
        if (!placed)
            continue;
        const qint64 begin = frameStart();
        const qint64 end = begin + m_frame->nb_samples;
        m_nextFrame = begin;
        if (begin > frame)
            return false;
        if (end > frame) {
            m_holdsFrame = true;
            m_dropFrames = static_cast<int>(frame - begin);
            return true;
        }
        m_nextFrame = end;
    }
}

/// True where an exact seek would have to fetch too much first.
bool AudioDecoder::isFarAway(qint64 frame) const
{
    const AVStream *stream = m_input->stream();
    const qint64 total = av_rescale(info().durationMs, m_sourceRate, 1000);
    if (stream->codecpar->codec_id != AV_CODEC_ID_MP3 || total <= 0)
        return false;
    qint64 known = 0; // As far as the place of every time has been noted.
    const int entries = avformat_index_get_entries_count(stream);
    if (!m_input->seeksByEstimate() && entries > 0)
        known = avformat_index_get_entry(m_input->stream(), entries - 1)->pos;
    return m_source.bytesToFetch(known, av_rescale(m_input->size(), std::min(frame, total), total)) > maxFetchBytes;
}

/// libav takes either way for good when it opens a file, so a change opens it again. Its beginning is in memory.
Result<void> AudioDecoder::chooseInput(qint64 frame)
{
    const bool estimate = isFarAway(frame);
    if (estimate == m_input->seeksByEstimate())
        return {};
    MediaLimits limits;
    limits.seekByEstimate = estimate;
    Result<std::unique_ptr<MediaInput>> input = MediaInput::open(m_source, limits);
    if (!input)
        return fail(input.error());
    m_input = std::move(*input);
    return {};
}

Result<void> AudioDecoder::seekToFrame(qint64 frame)
{
    const Result<void> chosen = chooseInput(frame);
    if (!chosen)
        return fail(chosen.error());
    const bool inPages = QLatin1StringView(m_input->format()->iformat->name) == QLatin1StringView("ogg");
    for (const int ms : {inPages ? pagePrerollMs : prerollMs, longPrerollMs}) {
        const Result<bool> done = seekBefore(frame, av_rescale(ms, m_sourceRate, 1000));
        if (!done)
            return fail(done.error());
        if (*done)
            return {};
    }
    // An index that is wrong by more than that: from the start, where every count begins.
    const Result<bool> done = seekBefore(frame, frame);
    if (!done)
        return fail(done.error());
    if (!*done)
        m_holdsFrame = m_frame->nb_samples > 0;
    return {};
}

} // namespace bucketdeck
