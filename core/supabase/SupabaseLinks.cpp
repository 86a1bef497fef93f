#include "core/supabase/SupabaseLinks.h"

#include "core/storage/KeyCodec.h"
#include "core/supabase/AuthClaims.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace bucketdeck::SupabaseLinks {
namespace {

/// What one request may ask for [SUPABASE.md §8].
constexpr qsizetype batchSize = 1000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseLinks)
};

Error notFound(const StoragePath &path, const QString &detail)
{
    return makeError(
        ErrorKind::NotFound,
        Texts::tr("“%1” isn't there, or this account may not see it. Refresh the folder.").arg(path.name()), detail);
}

/// "?token=…" or the like of an address that comes half-encoded, or empty.
QByteArray tokenQuery(const QString &address)
{
    const qsizetype start = address.lastIndexOf(u"?token=");
    return start < 0 ? QByteArray() : address.mid(start).toLatin1();
}

QByteArray downloadQuery(QLatin1Char separator, const QString &name)
{
    return name.isEmpty() ? QByteArray() : separator.toLatin1() + ("download=" + QUrl::toPercentEncoding(name));
}

SignedLink linkFrom(const SupabaseApi &api, const StoragePath &path, const QJsonObject &row, const LinkOptions &options)
{
    const QByteArray token = tokenQuery(row.value(u"signedURL").toString());
    if (token.isEmpty())
        return {path, fail(notFound(path, row.value(u"error").toString()))};
    return {path, api.storageUrl("/object/sign/" + SupabaseApi::encodePath(path) + token +
                                 downloadQuery(QLatin1Char('&'), options.downloadName))};
}

/// One request: all of one bucket, in order.
Task<QList<SignedLink>> signBatch(std::shared_ptr<SupabaseApi> api, QList<StoragePath> batch, LinkOptions options)
{
    QJsonArray keys;
    for (const StoragePath &path : batch)
        keys.append(KeyCodec::encode(path.key));
    const QString bucket = batch.first().bucket;
    const QJsonObject body{{QStringLiteral("expiresIn"), qint64(options.expiresIn.count())},
                           {QStringLiteral("paths"), keys}};
    const QUrl route = api->storageUrl("/object/sign/" + SupabaseApi::encodeSegment(bucket));
    const ErrorContext context{.bucket = bucket,
                               .name = batch.size() == 1 ? batch.first().name() : QString(),
                               .operation = Operation::MakeLink};
    const Result<QJsonDocument> answer = co_await api->json("POST", route, QJsonDocument(body), context);
    if (!answer)
        co_return fail(answer.error());
    QHash<QString, QJsonObject> rows;
    const QJsonArray array = answer->array();
    for (const QJsonValue &row : array)
        rows.insert(row.toObject().value(u"path").toString(), row.toObject());
    QList<SignedLink> links;
    for (const StoragePath &path : batch)
        links.append(linkFrom(*api, path, rows.value(KeyCodec::encode(path.key)), options));
    co_return links;
}

} // namespace

Task<QList<SignedLink>> sign(std::shared_ptr<SupabaseApi> api, QList<StoragePath> paths, LinkOptions options)
{
    if (options.expiresIn.count() < 1)
        co_return fail(ErrorKind::InvalidArgument, Texts::tr("A link must hold for at least one second."));
    QList<SignedLink> links;
    QMap<QString, QList<qsizetype>> buckets;
    for (const StoragePath &path : paths) {
        const Result<void> named = SupabaseApi::checkObject(path);
        if (named)
            buckets[path.bucket].append(links.size());
        links.append({path, fail(named ? notFound(path, {}) : named.error())});
    }
    std::optional<Error> problem;
    bool anyAnswered = false;
    for (const QList<qsizetype> &ofBucket : std::as_const(buckets)) {
        for (qsizetype start = 0; start < ofBucket.size(); start += batchSize) {
            const QList<qsizetype> places = ofBucket.mid(start, batchSize);
            QList<StoragePath> batch;
            for (const qsizetype place : places)
                batch.append(paths.at(place));
            const Result<QList<SignedLink>> part = co_await signBatch(api, batch, options);
            if (!part)
                problem = part.error();
            anyAnswered = anyAnswered || part.has_value();
            for (qsizetype i = 0; i < places.size(); ++i)
                links[places.at(i)].url = part ? part->at(i).url : Result<QUrl>(fail(part.error()));
        }
    }
    if (problem && !anyAnswered)
        co_return fail(*problem);
    co_return links;
}

Result<QUrl> publicUrl(const SupabaseApi &api, const StoragePath &path, const QString &downloadName)
{
    if (const Result<void> named = SupabaseApi::checkObject(path); !named)
        return fail(named.error());
    return api.storageUrl("/object/public/" + SupabaseApi::encodePath(path) +
                          downloadQuery(QLatin1Char('?'), downloadName));
}

Task<UploadLink> uploadUrl(std::shared_ptr<SupabaseApi> api, StoragePath path, bool overwrite)
{
    if (const Result<void> named = SupabaseApi::checkNewObject(path); !named)
        co_return fail(named.error());
    HttpRequest request;
    request.method = "POST";
    request.url = api->storageUrl("/object/upload/sign/" + SupabaseApi::encodePath(path));
    if (overwrite)
        request.headers = {{"x-upsert", "true"}};
    const ErrorContext context{
        .bucket = path.bucket, .name = path.name(), .operation = overwrite ? Operation::Replace : Operation::Upload};
    const Result<HttpResponse> answer = co_await api->send(std::move(request), context);
    if (!answer)
        co_return fail(answer.error());
    const QByteArray token = tokenQuery(QJsonDocument::fromJson(answer->body).object().value(u"url").toString());
    if (token.isEmpty())
        co_return fail(ErrorKind::Protocol,
                       Texts::tr("The server's answer makes no sense. Check the project's address."),
                       QStringLiteral("no token in the answer of /object/upload/sign"));
    UploadLink link;
    // The address in the answer is decoded: written anew, so that every name arrives [fixture 634].
    link.url = api->storageUrl("/object/upload/sign/" + SupabaseApi::encodePath(path) + token);
    const std::optional<QJsonObject> claims = jwtClaims(token.mid(int(sizeof("?token=")) - 1));
    const qint64 expires = claims ? claims->value(u"exp").toInteger() : 0;
    if (expires > 0)
        link.expires = QDateTime::fromSecsSinceEpoch(expires, Qt::UTC);
    co_return link;
}

} // namespace bucketdeck::SupabaseLinks
