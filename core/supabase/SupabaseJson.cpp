#include "core/supabase/SupabaseJson.h"

#include "core/storage/KeyCodec.h"

namespace bucketdeck::SupabaseJson {
namespace {

/// Sizes come as numbers or as text (bigint columns).
std::optional<qint64> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    bool ok = false;
    const qint64 parsed = value.toString().toLongLong(&ok);
    return ok ? std::optional(parsed) : std::nullopt;
}

QDateTime time(const QJsonValue &value)
{
    QDateTime parsed = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // PostgreSQL's own form has no zone in some columns; it is UTC.
    if (parsed.isValid() && parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC);
    return parsed.toUTC();
}

/// Which routes tell it differs by version; the newer column is the one that is always right.
QString ownerOf(const QJsonObject &row)
{
    const QString id = row.value(u"owner_id").toString();
    return id.isEmpty() ? row.value(u"owner").toString() : id;
}

} // namespace

std::optional<Bucket> bucket(const QJsonObject &row)
{
    const QString type = row.value(u"type").toString();
    Bucket bucket;
    bucket.id = row.value(u"id").toString();
    if (bucket.id.isEmpty() || (!type.isEmpty() && type.compare(u"STANDARD", Qt::CaseInsensitive) != 0))
        return std::nullopt;
    const QString name = row.value(u"name").toString();
    bucket.name = name.isEmpty() ? bucket.id : name;
    bucket.isPublic = row.value(u"public").toBool();
    bucket.sizeLimit = number(row.value(u"file_size_limit"));
    const QJsonArray types = row.value(u"allowed_mime_types").toArray();
    for (const QJsonValue &allowed : types)
        bucket.allowedTypes.append(allowed.toString());
    bucket.created = time(row.value(u"created_at"));
    bucket.updated = time(row.value(u"updated_at"));
    return bucket;
}

std::optional<ObjectInfo> info(const QString &bucket, const QJsonObject &answer)
{
    const QString wireKey = answer.value(u"name").toString();
    if (wireKey.isEmpty())
        return std::nullopt;
    ObjectInfo object;
    object.path = {bucket, KeyCodec::decode(wireKey)};
    object.size = number(answer.value(u"size")).value_or(-1);
    object.contentType = answer.value(u"content_type").toString();
    object.etag = plainEtag(answer.value(u"etag").toString());
    object.modified = time(answer.value(u"last_modified"));
    object.created = time(answer.value(u"created_at"));
    object.cacheControl = answer.value(u"cache_control").toString();
    object.metadata = answer.value(u"metadata").toObject();
    object.id = answer.value(u"id").toString();
    object.version = answer.value(u"version").toString();
    object.owner = ownerOf(answer);
    return object;
}

ObjectInfo file(const QString &bucket, const QString &wireKey, const QJsonObject &row)
{
    const QJsonObject metadata = row.value(u"metadata").toObject();
    ObjectInfo object;
    object.path = {bucket, KeyCodec::decode(wireKey)};
    object.size = number(metadata.value(u"size")).value_or(number(metadata.value(u"contentLength")).value_or(-1));
    object.contentType = metadata.value(u"mimetype").toString();
    object.etag = plainEtag(metadata.value(u"eTag").toString());
    object.modified = time(row.value(u"updated_at"));
    object.created = time(row.value(u"created_at"));
    object.cacheControl = metadata.value(u"cacheControl").toString();
    object.id = row.value(u"id").toString();
    object.owner = ownerOf(row);
    return object;
}

ObjectInfo folder(const QString &bucket, const QString &wireKey, const QJsonObject &row)
{
    ObjectInfo object;
    object.path = {bucket, KeyCodec::decode(wireKey)};
    object.modified = time(row.value(u"updated_at"));
    object.created = time(row.value(u"created_at"));
    return object;
}

std::optional<Usage> usage(const QJsonDocument &answer)
{
    const QJsonObject row = answer.isArray() ? answer.array().first().toObject() : answer.object();
    const std::optional<qint64> used = number(row.value(u"used_bytes"));
    if (!used || *used < 0)
        return std::nullopt;
    Usage usage;
    usage.usedBytes = *used;
    usage.limitBytes = number(row.value(u"limit_bytes"));
    usage.objectCount = number(row.value(u"object_count")).value_or(0);
    usage.source = UsageSource::Rpc;
    return usage;
}

bool isMd5(const QString &etag)
{
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    return hex.match(etag).hasMatch();
}

QString plainEtag(const QString &etag)
{
    QString plain = etag.trimmed();
    if (plain.startsWith(u"W/"))
        plain.remove(0, 2);
    if (plain.size() >= 2 && plain.startsWith(u'"') && plain.endsWith(u'"'))
        plain = plain.mid(1, plain.size() - 2);
    return plain;
}

} // namespace bucketdeck::SupabaseJson
