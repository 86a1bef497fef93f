#include "core/supabase/SupabaseUpload.h"

#include "core/supabase/ArrivalCheck.h"
#include "core/supabase/BucketRules.h"
#include "core/supabase/DetailHeaders.h"
#include "core/supabase/ProgressMeter.h"
#include "core/supabase/SupabaseInfo.h"
#include "core/supabase/SupabaseJson.h"
#include "core/supabase/UploadBody.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseUpload)
};

/// The answer to a request with this body; SourceChanged where the source didn't hold still.
Task<HttpResponse> sendBody(std::function<Task<HttpResponse>(HttpRequest)> send, HttpRequest http,
                            std::shared_ptr<UploadBody> body, UploadRequest request)
{
    const auto meter = std::make_shared<ProgressMeter>(request.progress);
    body->attachTo(http, request.cancel);
    http.sent = [meter](qint64 done, qint64 total) { meter->report(done, total); };
    Result<HttpResponse> response = co_await send(std::move(http));
    const std::optional<QString> change = body->change();
    if (!response && body->cameUpShort())
        co_return fail(sourceChangedError(request.target, change.value_or(QStringLiteral("read error")), false));
    if (!response)
        co_return response;
    if (change)
        co_return fail(sourceChangedError(request.target, *change, true));
    meter->report(body->size(), body->size());
    co_return response;
}

struct Prepared
{
    std::shared_ptr<UploadBody> body;
    HttpRequest http; ///< With the details of the object to be; method and address are still to be said.
};

/// Opens the source. `request` gets its type, where it says none.
Result<Prepared> prepare(UploadRequest &request)
{
    Result<UploadInput> input = UploadInput::open(request.source);
    if (!input)
        return fail(input.error());
    Prepared prepared;
    prepared.body = std::make_shared<UploadBody>(std::move(*input));
    if (request.contentType.isEmpty())
        request.contentType = QStringLiteral("application/octet-stream");
    const Result<HeaderLines> headers = detailHeaders(
        {request.contentType, request.cacheControl.value_or(QString(defaultCacheControl)), request.metadata});
    if (!headers)
        return fail(headers.error());
    prepared.http.headers = *headers;
    return prepared;
}

/// What is known of an upload that nobody looked at on the server.
ObjectInfo sentInfo(const UploadRequest &request, qint64 size)
{
    ObjectInfo known;
    known.path = request.target;
    known.size = size;
    known.contentType = request.contentType;
    known.modified = QDateTime::currentDateTimeUtc();
    known.created = known.modified;
    known.cacheControl = request.cacheControl.value_or(QString());
    known.metadata = request.metadata.value_or(QJsonObject());
    return known;
}

} // namespace

Task<UploadRequest> withKeptDetails(std::shared_ptr<SupabaseApi> api, UploadRequest request)
{
    const bool allSaid = !request.contentType.isEmpty() && request.cacheControl && request.metadata;
    if (request.overwrite && !allSaid) {
        const Result<ObjectInfo> before = co_await objectInfo(api, request.target, 0);
        if (!before && before.error().kind != ErrorKind::NotFound)
            co_return fail(before.error());
        if (before) {
            if (request.contentType.isEmpty())
                request.contentType = before->contentType;
            request.cacheControl = request.cacheControl.value_or(before->cacheControl);
            request.metadata = request.metadata.value_or(before->metadata);
        }
    }
    if (request.contentType.isEmpty())
        request.contentType = QStringLiteral("application/octet-stream");
    request.cacheControl = cacheRule(request.cacheControl.value_or(QString(defaultCacheControl)));
    request.metadata = request.metadata.value_or(QJsonObject());
    co_return request;
}

Result<void> checkArrival(const ObjectInfo &stored, qint64 size, const QByteArray &md5)
{
    const QString name = stored.path.name();
    if (stored.size >= 0 && stored.size != size)
        return fail(ErrorKind::Corrupt,
                    Texts::tr("“%1” didn't arrive whole. Upload it again and replace it.").arg(name),
                    QStringLiteral("sent %1 bytes, stored %2").arg(size).arg(stored.size));
    if (size > 0 && !md5.isEmpty() && SupabaseJson::isMd5(stored.etag) && stored.etag != QLatin1StringView(md5))
        return fail(ErrorKind::Corrupt, Texts::tr("“%1” arrived damaged. Upload it again and replace it.").arg(name),
                    QStringLiteral("MD5 of what was sent %1, ETag %2").arg(QString::fromLatin1(md5), stored.etag));
    return {};
}

