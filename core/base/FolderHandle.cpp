#include "core/base/FolderHandle.h"

#include "core/base/DiskRoom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::FolderHandle)
};

constexpr int folderFlags = O_PATH | O_DIRECTORY | O_CLOEXEC;

Error folderError(int problem, const QString &folder)
{
    switch (problem) {
    case ENOTDIR:
    case ELOOP:
        return makeError(ErrorKind::ReadOnly,
                         Texts::tr("The folder “%1” can't be made. Choose another place to save to.")
                             .arg(QDir::toNativeSeparators(folder)));
    case ENAMETOOLONG:
        return writeError(problem, folder);
    default:
        return writeError(problem, folder + QStringLiteral("/.")); // As of a file in it.
    }
}

bool isLink(int folder, const QByteArray &name)
{
    struct stat status
    {
    };
    return ::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

} // namespace

Result<FolderHandle> FolderHandle::open(const QString &path, Links links)
{
    if (links == Links::Refuse)
        return walk(path, false);
    const int handle = ::open(QFile::encodeName(path).constData(), folderFlags);
    if (handle < 0)
        return fail(folderError(errno, path));
    return FolderHandle(handle);
}

Result<FolderHandle> FolderHandle::make(const QString &path, Links links)
{
    if (links == Links::Refuse)
        return walk(path, true);
    if (!QDir().mkpath(path))
        return fail(folderError(EACCES, path));
    return open(path, links);
}

Result<FolderHandle> FolderHandle::walk(const QString &path, bool makes)
{
    FolderHandle at(::open("/", folderFlags));
    const QStringList segments = QDir::cleanPath(QFileInfo(path).absoluteFilePath()).split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        const QByteArray name = QFile::encodeName(segment);
        int next = ::openat(at.m_handle, name.constData(), folderFlags | O_NOFOLLOW);
        if (next < 0 && errno == ENOENT && makes) {
            if (::mkdirat(at.m_handle, name.constData(), 0777) != 0 && errno != EEXIST)
                return fail(folderError(errno, path));
            next = ::openat(at.m_handle, name.constData(), folderFlags | O_NOFOLLOW);
        }
        if (next < 0) {
            const int problem = errno;
            if (isLink(at.m_handle, name))
                return fail(ErrorKind::ReadOnly,
                            Texts::tr("“%1” leads through “%2”, which has become a link to another place. Remove the "
                                      "link, or choose another folder.")
                                .arg(QDir::toNativeSeparators(path), segment));
            return fail(folderError(problem, path));
        }
        at = FolderHandle(next);
    }
    return at;
}

FolderHandle::~FolderHandle()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

FolderHandle::FolderHandle(FolderHandle &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

FolderHandle &FolderHandle::operator=(FolderHandle &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

void FolderHandle::sync() const
{
    // The handle itself is good for names only.
    const int handle = ::openat(m_handle, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

QString settledPath(const QString &path)
{
    QString there = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString rest;
    for (;;) {
        const QString real = QFileInfo(there).canonicalFilePath();
        if (!real.isEmpty())
            return rest.isEmpty() ? real : QDir::cleanPath(real + rest);
        const qsizetype slash = there.lastIndexOf(u'/');
        rest.prepend(there.mid(slash));
        there.truncate(qMax<qsizetype>(1, slash));
    }
}

} // namespace bucketdeck
