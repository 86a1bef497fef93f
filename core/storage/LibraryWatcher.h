#pragma once

#include "core/storage/StoragePath.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace bucketdeck {

/// Tells of changes that other programs make in the folders that were looked at last.
class LibraryWatcher final : public QObject
{
    Q_OBJECT

public:
    /// The system gives a user few watches: so many folders at most, the latest.
    static constexpr qsizetype maxFolders = 64;

    explicit LibraryWatcher(QObject *parent = nullptr);

    void watch(const QString &diskPath, const StoragePath &folder);

Q_SIGNALS:
    /// Once for a burst of changes, half a second at most after its first.
    void changed(const bucketdeck::StoragePath &folder);

private:
    void note(const QString &diskPath);
    void tell();

    QFileSystemWatcher m_watcher;
    QTimer m_burst;
    QStringList m_order; ///< Disk paths, the latest last.
    QHash<QString, StoragePath> m_folders;
    QSet<QString> m_pending;
};

} // namespace bucketdeck
