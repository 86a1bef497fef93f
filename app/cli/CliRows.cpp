#include "app/cli/CliRows.h"

#include "app/cli/CliProgress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace bucketdeck {
namespace {

QJsonValue jsonTime(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

QJsonObject CliRows::json(const CliPath &path, const ObjectInfo &object, bool details)
{
    // An object's key may end in “/”; folders have no size.
    const bool isFolder = object.isFolder() && object.size < 0;
    QJsonObject row{{QStringLiteral("path"), path.toString()},
                    {QStringLiteral("name"), object.name()},
                    {QStringLiteral("kind"), isFolder ? QStringLiteral("folder") : QStringLiteral("file")}};
    if (isFolder)
        return row;
    row.insert(QStringLiteral("size"), object.size);
    row.insert(QStringLiteral("type"), object.contentType);
    row.insert(QStringLiteral("etag"), object.etag);
    row.insert(QStringLiteral("modified"), jsonTime(object.modified));
    row.insert(QStringLiteral("created"), jsonTime(object.created));
    if (details) {
        row.insert(QStringLiteral("cacheControl"), object.cacheControl);
        row.insert(QStringLiteral("metadata"), object.metadata);
    }
    return row;
}

QJsonObject CliRows::json(const CliPath &path, const Bucket &bucket)
{
    return {{QStringLiteral("path"), path.toString()},
            {QStringLiteral("name"), bucket.name},
            {QStringLiteral("kind"), QStringLiteral("bucket")},
            {QStringLiteral("public"), bucket.isPublic},
            {QStringLiteral("sizeLimit"), bucket.sizeLimit ? QJsonValue(*bucket.sizeLimit) : QJsonValue()},
            {QStringLiteral("allowedTypes"), QJsonArray::fromStringList(bucket.allowedTypes)},
            {QStringLiteral("created"), jsonTime(bucket.created)}};
}

QString CliRows::columns(const ObjectInfo &object, const QString &name)
{
    const QString size = object.size < 0 ? QStringLiteral("-") : QString::number(object.size);
    const QString type = object.isFolder() || object.contentType.isEmpty() ? QStringLiteral("-") : object.contentType;
    const QString modified = object.modified.isValid() ? time(object.modified) : QStringLiteral("-");
    return size.rightJustified(13) + QStringLiteral("  ") + modified.leftJustified(16) + QStringLiteral("  ") +
           type.leftJustified(24) + QStringLiteral("  ") + name;
}

QString CliRows::columns(const Bucket &bucket)
{
    const QString access = bucket.isPublic ? QCoreApplication::translate("bucketdeck::CliRows", "public")
                                           : QCoreApplication::translate("bucketdeck::CliRows", "private");
    const QString limit = bucket.sizeLimit ? CliProgress::amount(*bucket.sizeLimit) : QStringLiteral("-");
    return access.leftJustified(8) + QStringLiteral("  ") + limit.rightJustified(10) + QStringLiteral("  ") +
           (bucket.created.isValid() ? time(bucket.created) : QStringLiteral("-")).leftJustified(16) +
           QStringLiteral("  ") + bucket.name + u'/';
}

QString CliRows::time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

} // namespace bucketdeck
