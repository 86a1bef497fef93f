#include "core/audio/MediaInput.h"

#include "core/audio/MediaTags.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace bucketdeck {
namespace {

/// No playlists, no network formats, no image sequences: only containers of sound.
constexpr char allowedFormats[] =
    "mp3,wav,w64,flac,ogg,mov,mp4,m4a,3gp,3g2,mj2,aac,aiff,caf,matroska,webm,asf,amr,au,wv,ape,ac3";
constexpr unsigned maxStreams = 32;

} // namespace

MediaLimits MediaLimits::forProbe()
{
    return {qint64{128} * 1024, 1'000'000, 32 * 1024, false};
}

bool isLosslessCodec(AVCodecID codec)
{
    const AVCodecDescriptor *descriptor = avcodec_descriptor_get(codec);
    return descriptor && (descriptor->props & AV_CODEC_PROP_LOSSLESS) != 0 &&
           (descriptor->props & AV_CODEC_PROP_LOSSY) == 0;
}

QString libavText(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

Error notAudioError(const QString &detail)
{
    return makeError(
        ErrorKind::Corrupt,
        QCoreApplication::translate("bucketdeck::MediaInput",
                                    "This file isn't audio that can be played. It may be damaged, or of another "
                                    "kind than its name says."),
        detail);
}

MediaInput::MediaInput(ByteSource &source, const MediaLimits &limits)
    : m_source(source)
    , m_limits(limits)
{
}

MediaInput::~MediaInput() = default;

Result<std::unique_ptr<MediaInput>> MediaInput::open(ByteSource &source, const MediaLimits &limits)
{
    std::unique_ptr<MediaInput> input(new MediaInput(source, limits));
    const Result<qint64> size = source.open();
    if (!size)
        return fail(size.error());
    if (*size == 0)
        return fail(ErrorKind::Corrupt, QCoreApplication::translate("bucketdeck::MediaInput",
                                                                    "This file is empty: there is nothing to play."));
    input->m_size = *size;
    const Result<void> opened = input->openFormat();
    if (!opened)
        return fail(opened.error());
    return input;
}

Result<void> MediaInput::openFormat()
{
    // Damage in other people's files is for the Result, not for our error output.
    static std::once_flag quiet;
    std::call_once(quiet, [] { av_log_set_level(AV_LOG_FATAL); });
    auto *buffer = static_cast<unsigned char *>(av_malloc(static_cast<size_t>(m_limits.ioBufferBytes)));
    m_io.reset(avio_alloc_context(buffer, m_limits.ioBufferBytes, 0, this, &readBytes, nullptr, &seekBytes));
    AVFormatContext *raw = avformat_alloc_context();
    raw->pb = m_io.get();
    raw->flags |= AVFMT_FLAG_CUSTOM_IO;
    if (m_limits.seekByEstimate)
        raw->flags |= AVFMT_FLAG_FAST_SEEK;
    raw->interrupt_callback = {&wasInterrupted, this};
    raw->io_open = &refuseOther;
    raw->probesize = m_limits.probeBytes;
    raw->format_probesize = static_cast<int>(std::min<qint64>(m_limits.probeBytes, qint64{256} * 1024));
    raw->max_analyze_duration = m_limits.analyzeUsec;
    raw->max_streams = static_cast<int>(maxStreams);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "format_whitelist", allowedFormats, 0);
    const int opened = avformat_open_input(&raw, nullptr, nullptr, &options); // Frees `raw` on failure.
    av_dict_free(&options);
    if (opened < 0)
        return fail(failure(opened));
    m_format.reset(raw);
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        if (m_format->streams[i]->codecpar->codec_type != AVMEDIA_TYPE_AUDIO)
            m_format->streams[i]->discard = AVDISCARD_ALL; // Cover pictures and films aren't decoded.
    }
    const int analysed = avformat_find_stream_info(m_format.get(), nullptr);
    if (analysed < 0 || (m_sourceError && m_sourceError->kind == ErrorKind::Cancelled))
        return fail(failure(analysed));
    const int best = av_find_best_stream(m_format.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (best < 0)
        return fail(failure(best));
    m_stream = m_format->streams[best];
    if (m_stream->codecpar->sample_rate <= 0 || m_stream->codecpar->ch_layout.nb_channels <= 0)
        return fail(failure(AVERROR_INVALIDDATA));
    m_info = describeMedia(*m_format, *m_stream, m_size);
    return {};
}

Error MediaInput::failure(int code)
{
    if (m_sourceError)
        return *m_sourceError;
    if (m_source.isInterrupted())
        return cancelledError();
    return notAudioError(libavText(code));
}

std::optional<Error> MediaInput::takeSourceError()
{
    return std::exchange(m_sourceError, std::nullopt);
}

void MediaInput::clearIoState()
{
    m_sourceError.reset();
    m_io->error = 0;
    m_io->eof_reached = 0;
}

int MediaInput::readBytes(void *opaque, uint8_t *buffer, int size)
{
    auto *self = static_cast<MediaInput *>(opaque);
    const Result<qint64> read = self->m_source.read(self->m_position, reinterpret_cast<char *>(buffer), size);
    if (!read) {
        self->m_sourceError = read.error();
        return read.error().kind == ErrorKind::Cancelled ? AVERROR_EXIT : AVERROR(EIO);
    }
    if (*read == 0)
        return AVERROR_EOF;
    self->m_position += *read;
    return static_cast<int>(*read);
}

int64_t MediaInput::seekBytes(void *opaque, int64_t offset, int whence)
{
    auto *self = static_cast<MediaInput *>(opaque);
    qint64 target = offset;
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return self->m_size;
    case SEEK_SET:
        break;
    case SEEK_CUR:
        if (__builtin_add_overflow(self->m_position, offset, &target))
            return AVERROR(EINVAL);
        break;
    case SEEK_END:
        if (__builtin_add_overflow(self->m_size, offset, &target))
            return AVERROR(EINVAL);
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (target < 0)
        return AVERROR(EINVAL);
    self->m_position = target;
    return target;
}

int MediaInput::wasInterrupted(void *opaque)
{
    return static_cast<MediaInput *>(opaque)->m_source.isInterrupted() ? 1 : 0;
}

int MediaInput::refuseOther(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EACCES);
}

} // namespace bucketdeck
