#include "core/storage/LibraryWatcher.h"

#include <utility>

namespace bucketdeck {

LibraryWatcher::LibraryWatcher(QObject *parent)
    : QObject(parent)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(500);
    connect(&m_burst, &QTimer::timeout, this, &LibraryWatcher::tell);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LibraryWatcher::note);
}

void LibraryWatcher::watch(const QString &diskPath, const StoragePath &folder)
{
    m_order.removeOne(diskPath);
    // Added again even if known: a folder that was removed and made anew has lost its watch.
    if (!m_watcher.directories().contains(diskPath) && !m_watcher.addPath(diskPath)) {
        m_folders.remove(diskPath);
        return;
    }
    m_order.append(diskPath);
    m_folders.insert(diskPath, folder);
    while (m_order.size() > maxFolders) {
        const QString oldest = m_order.takeFirst();
        m_watcher.removePath(oldest);
        m_folders.remove(oldest);
    }
}

void LibraryWatcher::note(const QString &diskPath)
{
    m_pending.insert(diskPath);
    if (!m_burst.isActive())
        m_burst.start();
}

void LibraryWatcher::tell()
{
    const QSet<QString> pending = std::exchange(m_pending, {});
    for (const QString &diskPath : pending)
        if (const auto folder = m_folders.constFind(diskPath); folder != m_folders.cend())
            Q_EMIT changed(StoragePath(*folder));
}

} // namespace bucketdeck
