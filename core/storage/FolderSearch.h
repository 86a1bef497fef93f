#pragma once

#include "core/storage/NameMatcher.h"
#include "core/storage/TreeListing.h"

#include <QSet>

namespace bucketdeck {

/// Finds the files and folders below a folder whose own name matches. Tells them page by page as the listing runs;
/// folders that hold something count as found by their name too. Remembers the names of folders only.
class FolderSearch final : public QObject
{
    Q_OBJECT

public:
    explicit FolderSearch(QObject *parent = nullptr);

    void start(std::shared_ptr<StorageService> storage, const StoragePath &root, const QString &text);
    /// Ends here: what was found stays found.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_listing.isRunning(); }
    [[nodiscard]] qint64 lookedAt() const { return m_lookedAt; } ///< Objects of this run so far.

Q_SIGNALS:
    /// Once a page; perhaps none.
    void found(const QList<bucketdeck::ObjectInfo> &matches);
    void finished();
    void failed(const bucketdeck::Error &error);

private:
    void take(const QList<ObjectInfo> &entries);
    void addFolders(const StoragePath &path, QList<ObjectInfo> *matches);

    TreeListing m_listing;
    NameMatcher m_matcher;
    StoragePath m_root;
    StoragePath m_lastFolder; ///< Neighbours in a listing mostly share it.
    QSet<QString> m_folders;  ///< Keys that were looked at.
    qint64 m_lookedAt = 0;
};

} // namespace bucketdeck
