#include "core/audio/tags/TagEditor.h"

#include "core/audio/tags/TagWriter.h"
#include "core/cache/RangeCache.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtConcurrent>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::TagEditor)
};

using WorkPlace = std::shared_ptr<QTemporaryDir>; ///< Goes with all that is in it.

constexpr qint64 pieceBytes = qint64{1024} * 1024;

/// What an end of the process left here doesn't stay for ever.
void clearOld(const QDir &folder)
{
    const QDateTime dayAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &left : folder.entryInfoList({QStringLiteral("tags-*")}, QDir::Dirs | QDir::NoSymLinks)) {
        if (left.lastModified() < dayAgo)
            QDir(left.filePath()).removeRecursively();
    }
}

Result<WorkPlace> makePlace(const QString &folder)
{
    const QDir parent(folder.isEmpty() ? QDir::tempPath() : folder);
    if (!folder.isEmpty() && parent.mkpath(QStringLiteral(".")))
        clearOld(parent);
    auto place = std::make_shared<QTemporaryDir>(parent.filePath(QStringLiteral("tags-XXXXXX")));
    if (!place->isValid())
        return fail(ErrorKind::LocalIo,
                    Texts::tr("There is no place for a copy of the file. Look whether the disk has room, and try "
                              "again."),
                    place->errorString());
    return place;
}

/// False where the cache doesn't have all of it.
Result<bool> copyFromCache(RangeCache &cache, const ObjectRef &ref, const QString &filePath, const CancelToken &cancel)
{
    const std::shared_ptr<CachedObject> cached = cache.open(ref);
    if (!cached || !cached->isWhole() || cached->size() != ref.size)
        return false;
    QFile file(filePath);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qint64 at = 0; at < cached->size(); at += pieceBytes) {
        if (cancel.isCancelled())
            return fail(cancelledError());
        const qint64 end = std::min(cached->size(), at + pieceBytes);
        const QByteArray piece = cached->read({at, end});
        // The ordinary way says better what is wrong, if anything is.
        if (piece.size() != end - at || file.write(piece) != piece.size())
            return false;
    }
    return file.flush();
}

Error changedMeanwhile(const StoragePath &path)
{
    return makeError(ErrorKind::RemoteChanged,
                     Texts::tr("“%1” was changed by somebody else meanwhile. Nothing was replaced. Reload the folder "
                               "and edit it again.")
                         .arg(path.name()));
}

/// As it is now; RemoteChanged where that is another version than `etag`.
Task<ObjectInfo> sameVersion(std::shared_ptr<StorageService> storage, StoragePath path, QString etag)
{
    const Result<ObjectInfo> info = co_await storage->stat(path);
    if (!info)
        co_return fail(info.error());
    if (!etag.isEmpty() && info->etag != etag)
        co_return fail(changedMeanwhile(path));
    co_return *info;
}

Task<void> bringCopy(std::shared_ptr<StorageService> storage, TagEdit edit, QString filePath)
{
    if (edit.cache && !edit.ref.etag.isEmpty()) {
        const std::function<Result<bool>()> copy = [edit, filePath] {
            return copyFromCache(*edit.cache, edit.ref, filePath, edit.cancel);
        };
        const QFuture<Result<bool>> copying = QtConcurrent::run(copy);
        const Result<bool> copied = co_await copying;
        if (!copied)
            co_return fail(copied.error());
        if (*copied)
            co_return Result<void>();
    }
    DownloadRequest request;
    request.source = edit.ref.path;
    request.filePath = filePath;
    request.overwrite = true;
    const qint64 size = std::max<qint64>(0, edit.ref.size);
    request.progress = [progress = edit.progress, size](qint64 done, qint64) {
        if (progress)
            progress(std::min(done, size), 2 * size);
    };
    request.cancel = edit.cancel;
    co_return co_await storage->download(std::move(request));
}

Task<ObjectInfo> replace(std::shared_ptr<StorageService> storage, TagEdit edit, QString filePath, ObjectInfo before)
{
    UploadRequest request;
    request.target = edit.ref.path;
    request.source = UploadSource::fromFile(filePath);
    request.contentType = before.contentType;
    request.overwrite = true;
    request.cacheControl = before.cacheControl;
    request.metadata = before.metadata;
    request.cancel = edit.cancel;
    const qint64 size = std::max<qint64>(0, edit.ref.size);
    request.progress = [progress = edit.progress, size](qint64 done, qint64 total) {
        if (progress && total > 0)
            progress(size + static_cast<qint64>(double(size) * double(done) / double(total)), 2 * size);
    };
    Result<ObjectInfo> stored = co_await storage->upload(std::move(request));
    if (stored)
        stored->path = edit.ref.path;
    co_return stored;
}

/// The former version, by a name that says what it is.
Task<void> keepFormer(std::shared_ptr<StorageService> storage, StoragePath path)
{
    const QFileInfo name(path.name());
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz"));
    const QString suffix = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    const StoragePath former =
        path.parent().child(Texts::tr("%1 (before %2)").arg(name.completeBaseName(), when) + suffix);
    const Result<void> copied = co_await storage->copy(path, former);
    if (!copied)
        co_return copied;
    const QList<StoragePath> paths{former};
    const Result<RemoveReport> removed = co_await storage->remove(paths);
    if (!removed)
        co_return fail(removed.error());
    if (!removed->failed.isEmpty())
        co_return fail(removed->failed.first().error);
    co_return Result<void>();
}

} // namespace

Task<ObjectInfo> editTags(std::shared_ptr<StorageService> storage, TagEdit edit)
{
    const Result<ObjectInfo> before = co_await sameVersion(storage, edit.ref.path, edit.ref.etag);
    if (!before)
        co_return fail(before.error());
    edit.ref.etag = before->etag;
    edit.ref.size = before->size;
    const std::function<Result<WorkPlace>()> make = [folder = edit.workFolder] { return makePlace(folder); };
    const QFuture<Result<WorkPlace>> making = QtConcurrent::run(make);
    const Result<WorkPlace> made = co_await making;
    if (!made)
        co_return fail(made.error());
    const WorkPlace place = *made;
    const QString filePath = place->filePath(QStringLiteral("copy"));
    const Result<void> brought = co_await bringCopy(storage, edit, filePath);
    if (!brought)
        co_return fail(brought.error());
    const std::function<Result<void>()> write = [filePath, changes = edit.changes] {
        return TagWriter::write(filePath, changes);
    };
    const QFuture<Result<void>> writing = QtConcurrent::run(write);
    const Result<void> written = co_await writing;
    if (!written)
        co_return fail(written.error());
    if (edit.cancel.isCancelled())
        co_return fail(cancelledError());
    if (edit.trashesFormer) {
        const Result<void> kept = co_await keepFormer(storage, edit.ref.path);
        if (!kept)
            co_return fail(kept.error());
    }
    // The server has no way to replace a certain version only; this leaves as little time as there can be.
    const Result<ObjectInfo> now = co_await sameVersion(storage, edit.ref.path, edit.ref.etag);
    if (!now)
        co_return fail(now.error());
    Result<ObjectInfo> stored = co_await replace(storage, edit, filePath, *now);
    co_return stored;
}

} // namespace bucketdeck
