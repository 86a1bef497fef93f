#include "core/base/DiskRoom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <cstring>
#include <sys/statvfs.h>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::DownloadFile)
};

constexpr qint64 largestReserve = qint64{64} * 1024 * 1024;

Error existsError(const QString &path)
{
    return makeError(
        ErrorKind::AlreadyExists,
        Texts::tr("“%1” exists already. Choose another name, or replace it.").arg(QFileInfo(path).fileName()));
}

/// Somebody makes room, and it can go on.
Error diskFullError(const QString &userText, const QString &detail)
{
    Error error = makeError(ErrorKind::DiskFull, userText, detail);
    error.retryable = true;
    return error;
}

} // namespace

qint64 diskReserve(qint64 totalBytes)
{
    return qMin(largestReserve, totalBytes / 100);
}

Result<void> checkDiskRoom(int handle, const QString &path, qint64 more)
{
    struct statvfs disk
    {
    };
    // Some network and system file systems don't know; the write will tell.
    if (::fstatvfs(handle, &disk) != 0 || disk.f_blocks == 0)
        return {};
    const auto unit = static_cast<qint64>(disk.f_frsize);
    const qint64 available = static_cast<qint64>(disk.f_bavail) * unit;
    const qint64 reserve = diskReserve(static_cast<qint64>(disk.f_blocks) * unit);
    if (available - reserve >= more)
        return {};
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString detail =
        QStringLiteral("%1 bytes left, %2 stay free, %3 wanted").arg(available).arg(reserve).arg(more);
    if (more == 0)
        return fail(diskFullError(Texts::tr("The disk with “%1” is nearly full. Make room and try again.").arg(folder),
                                  detail));
    const QLocale locale;
    return fail(
        diskFullError(Texts::tr("“%1” needs %2, and the disk with “%3” has room for %4. Make room and try again.")
                          .arg(QFileInfo(path).fileName(), locale.formattedDataSize(more), folder,
                               locale.formattedDataSize(qMax<qint64>(0, available - reserve))),
                      detail));
}

Error writeError(int errorNumber, const QString &path)
{
    const QString detail = QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errorNumber)));
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return diskFullError(Texts::tr("The disk with “%1” is full. Make room and try again.").arg(folder), detail);
    case EFBIG: // A file system (FAT: 4 GiB) or the system's administrator has a limit.
        return makeError(ErrorKind::DiskFull,
                         Texts::tr("“%1” is larger than the disk with “%2” takes. Choose another disk.")
                             .arg(QFileInfo(path).fileName(), folder),
                         detail);
    case EROFS:
    case EACCES:
    case EPERM:
        return makeError(ErrorKind::ReadOnly, Texts::tr("“%1” can't be written to. Choose another folder.").arg(folder),
                         detail);
    case EEXIST:
        return existsError(path);
    case ENOENT:
        return makeError(ErrorKind::LocalIo,
                         Texts::tr("The folder “%1” isn't there any more. Choose another.").arg(folder), detail);
    case ENAMETOOLONG:
        return makeError(
            ErrorKind::InvalidName,
            Texts::tr("The name “%1” is too long for this disk. Choose a shorter one.").arg(QFileInfo(path).fileName()),
            detail);
    default:
        return makeError(
            ErrorKind::LocalIo,
            Texts::tr("“%1” couldn't be written. Check the disk and try again.").arg(QFileInfo(path).fileName()),
            detail);
    }
}

} // namespace bucketdeck
