#include "core/supabase/SupabaseCopy.h"

#include "core/storage/BucketRules.h"
#include "core/storage/KeyCodec.h"
#include "core/supabase/DetailHeaders.h"
#include "core/supabase/SupabaseInfo.h"
#include "core/supabase/SupabaseJson.h"

#include <QCoreApplication>

namespace bucketdeck::SupabaseCopy {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseCopy)
};

QJsonObject placesOf(const StoragePath &from, const StoragePath &to)
{
    return {{QStringLiteral("bucketId"), from.bucket},
            {QStringLiteral("sourceKey"), KeyCodec::encode(from.key)},
            {QStringLiteral("destinationBucket"), to.bucket},
            {QStringLiteral("destinationKey"), KeyCodec::encode(to.key)}};
}

/// The server's refusal in the words of both ends.
Error refusal(const HttpResponse &answer, Operation operation, const StoragePath &from, const StoragePath &to)
{
    Error error = supabaseError(answer, {.bucket = to.bucket, .name = to.name(), .operation = operation});
    // What the database says of a bucket that isn't there.
    if (error.httpStatus == 404 && error.code == u"InvalidRequest" && !isMissingRoute(answer)) {
        error.kind = ErrorKind::BucketNotFound;
        error.userText =
            Texts::tr("There is no bucket “%1”, or this account may not see it. Check the name.").arg(to.bucket);
    } else if (error.kind == ErrorKind::NotFound) {
        error.userText =
            Texts::tr("“%1” isn't there, or this account may not see it. Refresh the folder.").arg(from.name());
    }
    return error;
}

Task<QJsonDocument> post(std::shared_ptr<SupabaseApi> api, QByteArray route, QJsonObject body, HeaderLines headers,
                         StoragePath from, StoragePath to)
{
    HttpRequest request;
    request.method = "POST";
    request.url = api->storageUrl("/object/" + route);
    request.headers = headers;
    request.headers.append(qMakePair(QByteArray("content-type"), QByteArray("application/json")));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    // The server copies all the bytes before it answers.
    request.firstByte = std::chrono::seconds(600);
    const Result<HttpResponse> answer = co_await api->exchange(std::move(request));
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isOk())
        co_return fail(refusal(*answer, route == "copy" ? Operation::Copy : Operation::Move, from, to));
    co_return QJsonDocument::fromJson(answer->body);
}

/// The target's rules, which the server doesn't apply here. `known`: the source, where it was looked at already.
Task<void> checkTarget(std::shared_ptr<SupabaseApi> api, std::shared_ptr<BucketRulesCache> rules, StoragePath from,
                       StoragePath to, std::optional<QString> newType, std::optional<ObjectInfo> known)
{
    if (from.bucket == to.bucket && !newType)
        co_return Result<void>();
    const Result<Bucket> bucket = co_await rules->rules(to.bucket);
    if (!bucket)
        co_return fail(bucket.error());
    if (!bucket->sizeLimit && bucket->allowedTypes.isEmpty())
        co_return Result<void>();
    if (!known) {
        const Result<ObjectInfo> source = co_await objectInfo(api, from);
        if (!source)
            co_return fail(source.error());
        known = *source;
    }
    co_return checkBucketRules(*bucket, to.name(), from.bucket == to.bucket ? 0 : known->size,
                               newType.value_or(known->contentType));
}

Result<void> checkNames(const StoragePath &from, const StoragePath &to)
{
    if (const Result<void> named = SupabaseApi::checkObject(from); !named)
        return named;
    // A key that ends in '/' is one that nobody would choose, but it goes where its folder goes.
    return from.isFolder() && to.isFolder() ? SupabaseApi::checkObject(to) : SupabaseApi::checkNewObject(to);
}

Error existsError(const StoragePath &path)
{
    return makeError(ErrorKind::AlreadyExists, Texts::tr("“%1” exists already. Choose another name.").arg(path.name()));
}

Result<void> checkDetails(const ObjectDetails &details)
{
    if (details.contentType && !isContentType(*details.contentType))
        return fail(ErrorKind::InvalidArgument,
                    Texts::tr("“%1” is no file type. Types look like audio/mpeg.").arg(*details.contentType));
    const Result<HeaderLines> lines = detailHeaders(details);
    return lines ? Result<void>() : fail(lines.error());
}

