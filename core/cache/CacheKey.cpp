#include "core/cache/CacheKey.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace bucketdeck {
namespace {

/// Of the parts with their lengths: they can't run into each other.
QString hashOf(const QStringList &parts, qsizetype digits)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        const quint64 length = qToLittleEndian(static_cast<quint64>(bytes.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex().left(digits));
}

} // namespace

QString CacheKey::objectStem() const
{
    return hashOf({accountId, path.bucket, path.key}, 40);
}

QString CacheKey::stem() const
{
    return objectStem() + u'-' + hashOf({etag}, 24);
}

} // namespace bucketdeck
