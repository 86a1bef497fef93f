#pragma once

#include "core/audio/PlayDatabase.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace bucketdeck {

/// Keeps a queue with its place and the positions of files over a restart: written by a thread of its own, soon after
/// they change and at the end.
class PlayMemory final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. What was kept is there when restored() comes; a queue that somebody filled before stays.
    PlayMemory(const QString &databasePath, PlayQueue *queue, TrackPositions *positions, QObject *parent = nullptr);
    /// Waits until all is written.
    ~PlayMemory() override;

    /// Where the current track is; as often as it changes.
    void notePosition(qint64 positionMs, qint64 durationMs);
    /// Writes it now: it stops here.
    void keepPlace();

Q_SIGNALS:
    /// The queue is as it was, and waits; its current track had come to this place.
    void restored(qint64 positionMs, qint64 durationMs);

private:
    void run(std::function<void(PlayDatabase &)> work);
    void take(const KeptPlay &kept);
    void saveItems();

    PlayQueue *m_queue;
    TrackPositions *m_positions;
    std::unique_ptr<QObject> m_worker; ///< Lives on m_thread.
    std::shared_ptr<PlayDatabase> m_database;
    QThread m_thread;
    QTimer m_itemsDue;
    QTimer m_placeDue;
    KeptPlace m_place;
    bool m_isLoading = true;
    bool m_isTouched = false; ///< While what was kept was still being read.
};

} // namespace bucketdeck
