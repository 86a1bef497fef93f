#include "core/storage/LocalDisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bucketdeck {
namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;

qint64 toNs(const struct statx_timestamp &time)
{
    return qint64(time.tv_sec) * nsPerSecond + qint64(time.tv_nsec);
}

QDateTime toDateTime(qint64 ns)
{
    return QDateTime::fromMSecsSinceEpoch(ns / 1'000'000, Qt::UTC);
}

std::optional<DiskEntry> statEntry(int folder, const char *path, int flags)
{
    struct statx raw = {};
    if (::statx(folder, path, flags, STATX_BASIC_STATS | STATX_BTIME, &raw) != 0)
        return std::nullopt;
    DiskEntry entry;
    if (S_ISREG(raw.stx_mode))
        entry.kind = DiskEntry::Kind::File;
    else if (S_ISDIR(raw.stx_mode))
        entry.kind = DiskEntry::Kind::Folder;
    entry.size = static_cast<qint64>(raw.stx_size);
    entry.modifiedNs = toNs(raw.stx_mtime);
    entry.created = toDateTime((raw.stx_mask & STATX_BTIME) ? toNs(raw.stx_btime) : entry.modifiedNs);
    return entry;
}

QString text(const char *source)
{
    return QCoreApplication::translate("bucketdeck::LocalDisk", source);
}

} // namespace

QDateTime DiskEntry::modified() const
{
    return toDateTime(modifiedNs);
}

std::optional<DiskEntry> LocalDisk::entry(const QString &path)
{
    return statEntry(AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_NOFOLLOW);
}

std::optional<DiskEntry> LocalDisk::entryOf(int descriptor)
{
    return statEntry(descriptor, "", AT_EMPTY_PATH);
}

Error LocalDisk::errorFor(int code, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString detail = QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(code)));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return makeError(
            ErrorKind::DiskFull,
            text(QT_TRANSLATE_NOOP("bucketdeck::LocalDisk", "The disk is full. Make some room on it and try again.")),
            detail);
    case EFBIG:
        return makeError(ErrorKind::TooLarge,
                         text(QT_TRANSLATE_NOOP("bucketdeck::LocalDisk",
                                                "The disk can't hold a file as large as “%1”. Choose another disk."))
                             .arg(name),
                         detail);
    case EROFS:
    case EACCES:
    case EPERM:
        return makeError(
            ErrorKind::ReadOnly,
            text(QT_TRANSLATE_NOOP(
                     "bucketdeck::LocalDisk",
                     "“%1” can't be changed or read with your permissions. Check the folder's permissions, "
                     "or choose another folder."))
                .arg(name),
            detail);
    case ENOENT:
        return makeError(ErrorKind::NotFound,
                         text(QT_TRANSLATE_NOOP("bucketdeck::LocalDisk",
                                                "“%1” isn't there any more. Reload the folder to see what is."))
                             .arg(name),
                         detail);
    case EEXIST:
    case ENOTEMPTY:
    case EISDIR:
        return makeError(ErrorKind::AlreadyExists,
                         text(QT_TRANSLATE_NOOP("bucketdeck::LocalDisk",
                                                "There is already something named “%1”. Choose another name."))
                             .arg(name),
                         detail);
    case ENOTDIR:
    case ENAMETOOLONG:
    case ELOOP:
    case EINVAL:
    case EILSEQ:
        return makeError(ErrorKind::InvalidName,
                         text(QT_TRANSLATE_NOOP("bucketdeck::LocalDisk",
                                                "The disk can't hold the name “%1” there. Choose another name."))
                             .arg(name),
                         detail);
    default:
        return makeError(
            ErrorKind::LocalIo,
            text(QT_TRANSLATE_NOOP("bucketdeck::LocalDisk",
                                   "The disk didn't do what was asked with “%1”. Check the disk and try again."))
                .arg(name),
            detail);
    }
}

Result<std::shared_ptr<QFile>> LocalDisk::openForReading(const QString &path, bool followLink)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followLink ? 0 : O_NOFOLLOW));
    if (descriptor < 0)
        return fail(errorFor(errno, path));
    auto file = std::make_shared<QFile>(path);
    if (!file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(errorFor(EIO, path));
    }
    return file;
}

Result<void> LocalDisk::renameWithoutOverwriting(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return fail(errorFor(errno, errno == ENOENT ? from : to));
    // File systems without RENAME_NOREPLACE: a second name refuses a taken one just as well.
    if (::link(source.constData(), target.constData()) != 0)
        return fail(errorFor(errno, to));
    if (::unlink(source.constData()) != 0) {
        const int code = errno;
        ::unlink(target.constData());
        return fail(errorFor(code, from));
    }
    return {};
}

Result<void> LocalDisk::renameOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(errorFor(errno, to));
    return {};
}

Result<QStringList> LocalDisk::makeFolders(const QString &path)
{
    QStringList missing;
    for (QString folder = path; !QFileInfo(folder).isDir();) {
        missing.prepend(folder);
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            break;
        folder = above;
    }
    QStringList made;
    for (const QString &folder : std::as_const(missing)) {
        if (::mkdir(QFile::encodeName(folder).constData(), 0777) == 0) {
            made.append(folder);
        } else if (errno != EEXIST || !QFileInfo(folder).isDir()) {
            // A file stands where a folder is needed: the name is what can't be had.
            const int code = errno == EEXIST ? ENOTDIR : errno;
            for (auto made_ = made.crbegin(); made_ != made.crend(); ++made_)
                ::rmdir(QFile::encodeName(*made_).constData());
            return fail(errorFor(code, folder));
        }
    }
    return made;
}

Result<void> LocalDisk::removeEmptyFolder(const QString &path)
{
    if (::rmdir(QFile::encodeName(path).constData()) != 0)
        return fail(errorFor(errno, path));
    return {};
}

void LocalDisk::syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace bucketdeck
