#include "core/base/DownloadFile.h"

#include "core/base/DiskRoom.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utility>

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

/// Fails with EEXIST rather than replace a file, without a gap between look and leap.
int renameToFreeName(int folder, const QByteArray &from, const QByteArray &to)
{
    if (::syscall(SYS_renameat2, folder, from.constData(), folder, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system without it: a hard link has the same guarantee.
    if (::linkat(folder, from.constData(), folder, to.constData(), 0) == 0)
        return ::unlinkat(folder, from.constData(), 0) == 0 ? 0 : errno;
    if (errno != EPERM && errno != ENOSYS && errno != EOPNOTSUPP && errno != EMLINK)
        return errno;
    struct stat status
    {
    };
    if (::fstatat(folder, to.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::renameat(folder, from.constData(), folder, to.constData()) == 0 ? 0 : errno;
}

PartIdentity identityOf(int handle)
{
    struct statx status
    {
    };
    if (::statx(handle, "", AT_EMPTY_PATH, STATX_INO | STATX_BTIME, &status) != 0)
        return {};
    PartIdentity identity;
    identity.inode = status.stx_ino;
    if (status.stx_mask & STATX_BTIME)
        identity.bornNs = qint64{status.stx_btime.tv_sec} * 1'000'000'000 + status.stx_btime.tv_nsec;
    return identity;
}

/// False where the name was given to another file between opening and locking this one.
bool isStill(int handle, int folder, const QByteArray &name)
{
    struct stat open
    {
    };
    struct stat named
    {
    };
    return ::fstat(handle, &open) == 0 && ::fstatat(folder, name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

/// A file, held so that nobody else takes it.
class Held
{
public:
    explicit Held(int handle)
        : m_handle(handle)
    {
    }
    ~Held()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Held)

    [[nodiscard]] int handle() const { return m_handle; }
    [[nodiscard]] bool lock() const { return ::flock(m_handle, LOCK_EX | LOCK_NB) == 0; }
    [[nodiscard]] int release() { return std::exchange(m_handle, -1); }

private:
    int m_handle;
};

/// What keepUnfinished() left of `path`: there while nobody writes it and it is the one that `part` names.
class Left
{
public:
    Left(const QString &path, const PartIdentity &part)
        : m_folder(FolderHandle::open(QFileInfo(path).absolutePath(), Links::Follow))
        , m_name(native(DownloadFile::partPath(QFileInfo(path).fileName())))
        , m_file(m_folder ? ::openat(folder(), m_name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) : -1)
    {
        m_isThere = part.isKnown() && m_file.handle() >= 0 && m_file.lock() && identityOf(m_file.handle()) == part &&
                    isStill(m_file.handle(), folder(), m_name);
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] int folder() const { return m_folder->descriptor(); }
    [[nodiscard]] const QByteArray &name() const { return m_name; }

private:
    Result<FolderHandle> m_folder;
    QByteArray m_name;
    Held m_file;
    bool m_isThere = false;
};

/// How much room is left isn't looked at with every write.
constexpr qint64 roomCheckEvery = qint64{16} * 1024 * 1024;
constexpr int mostRaces = 10;
constexpr char signatureName[] = "user.bucketdeck.source";

} // namespace

QString DownloadFile::partPath(const QString &path)
{
    return path + QStringLiteral(".part");
}

Result<std::unique_ptr<DownloadFile>> DownloadFile::create(const QString &path, bool overwrite, Links links)
{
    return open(path, overwrite, links, PartIdentity(), 0);
}

Result<std::unique_ptr<DownloadFile>> DownloadFile::resume(const QString &path, bool overwrite, Links links,
                                                           const PartIdentity &part, qint64 most)
{
    return open(path, overwrite, links, part, most);
}

Result<std::unique_ptr<DownloadFile>> DownloadFile::open(const QString &path, bool overwrite, Links links,
                                                         const PartIdentity &part, qint64 most)
{
    const QFileInfo info(path);
    Result<FolderHandle> folder = FolderHandle::open(info.absolutePath(), links);
    if (!folder)
        return fail(folder.error());
    const int at = folder->descriptor();
    const QByteArray name = native(info.fileName());
    const QByteArray partName = native(partPath(info.fileName()));
    struct stat status
    {
    };
    const bool isThere = ::fstatat(at, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    const bool isFile = isThere && ::fstatat(at, name.constData(), &status, 0) == 0 && S_ISREG(status.st_mode);
    if (isThere && (!overwrite || !isFile))
        return fail(writeError(EEXIST, path));
    if (const Result<void> room = checkDiskRoom(at, path, 0); !room)
        return fail(room.error());
    const auto busy = fail(ErrorKind::AlreadyExists,
                           Texts::tr("“%1” is being written already. Wait until it is done.").arg(info.fileName()));
    constexpr int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    for (int races = 0; races < mostRaces; ++races) {
        Held left(::openat(at, partName.constData(), flags));
        if (left.handle() < 0 && errno != ENOENT)
            return fail(writeError(errno, path));
        if (left.handle() >= 0) {
            if (::fstat(left.handle(), &status) != 0 || !S_ISREG(status.st_mode))
                return fail(writeError(EEXIST, partPath(path)));
            if (!left.lock())
                return busy;
            if (!isStill(left.handle(), at, partName))
                continue;
            if (part.isKnown() && identityOf(left.handle()) == part) {
                std::unique_ptr<DownloadFile> file(
                    new DownloadFile(path, overwrite, std::move(*folder), left.release()));
                file->m_isKept = true; // Whatever happens here, it isn't this one's to throw away.
                file->m_size = qMin<qint64>(status.st_size, qMax<qint64>(0, most));
                if (::ftruncate(file->m_handle, file->m_size) != 0 ||
                    ::lseek(file->m_handle, file->m_size, SEEK_SET) < 0)
                    return fail(writeError(errno, path));
                file->m_isKept = false;
                return file;
            }
            // A new file, so that whoever kept this one sees that it is gone.
            if (::unlinkat(at, partName.constData(), 0) != 0 && errno != ENOENT)
                return fail(writeError(errno, path));
        }
        Held made(::openat(at, partName.constData(), flags | O_CREAT | O_EXCL, 0666));
        if (made.handle() < 0 && errno == EEXIST)
            continue;
        if (made.handle() < 0)
            return fail(writeError(errno, path));
        if (!made.lock())
            return busy;
        if (!isStill(made.handle(), at, partName))
            continue;
        return std::unique_ptr<DownloadFile>(new DownloadFile(path, overwrite, std::move(*folder), made.release()));
    }
    return busy;
}

void DownloadFile::discard(const QString &path, const PartIdentity &part)
{
    const Left left(path, part);
    if (left.isThere())
        ::unlinkat(left.folder(), left.name().constData(), 0);
}

bool DownloadFile::renamePart(const QString &from, const QString &to, const PartIdentity &part)
{
    if (QFileInfo(from).absolutePath() != QFileInfo(to).absolutePath())
        return false;
    const Left left(from, part);
    const QByteArray name = native(partPath(QFileInfo(to).fileName()));
    return left.isThere() && renameToFreeName(left.folder(), left.name(), name) == 0;
}

std::optional<QByteArray> DownloadFile::signature(const QString &path)
{
    QByteArray text(256, Qt::Uninitialized);
    const ssize_t size =
        ::lgetxattr(native(partPath(path)).constData(), signatureName, text.data(), static_cast<size_t>(text.size()));
    if (size < 0 && errno == ENOENT)
        return std::nullopt;
    text.truncate(qMax<ssize_t>(0, size));
    return text;
}

DownloadFile::DownloadFile(const QString &path, bool overwrite, FolderHandle folder, int handle)
    : m_path(path)
    , m_name(native(QFileInfo(path).fileName()))
    , m_overwrite(overwrite)
    , m_folder(std::move(folder))
    , m_handle(handle)
{
}

DownloadFile::~DownloadFile()
{
    if (m_handle < 0)
        return;
    const QByteArray partName = m_name + ".part";
    if (!m_isKept)
        ::unlinkat(m_folder.descriptor(), partName.constData(), 0);
    ::close(m_handle);
}

PartIdentity DownloadFile::identity() const
{
    return identityOf(m_handle);
}

void DownloadFile::sign(const QByteArray &owner)
{
    ::fsetxattr(m_handle, signatureName, owner.constData(), static_cast<size_t>(owner.size()), 0);
}

Result<void> DownloadFile::write(const QByteArray &bytes)
{
    m_sinceRoomWasChecked += bytes.size();
    if (m_sinceRoomWasChecked >= roomCheckEvery) {
        m_sinceRoomWasChecked = 0;
        if (const Result<void> room = checkRoom(0); !room)
            return room;
    }
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

Result<void> DownloadFile::checkRoom(qint64 more) const
{
    return checkDiskRoom(m_handle, m_path, more);
}

Result<void> DownloadFile::commit(const QDateTime &modified)
{
    ::fremovexattr(m_handle, signatureName);
    if (modified.isValid()) {
        const qint64 ms = modified.toMSecsSinceEpoch();
        timespec times[2] = {};
        times[0].tv_nsec = UTIME_OMIT;
        times[1].tv_sec = ms / 1000;
        times[1].tv_nsec = (ms % 1000) * 1'000'000;
        // Nobody loses anything where a file system doesn't take it.
        if (ms >= 0)
            (void)::futimens(m_handle, times);
    }
    if (::fsync(m_handle) != 0)
        return fail(writeError(errno, m_path));
    const int at = m_folder.descriptor();
    const QByteArray from = m_name + ".part";
    int problem = 0;
    if (!m_overwrite)
        problem = renameToFreeName(at, from, m_name);
    else if (::renameat(at, from.constData(), at, m_name.constData()) != 0)
        problem = errno;
    if (problem != 0)
        return fail(writeError(problem, m_path));
    m_folder.sync();
    ::close(m_handle);
    m_handle = -1;
    return {};
}

} // namespace bucketdeck
