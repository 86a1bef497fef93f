#include "core/supabase/SupabaseRemove.h"

#include "core/storage/KeyCodec.h"
#include "core/supabase/SupabaseInfo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <vector>

namespace bucketdeck {
namespace {

/// What the hosted service allows in one request.
constexpr qsizetype batchSize = 1000;
/// Of those that weren't removed, how many are looked at again at a time.
constexpr qsizetype looksAtOnce = 8;

Error keptError(const StoragePath &path)
{
    return makeError(
        ErrorKind::AccessDenied,
        QCoreApplication::translate("bucketdeck::SupabaseRemove",
                                    "This account may not remove “%1”. Ask the project's owner for access.")
            .arg(path.name()));
}

/// Why these aren't among what the server says it removed.
Task<QList<ItemFailure>> whyKept(std::shared_ptr<SupabaseApi> api, QList<StoragePath> paths)
{
    QList<ItemFailure> reasons;
    for (qsizetype start = 0; start < paths.size(); start += looksAtOnce) {
        const QList<StoragePath> some = paths.mid(start, looksAtOnce);
        std::vector<Task<ObjectInfo>> looks;
        for (const StoragePath &path : some)
            looks.push_back(objectInfo(api, path));
        for (size_t i = 0; i < looks.size(); ++i) {
            const StoragePath path = some.at(qsizetype(i));
            const Result<ObjectInfo> still = co_await looks[i];
            reasons.append({path, still ? keptError(path) : still.error()});
        }
    }
    co_return reasons;
}

Task<RemoveReport> removeBatch(std::shared_ptr<SupabaseApi> api, QList<StoragePath> batch)
{
    QJsonArray keys;
    for (const StoragePath &path : batch)
        keys.append(KeyCodec::encode(path.key));
    const QString bucket = batch.first().bucket;
    const QUrl url = api->storageUrl("/object/" + SupabaseApi::encodeSegment(bucket));
    const QJsonDocument body(QJsonObject{{QStringLiteral("prefixes"), keys}});
    const ErrorContext context{bucket, batch.size() == 1 ? batch.first().name() : QString()};
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
    QList<StoragePath> kept;
    for (const StoragePath &path : batch) {
        if (gone.contains(KeyCodec::encode(path.key)))
            report.removed.append(path);
        else
            kept.append(path);
    }
    const Result<QList<ItemFailure>> reasons = co_await whyKept(api, kept);
    report.failed = *reasons;
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
