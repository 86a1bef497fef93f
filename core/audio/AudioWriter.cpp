#include "core/audio/AudioWriter.h"

#include "core/audio/MediaInput.h"
#include "core/audio/TagCopy.h"
#include "core/base/DiskRoom.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace bucketdeck {
namespace {

constexpr int ioBufferBytes = 64 * 1024;

const char *containerOf(EncodeCodec codec)
{
    switch (codec) {
    case EncodeCodec::Flac:
        return "flac";
    case EncodeCodec::Opus:
        return "opus";
    case EncodeCodec::Mp3:
        break;
    }
    return "mp3";
}

Error cannotWrite(const QString &detail)
{
    return makeError(
        ErrorKind::Unsupported,
        QCoreApplication::translate("bucketdeck::AudioWriter", "This sound can't be compressed to that format."),
        detail);
}

} // namespace

AudioWriter::AudioWriter(int descriptor, QString path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{
}

Result<std::unique_ptr<AudioWriter>> AudioWriter::open(int descriptor, const QString &path, EncodeCodec codec)
{
    std::unique_ptr<AudioWriter> writer(new AudioWriter(descriptor, path));
    AVFormatContext *raw = nullptr;
    const int made = avformat_alloc_output_context2(&raw, nullptr, containerOf(codec), nullptr);
    if (made < 0)
        return fail(cannotWrite(libavText(made)));
    writer->m_format.reset(raw);
#if LIBAVFORMAT_VERSION_MAJOR < 61
    const auto put = [](void *opaque, uint8_t *bytes, int count) {
        return static_cast<AudioWriter *>(opaque)->put(bytes, count);
    };
#else
    const auto put = [](void *opaque, const uint8_t *bytes, int count) {
        return static_cast<AudioWriter *>(opaque)->put(bytes, count);
    };
#endif
    auto *buffer = static_cast<unsigned char *>(av_malloc(ioBufferBytes));
    writer->m_io.reset(avio_alloc_context(buffer, ioBufferBytes, 1, writer.get(), nullptr, put, &seek));
    raw->pb = writer->m_io.get();
    // The same source makes the same bytes: an upload of them can go on after they had to be made again.
    raw->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_BITEXACT;
    return writer;
}

bool AudioWriter::wantsGlobalHeader() const
{
    return (m_format->oformat->flags & AVFMT_GLOBALHEADER) != 0;
}

int AudioWriter::put(const uint8_t *bytes, int count)
{
    int done = 0;
    while (done < count) {
        const ssize_t written = ::pwrite(m_descriptor, bytes + done, static_cast<size_t>(count - done), m_position);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            if (m_problem == 0)
                m_problem = errno;
            return AVERROR(m_problem);
        }
        done += static_cast<int>(written);
        m_position += written;
        m_size = std::max(m_size, m_position);
    }
    return count;
}

int64_t AudioWriter::seek(void *opaque, int64_t offset, int whence)
{
    auto *self = static_cast<AudioWriter *>(opaque);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return self->m_size;
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset += self->m_position;
        break;
    case SEEK_END:
        offset += self->m_size;
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    self->m_position = offset;
    return offset;
}

Error AudioWriter::failure(int code) const
{
    return m_problem != 0 ? writeError(m_problem, m_path) : cannotWrite(libavText(code));
}

Result<void> AudioWriter::begin(const AVCodecContext &encoder, const AVFormatContext &source,
                                const AVStream &sourceStream)
{
    m_stream = avformat_new_stream(m_format.get(), nullptr);
    if (!m_stream || avcodec_parameters_from_context(m_stream->codecpar, &encoder) < 0)
        return fail(cannotWrite(QStringLiteral("codec parameters")));
    m_encoderBase = encoder.time_base;
    m_stream->time_base = encoder.time_base;
    copyTags(source, sourceStream, *m_format, *m_stream);
    const int begun = avformat_write_header(m_format.get(), nullptr);
    if (begun < 0 || m_problem != 0)
        return fail(failure(begun));
    return writeCovers();
}

Result<void> AudioWriter::writeCovers()
{
    for (unsigned i = 1; i < m_format->nb_streams; ++i) {
        AvPacketPointer packet(av_packet_clone(&m_format->streams[i]->attached_pic));
        if (!packet)
            continue;
        packet->stream_index = static_cast<int>(i);
        packet->pos = -1;
        const int written = av_write_frame(m_format.get(), packet.get());
        if (written < 0)
            return fail(failure(written));
    }
    return {};
}

Result<void> AudioWriter::write(AVPacket *packet)
{
    packet->stream_index = m_stream->index;
    av_packet_rescale_ts(packet, m_encoderBase, m_stream->time_base);
    const int written = av_write_frame(m_format.get(), packet);
    av_packet_unref(packet);
    if (written < 0 || m_problem != 0)
        return fail(failure(written));
    return {};
}

Result<void> AudioWriter::end()
{
    const int ended = av_write_trailer(m_format.get());
    avio_flush(m_io.get());
    if (ended < 0 || m_problem != 0 || m_io->error < 0)
        return fail(failure(ended < 0 ? ended : m_io->error));
    return {};
}

} // namespace bucketdeck
