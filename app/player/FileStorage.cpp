#include "app/player/FileStorage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QUrl>

namespace bucketdeck {
namespace {

Error unsupported()
{
    return makeError(
        ErrorKind::Unsupported,
        QCoreApplication::translate("bucketdeck::FileStorage", "Files outside the library can only be heard."));
}

Error unreadable(const QString &path, const QString &reason)
{
    const bool isThere = QFileInfo::exists(path);
    return makeError(isThere ? ErrorKind::LocalIo : ErrorKind::NotFound,
                     isThere ? QCoreApplication::translate("bucketdeck::FileStorage", "The file can't be read.")
                             : QCoreApplication::translate("bucketdeck::FileStorage", "There is no such file."),
                     reason);
}

QString etagOf(const QFileInfo &file)
{
    return QStringLiteral("%1-%2").arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size());
}

} // namespace

Task<QByteArray> FileStorage::readRange(StoragePath path, qint64 offset, qint64 length, QString etag, CancelToken)
{
    QFile file(path.key);
    if (!file.open(QIODevice::ReadOnly))
        co_return fail(unreadable(path.key, file.errorString()));
    if (!etag.isEmpty() && etagOf(QFileInfo(file)) != etag)
        co_return fail(ErrorKind::RemoteChanged,
                       QCoreApplication::translate("bucketdeck::FileStorage", "The file has changed meanwhile."));
    if (offset >= file.size())
        co_return fail(ErrorKind::InvalidRange,
                       QCoreApplication::translate("bucketdeck::FileStorage", "The file is shorter than it was."));
    if (!file.seek(offset))
        co_return fail(unreadable(path.key, file.errorString()));
    QByteArray bytes = file.read(length);
    if (bytes.isEmpty())
        co_return fail(unreadable(path.key, file.errorString()));
    co_return bytes;
}

Task<ObjectInfo> FileStorage::stat(StoragePath path)
{
    const QFileInfo file(path.key);
    if (!file.isFile() || !file.isReadable())
        co_return fail(unreadable(path.key, {}));
    ObjectInfo info;
    info.path = path;
    info.size = file.size();
    info.modified = file.lastModified().toUTC();
    info.etag = etagOf(file);
    co_return info;
}

Task<QList<Bucket>> FileStorage::listBuckets()
{
    co_return fail(unsupported());
}

Task<Bucket> FileStorage::bucket(QString)
{
    co_return fail(unsupported());
}

Task<Bucket> FileStorage::createBucket(BucketSpec)
{
    co_return fail(unsupported());
}

Task<Bucket> FileStorage::updateBucket(QString, BucketSettings)
{
    co_return fail(unsupported());
}

Task<EmptyReport> FileStorage::emptyBucket(QString, CancelToken)
{
    co_return fail(unsupported());
}

Task<void> FileStorage::removeBucket(QString)
{
    co_return fail(unsupported());
}

Task<ObjectPage> FileStorage::listFolder(ListRequest)
{
    co_return fail(unsupported());
}

Task<ObjectInfo> FileStorage::setDetails(StoragePath, ObjectDetails)
{
    co_return fail(unsupported());
}

Task<ObjectBytes> FileStorage::readWhole(StoragePath, qint64, QString, CancelToken)
{
    co_return fail(unsupported());
}

Task<QImage> FileStorage::thumbnail(StoragePath, QSize, CancelToken)
{
    co_return fail(unsupported());
}

Task<ObjectInfo> FileStorage::upload(UploadRequest)
{
    co_return fail(unsupported());
}

Task<void> FileStorage::download(DownloadRequest)
{
    co_return fail(unsupported());
}

Task<RemoveReport> FileStorage::remove(QList<StoragePath>)
{
    co_return fail(unsupported());
}

Task<void> FileStorage::move(StoragePath, StoragePath)
{
    co_return fail(unsupported());
}

Task<void> FileStorage::copy(StoragePath, StoragePath, CopyOptions)
{
    co_return fail(unsupported());
}

Task<void> FileStorage::createFolder(StoragePath)
{
    co_return fail(unsupported());
}

Task<QList<SignedLink>> FileStorage::signedUrls(QList<StoragePath>, LinkOptions)
{
    co_return fail(unsupported());
}

Task<UploadLink> FileStorage::uploadUrl(StoragePath, bool)
{
    co_return fail(unsupported());
}

Task<Usage> FileStorage::usage(CancelToken)
{
    co_return fail(unsupported());
}

Result<QUrl> FileStorage::publicUrl(const StoragePath &, const QString &) const
{
    return fail(unsupported());
}

StoragePath FileStorage::homeFolder(const QString &bucket) const
{
    return {bucket, {}};
}

} // namespace bucketdeck
