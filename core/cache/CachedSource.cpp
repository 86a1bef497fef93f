#include "core/cache/CachedSource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace bucketdeck {

CachedSource::CachedSource(std::shared_ptr<CachedObject> object)
    : m_object(std::move(object))
{
}

Result<qint64> CachedSource::open()
{
    return m_object->size();
}

Result<qint64> CachedSource::read(qint64 offset, char *buffer, qint64 size)
{
    if (m_interrupted)
        return fail(cancelledError());
    if (offset < 0 || size <= 0 || offset >= m_object->size())
        return 0;
    const qint64 wanted = std::min(size, m_object->size() - offset);
    const QByteArray bytes = m_object->read({offset, offset + wanted});
    if (bytes.size() != wanted)
        return fail(ErrorKind::RemoteChanged,
                    QCoreApplication::translate("bucketdeck::ObjectReader",
                                                "The file was changed while it was read. Open it again."),
                    QStringLiteral("cached bytes are gone"));
    std::memcpy(buffer, bytes.constData(), static_cast<size_t>(wanted));
    return wanted;
}

} // namespace bucketdeck
