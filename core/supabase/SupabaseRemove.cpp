#include "core/supabase/SupabaseRemove.h"

#include "core/storage/KeyCodec.h"
#include "core/supabase/SupabaseUpload.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace bucketdeck {
namespace {

/// Half of what the hosted service allows in one request.
constexpr qsizetype batchSize = 500;

Error keptError(const StoragePath &path)
{
    return makeError(
        ErrorKind::AccessDenied,
        QCoreApplication::translate("bucketdeck::SupabaseRemove",
                                    "This account may not remove “%1”. Ask the project's owner for access.")
            .arg(path.name()));
}

/// Why `path` isn't among what the server says it removed.
Task<void> whyKept(std::shared_ptr<SupabaseApi> api, StoragePath path)
{
    const Result<ObjectInfo> still = co_await objectInfo(api, path);
    if (still)
        co_return fail(keptError(path));
    co_return fail(still.error());
}

Task<RemoveReport> removeBatch(std::shared_ptr<SupabaseApi> api, QList<StoragePath> batch)
{
    QJsonArray keys;
    for (const StoragePath &path : batch)
        keys.append(KeyCodec::encode(path.key));
    const QString bucket = batch.first().bucket;
    const QUrl url = api->storageUrl("/object/" + SupabaseApi::encodeSegment(bucket));
    const QJsonDocument body(QJsonObject{{QStringLiteral("prefixes"), keys}});
    const ErrorContext context{
        .bucket = bucket, .name = batch.size() == 1 ? batch.first().name() : QString(), .operation = Operation::Delete};
    const Result<QJsonDocument> answer = co_await api->json("DELETE", url, body, context);
    RemoveReport report;
    if (!answer) {
        for (const StoragePath &path : batch)
            report.failed.append({path, answer.error()});
        co_return report;
    }
    QSet<QString> gone;
    const QJsonArray rows = answer->array();
    for (const QJsonValue &row : rows)
        gone.insert(row.toObject().value(u"name").toString());
    for (const StoragePath &path : batch) {
        if (gone.contains(KeyCodec::encode(path.key))) {
            report.removed.append(path);
            continue;
        }
        const Result<void> reason = co_await whyKept(api, path);
        report.failed.append({path, reason.error()});
    }
    co_return report;
}

} // namespace

Task<RemoveReport> removeObjects(std::shared_ptr<SupabaseApi> api, QList<StoragePath> paths)
{
    RemoveReport report;
    QMap<QString, QList<StoragePath>> buckets;
    QSet<StoragePath> seen;
    for (const StoragePath &path : paths) {
        if (seen.contains(path))
            continue;
        seen.insert(path);
        if (const Result<void> named = SupabaseApi::checkObject(path); named)
            buckets[path.bucket].append(path);
        else
            report.failed.append({path, named.error()});
    }
    for (const QList<StoragePath> &ofBucket : std::as_const(buckets)) {
        for (qsizetype start = 0; start < ofBucket.size(); start += batchSize) {
            const Result<RemoveReport> part = co_await removeBatch(api, ofBucket.mid(start, batchSize));
            report.removed += part->removed;
            report.failed += part->failed;
        }
    }
    co_return report;
}

} // namespace bucketdeck
