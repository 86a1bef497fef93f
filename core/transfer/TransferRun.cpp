#include "core/transfer/TransferRun.h"

#include "core/transfer/FileFacts.h"
#include "core/transfer/UploadPlanner.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <optional>

namespace bucketdeck {
namespace {

/// As far as clocks of this computer and of servers may be apart.
constexpr qint64 clockSlackSeconds = 600;
/// As far as FreeName looks.
constexpr int namesLookedAt = 1000;

using Found = std::optional<TransferOutcome>;

bool isPlainMd5(const QString &etag)
{
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    return hex.match(etag).hasMatch();
}

/// None: there is no such object, which is an answer and no error.
Task<std::optional<ObjectInfo>> lookFor(std::shared_ptr<StorageService> storage, StoragePath path)
{
    const Result<ObjectInfo> info = co_await storage->stat(path);
    if (info)
        co_return std::optional(*info);
    if (info.error().kind == ErrorKind::NotFound)
        co_return std::optional<ObjectInfo>();
    co_return fail(info.error());
}

/// The object holds what is in the file; where the server doesn't tell an MD5, it is believed by its size and age.
Task<bool> isAlike(std::shared_ptr<TransferJob> job, QString path, FileFacts file, ObjectInfo object, bool isRecent,
                   CancelToken cancel)
{
    if (!file.exists || file.size != object.size)
        co_return false;
    if (!isPlainMd5(object.etag))
        co_return bool(isRecent);
    job->enterPhase(TransferState::Hashing);
    const QFuture<QByteArray> hashing = QtConcurrent::run(&FileFacts::md5, path, cancel);
    const QByteArray md5 = co_await hashing;
    job->enterPhase(TransferState::Running);
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    co_return object.etag == QLatin1StringView(md5);
}

Task<Found> findUpload(std::shared_ptr<TransferJob> job, TransferItem item, ConflictChoice choice, CancelToken cancel)
{
    const StoragePath place = choice == ConflictChoice::KeepBoth ? *item.sentAs : item.remote;
    if (place.key.isEmpty())
        co_return Found();
    const Result<std::optional<ObjectInfo>> there = co_await lookFor(job->storage(), place);
    if (!there)
        co_return fail(there.error());
    if (!*there)
        co_return Found();
    const QFuture<FileFacts> looking = QtConcurrent::run(&FileFacts::of, item.localPath);
    const FileFacts file = co_await looking;
    const Compression &compression = item.compression;
    const bool notMadeYet = compression.isWanted() && compression.bytesAfter < 0 && compression.kept.isEmpty();
    // The job says so, in words.
    const bool changed = item.sourceSize >= 0 && (item.sourceSize != file.size || item.sourceModified != file.modified);
    if (changed || notMadeYet)
        co_return Found();
    const ObjectInfo &object = **there;
    const QDateTime put = object.modified.isValid() ? object.modified : object.created;
    const bool isRecent = item.queued.isValid() && put.isValid() && put >= item.queued.addSecs(-clockSlackSeconds);
    QString path = item.localPath;
    FileFacts content = file;
    if (compression.bytesAfter >= 0) {
        path = compression.copy;
        const QFuture<FileFacts> looksOfCopy = QtConcurrent::run(&FileFacts::of, path);
        content = co_await looksOfCopy;
        // Cleared away when it had arrived: its size is known.
        if (!content.exists && isRecent && object.size == compression.bytesAfter)
            co_return TransferOutcome{place, {}, object.size, false};
    }
    const Result<bool> alike = co_await isAlike(job, path, content, object, isRecent, cancel);
    if (!alike)
        co_return fail(alike.error());
    if (!*alike)
        co_return Found();
    co_return TransferOutcome{place, {}, object.size, false};
}

Task<Found> findDownload(std::shared_ptr<TransferJob> job, TransferItem item, ConflictChoice choice, CancelToken cancel)
{
    const QFileInfo wanted(item.localPath);
    const Result<std::optional<ObjectInfo>> source = co_await lookFor(job->storage(), item.remote);
    if (!source)
        co_return fail(source.error());
    if (!*source)
        co_return Found(); // The job says so.
    QSet<QString> names;
    QString path = item.localPath;
    for (int looked = 0; looked < namesLookedAt; ++looked) {
        const QFuture<FileFacts> looking = QtConcurrent::run(&FileFacts::of, path);
        const FileFacts file = co_await looking;
        if (!file.exists)
            co_return Found();
        // With KeepBoth a file that was there before is none of ours, however alike.
        const bool isRecent = item.queued.isValid() && file.put >= item.queued;
        if (isRecent || choice != ConflictChoice::KeepBoth) {
            const Result<bool> alike = co_await isAlike(job, path, file, **source, isRecent, cancel);
            if (!alike)
                co_return fail(alike.error());
            if (*alike)
                co_return TransferOutcome{item.remote, path, file.size, false};
        }
        if (choice != ConflictChoice::KeepBoth)
            co_return Found();
        names.insert(QFileInfo(path).fileName());
        const QString next =
            nameToKeepBoth(wanted.fileName(), [&names](const QString &name) { return names.contains(name); });
        path = wanted.dir().filePath(next);
    }
    co_return Found();
}

/// A single object that was to be moved, copied or removed.
Task<Found> findObject(std::shared_ptr<TransferJob> job, TransferItem item)
{
    const Result<std::optional<ObjectInfo>> source = co_await lookFor(job->storage(), item.remote);
    if (!source)
        co_return fail(source.error());
    if (item.kind == TransferKind::Remove) {
        if (*source)
            co_return Found();
        co_return TransferOutcome{item.remote, {}, -1, false};
    }
    const Result<std::optional<ObjectInfo>> target = co_await lookFor(job->storage(), item.target);
    if (!target)
        co_return fail(target.error());
    if (!*target)
        co_return Found();
    const bool isThere = item.kind == TransferKind::Move
                             ? !source->has_value()
                             : source->has_value() && !(*source)->etag.isEmpty() &&
                                   (*source)->etag == (*target)->etag && (*source)->size == (*target)->size;
    if (!isThere)
        co_return Found();
    co_return TransferOutcome{*item.target, {}, -1, false};
}

Task<Found> findArrived(std::shared_ptr<TransferJob> job, TransferItem item, ConflictChoice choice, CancelToken cancel)
{
    if (item.kind == TransferKind::Upload) {
        Result<Found> found = co_await findUpload(job, item, choice, cancel);
        co_return found;
    }
    if (item.kind == TransferKind::Download) {
        Result<Found> found = co_await findDownload(job, item, choice, cancel);
        co_return found;
    }
    // A folder's job is run again from its listing, which finds what is left to do (see TreeJob).
    if (item.remote.isFolder() || (item.kind == TransferKind::Copy && choice == ConflictChoice::KeepBoth))
        co_return Found();
    Result<Found> found = co_await findObject(job, item);
    co_return found;
}

/// What OnlyIfNewer comes to: Replace, Skip, or Ask where nothing is there that could be replaced.
Task<ConflictChoice> decideByAge(std::shared_ptr<TransferJob> job, TransferItem item)
{
    const bool fromFile = item.kind == TransferKind::Upload;
    const bool toFile = item.kind == TransferKind::Download;
    const QFuture<FileFacts> looking = QtConcurrent::run(&FileFacts::of, item.localPath);
    const FileFacts file = co_await looking;
    std::optional<QDateTime> source;
    std::optional<QDateTime> target;
    if (fromFile && file.exists)
        source = file.modified;
    if (toFile && file.exists)
        target = file.modified;
    if (!fromFile) {
        const Result<std::optional<ObjectInfo>> info = co_await lookFor(job->storage(), item.remote);
        if (!info)
            co_return fail(info.error());
        if (*info)
            source = (*info)->modified;
    }
    if (!toFile) {
        const Result<std::optional<ObjectInfo>> info =
            co_await lookFor(job->storage(), fromFile ? item.remote : *item.target);
        if (!info)
            co_return fail(info.error());
        if (*info)
            target = (*info)->modified;
    }
    if (!source || !target)
        co_return ConflictChoice::Ask; // Where the source is gone, the job says so.
    co_return *source > *target ? ConflictChoice::Replace : ConflictChoice::Skip;
}

} // namespace

Task<TransferOutcome> runTransfer(std::shared_ptr<TransferJob> job, TransferItem item, ConflictChoice choice,
                                  CancelToken cancel)
{
    // Whoever keeps both can't find out by the name being taken.
    const bool sentBefore = choice == ConflictChoice::KeepBoth && item.attempts > 1 && !item.sentAs->key.isEmpty();
    if (item.interrupted || sentBefore) {
        const Result<Found> found = co_await findArrived(job, item, choice, cancel);
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        if (!found)
            co_return fail(found.error());
        if (*found) {
            const TransferOutcome there = **found;
            co_return there;
        }
    }
    if (choice == ConflictChoice::OnlyIfNewer && !item.remote.isFolder()) {
        const Result<ConflictChoice> decided = co_await decideByAge(job, item);
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        if (!decided)
            co_return fail(decided.error());
        if (*decided == ConflictChoice::Skip)
            co_return TransferOutcome{item.remote, item.localPath, -1, true};
        choice = *decided;
    }
    Result<TransferOutcome> done = co_await job->run(choice);
    if (done || item.attempts < 2 || cancel.isCancelled())
        co_return done;
    const bool isGone = done.error().kind == ErrorKind::NotFound &&
                        (item.kind == TransferKind::Move || item.kind == TransferKind::Remove);
    if (done.error().kind != ErrorKind::AlreadyExists && !isGone)
        co_return done;
    // Of an earlier attempt, of which only the answer got lost?
    const Result<Found> found = co_await findArrived(job, item, choice, cancel);
    if (found && *found) {
        const TransferOutcome there = **found;
        co_return there;
    }
    co_return done;
}

} // namespace bucketdeck
