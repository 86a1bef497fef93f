#include "core/audio/FileSource.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bucketdeck {

FileSource::FileSource(const QString &path, CancelToken cancel)
    : m_file(path)
    , m_cancel(std::move(cancel))
{
}

Error FileSource::failure() const
{
    return makeError(ErrorKind::LocalIo,
                     QCoreApplication::translate("bucketdeck::FileSource",
                                                 "“%1” can't be read. Check that it is still there, and its disk.")
                         .arg(QFileInfo(m_file.fileName()).fileName()),
                     m_file.errorString());
}

Result<qint64> FileSource::open()
{
    if (!QFileInfo(m_file.fileName()).isFile() || !m_file.open(QIODevice::ReadOnly))
        return fail(failure());
    return m_file.size();
}

Result<qint64> FileSource::read(qint64 offset, char *buffer, qint64 size)
{
    if (m_cancel.isCancelled())
        return fail(cancelledError());
    if (m_file.pos() != offset && !m_file.seek(offset))
        return fail(failure());
    const qint64 got = m_file.read(buffer, size);
    if (got < 0)
        return fail(failure());
    return got;
}

} // namespace bucketdeck
