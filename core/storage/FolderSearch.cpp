#include "core/storage/FolderSearch.h"

namespace bucketdeck {

FolderSearch::FolderSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_listing, &TreeListing::pageArrived, this, &FolderSearch::take);
    connect(&m_listing, &TreeListing::finished, this, &FolderSearch::finished);
    connect(&m_listing, &TreeListing::failed, this, &FolderSearch::failed);
}

void FolderSearch::start(std::shared_ptr<StorageService> storage, const StoragePath &root, const QString &text)
{
    m_matcher = NameMatcher(text);
    m_root = root;
    m_lastFolder = root;
    m_folders.clear();
    m_lookedAt = 0;
    m_listing.start(std::move(storage), root, true);
}

void FolderSearch::stop()
{
    m_listing.stop();
}

void FolderSearch::take(const QList<ObjectInfo> &entries)
{
    QList<ObjectInfo> matches;
    for (const ObjectInfo &entry : entries) {
        const StoragePath folder = entry.path.parent();
        if (folder != m_lastFolder) {
            addFolders(folder, &matches);
            m_lastFolder = folder;
        }
        const QString name = entry.name();
        if (name == emptyFolderPlaceholder)
            continue;
        ++m_lookedAt;
        if (m_matcher.matches(name))
            matches.append(entry);
    }
    Q_EMIT found(matches);
}

void FolderSearch::addFolders(const StoragePath &path, QList<ObjectInfo> *matches)
{
    for (StoragePath folder = path; folder != m_root && !folder.isBucket(); folder = folder.parent()) {
        if (m_folders.contains(folder.key))
            return; // And so are those above it.
        m_folders.insert(folder.key);
        if (!m_matcher.matches(folder.name()))
            continue;
        ObjectInfo info;
        info.path = folder;
        matches->append(info);
    }
}

} // namespace bucketdeck
