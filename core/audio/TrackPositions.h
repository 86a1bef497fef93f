#pragma once

#include "core/storage/ObjectInfo.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

namespace bucketdeck {

/// Where in a file its listener was last.
struct TrackPosition
{
    ObjectRef ref;
    qint64 positionMs = 0;
    qint64 durationMs = 0;

    [[nodiscard]] double share() const
    {
        return durationMs > 0 ? static_cast<double>(positionMs) / static_cast<double>(durationMs) : 0;
    }
};

/// The place of each long file that was begun and not heard to its end, by account, path and ETag: a file that changed
/// begins anew. In memory, O(1); PlayMemory keeps it.
class TrackPositions final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 5000; ///< The oldest go first.

    using QObject::QObject;

    /// Shorter files have no place. 10 minutes at first.
    void setShortest(std::chrono::milliseconds length) { m_shortest = length; }
    /// What was kept, the oldest first; what was noted since counts more.
    void restore(const QList<TrackPosition> &kept);

    [[nodiscard]] std::optional<TrackPosition> find(const ObjectRef &ref) const;
    /// Often, while it plays; the table changes every few seconds only. Close to either end there is no place.
    void note(const TrackPosition &position);
    /// The same, to the moment: it stops here.
    void keep(const TrackPosition &position);
    void forget(const ObjectRef &ref);

Q_SIGNALS:
    void changed(const bucketdeck::ObjectRef &ref);
    void kept(const bucketdeck::TrackPosition &position);
    void forgotten(const bucketdeck::ObjectRef &ref);
    void restored();

private:
    struct Row
    {
        TrackPosition position;
        quint64 used = 0;
    };

    void put(const TrackPosition &position);
    void dropOldest();

    QHash<QString, Row> m_rows;
    std::chrono::milliseconds m_shortest = std::chrono::minutes(10);
    quint64 m_lastUse = 0;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::TrackPosition)
