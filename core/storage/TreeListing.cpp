#include "core/storage/TreeListing.h"

namespace bucketdeck {

void TreeListing::start(std::shared_ptr<StorageService> storage, const StoragePath &folder, bool recursive)
{
    ++m_generation;
    m_storage = std::move(storage);
    m_folder = folder;
    m_recursive = recursive;
    m_cursor.clear();
    m_walk = CancelToken();
    m_running = true;
    m_paused = false;
    next();
}

void TreeListing::stop()
{
    ++m_generation;
    m_running = false;
    m_paused = false;
    m_walk.cancel(); // Of a page that is under way, too.
    m_storage.reset();
}

void TreeListing::resume()
{
    if (std::exchange(m_paused, false) && m_running)
        next();
}

void TreeListing::next()
{
    ListRequest request;
    request.folder = m_folder;
    request.cursor = m_cursor;
    request.recursive = m_recursive;
    request.cancel = m_walk;
    request.readAhead = true;
    const auto answered = [this, storage = m_storage, generation = m_generation](const Result<ObjectPage> &page) {
        if (generation == m_generation)
            take(page);
    };
    QCoro::connect(m_storage->listFolder(request), this, answered);
}

void TreeListing::take(const Result<ObjectPage> &page)
{
    if (!page) {
        stop();
        Q_EMIT failed(page.error());
        return;
    }
    const quint64 generation = m_generation;
    m_cursor = page->nextCursor;
    Q_EMIT pageArrived(page->entries);
    // A receiver may have stopped it, or begun another, meanwhile.
    if (generation != m_generation)
        return;
    if (page->isLast()) {
        stop();
        Q_EMIT finished();
        return;
    }
    if (m_paused)
        return;
    // Through the event loop: a storage that answers at once must not keep the window from painting.
    QMetaObject::invokeMethod(
        this,
        [this, generation] {
            if (generation == m_generation && !m_paused)
                next();
        },
        Qt::QueuedConnection);
}

} // namespace bucketdeck
