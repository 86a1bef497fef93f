#include "core/supabase/SupabaseUpload.h"

#include "core/supabase/HashingDevice.h"
#include "core/supabase/ProgressMeter.h"
#include "core/supabase/SupabaseJson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
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

/// Where the bytes come from and what they were like when we began.
struct OpenSource
{
    std::shared_ptr<QIODevice> device;
    QString filePath;
    qint64 size = 0;
    QDateTime modified;
};

Error goneError(const QString &filePath)
{
    return makeError(
        ErrorKind::SourceChanged,
        Texts::tr("The file “%1” isn't there any more. Nothing was uploaded.").arg(QFileInfo(filePath).fileName()),
        filePath);
}

Result<OpenSource> openSource(const UploadSource &source)
{
    OpenSource opened;
    if (source.device) {
        if (!source.device->isReadable())
            return fail(ErrorKind::InvalidArgument, Texts::tr("The data to upload can't be read."));
        opened.device = source.device;
        opened.size = source.device->size();
        return opened;
    }
    const QFileInfo info(source.filePath);
    if (!info.exists())
        return fail(goneError(source.filePath));
    auto file = std::make_shared<QFile>(source.filePath);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalIo,
                    Texts::tr("The file “%1” can't be read. Check its permissions.").arg(info.fileName()),
                    file->errorString());
    opened.filePath = source.filePath;
    opened.size = file->size();
    opened.modified = info.lastModified();
    opened.device = std::move(file);
    return opened;
}

/// None while the file is as it was.
std::optional<QString> whatChanged(const OpenSource &source)
{
    if (source.filePath.isEmpty())
        return std::nullopt;
    const QFileInfo now(source.filePath);
    if (!now.exists())
        return QStringLiteral("vanished");
    if (now.size() != source.size)
        return QStringLiteral("size was %1, is %2").arg(source.size).arg(now.size());
    if (now.lastModified() != source.modified)
        return QStringLiteral("modification time changed");
    return std::nullopt;
}

Error changedError(const UploadRequest &request, const QString &what, bool arrived)
{
    const QString name = request.target.name();
    return makeError(
        ErrorKind::SourceChanged,
        arrived ? Texts::tr(
                      "“%1” changed while it was sent, so what is in the bucket now may be a mix. Upload it again and "
                      "replace it.")
                      .arg(name)
                : Texts::tr("“%1” changed while it was sent. Nothing was stored; upload it again.").arg(name),
        what);
}

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
    request.silence = std::chrono::seconds(60 + size / slowestServerBytesPerSecond);
    return request;
}

} // namespace

Task<ObjectInfo> uploadObject(std::shared_ptr<SupabaseApi> api, UploadRequest request)
{
    if (const Result<void> named = SupabaseApi::checkNewObject(request.target); !named)
        co_return fail(named.error());
    const Result<OpenSource> source = openSource(request.source);
    if (!source)
        co_return fail(source.error());

    if (!request.cacheControl)
        request.cacheControl = QString(defaultCacheControl);
    HashingDevice body(source->device.get(), source->size);
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

    const ErrorContext context{request.target.bucket, request.target.name()};
    const Result<HttpResponse> response = co_await api->send(std::move(http), context);
    const std::optional<QString> change = whatChanged(*source);
    if (!response && cameUpShort)
        co_return fail(changedError(request, change.value_or(QStringLiteral("read error")), false));
    if (!response)
        co_return fail(response.error());
    if (change)
        co_return fail(changedError(request, *change, true));
    meter.report(source->size, source->size);

    const Result<ObjectInfo> stored = co_await objectInfo(api, request.target);
    if (!stored) {
        // It is there; only policies keep us from looking at it.
        ObjectInfo known;
        known.path = request.target;
        known.size = source->size;
        known.contentType = request.contentType;
        known.modified = QDateTime::currentDateTimeUtc();
        known.created = known.modified;
        known.cacheControl = *request.cacheControl;
        known.metadata = request.metadata.value_or(QJsonObject());
        co_return known;
    }
    const QString md5 = source->size > 0 ? QString::fromLatin1(body.md5()) : QString();
    if (stored->size >= 0 && stored->size != source->size)
        co_return fail(
            ErrorKind::Corrupt,
            Texts::tr("“%1” didn't arrive whole. Upload it again and replace it.").arg(request.target.name()),
            QStringLiteral("sent %1 bytes, stored %2").arg(source->size).arg(stored->size));
    if (!md5.isEmpty() && isPlainMd5(stored->etag) && stored->etag != md5)
        co_return fail(ErrorKind::Corrupt,
                       Texts::tr("“%1” arrived damaged. Upload it again and replace it.").arg(request.target.name()),
                       QStringLiteral("MD5 of what was sent %1, ETag %2").arg(md5, stored->etag));
    co_return *stored;
}

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
                       Texts::tr("The server's answer makes no sense. Check the project's address."),
                       QStringLiteral("no object in the answer of /object/info"));
    // The name is what was asked for, to the letter.
    info->path = path;
    co_return *info;
}

} // namespace bucketdeck