/// A copy whose details are all said: the server takes all of them from the source, or none but those [measured].
Task<QJsonDocument> copyWithDetails(std::shared_ptr<SupabaseApi> api, StoragePath from, StoragePath to,
                                    ObjectDetails details, bool overwrite)
{
    QJsonObject body = placesOf(from, to);
    body.insert(QStringLiteral("copyMetadata"), false);
    body.insert(QStringLiteral("metadata"),
                QJsonObject{{QStringLiteral("cacheControl"), details.cacheControl.value_or(QString())},
                            {QStringLiteral("mimetype"), details.contentType.value_or(QString())}});
    HeaderLines headers;
    const Result<QByteArray> metadata = metadataHeader(details.metadata.value_or(QJsonObject()));
    if (!metadata)
        co_return fail(metadata.error());
    // Without the header, an object that is replaced keeps its own [measured].
    headers.append(qMakePair(QByteArray("x-metadata"), metadata->isEmpty() ? QByteArray("{}").toBase64() : *metadata));
    if (overwrite)
        headers.append(qMakePair(QByteArray("x-upsert"), QByteArray("true")));
    Result<QJsonDocument> answer = co_await post(api, "copy", body, headers, from, to);
    co_return answer;
}

ObjectDetails merged(const ObjectInfo &source, const ObjectDetails &changes)
{
    return {changes.contentType.value_or(source.contentType),
            cacheRule(changes.cacheControl.value_or(source.cacheControl)), changes.metadata.value_or(source.metadata)};
}

} // namespace

Task<void> move(std::shared_ptr<SupabaseApi> api, std::shared_ptr<BucketRulesCache> rules, StoragePath from,
                StoragePath to)
{
    if (const Result<void> named = checkNames(from, to); !named)
        co_return named;
    if (from == to)
        co_return fail(existsError(to));
    const Result<void> allowed = co_await checkTarget(api, rules, from, to, std::nullopt, std::nullopt);
    if (!allowed)
        co_return allowed;
    const Result<QJsonDocument> answer = co_await post(api, "move", placesOf(from, to), HeaderLines(), from, to);
    if (!answer)
        co_return fail(answer.error());
    co_return Result<void>();
}

Task<void> copy(std::shared_ptr<SupabaseApi> api, std::shared_ptr<BucketRulesCache> rules, StoragePath from,
                StoragePath to, CopyOptions options)
{
    if (const Result<void> named = checkNames(from, to); !named)
        co_return named;
    if (const Result<void> checked = checkDetails(options.details); !checked)
        co_return checked;
    if (from == to)
        co_return fail(existsError(to));
    std::optional<ObjectInfo> source;
    if (!options.details.isEmpty()) {
        const Result<ObjectInfo> found = co_await objectInfo(api, from);
        if (!found)
            co_return fail(found.error());
        source = *found;
    }
    const Result<void> allowed = co_await checkTarget(api, rules, from, to, options.details.contentType, source);
    if (!allowed)
        co_return allowed;
    Result<QJsonDocument> answer;
    if (source) {
        answer = co_await copyWithDetails(api, from, to, merged(*source, options.details), options.overwrite);
    } else {
        HeaderLines headers;
        if (options.overwrite)
            headers.append(qMakePair(QByteArray("x-upsert"), QByteArray("true")));
        answer = co_await post(api, "copy", placesOf(from, to), headers, from, to);
    }
    if (!answer)
        co_return fail(answer.error());
    co_return Result<void>();
}

Task<ObjectInfo> setDetails(std::shared_ptr<SupabaseApi> api, std::shared_ptr<BucketRulesCache> rules, StoragePath path,
                            ObjectDetails details)
{
    if (const Result<void> checked = checkDetails(details); !checked)
        co_return fail(checked.error());
    const Result<ObjectInfo> before = co_await objectInfo(api, path);
    if (!before)
        co_return fail(before.error());
    if (details.isEmpty())
        co_return before;
    const Result<void> allowed = co_await checkTarget(api, rules, path, path, details.contentType, *before);
    if (!allowed)
        co_return fail(allowed.error());
    const ObjectDetails all = merged(*before, details);
    const Result<QJsonDocument> answer = co_await copyWithDetails(api, path, path, all, true);
    if (!answer)
        co_return fail(answer.error());
    Result<ObjectInfo> after = co_await objectInfo(api, path);
    if (!after)
        co_return after;
    // Versions before copyMetadata copy all as it was.
    if (after->contentType != *all.contentType || after->cacheControl != *all.cacheControl ||
        after->metadata != *all.metadata)
        co_return fail(ErrorKind::Unsupported,
                       Texts::tr("This project's server can't change the details of “%1”. Upload it again instead.")
                           .arg(path.name()));
    after->owner = answer->object().value(u"owner_id").toString();
    co_return after;
}

} // namespace bucketdeck::SupabaseCopy
