// The part of LocalStorage that goes over many files: removing them, and adding up what they take.
#include "core/storage/LibraryObjects.h"
#include "core/storage/LibraryWalk.h"
#include "core/storage/LocalStorage.h"

#include <QCoroTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

namespace bucketdeck {
namespace {

/// How long one call may keep the others on its thread waiting (the player reads ranges meanwhile).
constexpr qint64 sliceMs = 10;
constexpr qsizetype removalBatch = 200;

bool isPlaceholder(const StoragePath &path)
{
    return !path.isFolder() && path.name() == emptyFolderPlaceholder;
}

} // namespace

Result<void> LocalStorage::removeFile(const StoragePath &path)
{
    const Result<Found> found = find(path);
    if (!found)
        return fail(found.error());
    const Result<void> taken = m_trash.take(found->diskPath, path);
    if (!taken)
        return taken;
    m_objects->forget(path);
    return {};
}

Result<void> LocalStorage::removeFolder(const StoragePath &folder)
{
    const Result<QString> diskPath = m_paths.diskPath(folder);
    if (!diskPath)
        return fail(diskPath.error());
    const std::optional<DiskEntry> entry = LocalDisk::entry(*diskPath);
    if (folder.isBucket() || !entry || !entry->isFolder())
        return fail(ErrorKind::NotFound,
                    tr("“%1” isn't there any more. Reload the folder to see what is.").arg(folder.name()), *diskPath);
    const Result<void> removed = LocalDisk::removeEmptyFolder(*diskPath);
    if (!removed && removed.error().kind == ErrorKind::AlreadyExists)
        return fail(ErrorKind::InvalidArgument,
                    tr("The folder “%1” still has files in it. Remove them first.").arg(folder.name()), *diskPath);
    return removed;
}

Task<RemoveReport> LocalStorage::remove(QList<StoragePath> paths)
{
    start();
    const QPointer<LocalStorage> self(this);
    // Files first, then folders from the deepest up: each is empty when its turn comes.
    std::stable_sort(paths.begin(), paths.end(), [](const StoragePath &one, const StoragePath &other) {
        const auto rank = [](const StoragePath &path) {
            return path.isFolder() || isPlaceholder(path) ? path.key.count(u'/') : -1;
        };
        const qsizetype first = rank(one);
        const qsizetype second = rank(other);
        if (first < 0 || second < 0)
            return first < 0 && second >= 0;
        return first > second;
    });
    RemoveReport report;
    QSet<StoragePath> touched;
    QElapsedTimer slice;
    slice.start();
    for (const StoragePath &path : std::as_const(paths)) {
        Result<void> removed;
        if (isPlaceholder(path) && !path.parent().isBucket()) {
            const Result<void> real = removeFile(path);
            removed = removeFolder(path.parent());
            // A folder that holds files is there without its placeholder, too.
            if (real || (!removed && removed.error().kind == ErrorKind::InvalidArgument))
                removed = {};
            touched.insert(path.parent().parent());
        } else {
            removed = path.isFolder() ? removeFolder(path) : removeFile(path);
            touched.insert(path.parent());
        }
        if (removed)
            report.removed.append(path);
        else
            report.failed.append({path, removed.error()});
        if (slice.elapsed() >= sliceMs) {
            co_await QCoro::sleepFor(std::chrono::milliseconds(0));
            if (!self)
                co_return fail(cancelledError());
            slice.restart();
        }
    }
    if (!report.removed.isEmpty())
        for (const StoragePath &folder : std::as_const(touched))
            Q_EMIT changed(folder);
    co_return report;
}

Task<EmptyReport> LocalStorage::emptyBucket(QString id, CancelToken cancel)
{
    start();
    const Result<QString> folder = m_paths.bucketFolder(id);
    if (!folder)
        co_return fail(folder.error());
    const QPointer<LocalStorage> self(this);
    EmptyReport report;
    // The walk has what is in a folder before the folder itself, and looks at each when its turn comes.
    LibraryWalk walk(*folder, LibraryWalk::Depth::Whole);
    for (bool more = true; more;) {
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        QList<StoragePath> batch;
        while (more && batch.size() < removalBatch) {
            const std::optional<WalkEntry> entry = walk.next();
            more = entry.has_value();
            if (entry && !entry->relative.isEmpty())
                batch.append({id, entry->relative});
        }
        const Result<RemoveReport> removed = co_await remove(batch);
        if (!removed)
            co_return fail(removed.error());
        if (!self)
            co_return fail(cancelledError());
        for (const StoragePath &path : removed->removed)
            report.removed += path.isFolder() ? 0 : 1;
        report.failed += removed->failed;
    }
    Q_EMIT changed({id, {}});
    co_return report;
}

Task<Usage> LocalStorage::usage(CancelToken cancel)
{
    start();
    const Result<void> rooted = m_paths.checkRoot();
    if (!rooted)
        co_return fail(rooted.error());
    const QString root = m_paths.root();
    Usage usage;
    usage.source = UsageSource::Disk;
    QElapsedTimer slice;
    slice.start();
    const QStringList buckets = QDir(root).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString &bucket : buckets) {
        LibraryWalk walk(root + u'/' + bucket, LibraryWalk::Depth::Whole);
        while (const std::optional<WalkEntry> entry = walk.next()) {
            if (cancel.isCancelled())
                co_return fail(cancelledError());
            if (entry->disk.isFile()) {
                usage.usedBytes += entry->disk.size;
                ++usage.objectCount;
            }
            if (slice.elapsed() >= sliceMs) {
                co_await QCoro::sleepFor(std::chrono::milliseconds(0));
                slice.restart();
            }
        }
    }
    const QStorageInfo disk(root);
    if (disk.isValid())
        usage.limitBytes = usage.usedBytes + disk.bytesAvailable();
    co_return usage;
}

} // namespace bucketdeck
