#pragma once

#include "core/audio/EncodeSettings.h"
#include "core/audio/LibavPointers.h"
#include "core/base/Result.h"

#include <memory>

namespace bucketdeck {

/// A compressed sound file that is being written: the container, with tags, covers and chapters of the source.
class AudioWriter
{
public:
    /// Writes from the start of `descriptor`, a file that can be read back and forth. `path` is for words.
    [[nodiscard]] static Result<std::unique_ptr<AudioWriter>> open(int descriptor, const QString &path,
                                                                   EncodeCodec codec);
    Q_DISABLE_COPY_MOVE(AudioWriter)

    /// True where the codec has to put its parameters apart from its packets.
    [[nodiscard]] bool wantsGlobalHeader() const;
    /// `encoder` is open. DiskFull and the like.
    [[nodiscard]] Result<void> begin(const AVCodecContext &encoder, const AVFormatContext &source,
                                     const AVStream &sourceStream);
    /// Takes the packet's contents.
    [[nodiscard]] Result<void> write(AVPacket *packet);
    [[nodiscard]] Result<void> end();
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    AudioWriter(int descriptor, QString path);

    [[nodiscard]] Result<void> writeCovers();
    [[nodiscard]] Error failure(int code) const;
    [[nodiscard]] int put(const uint8_t *bytes, int count);
    static int64_t seek(void *opaque, int64_t offset, int whence);

    int m_descriptor;
    QString m_path;
    qint64 m_position = 0;
    qint64 m_size = 0;
    int m_problem = 0; ///< errno of the first write that failed.
    AVRational m_encoderBase{1, 1};
    AvIoPointer m_io; // Goes after the format, which uses it.
    AvOutputPointer m_format;
    AVStream *m_stream = nullptr;
};

} // namespace bucketdeck
