#include "core/audio/TrackPositions.h"

#include <algorithm>
#include <cstdlib>

namespace bucketdeck {
namespace {

constexpr qint64 begunMs = 10'000;  ///< Before, nothing was heard that one would miss.
constexpr qint64 endingMs = 15'000; ///< After, it was heard.
constexpr qint64 stepMs = 5000;     ///< What a crash may lose.
constexpr int spare = 500;          ///< So many go at a time.

QString keyOf(const ObjectRef &ref)
{
    return ref.accountId + u'\n' + ref.path.toString();
}

} // namespace

void TrackPositions::restore(const QList<TrackPosition> &kept)
{
    for (const TrackPosition &position : kept) {
        const QString key = keyOf(position.ref);
        if (!m_rows.contains(key))
            m_rows.insert(key, {position, ++m_lastUse});
    }
    dropOldest();
    Q_EMIT restored();
}

std::optional<TrackPosition> TrackPositions::find(const ObjectRef &ref) const
{
    const auto row = m_rows.constFind(keyOf(ref));
    if (row == m_rows.constEnd() || row->position.ref.etag != ref.etag || row->position.durationMs < m_shortest.count())
        return std::nullopt;
    return row->position;
}

void TrackPositions::note(const TrackPosition &position)
{
    // Whoever only listens in to its start hasn't left his place.
    if (position.positionMs < begunMs)
        return;
    const auto known = m_rows.constFind(keyOf(position.ref));
    const bool same = known != m_rows.constEnd() && known->position.ref.etag == position.ref.etag;
    const bool near = same && std::abs(known->position.positionMs - position.positionMs) < stepMs;
    if (!near || position.positionMs > position.durationMs - endingMs)
        keep(position);
}

void TrackPositions::keep(const TrackPosition &position)
{
    if (position.ref.path.key.isEmpty() || position.durationMs <= 0)
        return;
    if (position.durationMs < m_shortest.count() || position.positionMs < begunMs ||
        position.positionMs > position.durationMs - endingMs)
        forget(position.ref);
    else
        put(position);
}

void TrackPositions::put(const TrackPosition &position)
{
    m_rows.insert(keyOf(position.ref), {position, ++m_lastUse});
    dropOldest();
    Q_EMIT kept(position);
    Q_EMIT changed(position.ref);
}

void TrackPositions::forget(const ObjectRef &ref)
{
    if (m_rows.remove(keyOf(ref)) == 0)
        return;
    Q_EMIT forgotten(ref);
    Q_EMIT changed(ref);
}

void TrackPositions::dropOldest()
{
    if (m_rows.size() <= most + spare)
        return;
    QList<quint64> uses;
    for (const Row &row : std::as_const(m_rows))
        uses.append(row.used);
    const auto limit = uses.end() - most;
    std::nth_element(uses.begin(), limit, uses.end());
    const quint64 oldest = *limit;
    m_rows.removeIf([oldest](const std::pair<const QString &, Row &> &row) { return row.second.used < oldest; });
}

} // namespace bucketdeck

#include "moc_TrackPositions.cpp"
