#include "core/supabase/SupabaseUpload.h"

#include "core/supabase/BucketRules.h"
#include "core/supabase/HashingDevice.h"
#include "core/supabase/ProgressMeter.h"
#include "core/supabase/SupabaseJson.h"
#include "core/supabase/UploadInput.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace bucketdeck {
namespace {

/// A server that takes MD5s reads the whole file again before it answers.
constexpr qint64 slowestServerBytesPerSecond = 5 * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseUpload)
};

bool isPlainMd5(const QString &etag)
{
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    return hex.match(etag).hasMatch();
}

HttpRequest requestFor(const SupabaseApi &api, const UploadRequest &upload, qint64 size)
{
    HttpRequest request;
    request.method = "POST";
    request.url = api.storageUrl("/object/" + SupabaseApi::encodePath(upload.target));
    const QString type = upload.contentType.isEmpty() ? QStringLiteral("application/octet-stream") : upload.contentType;
    request.headers = {{"content-type", type.toUtf8()}};
    if (upload.cacheControl && !upload.cacheControl->isEmpty())
        request.headers.append(qMakePair(QByteArray("cache-control"), upload.cacheControl->toUtf8()));
    if (upload.metadata && !upload.metadata->isEmpty())
        request.headers.append(qMakePair(QByteArray("x-metadata"),
                                         QJsonDocument(*upload.metadata).toJson(QJsonDocument::Compact).toBase64()));
    if (upload.overwrite)
        request.headers.append(qMakePair(QByteArray("x-upsert"), QByteArray("true")));
    request.firstByte = SupabaseApi::firstByte + std::chrono::seconds(size / slowestServerBytesPerSecond);
    return request;
}

} // namespace

Task<ObjectInfo> uploadObject(std::shared_ptr<SupabaseApi> api, UploadRequest request)
{
    if (const Result<void> named = SupabaseApi::checkNewObject(request.target); !named)
        co_return fail(named.error());
    const Result<UploadInput> source = UploadInput::open(request.source);
    if (!source)
        co_return fail(source.error());

    if (!request.cacheControl)
        request.cacheControl = QString(defaultCacheControl);
    OrderedHash hash;
    HashingDevice body(source->device.get(), 0, source->size, &hash);
    HttpRequest http = requestFor(*api, request, source->size);
    ProgressMeter meter(request.progress);
    bool cameUpShort = false;
    QObject::connect(&body, &HashingDevice::cameUpShort, &body, [&cameUpShort, cancel = http.cancel] {
        cameUpShort = true;
        cancel.cancel();
    });
    request.cancel.onCancel(&body, [cancel = http.cancel] { cancel.cancel(); });
    if (source->size > 0)
        http.bodyDevice = &body;
    http.sent = [&meter](qint64 done, qint64 total) { meter.report(done, total); };

    const ErrorContext context{.bucket = request.target.bucket,
                               .name = request.target.name(),
                               .operation = request.overwrite ? Operation::Replace : Operation::Upload,
                               .size = source->size,
                               .type = request.contentType};
    const Result<HttpResponse> response = co_await api->send(std::move(http), context);
    const std::optional<QString> change = source->change();
    if (!response && cameUpShort)
        co_return fail(sourceChangedError(request.target, change.value_or(QStringLiteral("read error")), false));
    if (!response) {
        const Error told = co_await withBucketRules(api, response.error(), context);
        co_return fail(told);
    }
    if (change)
        co_return fail(sourceChangedError(request.target, *change, true));
    meter.report(source->size, source->size);
    Result<ObjectInfo> stored = co_await confirmUpload(api, request, source->size, hash.md5(source->size));
    co_return stored;
}

Result<void> checkArrival(const ObjectInfo &stored, qint64 size, const QByteArray &md5)
{
    const QString name = stored.path.name();
    if (stored.size >= 0 && stored.size != size)
        return fail(ErrorKind::Corrupt,
                    Texts::tr("“%1” didn't arrive whole. Upload it again and replace it.").arg(name),
                    QStringLiteral("sent %1 bytes, stored %2").arg(size).arg(stored.size));
    if (size > 0 && !md5.isEmpty() && isPlainMd5(stored.etag) && stored.etag != QLatin1StringView(md5))
        return fail(ErrorKind::Corrupt, Texts::tr("“%1” arrived damaged. Upload it again and replace it.").arg(name),
                    QStringLiteral("MD5 of what was sent %1, ETag %2").arg(QString::fromLatin1(md5), stored.etag));
    return {};
}

Task<ObjectInfo> confirmUpload(std::shared_ptr<SupabaseApi> api, UploadRequest request, qint64 size, QByteArray md5)
{
    const Result<ObjectInfo> stored = co_await objectInfo(api, request.target);
    if (!stored) {
        // It is there; only policies keep us from looking at it.
        ObjectInfo known;
        known.path = request.target;
        known.size = size;
        known.contentType = request.contentType;
        known.modified = QDateTime::currentDateTimeUtc();
        known.created = known.modified;
        known.cacheControl = request.cacheControl.value_or(QString());
        known.metadata = request.metadata.value_or(QJsonObject());
        co_return known;
    }
    if (const Result<void> arrived = checkArrival(*stored, size, md5); !arrived)
        co_return fail(arrived.error());
    co_return *stored;
}

namespace {

Task<ObjectInfo> headInfo(std::shared_ptr<SupabaseApi> api, StoragePath path)
{
    HttpRequest request;
    request.method = "HEAD";
    request.url = api->storageUrl("/object/" + SupabaseApi::encodePath(path));
    request.repeats = SupabaseApi::repeats;
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
    request.repeats = SupabaseApi::repeats;
    const Result<HttpResponse> response = co_await api->exchange(std::move(request));
    if (!response)
        co_return fail(response.error());
    if (isMissingRoute(*response)) {
        Result<ObjectInfo> older = co_await headInfo(api, path);
        co_return older;
    }
    if (!response->isOk())
        co_return fail(
            supabaseError(*response, {.bucket = path.bucket, .name = path.name(), .operation = Operation::Read}));
    std::optional<ObjectInfo> info = SupabaseJson::info(path.bucket, QJsonDocument::fromJson(response->body).object());
    if (!info)
        co_return fail(ErrorKind::Protocol,
                       Texts::tr("The server's answer makes no sense. Check the project's address."),
                       QStringLiteral("no object in the answer of /object/info"));
    // The name is what was asked for, to the letter.
    info->path = path;
    co_return *info;
}

} // namespace bucketdeck
