#include "core/supabase/SupabaseInfo.h"

#include "core/supabase/SupabaseJson.h"
#include "core/supabase/SupabaseRead.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

Task<ObjectInfo> headInfo(std::shared_ptr<SupabaseApi> api, StoragePath path, int repeats)
{
    HttpRequest request;
    request.method = "HEAD";
    request.url = api->storageUrl("/object/" + SupabaseApi::encodePath(path));
    request.repeats = repeats;
    const ErrorContext context{
        .bucket = path.bucket, .name = path.name(), .operation = Operation::Read, .headOnly = true};
    const Result<HttpResponse> response = co_await api->exchange(std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isOk())
        co_return fail(supabaseError(*response, context));
    ObjectInfo info;
    info.path = path;
    bool known = false;
    const qint64 length = response->header("content-length").toLongLong(&known);
    info.size = known ? length : -1;
    info.contentType = QString::fromUtf8(response->header("content-type"));
    info.etag = etagOf(*response);
    info.cacheControl = QString::fromUtf8(response->header("cache-control"));
    info.modified = lastModifiedOf(*response);
    co_return info;
}

} // namespace

Task<ObjectInfo> objectInfo(std::shared_ptr<SupabaseApi> api, StoragePath path, int repeats)
{
    if (const Result<void> named = SupabaseApi::checkObject(path); !named)
        co_return fail(named.error());
    HttpRequest request;
    request.url = api->storageUrl("/object/info/" + SupabaseApi::encodePath(path));
    request.reasonUrl = api->storageUrl("/object/info/authenticated/" + SupabaseApi::encodePath(path));
    request.repeats = repeats;
    const Result<HttpResponse> response = co_await api->exchange(std::move(request));
    if (!response)
        co_return fail(response.error());
    if (isMissingRoute(*response)) {
        Result<ObjectInfo> older = co_await headInfo(api, path, repeats);
        co_return older;
    }
    if (!response->isOk())
        co_return fail(
            supabaseError(*response, {.bucket = path.bucket, .name = path.name(), .operation = Operation::Read}));
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
