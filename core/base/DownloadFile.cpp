#include "core/base/DownloadFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::DownloadFile)
};

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

QString partPath(const QString &path)
{
    return path + QStringLiteral(".part");
}

Error existsError(const QString &path)
{
    return makeError(
        ErrorKind::AlreadyExists,
        Texts::tr("“%1” exists already. Choose another name, or replace it.").arg(QFileInfo(path).fileName()));
}

bool isThere(const QByteArray &path)
{
    struct stat status
    {
    };
    return ::lstat(path.constData(), &status) == 0;
}

/// Fails with EEXIST rather than replace a file, without a gap between look and leap.
int renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::syscall(SYS_renameat2, AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system without it: a hard link has the same guarantee.
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0 ? 0 : errno;
    if (errno != EPERM && errno != ENOSYS && errno != EOPNOTSUPP && errno != EMLINK)
        return errno;
    if (isThere(to))
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

} // namespace

Error writeError(int errorNumber, const QString &path)
{
    const QString detail = QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errorNumber)));
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return makeError(ErrorKind::DiskFull,
                         Texts::tr("The disk with “%1” is full. Make room and try again.").arg(folder), detail);
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

Result<std::unique_ptr<DownloadFile>> DownloadFile::create(const QString &path, bool overwrite)
{
    if (isThere(native(path)) && (!overwrite || !QFileInfo(path).isFile()))
        return fail(existsError(path));
    const int handle = ::open(native(partPath(path)).constData(), O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (handle < 0)
        return fail(writeError(errno, path));
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return fail(ErrorKind::AlreadyExists,
                    Texts::tr("“%1” is being written already. Wait until it is done.").arg(QFileInfo(path).fileName()));
    }
    std::unique_ptr<DownloadFile> file(new DownloadFile(path, overwrite, handle));
    if (const Result<void> empty = file->restart(); !empty)
        return fail(empty.error());
    return file;
}

DownloadFile::DownloadFile(QString path, bool overwrite, int handle)
    : m_path(std::move(path))
    , m_overwrite(overwrite)
    , m_handle(handle)
{
}

DownloadFile::~DownloadFile()
{
    if (m_handle < 0)
        return;
    ::unlink(native(partPath(m_path)).constData());
    ::close(m_handle);
}

Result<void> DownloadFile::write(const QByteArray &bytes)
{
    const char *next = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(m_handle, next, static_cast<size_t>(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(writeError(errno, m_path));
        next += written;
        left -= written;
        m_size += written;
    }
    return {};
}

Result<void> DownloadFile::restart()
{
    if (::ftruncate(m_handle, 0) != 0 || ::lseek(m_handle, 0, SEEK_SET) != 0)
        return fail(writeError(errno, m_path));
    m_size = 0;
    return {};
}

Result<void> DownloadFile::commit()
{
    if (::fsync(m_handle) != 0)
        return fail(writeError(errno, m_path));
    const QByteArray from = native(partPath(m_path));
    const QByteArray to = native(m_path);
    int problem = 0;
    if (!m_overwrite)
        problem = renameToFreeName(from, to);
    else if (::rename(from.constData(), to.constData()) != 0)
        problem = errno;
    if (problem != 0)
        return fail(writeError(problem, m_path));
    ::close(m_handle);
    m_handle = -1;
    return {};
}

} // namespace bucketdeck
