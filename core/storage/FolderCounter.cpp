#include "core/storage/FolderCounter.h"

namespace bucketdeck {

FolderCounter::FolderCounter(QObject *parent)
    : QObject(parent)
{
    connect(&m_listing, &TreeListing::pageArrived, this, &FolderCounter::take);
    connect(&m_listing, &TreeListing::finished, this, [this] { set(State::Done); });
    connect(&m_listing, &TreeListing::failed, this, [this](const Error &error) {
        m_error = error;
        set(State::Failed);
    });
}

void FolderCounter::start(std::shared_ptr<StorageService> storage, const StoragePath &folder)
{
    m_folder = folder;
    m_objects = 0;
    m_bytes = 0;
    m_toTheEnd = false;
    m_state = State::Counting;
    m_listing.start(std::move(storage), folder, true);
    Q_EMIT changed();
}

void FolderCounter::stop()
{
    if (m_state != State::Counting)
        return;
    m_listing.pause();
    set(State::Paused);
}

void FolderCounter::goOn()
{
    if (m_state != State::Paused)
        return;
    m_toTheEnd = true;
    set(State::Counting);
    m_listing.resume();
}

void FolderCounter::clear()
{
    m_listing.stop();
    m_folder = {};
    m_objects = 0;
    m_bytes = 0;
    m_state = State::Idle;
}

void FolderCounter::take(const QList<ObjectInfo> &entries)
{
    for (const ObjectInfo &entry : entries) {
        if (entry.isFolder() || entry.name() == emptyFolderPlaceholder)
            continue;
        ++m_objects;
        m_bytes += qMax<qint64>(0, entry.size);
    }
    if (m_state == State::Counting && !m_toTheEnd && m_objects >= pausesAt) {
        m_listing.pause();
        m_state = State::Paused;
    }
    Q_EMIT changed();
}

void FolderCounter::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace bucketdeck
