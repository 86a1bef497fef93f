#include "core/storage/StorageService.h"

#include "core/base/DownloadFile.h"
#include "core/storage/DownloadToken.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace bucketdeck {

Task<Bucket> StorageService::ensureBucket(BucketSpec spec)
{
    Result<Bucket> existing = co_await bucket(spec.name);
    if (existing || existing.error().kind != ErrorKind::BucketNotFound)
        co_return existing;
    Result<Bucket> created = co_await createBucket(spec);
    if (created || created.error().kind != ErrorKind::AlreadyExists)
        co_return created;
    // Somebody else was faster, or policies hide it.
    Result<Bucket> again = co_await bucket(spec.name);
    if (again)
        co_return again;
    Bucket hidden;
    hidden.id = spec.name;
    hidden.name = spec.name;
    hidden.listed = false;
    co_return hidden;
}

Task<void> StorageService::discardUpload(QByteArray)
{
    co_return Result<void>();
}

Task<void> StorageService::discardDownload(QByteArray resumeToken)
{
    const std::optional<DownloadToken> token = DownloadToken::fromText(resumeToken);
    if (!token)
        co_return Result<void>();
    const QFuture<void> removing =
        QtConcurrent::run([part = token->part, path = token->filePath] { DownloadFile::discard(path, part); });
    co_await removing;
    co_return Result<void>();
}

Task<bool> StorageService::exists(StoragePath path)
{
    const Result<ObjectInfo> found = co_await stat(path);
    if (!found && found.error().kind != ErrorKind::NotFound)
        co_return fail(found.error());
    co_return found.has_value();
}

Task<QUrl> StorageService::signedUrl(StoragePath path, std::chrono::seconds expiresIn, QString downloadName)
{
    const LinkOptions options{expiresIn, downloadName};
    const QList<StoragePath> paths{path};
    Result<QList<SignedLink>> links = co_await signedUrls(paths, options);
    if (!links)
        co_return fail(links.error());
    if (links->isEmpty())
        co_return fail(ErrorKind::Protocol, tr("No link for “%1” came back. Try again.").arg(path.name()));
    co_return std::as_const(links->first().url);
}

} // namespace bucketdeck
