#include "core/supabase/SupabaseBuckets.h"

#include "core/storage/BucketRules.h"
#include "core/supabase/SupabaseJson.h"

#include <QCoreApplication>
#include <QSet>

namespace bucketdeck::SupabaseBuckets {
namespace {

constexpr int pageSize = 1000;

QUrl bucketUrl(const SupabaseApi &api, const QString &id)
{
    return api.storageUrl("/bucket/" + SupabaseApi::encodeSegment(id));
}

Error oddAnswer()
{
    return makeError(ErrorKind::Protocol,
                     QCoreApplication::translate("bucketdeck::SupabaseBuckets",
                                                 "The server's answer makes no sense. Check the project's address."),
                     QStringLiteral("no buckets in the answer of /bucket"));
}

} // namespace

Task<QList<Bucket>> list(std::shared_ptr<SupabaseApi> api, CancelToken cancel)
{
    QList<Bucket> buckets;
    QSet<QString> seen;
    for (int offset = 0;; offset += pageSize) {
        const QUrl url = api->storageUrl("/bucket?limit=" + QByteArray::number(pageSize) +
                                         "&offset=" + QByteArray::number(offset) + "&sortColumn=name&sortOrder=asc");
        const Result<QJsonDocument> answer = co_await api->json("GET", url, QJsonDocument(), ErrorContext(), cancel);
        if (!answer)
            co_return fail(answer.error());
        if (!answer->isArray())
            co_return fail(oddAnswer());
        const QJsonArray rows = answer->array();
        bool news = false;
        for (const QJsonValue &row : rows) {
            const QString id = row.toObject().value(u"id").toString();
            if (seen.contains(id))
                continue;
            seen.insert(id);
            news = true;
            if (const std::optional<Bucket> found = SupabaseJson::bucket(row.toObject()))
                buckets.append(*found);
        }
        // Versions that know no paging give all of them every time.
        if (!news || rows.size() < pageSize)
            co_return buckets;
    }
}

Task<Bucket> get(std::shared_ptr<SupabaseApi> api, QString id)
{
    if (const Result<void> named = SupabaseApi::checkBucket(id); !named)
        co_return fail(named.error());
    const ErrorContext context{id, {}};
    Result<QJsonDocument> answer = co_await api->json("GET", bucketUrl(*api, id), QJsonDocument(), context);
    if (!answer) {
        Error error = answer.error();
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::BucketNotFound;
        co_return fail(error);
    }
    const std::optional<Bucket> found = SupabaseJson::bucket(answer->object());
    if (!found)
        co_return fail(oddAnswer());
    co_return *found;
}

Task<Bucket> create(std::shared_ptr<SupabaseApi> api, BucketSpec spec)
{
    if (const Result<void> named = SupabaseApi::checkBucket(spec.name); !named)
        co_return fail(named.error());
    QJsonObject body{{QStringLiteral("id"), spec.name},
                     {QStringLiteral("name"), spec.name},
                     {QStringLiteral("public"), spec.isPublic}};
    if (spec.sizeLimit)
        body.insert(QStringLiteral("file_size_limit"), *spec.sizeLimit);
    if (!spec.allowedTypes.isEmpty())
        body.insert(QStringLiteral("allowed_mime_types"), QJsonArray::fromStringList(spec.allowedTypes));
    const ErrorContext context{spec.name, {}};
    const Result<QJsonDocument> created =
        co_await api->json("POST", api->storageUrl("/bucket"), QJsonDocument(body), context);
    if (!created)
        co_return fail(created.error());
    Result<Bucket> asStored = co_await get(api, spec.name);
    if (asStored)
        co_return asStored;
    // One may make buckets and yet not see them.
    Bucket bucket;
    bucket.id = spec.name;
    bucket.name = spec.name;
    bucket.isPublic = spec.isPublic;
    bucket.sizeLimit = spec.sizeLimit;
    bucket.allowedTypes = spec.allowedTypes;
    bucket.listed = false;
    co_return bucket;
}

Task<Bucket> update(std::shared_ptr<SupabaseApi> api, QString id, BucketSettings settings)
{
    if (const Result<void> named = SupabaseApi::checkBucket(id); !named)
        co_return fail(named.error());
    if (const Result<void> checked = checkBucketSettings(settings); !checked)
        co_return fail(checked.error());
    // Nulls take a limit away; what is left out would stay [fixture 056].
    const QJsonObject body{
        {QStringLiteral("public"), settings.isPublic},
        {QStringLiteral("file_size_limit"), settings.sizeLimit ? QJsonValue(*settings.sizeLimit) : QJsonValue()},
        {QStringLiteral("allowed_mime_types"), settings.allowedTypes.isEmpty()
                                                   ? QJsonValue()
                                                   : QJsonValue(QJsonArray::fromStringList(settings.allowedTypes))}};
    const ErrorContext context{id, {}};
    const Result<QJsonDocument> updated = co_await api->json("PUT", bucketUrl(*api, id), QJsonDocument(body), context);
    if (!updated) {
        Error error = updated.error();
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::BucketNotFound;
        if (error.kind == ErrorKind::TooLarge)
            error.userText = QCoreApplication::translate(
                "bucketdeck::SupabaseBuckets", "The project itself takes no files that large. Choose a lower limit.");
        co_return fail(error);
    }
    Result<Bucket> asStored = co_await get(api, id);
    if (asStored)
        co_return asStored;
    Bucket bucket;
    bucket.id = bucket.name = id;
    bucket.isPublic = settings.isPublic;
    bucket.sizeLimit = settings.sizeLimit;
    bucket.allowedTypes = settings.allowedTypes;
    bucket.listed = false;
    co_return bucket;
}

Task<void> remove(std::shared_ptr<SupabaseApi> api, QString id)
{
    if (const Result<void> named = SupabaseApi::checkBucket(id); !named)
        co_return named;
    const ErrorContext context{id, {}};
    const Result<QJsonDocument> removed = co_await api->json("DELETE", bucketUrl(*api, id), QJsonDocument(), context);
    if (!removed)
        co_return fail(removed.error());
    co_return Result<void>();
}

} // namespace bucketdeck::SupabaseBuckets
