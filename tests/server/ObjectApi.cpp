#include "tests/server/ObjectApi.h"

#include "tests/server/Download.h"
#include "tests/server/RowJson.h"
#include "tests/server/StorageErrors.h"
#include "tests/server/UploadSink.h"

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

HttpResponse infoResponse(const QString &bucket, const QByteArray &key, const ObjectRow &row)
{
    const QJsonObject json{{u"id"_s, QString::fromLatin1(row.id)},
                           {u"name"_s, QString::fromUtf8(key)},
                           {u"version"_s, QString::fromLatin1(row.version)},
                           {u"bucket_id"_s, bucket},
                           {u"size"_s, row.size},
                           {u"content_type"_s, QString::fromUtf8(row.contentType)},
                           {u"cache_control"_s, QString::fromUtf8(row.cacheControl)},
                           {u"etag"_s, QString::fromLatin1(row.etag)},
                           {u"metadata"_s, row.userMetadata},
                           {u"last_modified"_s, isoTime(row.updated)},
                           {u"created_at"_s, isoTime(row.created)}};
    return HttpResponse::json(json)
        .with("etag", row.etag)
        .with("last-modified", httpDate(row.lastModified))
        .with("cache-control", row.cacheControl);
}

} // namespace

ObjectApi::ObjectApi(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
    , m_uploads(backend)
{
}

std::optional<Opening> ObjectApi::open(const Call &call)
{
    if (call.segments.size() < 3)
        return std::nullopt;
    const QByteArray &kind = call.segments.at(1);
    if (call.isRead()) {
        if (kind == "info" && call.segments.size() >= 4)
            return info(call);
        if (kind == "public" && call.segments.size() >= 4)
            return downloadPublic(call);
        if (kind == "authenticated" && call.segments.size() >= 4)
            return downloadAuthenticated(call);
        return download(call);
    }
    if (call.is("POST") || call.is("PUT"))
        return upload(call);
    return std::nullopt;
}

Opening ObjectApi::upload(const Call &call)
{
    const HttpRequest &request = call.request;
    const auto who = m_access.storagePrincipal(request);
    if (!who)
        return who.error();
    UploadOrder order;
    order.bucket = call.segment(1);
    order.key = call.rest(2);
    order.who = *who;
    order.upsert = call.is("PUT") || request.header("x-upsert") == "true";
    if (request.hasHeader("content-type"))
        order.contentType = request.header("content-type");
    if (request.hasHeader("cache-control"))
        order.cacheControl = request.header("cache-control");
    order.userMetadata = Uploads::metadataHeader(request.header("x-metadata"));

    if (auto refused = m_uploads.placeRefusal(order))
        return *refused;
    if (!FormData::isFormData(order.contentType)) {
        if (auto refused = m_uploads.contentRefusal(order, request.contentLength))
            return *refused;
    }
    if (auto refused = m_uploads.writeRefusal(order))
        return *refused;
    const QString place = order.bucket + u'/' + QString::fromUtf8(order.key);
    const QByteArray contentType = order.contentType;
    return Opening(
        std::make_unique<UploadSink>(m_backend, std::move(order), contentType, [place](const ObjectRow &row) {
            return HttpResponse::json(QJsonObject{{u"Key"_s, place}, {u"Id"_s, QString::fromLatin1(row.id)}});
        }));
}

Answer<ObjectRow *> ObjectApi::readable(const HttpRequest &request, const QString &bucketId, const QByteArray &key)
{
    const BucketRow *bucket = m_backend.store.bucket(bucketId);
    if (!request.hasHeader("authorization") && (!bucket || !bucket->isPublic))
        return tl::unexpected<HttpResponse>(errors::noSuchBucket());
    bool mayRead = bucket && bucket->isPublic;
    if (request.hasHeader("authorization")) {
        const auto who = m_access.storagePrincipal(request);
        if (!who)
            return tl::unexpected<HttpResponse>(who.error());
        mayRead = mayRead || who->mayReach(key);
    }
    if (!bucket)
        return tl::unexpected<HttpResponse>(errors::noSuchBucket());
    ObjectRow *row = m_backend.store.find(bucketId, key);
    if (!row || !mayRead)
        return tl::unexpected<HttpResponse>(errors::noSuchKey());
    return row;
}

HttpResponse ObjectApi::download(const Call &call)
{
    const auto row = readable(call.request, call.segment(1), call.rest(2));
    return row ? serveObject(call.request, **row) : row.error();
}

HttpResponse ObjectApi::downloadAuthenticated(const Call &call)
{
    if (!call.request.hasHeader("authorization"))
        return errors::noAuthorization();
    const auto row = readable(call.request, call.segment(2), call.rest(3));
    return row ? serveObject(call.request, **row) : row.error();
}

HttpResponse ObjectApi::downloadPublic(const Call &call)
{
    const BucketRow *bucket = m_backend.store.bucket(call.segment(2));
    if (!bucket || !bucket->isPublic)
        return errors::noSuchBucket();
    const ObjectRow *row = m_backend.store.find(bucket->id, call.rest(3));
    return row ? serveObject(call.request, *row) : errors::noSuchKey();
}

HttpResponse ObjectApi::info(const Call &call)
{
    const QByteArray &scope = call.segments.at(2);
    const bool scoped = call.segments.size() >= 5 && (scope == "public" || scope == "authenticated");
    const qsizetype at = scoped ? 3 : 2;
    const QString bucketId = call.segment(at);
    const QByteArray key = call.rest(at + 1);
    if (scoped && scope == "authenticated" && !call.request.hasHeader("authorization"))
        return errors::noAuthorization();
    const auto row = readable(call.request, bucketId, key);
    return row ? infoResponse(bucketId, key, **row) : row.error();
}

} // namespace bucketdeck::practice
