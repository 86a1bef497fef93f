#include "core/supabase/HashingDevice.h"

namespace bucketdeck {

HashingDevice::HashingDevice(QIODevice *source, qint64 start, qint64 size, OrderedHash *hash)
    : m_source(source)
    , m_start(start)
    , m_size(size)
    , m_hash(hash)
{
    connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    // Where that fails the first read does, too.
    if (!source->isSequential())
        source->seek(start);
}

bool HashingDevice::seek(qint64 position)
{
    if (!m_source->seek(m_start + position) || !QIODevice::seek(position))
        return false;
    m_read = position;
    return true;
}

qint64 HashingDevice::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = qMin(maxSize, m_size - m_read);
    if (wanted <= 0)
        return maxSize > 0 ? -1 : 0;
    const qint64 got = m_source->read(data, wanted);
    if (got == 0 && isSequential() && !m_source->atEnd())
        return 0; // More comes with the next readyRead().
    if (got <= 0) {
        // Whoever sends this is in the midst of its own work.
        QMetaObject::invokeMethod(this, &HashingDevice::cameUpShort, Qt::QueuedConnection);
        return -1;
    }
    m_hash->add(m_start + m_read, QByteArrayView(data, got));
    m_read += got;
    return got;
}

} // namespace bucketdeck
