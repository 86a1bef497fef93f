#include "tests/server/RowJson.h"

#include <QDateTime>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

QString isoTime(qint64 msecsSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject systemMetadata(const ObjectRow &row)
{
    return {{u"eTag"_s, QString::fromLatin1(row.etag)},
            {u"size"_s, row.size},
            {u"mimetype"_s, QString::fromUtf8(row.contentType)},
            {u"cacheControl"_s, QString::fromUtf8(row.cacheControl)},
            {u"lastModified"_s, isoTime(row.lastModified)},
            {u"contentLength"_s, row.size},
            {u"httpStatusCode"_s, 200}};
}

QJsonObject listFields(const ObjectRow &row)
{
    return {{u"id"_s, QString::fromLatin1(row.id)},
            {u"updated_at"_s, isoTime(row.updated)},
            {u"created_at"_s, isoTime(row.created)},
            {u"last_accessed_at"_s, isoTime(row.created)},
            {u"metadata"_s, systemMetadata(row)}};
}

QJsonObject wholeRow(const QString &bucketId, const QByteArray &key, const ObjectRow &row)
{
    QJsonObject json = listFields(row);
    json.insert(u"name"_s, QString::fromUtf8(key));
    json.insert(u"bucket_id"_s, bucketId);
    json.insert(u"owner"_s, QString::fromLatin1(row.owner));
    json.insert(u"owner_id"_s, QString::fromLatin1(row.owner));
    json.insert(u"version"_s, QString::fromLatin1(row.version));
    json.insert(u"user_metadata"_s, row.userMetadata);
    return json;
}

} // namespace bucketdeck::practice
