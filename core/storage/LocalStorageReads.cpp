// The part of LocalStorage that reads: ranges, whole files, pictures.
#include "core/storage/FileCopier.h"
#include "core/storage/LibraryObjects.h"
#include "core/storage/LocalStorage.h"
#include "core/storage/ThumbnailMaker.h"

#include <QCoroTimer>

#include <cerrno>

namespace bucketdeck {
namespace {

constexpr qint64 maxRangeBytes = qint64{16} * 1024 * 1024;
constexpr qint64 maxWholeBytes = qint64{64} * 1024 * 1024;

} // namespace

Error LocalStorage::remoteChangedError(const StoragePath &path)
{
    return makeError(ErrorKind::RemoteChanged,
                     tr("“%1” was changed while it was being read. Try again.").arg(path.name()), path.toString());
}

Task<QByteArray> LocalStorage::readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                         CancelToken cancel)
{
    start();
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    if (offset < 0 || length < 1 || length > maxRangeBytes)
        co_return fail(ErrorKind::InvalidArgument, tr("That part of the file can't be read."),
                       QStringLiteral("offset %1, length %2").arg(offset).arg(length));
    const Result<Found> found = find(path);
    if (!found)
        co_return fail(found.error());
    const Result<std::shared_ptr<QFile>> file = LocalDisk::openForReading(found->diskPath, false);
    if (!file)
        co_return fail(file.error());
    const std::optional<DiskEntry> before = LocalDisk::entryOf((*file)->handle());
    if (!before)
        co_return fail(LocalDisk::errorFor(errno, found->diskPath));
    if (!etag.isEmpty() && m_objects->etag(path, *before) != etag)
        co_return fail(remoteChangedError(path));
    if (offset >= before->size)
        co_return fail(ErrorKind::InvalidRange, tr("“%1” ends before the part that was asked for.").arg(path.name()),
                       QStringLiteral("offset %1 of %2").arg(offset).arg(before->size));
    const qint64 wanted = qMin(length, before->size - offset);
    if (!(*file)->seek(offset))
        co_return fail(LocalDisk::errorFor(EIO, found->diskPath));
    const QByteArray bytes = (*file)->read(wanted);
    const std::optional<DiskEntry> after = LocalDisk::entryOf((*file)->handle());
    if (!after || !after->sameVersionAs(*before) || (bytes.size() < wanted && (*file)->atEnd()))
        co_return fail(remoteChangedError(path));
    if (bytes.size() < wanted)
        co_return fail(LocalDisk::errorFor(EIO, found->diskPath));
    co_return bytes;
}

Task<ObjectBytes> LocalStorage::readWhole(StoragePath path, qint64 maxBytes, QString knownEtag, CancelToken cancel)
{
    start();
    if (maxBytes < 1 || maxBytes > maxWholeBytes)
        co_return fail(ErrorKind::InvalidArgument, tr("That part of the file can't be read."),
                       QStringLiteral("at most %1 bytes").arg(maxBytes));
    const Result<Found> found = find(path);
    if (!found)
        co_return fail(found.error());
    const Result<std::shared_ptr<QFile>> file = LocalDisk::openForReading(found->diskPath, false);
    if (!file)
        co_return fail(file.error());
    const std::optional<DiskEntry> before = LocalDisk::entryOf((*file)->handle());
    if (!before)
        co_return fail(LocalDisk::errorFor(errno, found->diskPath));
    ObjectBytes whole;
    whole.etag = m_objects->etag(path, *before);
    whole.contentType = m_objects->describe(path, found->diskPath, *before).contentType;
    whole.notModified = !knownEtag.isEmpty() && knownEtag == whole.etag;
    if (whole.notModified)
        co_return whole;
    if (before->size > maxBytes)
        co_return fail(ErrorKind::TooLarge,
                       tr("“%1” is too large to be shown here. Download it to see it.").arg(path.name()));
    while (whole.bytes.size() < before->size) {
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        const QByteArray more = (*file)->read(qMin(FileCopier::chunkBytes, before->size - whole.bytes.size()));
        if (more.isEmpty())
            break;
        whole.bytes += more;
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    }
    const std::optional<DiskEntry> after = LocalDisk::entryOf((*file)->handle());
    if (!after || !after->sameVersionAs(*before) || whole.bytes.size() < before->size)
        co_return fail(remoteChangedError(path));
    co_return whole;
}

Task<QImage> LocalStorage::thumbnail(StoragePath path, QSize box, CancelToken cancel)
{
    start();
    const Result<Found> found = find(path);
    if (!found)
        co_return fail(found.error());
    const Result<std::shared_ptr<QFile>> file = LocalDisk::openForReading(found->diskPath, false);
    if (!file)
        co_return fail(file.error());
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    const std::shared_ptr<QIODevice> source = *file;
    Result<QImage> image = co_await ThumbnailMaker::make(source, path.name(), box);
    co_return image;
}

} // namespace bucketdeck
