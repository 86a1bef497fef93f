#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"
#include "core/storage/StorageService.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QElapsedTimer>

namespace bucketdeck {

/// Copies a device of known size to a file, a chunk at a time, so that its thread can do other things between two of
/// them and memory stays flat. Both ends outlive it.
class FileCopier final
{
public:
    static constexpr qint64 chunkBytes = qint64{1024} * 1024;

    /// What a source that ends early or turns out longer is called, in kind and words.
    /// `target` is a descriptor to write to; `targetPath` is for words only.
    FileCopier(QIODevice &source, int target, QString targetPath, qint64 size, Error sourceChanged,
               ProgressCallback progress, CancelToken cancel);

    /// Copies one chunk: true while there is more to do. Cancelled, DiskFull, LocalIo, or `sourceChanged`.
    [[nodiscard]] Result<bool> step();
    /// Hex MD5 of what was copied.
    [[nodiscard]] QString md5() const;

private:
    [[nodiscard]] Result<void> write(const char *bytes, qint64 count);
    void tellProgress(bool last);

    QIODevice &m_source;
    const int m_target;
    const QString m_targetPath;
    const qint64 m_size;
    const Error m_sourceChanged;
    const ProgressCallback m_progress;
    const CancelToken m_cancel;
    qint64 m_done = 0;
    QByteArray m_buffer;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    QElapsedTimer m_sinceProgress;
};

} // namespace bucketdeck
