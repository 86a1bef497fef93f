#pragma once

#include "core/audio/SoundEncoder.h"
#include "core/base/Task.h"

#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace bucketdeck {

/// A compressed copy of a file. As long as somebody holds it no process clears it away.
class CompressedCopy
{
public:
    /// Null where there is no such file. Blocks.
    [[nodiscard]] static std::shared_ptr<const CompressedCopy> hold(const QString &path, qint64 sourceBytes);
    ~CompressedCopy();
    Q_DISABLE_COPY_MOVE(CompressedCopy)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 sourceBytes() const { return m_sourceBytes; }

private:
    CompressedCopy(QString path, int handle, qint64 bytes, qint64 sourceBytes);

    QString m_path;
    int m_handle;
    qint64 m_bytes;
    qint64 m_sourceBytes;
};

/// Makes compressed copies of sound files for uploads, one or two at a time, in a folder of its own. A copy is named
/// for its source, that one's size and time, and the settings: whoever asks for the same once more, also after a crash,
/// gets the same file at once. Copies stay until they are discarded. Lives on one thread, works on others.
class AudioCompressor
{
public:
    using Progress = std::function<void(double share)>; ///< 0 to 1; on the caller's thread.

    /// `folder` is made when it is needed. `atOnce` at least 1.
    AudioCompressor(const QString &folder, std::shared_ptr<const SoundEncoder> encoder, int atOnce = 2);
    /// Waits for the conversions, which stop at once.
    ~AudioCompressor();
    Q_DISABLE_COPY_MOVE(AudioCompressor)

    [[nodiscard]] std::shared_ptr<const SoundEncoder> encoder() const { return m_encoder; }

    /// As AudioConverter::convert() fails; Busy where somebody else is just making the same.
    [[nodiscard]] Task<std::shared_ptr<const CompressedCopy>> compress(QString path, EncodeSettings settings,
                                                                       CancelToken cancel, Progress progress);
    /// Removes, soon, a copy that is of no more use. Only of this folder; one that is gone is none.
    void discard(const QString &copy) const;
    /// Removes what a crash left behind: all copies that nobody holds, besides those of `wanted`.
    [[nodiscard]] Task<void> clear(QSet<QString> wanted) const;

private:
    QString m_folder;
    std::shared_ptr<const SoundEncoder> m_encoder;
    QThreadPool m_pool;
    CancelToken m_end;
};

} // namespace bucketdeck
