// The part of FolderModel that shows uploads on their way into the folder.
#include "ui/browser/FolderModel.h"

namespace bucketdeck {

void FolderModel::watchTransfers()
{
    TransferQueue *queue = m_context.transfers;
    if (!queue)
        return;
    connect(queue, &TransferQueue::itemsAboutToBeAdded, this, [this](int first, int last) {
        m_addedFirst = first;
        m_addedLast = last;
    });
    connect(queue, &TransferQueue::itemsAdded, this, [this, queue] {
        for (int i = m_addedFirst; i <= m_addedLast && i < queue->count(); ++i)
            takeTransfer(queue->at(i));
    });
    connect(queue, &TransferQueue::itemsChanged, this, [this, queue](const QList<int> &indexes) {
        for (const int i : indexes) {
            if (i < queue->count())
                takeTransfer(queue->at(i));
        }
    });
    connect(queue, &TransferQueue::itemFinished, this, &FolderModel::takeFinished);
}

void FolderModel::takeTransfer(const TransferItem &item)
{
    if (!m_storage || item.kind != TransferKind::Upload || item.remote.bucket != m_folder.bucket ||
        item.accountId != accountId() || (!isSearch() && item.remote.parent() != m_folder)) {
        return;
    }
    // Sound that is sent uncompressed after all has its own name again.
    if (const auto was = m_coming.constFind(item.id); was != m_coming.constEnd() && *was != item.remote)
        takeAwayComing(item.id);
    const int id = m_rows.find(item.remote.key);
    if (id >= 0) {
        updateRow(id, NameColumn, StateColumn);
        return;
    }
    if (item.isFinished() || isSearch())
        return;
    ObjectInfo coming;
    coming.path = item.remote;
    coming.size = item.bytesTotal;
    coming.contentType = item.contentType;
    m_dirty.insert(m_rows.put(coming, true).id);
    if (item.compression->isWanted())
        m_coming.insert(item.id, item.remote);
    Q_EMIT loadedCountChanged();
    orderSoon();
}

void FolderModel::takeFinished(const TransferItem &item)
{
    if (!m_storage || item.accountId != accountId())
        return;
    if (item.kind == TransferKind::Move || item.kind == TransferKind::Copy || item.kind == TransferKind::Remove) {
        if (item.kind != TransferKind::Copy && item.state == TransferState::Done)
            takeAway(item.remote);
        // A storage that walks a tree tells of every folder; the last word is worth a look in any case.
        if (concerns(item.remote) || concerns(item.target))
            refreshSoon();
        return;
    }
    if (m_coming.contains(item.id) && m_coming.value(item.id) != item.remote)
        takeAwayComing(item.id);
    m_coming.remove(item.id);
    const int id = item.remote.bucket == m_folder.bucket ? m_rows.find(item.remote.key) : -1;
    if (item.kind != TransferKind::Upload || id < 0)
        return;
    if (!m_rows.at(id).pending) {
        updateRow(id, NameColumn, StateColumn);
        return;
    }
    if (item.state == TransferState::Done) {
        // Stands until the listing brings the object as the server knows it.
        ObjectInfo arrived = m_rows.at(id).info;
        arrived.modified = item.finished;
        m_rows.put(arrived, false);
        updateRow(id, NameColumn, StateColumn);
        refreshSoon();
        return;
    }
    takeAway(item.remote);
}

void FolderModel::takeAwayComing(quint64 itemId)
{
    const StoragePath path = m_coming.take(itemId);
    const int id = path.bucket == m_folder.bucket ? m_rows.find(path.key) : -1;
    if (id >= 0 && m_rows.at(id).pending)
        takeAway(path);
}

/// At once: to list a big folder, or to search a bucket, takes its time.
void FolderModel::takeAway(const StoragePath &path)
{
    const int id = path.bucket == m_folder.bucket ? m_rows.find(path.key) : -1;
    if (id < 0)
        return;
    m_rows.remove(id);
    m_dirty.insert(id);
    Q_EMIT loadedCountChanged();
    orderSoon();
}

} // namespace bucketdeck
