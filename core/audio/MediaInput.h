#pragma once

#include "core/audio/AudioInfo.h"
#include "core/audio/LibavPointers.h"
#include "core/base/Result.h"
#include "core/cache/ByteSource.h"

#include <memory>
#include <optional>

namespace bucketdeck {

/// How much of a file may be looked at to find out what it is.
struct MediaLimits
{
    qint64 probeBytes = qint64{1024} * 1024;
    qint64 analyzeUsec = 3'000'000;
    int ioBufferBytes = 32 * 1024;
    /// MP3 seeks go by the file's own coarse table, or by its length in bytes, instead of reading up to the place.
    bool seekByEstimate = false;

    [[nodiscard]] static MediaLimits forProbe();
};

/// A sound file opened by libav over a ByteSource: its format, its best audio stream, what it says of itself. Only
/// formats of sound are let in, and nothing in a file can make libav open another file or address.
class MediaInput
{
public:
    /// Corrupt where it is no sound that can be played; else what the source failed with. `source` outlives the input.
    [[nodiscard]] static Result<std::unique_ptr<MediaInput>> open(ByteSource &source, const MediaLimits &limits = {});
    ~MediaInput();
    Q_DISABLE_COPY_MOVE(MediaInput)

    [[nodiscard]] AVFormatContext *format() const { return m_format.get(); }
    [[nodiscard]] AVStream *stream() const { return m_stream; }
    [[nodiscard]] const AudioInfo &info() const { return m_info; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool seeksByEstimate() const { return m_limits.seekByEstimate; }

    /// What the source failed with since the last call, if anything: libav tells it apart badly from an end.
    [[nodiscard]] std::optional<Error> takeSourceError();
    /// Makes reading possible again after an end or an interruption.
    void clearIoState();

private:
    MediaInput(ByteSource &source, const MediaLimits &limits);

    static int readBytes(void *opaque, uint8_t *buffer, int size);
    static int64_t seekBytes(void *opaque, int64_t offset, int whence);
    static int wasInterrupted(void *opaque);
    static int refuseOther(AVFormatContext *context, AVIOContext **io, const char *url, int flags,
                           AVDictionary **options);

    [[nodiscard]] Result<void> openFormat();
    [[nodiscard]] Error failure(int code);

    ByteSource &m_source;
    MediaLimits m_limits;
    qint64 m_size = 0;
    qint64 m_position = 0;
    std::optional<Error> m_sourceError;
    AvIoPointer m_io; // Goes after the format, which uses it.
    AvFormatPointer m_format;
    AVStream *m_stream = nullptr;
    AudioInfo m_info;
};

/// In words, for anything that turned out not to be sound.
[[nodiscard]] Error notAudioError(const QString &detail);
/// Nothing is lost by it: PCM, FLAC, ALAC and the like.
[[nodiscard]] bool isLosslessCodec(AVCodecID codec);
/// libav's own words for a code, for `detail`.
[[nodiscard]] QString libavText(int code);

} // namespace bucketdeck
