#include "ui/browser/FolderListing.h"

namespace bucketdeck {

void FolderListing::start(std::shared_ptr<StorageService> storage, const StoragePath &folder)
{
    ++m_generation;
    m_storage = std::move(storage);
    m_folder = folder;
    m_running = true;
    next({});
}

void FolderListing::stop()
{
    ++m_generation;
    m_running = false;
    m_storage.reset();
}

void FolderListing::next(const QString &cursor)
{
    ListRequest request;
    request.folder = m_folder;
    request.cursor = cursor;
    const auto answered = [this, storage = m_storage, generation = m_generation](const Result<ObjectPage> &page) {
        if (generation != m_generation)
            return;
        if (!page) {
            stop();
            Q_EMIT failed(page.error());
            return;
        }
        Q_EMIT pageArrived(page->entries);
        // A receiver may have gone elsewhere meanwhile.
        if (generation != m_generation)
            return;
        if (!page->isLast()) {
            // Through the event loop: a storage that answers at once must not keep the window from painting.
            QMetaObject::invokeMethod(
                this,
                [this, generation, following = page->nextCursor] {
                    if (generation == m_generation)
                        next(following);
                },
                Qt::QueuedConnection);
            return;
        }
        stop();
        Q_EMIT finished();
    };
    QCoro::connect(m_storage->listFolder(request), this, answered);
}

} // namespace bucketdeck
