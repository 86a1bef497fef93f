#include "core/storage/DownloadToken.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace bucketdeck {

QByteArray DownloadToken::toText() const
{
    const QJsonObject json{
        {QStringLiteral("download"), 1},
        {QStringLiteral("bucket"), source.bucket},
        {QStringLiteral("key"), source.key},
        {QStringLiteral("file"), filePath},
        {QStringLiteral("etag"), etag},
        {QStringLiteral("total"), total},
        // JSON's numbers don't hold all 64 bits.
        {QStringLiteral("inode"), QString::number(part.inode)},
        {QStringLiteral("born"), QString::number(part.bornNs)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<DownloadToken> DownloadToken::fromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.value(u"download").toInt() != 1)
        return std::nullopt;
    DownloadToken token;
    token.source = {json.value(u"bucket").toString(), json.value(u"key").toString()};
    token.filePath = json.value(u"file").toString();
    token.etag = json.value(u"etag").toString();
    token.total = json.value(u"total").toInteger(-1);
    token.part.inode = json.value(u"inode").toString().toULongLong();
    token.part.bornNs = json.value(u"born").toString().toLongLong();
    if (token.filePath.isEmpty())
        return std::nullopt;
    return token;
}

QByteArray downloadSignature(const StoragePath &source)
{
    return QCryptographicHash::hash(source.toString().toUtf8(), QCryptographicHash::Sha1).toHex();
}

} // namespace bucketdeck
