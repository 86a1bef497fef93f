#include "core/supabase/SentOnce.h"

namespace bucketdeck {

SentOnce::SentOnce(QIODevice *source, QObject *parent)
    : QIODevice(parent)
    , m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(source, &QIODevice::readyRead, this, &QIODevice::readyRead);
}

bool SentOnce::seek(qint64 position)
{
    // What reads in order asks for where it is.
    return position == m_source->pos() && QIODevice::seek(position);
}

qint64 SentOnce::readData(char *data, qint64 maxSize)
{
    const qint64 count = m_source->read(data, maxSize);
    m_wasRead = m_wasRead || count > 0;
    return count;
}

} // namespace bucketdeck
