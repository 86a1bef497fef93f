#include "core/supabase/OrderedHash.h"

#include <QFile>

namespace bucketdeck {
namespace {

constexpr qint64 blockBytes = qint64{256} * 1024;

} // namespace

void OrderedHash::add(qint64 position, QByteArrayView bytes)
{
    m_gap = m_gap || position > m_size;
    const qint64 known = m_size - position;
    if (m_gap || known >= bytes.size())
        return;
    m_hash.addData(bytes.sliced(known));
    m_size = position + bytes.size();
}

bool OrderedHash::addFile(const QString &path, qint64 end, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(m_size))
        return false;
    QByteArray block(blockBytes, Qt::Uninitialized);
    while (m_size < end && !cancel.isCancelled()) {
        const qint64 got = file.read(block.data(), qMin(blockBytes, end - m_size));
        if (got <= 0)
            return false;
        add(m_size, QByteArrayView(block).first(got));
    }
    return m_size >= end;
}

QByteArray OrderedHash::md5(qint64 size) const
{
    return !m_gap && m_size == size ? m_hash.result().toHex() : QByteArray();
}

} // namespace bucketdeck
