#include "core/storage/BackgroundStorage.h"

#include "core/base/OnThread.h"

#include <QThread>

namespace bucketdeck {

namespace {

/// On its own thread; where that has ended, nothing can be using it and nobody would do it later.
void deleteOnItsThread(StorageService *service)
{
    const QThread *thread = service->thread();
    if (!thread || thread->isFinished())
        delete service;
    else
        service->deleteLater();
}

} // namespace

BackgroundStorage::BackgroundStorage(std::unique_ptr<StorageService> service, QObject *parent)
    : StorageService(parent)
    , m_service(service.release(), deleteOnItsThread)
{
    connect(m_service.get(), &StorageService::changed, this, &StorageService::changed);
}

BackgroundStorage::~BackgroundStorage() = default;

template <typename T>
Task<T> BackgroundStorage::call(std::function<Task<T>(StorageService &)> work)
{
    // The closure holds the service, so that it lives until the work is done even if this object goes.
    return runOnThread<T>(m_service.get(),
                          [service = m_service, work = std::move(work)]() -> Task<T> { return work(*service); });
}

template <typename... Told>
std::function<void(Told...)> BackgroundStorage::toThisThread(std::function<void(Told...)> callback)
{
    if (!callback)
        return {};
    return [self = QPointer<QObject>(this), callback = std::move(callback)](Told... told) {
        if (self)
            QMetaObject::invokeMethod(
                self, [callback, told...] { callback(told...); }, Qt::QueuedConnection);
    };
}

Task<QList<Bucket>> BackgroundStorage::listBuckets()
{
    return call<QList<Bucket>>([](StorageService &service) { return service.listBuckets(); });
}

Task<Bucket> BackgroundStorage::bucket(QString id)
{
    return call<Bucket>([id](StorageService &service) { return service.bucket(id); });
}

Task<Bucket> BackgroundStorage::createBucket(BucketSpec spec)
{
    return call<Bucket>([spec](StorageService &service) { return service.createBucket(spec); });
}

Task<Bucket> BackgroundStorage::updateBucket(QString id, BucketSettings settings)
{
    return call<Bucket>([id, settings](StorageService &service) { return service.updateBucket(id, settings); });
}

Task<EmptyReport> BackgroundStorage::emptyBucket(QString id, CancelToken cancel)
{
    return call<EmptyReport>([id, cancel](StorageService &service) { return service.emptyBucket(id, cancel); });
}

Task<void> BackgroundStorage::removeBucket(QString id)
{
    return call<void>([id](StorageService &service) { return service.removeBucket(id); });
}

Task<ObjectPage> BackgroundStorage::listFolder(ListRequest request)
{
    return call<ObjectPage>([request](StorageService &service) { return service.listFolder(request); });
}

Task<ObjectInfo> BackgroundStorage::stat(StoragePath path)
{
    return call<ObjectInfo>([path](StorageService &service) { return service.stat(path); });
}

Task<ObjectInfo> BackgroundStorage::setDetails(StoragePath path, ObjectDetails details)
{
    return call<ObjectInfo>([path, details](StorageService &service) { return service.setDetails(path, details); });
}

Task<QByteArray> BackgroundStorage::readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                              CancelToken cancel)
{
    return call<QByteArray>(
        [=](StorageService &service) { return service.readRange(path, offset, length, etag, cancel); });
}

Task<ObjectBytes> BackgroundStorage::readWhole(StoragePath path, qint64 maxBytes, QString knownEtag, CancelToken cancel)
{
    return call<ObjectBytes>(
        [=](StorageService &service) { return service.readWhole(path, maxBytes, knownEtag, cancel); });
}

Task<QImage> BackgroundStorage::thumbnail(StoragePath path, QSize box, CancelToken cancel)
{
    return call<QImage>([=](StorageService &service) { return service.thumbnail(path, box, cancel); });
}

Task<ObjectInfo> BackgroundStorage::upload(UploadRequest request)
{
    request.progress = toThisThread(std::move(request.progress));
    request.resumable = toThisThread(std::move(request.resumable));
    request.phase = toThisThread(std::move(request.phase));
    if (request.source.device)
        request.source.device->moveToThread(m_service->thread());
    return call<ObjectInfo>([request](StorageService &service) { return service.upload(request); });
}

Task<void> BackgroundStorage::discardUpload(QByteArray resumeToken)
{
    return call<void>([resumeToken](StorageService &service) { return service.discardUpload(resumeToken); });
}

Task<void> BackgroundStorage::download(DownloadRequest request)
{
    request.progress = toThisThread(std::move(request.progress));
    request.resumable = toThisThread(std::move(request.resumable));
    request.phase = toThisThread(std::move(request.phase));
    return call<void>([request](StorageService &service) { return service.download(request); });
}

Task<RemoveReport> BackgroundStorage::remove(QList<StoragePath> paths)
{
    return call<RemoveReport>([paths](StorageService &service) { return service.remove(paths); });
}

Task<void> BackgroundStorage::move(StoragePath from, StoragePath to)
{
    return call<void>([from, to](StorageService &service) { return service.move(from, to); });
}

Task<void> BackgroundStorage::copy(StoragePath from, StoragePath to, CopyOptions options)
{
    return call<void>([=](StorageService &service) { return service.copy(from, to, options); });
}

Task<void> BackgroundStorage::createFolder(StoragePath folder)
{
    return call<void>([folder](StorageService &service) { return service.createFolder(folder); });
}

Task<QList<SignedLink>> BackgroundStorage::signedUrls(QList<StoragePath> paths, LinkOptions options)
{
    return call<QList<SignedLink>>([=](StorageService &service) { return service.signedUrls(paths, options); });
}

Result<QUrl> BackgroundStorage::publicUrl(const StoragePath &path, const QString &downloadName) const
{
    return m_service->publicUrl(path, downloadName);
}

Task<UploadLink> BackgroundStorage::uploadUrl(StoragePath path, bool overwrite)
{
    return call<UploadLink>([=](StorageService &service) { return service.uploadUrl(path, overwrite); });
}

Task<Usage> BackgroundStorage::usage(CancelToken cancel)
{
    return call<Usage>([cancel](StorageService &service) { return service.usage(cancel); });
}

StoragePath BackgroundStorage::homeFolder(const QString &bucket) const
{
    return m_service->homeFolder(bucket);
}

} // namespace bucketdeck
