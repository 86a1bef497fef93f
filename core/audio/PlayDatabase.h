#pragma once

#include "core/audio/PlayQueue.h"
#include "core/audio/TrackPositions.h"

#include <QString>

namespace bucketdeck {

/// Where the queue was left.
struct KeptPlace
{
    PlayQueue::Place queue;
    qint64 positionMs = 0;
    qint64 durationMs = 0;

    friend bool operator==(const KeptPlace &, const KeptPlace &) = default;
};

/// All that is kept of listening.
struct KeptPlay
{
    QList<ObjectRef> items;
    KeptPlace place;
    QList<TrackPosition> positions; ///< The oldest first.
};

/// The queue and the positions in a small SQLite file. Blocks; belongs to the thread that uses it first. It can be lost
/// without harm: a damaged one is set aside and made anew, and where the place can't be written to nothing is kept.
class PlayDatabase
{
public:
    explicit PlayDatabase(QString path);
    ~PlayDatabase();
    Q_DISABLE_COPY_MOVE(PlayDatabase)

    [[nodiscard]] KeptPlay load();
    void saveItems(const QList<ObjectRef> &items);
    void savePlace(const KeptPlace &place);
    void savePosition(const TrackPosition &position);
    void removePosition(const ObjectRef &ref);

private:
    [[nodiscard]] bool isOpen();
    [[nodiscard]] bool open();
    void close();
    void setAside();

    QString m_path;
    QString m_connection;
    bool m_tried = false;
    bool m_open = false;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::KeptPlay)
