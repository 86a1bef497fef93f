#include "core/audio/PlayMemory.h"

#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {

PlayMemory::PlayMemory(const QString &databasePath, PlayQueue *queue, TrackPositions *positions, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_positions(positions)
    , m_worker(std::make_unique<QObject>())
    , m_database(std::make_shared<PlayDatabase>(databasePath))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("play memory"));
    m_thread.start();
    m_itemsDue.setSingleShot(true);
    m_itemsDue.setInterval(500ms);
    connect(&m_itemsDue, &QTimer::timeout, this, &PlayMemory::saveItems);
    m_placeDue.setSingleShot(true);
    m_placeDue.setInterval(5s);
    connect(&m_placeDue, &QTimer::timeout, this, &PlayMemory::keepPlace);

    const auto itemsChanged = [this] {
        m_isTouched = true;
        m_itemsDue.start();
    };
    connect(m_queue, &PlayQueue::itemsReset, this, itemsChanged);
    connect(m_queue, &PlayQueue::itemsInserted, this, itemsChanged);
    connect(m_queue, &PlayQueue::itemsRemoved, this, itemsChanged);
    connect(m_queue, &PlayQueue::itemsMoved, this, itemsChanged);
    connect(m_queue, &PlayQueue::modeChanged, this, &PlayMemory::keepPlace);
    connect(m_queue, &PlayQueue::currentChanged, this, [this] {
        m_place = {};
        keepPlace();
    });
    connect(m_positions, &TrackPositions::kept, this, [this](const TrackPosition &position) {
        run([position](PlayDatabase &database) { database.savePosition(position); });
    });
    connect(m_positions, &TrackPositions::forgotten, this,
            [this](const ObjectRef &ref) { run([ref](PlayDatabase &database) { database.removePosition(ref); }); });
    run([this](PlayDatabase &database) {
        const KeptPlay kept = database.load();
        QMetaObject::invokeMethod(
            this, [this, kept] { take(kept); }, Qt::QueuedConnection);
    });
}

PlayMemory::~PlayMemory()
{
    if (m_itemsDue.isActive())
        saveItems();
    keepPlace();
    // Behind all that was asked before, and on the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void PlayMemory::run(std::function<void(PlayDatabase &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, work = std::move(work)] { work(*m_database); }, Qt::QueuedConnection);
}

void PlayMemory::take(const KeptPlay &kept)
{
    m_isLoading = false;
    m_positions->restore(kept.positions);
    if (m_isTouched)
        return;
    m_queue->restore(kept.items, kept.place.queue);
    m_itemsDue.stop();
    m_place = kept.place;
    keepPlace();
    if (m_queue->currentIndex() >= 0)
        Q_EMIT restored(kept.place.positionMs, kept.place.durationMs);
}

void PlayMemory::notePosition(qint64 positionMs, qint64 durationMs)
{
    m_place.positionMs = positionMs;
    m_place.durationMs = durationMs;
    if (!m_placeDue.isActive())
        m_placeDue.start();
}

void PlayMemory::keepPlace()
{
    m_placeDue.stop();
    // Nothing of this run is worth more than what isn't read yet.
    if (m_isLoading && !m_isTouched)
        return;
    m_place.queue = m_queue->place();
    // The list first: a place in the one before it says nothing.
    if (m_itemsDue.isActive())
        saveItems();
    run([place = m_place](PlayDatabase &database) { database.savePlace(place); });
}

void PlayMemory::saveItems()
{
    m_itemsDue.stop();
    m_place.queue = m_queue->place();
    run([items = m_queue->items(), place = m_place](PlayDatabase &database) {
        database.saveItems(items);
        database.savePlace(place);
    });
}

} // namespace bucketdeck

#include "moc_PlayMemory.cpp"
