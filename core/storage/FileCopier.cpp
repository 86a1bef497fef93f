#include "core/storage/FileCopier.h"

#include "core/storage/LocalDisk.h"

#include <cerrno>
#include <unistd.h>

namespace bucketdeck {
namespace {

constexpr qint64 progressIntervalMs = 100;

} // namespace

FileCopier::FileCopier(QIODevice &source, int target, QString targetPath, qint64 size, Error sourceChanged,
                       ProgressCallback progress, CancelToken cancel)
    : m_source(source)
    , m_target(target)
    , m_targetPath(std::move(targetPath))
    , m_size(size)
    , m_sourceChanged(std::move(sourceChanged))
    , m_progress(std::move(progress))
    , m_cancel(std::move(cancel))
    // One byte more than is due, to notice a source that has grown.
    , m_buffer(qMin(chunkBytes, size + 1), Qt::Uninitialized)
{
}

Result<bool> FileCopier::step()
{
    if (m_cancel.isCancelled())
        return fail(cancelledError());
    const qint64 count = m_source.read(m_buffer.data(), m_buffer.size());
    if (count < 0 && m_done < m_size) {
        Error error = m_sourceChanged;
        error.detail = m_source.errorString();
        return fail(error);
    }
    if (count <= 0) {
        if (m_done != m_size)
            return fail(m_sourceChanged);
        tellProgress(true);
        return false;
    }
    if (m_done + count > m_size)
        return fail(m_sourceChanged);
    const Result<void> written = write(m_buffer.constData(), count);
    if (!written)
        return fail(written.error());
    m_hash.addData(QByteArrayView(m_buffer.constData(), count));
    m_done += count;
    // The whole is told once, when the source is known to have ended there.
    if (m_done < m_size)
        tellProgress(false);
    return true;
}

QString FileCopier::md5() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

Result<void> FileCopier::write(const char *bytes, qint64 count)
{
    // Straight to the descriptor: QFile doesn't tell a full disk from others.
    while (count > 0) {
        const ssize_t written = ::write(m_target, bytes, static_cast<size_t>(count));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(LocalDisk::errorFor(written < 0 ? errno : ENOSPC, m_targetPath));
        bytes += written;
        count -= written;
    }
    return {};
}

void FileCopier::tellProgress(bool last)
{
    if (!m_progress)
        return;
    if (!last && m_sinceProgress.isValid() && m_sinceProgress.elapsed() < progressIntervalMs)
        return;
    m_sinceProgress.start();
    m_progress(m_done, m_size);
}

} // namespace bucketdeck
