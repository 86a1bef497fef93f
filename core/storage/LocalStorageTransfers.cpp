// The part of LocalStorage that moves bytes: uploads, downloads, moves and copies.
#include "core/base/DownloadFile.h"
#include "core/storage/BucketRules.h"
#include "core/storage/FileCopier.h"
#include "core/storage/LibraryObjects.h"
#include "core/storage/LocalStorage.h"
#include "core/storage/PartFile.h"

#include <QCoroTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>

namespace bucketdeck {
namespace {

/// How long one call may keep the others on its thread waiting (the player reads ranges meanwhile).
constexpr qint64 sliceMs = 10;
constexpr QLatin1StringView unknownType("application/octet-stream");

bool isPlaceholder(const StoragePath &path)
{
    return !path.isFolder() && path.name() == emptyFolderPlaceholder;
}

/// Copies all of `source` to a descriptor and gives its MD5, letting other calls run in between. The part file stays
/// with the caller: this frame lives on until the caller's answer has been delivered, and by then the file must be
/// gone.
Task<QString> copyInSlices(std::shared_ptr<QIODevice> source, int target, QString targetPath, qint64 size,
                           Error sourceChanged, ProgressCallback progress, CancelToken cancel)
{
    FileCopier copier(*source, target, targetPath, size, sourceChanged, progress, cancel);
    QElapsedTimer slice;
    slice.start();
    while (true) {
        const Result<bool> more = copier.step();
        if (!more)
            co_return fail(more.error());
        if (!*more)
            co_return copier.md5();
        if (slice.elapsed() >= sliceMs) {
            co_await QCoro::sleepFor(std::chrono::milliseconds(0));
            slice.restart();
        }
    }
}

Error sourceChangedError(const QString &filePath)
{
    return makeError(
        ErrorKind::SourceChanged,
        LocalStorage::tr("“%1” was changed or removed while it was being added. Try again when it is ready.")
            .arg(QFileInfo(filePath).fileName()),
        filePath);
}

} // namespace

Result<QString> LocalStorage::freePlace(const StoragePath &path, bool overwrite) const
{
    if (path.isFolder())
        return fail(ErrorKind::InvalidName, tr("The file needs a name."), path.toString());
    const Result<QString> diskPath = m_paths.diskPath(path);
    if (!diskPath)
        return diskPath;
    const std::optional<DiskEntry> there = LocalDisk::entry(*diskPath);
    if (there && (!overwrite || !there->isFile()))
        return fail(ErrorKind::AlreadyExists,
                    tr("There is already something named “%1”. Choose another name.").arg(path.name()), *diskPath);
    return diskPath;
}

Result<void> LocalStorage::checkRules(const StoragePath &target, qint64 size, const QString &contentType)
{
    const Result<std::optional<CatalogueBucket>> rules = m_catalogue->bucket(target.bucket);
    if (!rules) {
        catalogueFailed(rules.error());
        return {};
    }
    if (!*rules)
        return {};
    Bucket bucket;
    bucket.name = target.bucket;
    bucket.sizeLimit = (*rules)->sizeLimit;
    bucket.allowedTypes = (*rules)->allowedTypes;
    return checkBucketRules(bucket, target.name(), size, contentType);
}

Result<void> LocalStorage::checkRoom(qint64 size) const
{
    const QStorageInfo disk(m_paths.root());
    const qint64 room = disk.bytesAvailable();
    // Some network and system file systems don't know; the write will tell.
    if (!disk.isValid() || disk.bytesTotal() <= 0 || size <= room)
        return {};
    const QLocale locale;
    return fail(ErrorKind::DiskFull,
                tr("The file needs %1, and the disk has %2 left. Make some room on it and try again.")
                    .arg(locale.formattedDataSize(size), locale.formattedDataSize(room)));
}

Task<ObjectInfo> LocalStorage::upload(UploadRequest request)
{
    start();
    const StoragePath target = request.target;
    const QString filePath = request.source.filePath;
    std::shared_ptr<QIODevice> source = request.source.device;
    std::optional<DiskEntry> sourceEntry;
    if (isPlaceholder(target) && !target.parent().isBucket()) {
        const Result<void> made = makeFolder(target.parent());
        if (!made)
            co_return fail(made.error());
        announce(target.parent());
        co_return co_await stat(target);
    }
    const Result<QString> place = freePlace(target, request.overwrite);
    if (!place)
        co_return fail(place.error());
    if (!source) {
        const Result<std::shared_ptr<QFile>> file = LocalDisk::openForReading(filePath, true);
        if (!file)
            co_return fail(file.error().kind == ErrorKind::NotFound ? sourceChangedError(filePath) : file.error());
        sourceEntry = LocalDisk::entryOf((*file)->handle());
        if (!sourceEntry || !sourceEntry->isFile())
            co_return fail(ErrorKind::LocalIo,
                           tr("“%1” isn't a file that can be read.").arg(QFileInfo(filePath).fileName()), filePath);
        source = *file;
    }
    if (!source->isReadable() || source->isSequential())
        co_return fail(ErrorKind::InvalidArgument, tr("The size of “%1” isn't known.").arg(target.name()));
    const qint64 size = sourceEntry ? sourceEntry->size : source->size();
    // What isn't said is as it was in the file that is replaced.
    ObjectInfo details;
    details.contentType = unknownType;
    details.cacheControl = defaultCacheControl;
    if (const Result<Found> before = find(target); before)
        details = m_objects->describe(target, before->diskPath, before->entry);
    if (!request.contentType.isEmpty())
        details.contentType = request.contentType;
    details.cacheControl = request.cacheControl.value_or(details.cacheControl);
    details.metadata = request.metadata.value_or(details.metadata);
    const Result<void> ruled = checkRules(target, size, details.contentType);
    if (!ruled)
        co_return fail(ruled.error());
    const Result<void> fits = checkRoom(size);
    if (!fits)
        co_return fail(fits.error());
    if (request.cancel.isCancelled())
        co_return fail(cancelledError());

    Result<std::unique_ptr<PartFile>> opened = PartFile::inFolder(QFileInfo(*place).path());
    if (!opened)
        co_return fail(opened.error());
    const std::unique_ptr<PartFile> part = std::move(*opened);
    const Error changedError = sourceChangedError(filePath.isEmpty() ? target.name() : filePath);
    const QPointer<LocalStorage> self(this);
    const Result<QString> md5 =
        co_await copyInSlices(source, part->descriptor(), *place, size, changedError, request.progress, request.cancel);
    if (!md5)
        co_return fail(md5.error());
    if (!self)
        co_return fail(cancelledError());
    if (sourceEntry) {
        const std::optional<DiskEntry> now = LocalDisk::entry(QFileInfo(filePath).canonicalFilePath());
        if (!now || !now->sameVersionAs(*sourceEntry))
            co_return fail(changedError);
    }
    const Result<void> placed = part->place(*place, request.overwrite);
    if (!placed)
        co_return fail(placed.error());
    const std::optional<DiskEntry> entry = LocalDisk::entry(*place);
    if (!entry)
        co_return fail(LocalDisk::errorFor(ENOENT, *place));
    m_objects->recordUpload(target, *entry, {details.contentType, *md5, details.cacheControl, details.metadata});
    announce(target);
    co_return m_objects->describe(target, *place, *entry);
}

Task<void> LocalStorage::download(DownloadRequest request)
{
    start();
    const Result<Found> found = find(request.source);
    if (!found)
        co_return fail(found.error());
    const QString target = QFileInfo(request.filePath).absoluteFilePath();
    const Result<std::shared_ptr<QFile>> file = LocalDisk::openForReading(found->diskPath, false);
    if (!file)
        co_return fail(file.error());
    const std::optional<DiskEntry> before = LocalDisk::entryOf((*file)->handle());
    if (!before)
        co_return fail(LocalDisk::errorFor(errno, found->diskPath));
    if (request.cancel.isCancelled())
        co_return fail(cancelledError());
    // A copy from disk to disk is quicker made anew than looked through: resumeToken isn't used.
    const Links links = request.followLinks ? Links::Follow : Links::Refuse;
    Result<std::unique_ptr<DownloadFile>> opened = DownloadFile::create(target, request.overwrite, links);
    if (!opened)
        co_return fail(opened.error());
    const std::unique_ptr<DownloadFile> part = std::move(*opened);
    if (const Result<void> room = part->checkRoom(before->size); !room)
        co_return room;
    const Error changedError = remoteChangedError(request.source);
    const std::shared_ptr<QIODevice> source = *file;
    const Result<QString> md5 = co_await copyInSlices(source, part->descriptor(), target, before->size, changedError,
                                                      request.progress, request.cancel);
    if (!md5)
        co_return fail(md5.error());
    const std::optional<DiskEntry> after = LocalDisk::entryOf((*file)->handle());
    if (!after || !after->sameVersionAs(*before))
        co_return fail(changedError);
    co_return part->commit(after->modified());
}

Result<void> LocalStorage::moveNow(const StoragePath &from, const StoragePath &to)
{
    const Result<Found> found = find(from);
    if (!found)
        return fail(found.error());
    if (from == to)
        return {};
    const Result<QString> place = freePlace(to, false);
    if (!place)
        return fail(place.error());
    if (from.bucket != to.bucket) {
        const ObjectInfo source = m_objects->describe(from, found->diskPath, found->entry);
        if (const Result<void> ruled = checkRules(to, source.size, source.contentType); !ruled)
            return ruled;
    }
    const Result<QStringList> made = LocalDisk::makeFolders(QFileInfo(*place).path());
    if (!made)
        return fail(made.error());
    const Result<void> renamed = LocalDisk::renameWithoutOverwriting(found->diskPath, *place);
    if (!renamed) {
        for (auto folder = made->crbegin(); folder != made->crend(); ++folder)
            (void)LocalDisk::removeEmptyFolder(*folder);
        return renamed;
    }
    LocalDisk::syncFolder(QFileInfo(*place).path());
    m_objects->recordMove(from, to);
    announce(from);
    announce(to);
    return {};
}

Task<void> LocalStorage::move(StoragePath from, StoragePath to)
{
    start();
    if (isPlaceholder(from) && isPlaceholder(to)) {
        const Result<void> made = makeFolder(to.parent());
        if (!made)
            co_return made;
        // Still there while it holds other things, as it would be without its placeholder.
        (void)removeFile(from);
        (void)removeFolder(from.parent());
        announce(from.parent());
        announce(to.parent());
        co_return Result<void>{};
    }
    const Result<void> moved = moveNow(from, to);
    if (moved || moved.error().kind != ErrorKind::LocalIo)
        co_return moved;
    // Most likely another disk, mounted inside the library: a copy that is whole, then the source.
    const QPointer<LocalStorage> self(this);
    const Result<void> copied = co_await copy(from, to, CopyOptions());
    if (!copied)
        co_return copied;
    if (!self)
        co_return fail(cancelledError());
    const Result<void> removed = removeFile(from);
    announce(from);
    co_return removed;
}

Task<void> LocalStorage::copy(StoragePath from, StoragePath to, CopyOptions options)
{
    start();
    if (isPlaceholder(from) && isPlaceholder(to)) {
        const Result<void> made = makeFolder(to.parent());
        if (made)
            announce(to.parent());
        co_return made;
    }
    const Result<Found> found = find(from);
    if (!found)
        co_return fail(found.error());
    // A copy onto itself would be nothing; whoever wants other details of it sets them.
    const Result<QString> place = freePlace(to, options.overwrite && from != to);
    if (!place)
        co_return fail(place.error());
    const ObjectInfo source = m_objects->describe(from, found->diskPath, found->entry);
    const Result<void> ruled =
        checkRules(to, found->entry.size, options.details.contentType.value_or(source.contentType));
    if (!ruled)
        co_return ruled;
    const Result<void> fits = checkRoom(found->entry.size);
    if (!fits)
        co_return fail(fits.error());
    const Result<std::shared_ptr<QFile>> file = LocalDisk::openForReading(found->diskPath, false);
    if (!file)
        co_return fail(file.error());
    Result<std::unique_ptr<PartFile>> opened = PartFile::inFolder(QFileInfo(*place).path());
    if (!opened)
        co_return fail(opened.error());
    const std::unique_ptr<PartFile> part = std::move(*opened);
    const Error changedError = remoteChangedError(from);
    const QPointer<LocalStorage> self(this);
    const std::shared_ptr<QIODevice> bytes = *file;
    const Result<QString> md5 = co_await copyInSlices(bytes, part->descriptor(), *place, found->entry.size,
                                                      changedError, ProgressCallback(), CancelToken());
    if (!md5)
        co_return fail(md5.error());
    if (!self)
        co_return fail(cancelledError());
    const std::optional<DiskEntry> after = LocalDisk::entryOf((*file)->handle());
    if (!after || !after->sameVersionAs(found->entry))
        co_return fail(changedError);
    const Result<void> placed = part->place(*place, options.overwrite);
    if (!placed)
        co_return placed;
    if (const std::optional<DiskEntry> entry = LocalDisk::entry(*place)) {
        m_objects->recordCopy(from, found->entry, to, *entry, *md5);
        if (!options.details.isEmpty()) {
            if (const Result<void> kept = m_objects->recordDetails(to, *place, *entry, options.details); !kept)
                catalogueFailed(kept.error());
        }
    }
    announce(to);
    co_return Result<void>{};
}

} // namespace bucketdeck