Result<ObjectInfo> confirmed(const Result<ObjectInfo> &stored, const UploadRequest &request, qint64 size,
                             const QByteArray &md5)
{
    // Whether it is whole nobody can tell just now.
    if (!stored && stored.error().retryable)
        return stored;
    // It is there; only policies keep us from looking at it.
    if (!stored)
        return sentInfo(request, size);
    if (const Result<void> arrived = checkArrival(*stored, size, md5); !arrived)
        return fail(arrived.error());
    return *stored;
}

Task<ObjectInfo> confirmUpload(std::shared_ptr<SupabaseApi> api, UploadRequest request, qint64 size, QByteArray md5)
{
    const Result<ObjectInfo> stored = co_await objectInfo(api, request.target);
    co_return confirmed(stored, request, size, md5);
}

Task<ObjectInfo> uploadObject(std::shared_ptr<SupabaseApi> api, std::shared_ptr<ArrivalCheck> arrivals,
                              UploadRequest request)
{
    if (const Result<void> named = SupabaseApi::checkNewObject(request.target); !named)
        co_return fail(named.error());
    Result<Prepared> prepared = prepare(request);
    if (!prepared)
        co_return fail(prepared.error());
    const std::shared_ptr<UploadBody> body = prepared->body;
    HttpRequest http = std::move(prepared->http);
    http.method = "POST";
    http.url = api->storageUrl("/object/" + SupabaseApi::encodePath(request.target));
    if (request.overwrite)
        http.headers.append(qMakePair(QByteArray("x-upsert"), QByteArray("true")));
    const ErrorContext context{.bucket = request.target.bucket,
                               .name = request.target.name(),
                               .operation = request.overwrite ? Operation::Replace : Operation::Upload,
                               .size = body->size(),
                               .type = request.contentType};
    const std::function<Task<HttpResponse>(HttpRequest)> send = [api, context](HttpRequest ready) {
        return api->send(std::move(ready), context);
    };
    auto sending = std::make_unique<ArrivalCheck::Sending>(arrivals);
    const Result<HttpResponse> response = co_await sendBody(send, http, body, request);
    sending.reset();
    if (!response) {
        const Error told = co_await withBucketRules(api, response.error(), context);
        co_return fail(told);
    }
    // The server names what it has stored; a page in its place is a success to HTTP, too.
    if (!QJsonDocument::fromJson(response->body).isObject())
        co_return fail(strangerError(*response));
    enterPhase(request, TransferPhase::Verifying);
    Result<ObjectInfo> stored = co_await arrivals->look(request.target);
    if (stored && request.metadata)
        stored->metadata = *request.metadata; // Lists don't tell it.
    co_return confirmed(stored, request, body->size(), body->md5());
}

Task<void> uploadThroughLink(QNetworkAccessManager *network, UploadLink link, UploadRequest request)
{
    Result<Prepared> prepared = prepare(request);
    if (!prepared)
        co_return fail(prepared.error());
    const std::shared_ptr<UploadBody> body = prepared->body;
    HttpRequest http = std::move(prepared->http);
    http.method = "PUT";
    http.url = link.url;
    const auto client = std::make_shared<HttpClient>(network);
    const std::function<Task<HttpResponse>(HttpRequest)> send = [client](HttpRequest ready) {
        return client->send(std::move(ready));
    };
    const Result<HttpResponse> response = co_await sendBody(send, http, body, request);
    if (!response)
        co_return fail(response.error());
    if (response->isOk())
        co_return Result<void>();
    const ErrorContext context{
        .bucket = request.target.bucket, .name = request.target.name(), .operation = Operation::UseLink};
    const ServerProblem problem = serverProblem(*response);
    if (problem.code == u"InvalidJWT" || problem.code == u"InvalidSignature") {
        Error error = supabaseError(*response, context);
        error.kind = ErrorKind::AccessDenied;
        error.userText = Texts::tr("This upload link isn't valid any more. Ask for a new one.");
        co_return fail(error);
    }
    co_return fail(supabaseError(*response, context));
}

} // namespace bucketdeck
