#include "core/storage/LibraryTrash.h"

#include "core/storage/LocalDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>
#include <unistd.h>

namespace bucketdeck {
namespace {

/// Qt 6.4 moves files to ./files of the working directory where it can't make the desktop's trash: make it first.
bool desktopHasTrash()
{
    const QString trash = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Trash";
    for (const QString &part : {QStringLiteral("/files"), QStringLiteral("/info")}) {
        const QString folder = trash + part;
        if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
            return false;
    }
    return true;
}

/// Qt tries names with something added until one is free, for ever where all of them are too long.
bool hasRoomForMore(const QString &diskPath)
{
    constexpr qsizetype longest = 255 - 55; // ".trashinfo" and a number or a UUID.
    return QFile::encodeName(QFileInfo(diskPath).fileName()).size() <= longest;
}

} // namespace

LibraryTrash::LibraryTrash(const QString &fallbackFolder, std::shared_ptr<Clock> clock)
    : m_fallback(fallbackFolder)
    , m_clock(std::move(clock))
{
}

Result<void> LibraryTrash::take(const QString &diskPath, const StoragePath &path) const
{
    // Asked first, because Qt doesn't tell why it couldn't.
    const QString folder = QFileInfo(diskPath).path();
    if (::access(QFile::encodeName(folder).constData(), W_OK) != 0)
        return fail(LocalDisk::errorFor(errno, folder));
    if (hasRoomForMore(diskPath) && desktopHasTrash() && QFile::moveToTrash(diskPath))
        return {};
    const QString target = QStringLiteral("%1/%2-%3/%4")
                               .arg(m_fallback, m_clock->now().toString(QStringLiteral("yyyyMMdd-HHmmss")),
                                    QUuid::createUuid().toString(QUuid::Id128).left(8), path.toString());
    const Result<QStringList> made = LocalDisk::makeFolders(QFileInfo(target).path());
    if (!made)
        return fail(made.error());
    const Result<void> moved = LocalDisk::renameWithoutOverwriting(diskPath, target);
    if (!moved)
        for (auto made_ = made->crbegin(); made_ != made->crend(); ++made_)
            (void)LocalDisk::removeEmptyFolder(*made_);
    return moved;
}

} // namespace bucketdeck
