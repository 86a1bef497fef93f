#include "core/supabase/SupabaseInfo.h"

#include "core/supabase/SupabaseJson.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketdeck {
namespace {

Task<ObjectInfo> headInfo(std::shared_ptr<SupabaseApi> api, StoragePath path)
{
    HttpRequest request;
    request.method = "HEAD";
    request.url = api->storageUrl("/object/" + SupabaseApi::encodePath(path));
    const ErrorContext context{path.bucket, path.name()};
    Result<HttpResponse> response = co_await api->exchange(std::move(request));
    if (!response)
        co_return fail(response.error());
    if (response->status == 400) {
        // A HEAD has no body: that is all one hears of a missing object [fixture 180].
        response->status = 404;
    }
    if (!response->isOk())
        co_return fail(supabaseError(*response, context));
    ObjectInfo info;
    info.path = path;
    bool known = false;
    const qint64 length = response->header("content-length").toLongLong(&known);
    info.size = known ? length : -1;
    info.contentType = QString::fromUtf8(response->header("content-type"));
    info.etag = SupabaseJson::plainEtag(QString::fromLatin1(response->header("etag")));
    info.cacheControl = QString::fromUtf8(response->header("cache-control"));
    const QString modified = QString::fromLatin1(response->header("last-modified")).remove(QStringLiteral(" GMT"));
    const QDateTime time = QLocale::c().toDateTime(modified, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    if (time.isValid())
        info.modified = QDateTime(time.date(), time.time(), Qt::UTC);
    co_return info;
}

} // namespace

Task<ObjectInfo> objectInfo(std::shared_ptr<SupabaseApi> api, StoragePath path)
{
    if (const Result<void> named = SupabaseApi::checkObject(path); !named)
        co_return fail(named.error());
    HttpRequest request;
    request.url = api->storageUrl("/object/info/" + SupabaseApi::encodePath(path));
    const Result<HttpResponse> response = co_await api->exchange(std::move(request));
    if (!response)
        co_return fail(response.error());
    if (isMissingRoute(*response)) {
        Result<ObjectInfo> older = co_await headInfo(api, path);
        co_return older;
    }
    if (!response->isOk())
        co_return fail(supabaseError(*response, {path.bucket, path.name()}));
    std::optional<ObjectInfo> info = SupabaseJson::info(path.bucket, QJsonDocument::fromJson(response->body).object());
    if (!info)
        co_return fail(ErrorKind::Protocol,
                       QCoreApplication::translate("bucketdeck::SupabaseInfo",
                                                   "The server's answer makes no sense. Check the "
                                                   "project's address."),
                       QStringLiteral("no object in the answer of /object/info"));
    // The name is what was asked for, to the letter.
    info->path = path;
    co_return *info;
}

} // namespace bucketdeck
