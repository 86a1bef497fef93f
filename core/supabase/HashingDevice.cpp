#include "core/supabase/HashingDevice.h"

namespace bucketdeck {

HashingDevice::HashingDevice(QIODevice *source, qint64 size)
    : m_source(source)
    , m_size(size)
{
    connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool HashingDevice::seek(qint64 position)
{
    if (!m_source->seek(position) || !QIODevice::seek(position))
        return false;
    m_read = position;
    m_inOrder = position == 0;
    m_hash.reset();
    return true;
}

QByteArray HashingDevice::md5() const
{
    return m_inOrder && m_read == m_size ? m_hash.result().toHex() : QByteArray();
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
    m_hash.addData(QByteArrayView(data, got));
    m_read += got;
    return got;
}

} // namespace bucketdeck
