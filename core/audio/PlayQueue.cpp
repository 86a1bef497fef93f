#include "core/audio/PlayQueue.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace bucketdeck {
namespace {

/// Of more separate removals than this a new list is made at once: each of them moves all that is behind it.
constexpr int mostRemovals = 32;

/// Entries of one listing have these in common; each would hold its own otherwise.
QList<ObjectRef> compacted(const QList<ObjectRef> &items)
{
    QList<ObjectRef> compact = items;
    compact.detach();
    for (qsizetype i = 1; i < compact.size(); ++i) {
        const ObjectRef &before = compact.at(i - 1);
        if (compact.at(i).accountId == before.accountId)
            compact[i].accountId = before.accountId;
        if (compact.at(i).path.bucket == before.path.bucket)
            compact[i].path.bucket = before.path.bucket;
    }
    return compact;
}

void sortUnique(QList<int> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

std::vector<quint32> PlayQueue::makeIds(qsizetype count)
{
    std::vector<quint32> ids(static_cast<size_t>(count));
    std::iota(ids.begin(), ids.end(), m_lastId + 1);
    m_lastId += static_cast<quint32>(count);
    return ids;
}

void PlayQueue::take(const QList<ObjectRef> &items, int current)
{
    Q_EMIT itemsAboutToBeReset();
    m_items = compacted(items);
    m_ids = makeIds(items.size());
    m_heard.clear();
    m_current = items.isEmpty() || current < 0 ? -1 : qMin(current, count() - 1);
    if (m_current >= 0)
        m_heard.insert(currentId());
    makeWalk();
    Q_EMIT itemsReset();
    Q_EMIT itemsChanged();
    Q_EMIT currentChanged(this->current());
}

void PlayQueue::setItems(const QList<ObjectRef> &items, int current)
{
    take(items, qMax(0, current));
    Q_EMIT playRequested(this->current());
}

void PlayQueue::restore(const QList<ObjectRef> &items, const Place &place)
{
    m_shuffled = place.shuffled;
    m_repeat = place.repeat;
    take(items, place.current);
    Q_EMIT modeChanged();
}

void PlayQueue::append(const QList<ObjectRef> &items)
{
    insert(count(), items, false);
}

void PlayQueue::playNext(const QList<ObjectRef> &items)
{
    insert(m_current + 1, items, true);
}

void PlayQueue::insert(int row, const QList<ObjectRef> &items, bool next)
{
    if (items.isEmpty())
        return;
    const int added = static_cast<int>(items.size());
    Q_EMIT itemsAboutToBeInserted(row, row + added - 1);
    // One copy of the whole instead of as many moves as there are new ones.
    m_items = m_items.first(row) + compacted(items) + m_items.sliced(row);
    const std::vector<quint32> ids = makeIds(added);
    m_ids.insert(m_ids.begin() + row, ids.begin(), ids.end());
    if (m_current >= row)
        m_current += added;
    if (m_shuffled) {
        for (int &each : m_walk)
            each += each >= row ? added : 0;
        std::vector<int> rows(static_cast<size_t>(added));
        std::iota(rows.begin(), rows.end(), row);
        m_walk.insert(m_walk.begin() + m_at + 1, rows.begin(), rows.end());
        // Those that are just added come at any time, those that are wanted next come next.
        if (!next)
            std::shuffle(m_walk.begin() + m_at + 1, m_walk.end(), *QRandomGenerator::global());
    } else {
        m_at = m_current;
    }
    Q_EMIT itemsInserted();
    Q_EMIT itemsChanged();
}

void PlayQueue::erase(int first, int last)
{
    Q_EMIT itemsAboutToBeRemoved(first, last);
    m_items.remove(first, last - first + 1);
    m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
    Q_EMIT itemsRemoved();
}

void PlayQueue::remove(QList<int> rows)
{
    sortUnique(rows);
    while (!rows.isEmpty() && rows.last() >= count())
        rows.removeLast();
    while (!rows.isEmpty() && rows.first() < 0)
        rows.removeFirst();
    if (rows.isEmpty())
        return;
    std::vector<char> goes(m_items.size(), 0);
    for (const int row : std::as_const(rows))
        goes[static_cast<size_t>(row)] = 1;
    const auto stays = [&](int row) { return goes[static_cast<size_t>(row)] == 0; };
    const bool losesCurrent = m_current >= 0 && !stays(m_current);
    // In its place comes what would have come next, or else the one before.
    quint32 heir = losesCurrent ? 0 : currentId();
    if (losesCurrent) {
        const int size = count();
        const auto rowAt = [&](int at) { return m_shuffled ? m_walk[static_cast<size_t>(at)] : at; };
        for (int at = m_at + 1; at < size && heir == 0; ++at)
            heir = stays(rowAt(at)) ? idAt(rowAt(at)) : 0;
        for (int at = m_at - 1; at >= 0 && heir == 0; --at)
            heir = stays(rowAt(at)) ? idAt(rowAt(at)) : 0;
    }
    for (const int row : std::as_const(rows))
        m_heard.remove(idAt(row));
    if (m_shuffled) {
        std::vector<int> newRow(m_items.size());
        int next = 0;
        for (int row = 0; row < count(); ++row)
            newRow[static_cast<size_t>(row)] = stays(row) ? next++ : -1;
        std::erase_if(m_walk, [&](int row) { return !stays(row); });
        for (int &row : m_walk)
            row = newRow[static_cast<size_t>(row)];
    }
    // Whoever looks while it shrinks finds a current one that is there, or none.
    m_current = -1;
    m_at = -1;
    QList<std::pair<int, int>> ranges;
    for (const int row : std::as_const(rows)) {
        if (!ranges.isEmpty() && ranges.last().second == row - 1)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    if (ranges.size() <= mostRemovals) {
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
            erase(range->first, range->second);
    } else {
        Q_EMIT itemsAboutToBeReset();
        QList<ObjectRef> items;
        std::vector<quint32> ids;
        for (int row = 0; row < count(); ++row) {
            if (!stays(row))
                continue;
            items.append(m_items.at(row));
            ids.push_back(idAt(row));
        }
        m_items = items;
        m_ids = ids;
        Q_EMIT itemsReset();
    }
    const auto found = heir == 0 ? m_ids.end() : std::find(m_ids.begin(), m_ids.end(), heir);
    m_current = found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    findPlace();
    Q_EMIT itemsChanged();
    if (!losesCurrent)
        return;
    if (m_current >= 0)
        m_heard.insert(currentId());
    Q_EMIT currentChanged(current());
    Q_EMIT currentReplaced(current());
}

void PlayQueue::move(QList<int> rows, int before)
{
    sortUnique(rows);
    if (rows.isEmpty() || rows.first() < 0 || rows.last() >= count() || before < 0 || before > count())
        return;
    std::vector<char> moves(m_items.size(), 0);
    for (const int row : std::as_const(rows))
        moves[static_cast<size_t>(row)] = 1;
    std::vector<int> order; // New row -> old one.
    order.reserve(moves.size());
    for (int row = 0; row <= count(); ++row) {
        if (row == before)
            order.insert(order.end(), rows.begin(), rows.end());
        if (row < count() && moves[static_cast<size_t>(row)] == 0)
            order.push_back(row);
    }
    std::vector<int> newRows(order.size());
    for (size_t row = 0; row < order.size(); ++row)
        newRows[static_cast<size_t>(order[row])] = static_cast<int>(row);
    if (std::is_sorted(order.begin(), order.end()))
        return;
    Q_EMIT itemsAboutToBeMoved();
    QList<ObjectRef> items;
    std::vector<quint32> ids;
    items.reserve(m_items.size());
    ids.reserve(m_ids.size());
    for (const int old : order) {
        items.append(m_items.at(old));
        ids.push_back(idAt(old));
    }
    m_items = items;
    m_ids = ids;
    if (m_current >= 0)
        m_current = newRows[static_cast<size_t>(m_current)];
    for (int &row : m_walk)
        row = newRows[static_cast<size_t>(row)];
    if (!m_shuffled)
        m_at = m_current;
    Q_EMIT itemsMoved(newRows);
    Q_EMIT itemsChanged();
}

void PlayQueue::clear()
{
    take({}, -1);
    Q_EMIT currentReplaced({});
}

ObjectRef PlayQueue::current() const
{
    return m_current >= 0 ? m_items.at(m_current) : ObjectRef{};
}

int PlayQueue::step(int by) const
{
    const int size = count();
    if (size == 0)
        return -1;
    int at = m_at + by;
    if (m_at < 0)
        at = by > 0 ? 0 : -1;
    if (m_repeat == RepeatMode::All)
        at = (at + size) % size;
    if (at < 0 || at >= size)
        return -1;
    return m_shuffled ? m_walk[static_cast<size_t>(at)] : at;
}

void PlayQueue::makeCurrent(int row)
{
    m_current = row;
    m_heard.insert(currentId());
    Q_EMIT itemsChanged();
    Q_EMIT currentChanged(current());
}

void PlayQueue::setCurrent(int row)
{
    makeCurrent(row);
    Q_EMIT playRequested(current());
}

bool PlayQueue::next()
{
    const int row = step(1);
    if (row < 0)
        return false;
    m_at = (m_at + 1) % count();
    setCurrent(row);
    return true;
}

bool PlayQueue::previous()
{
    const int row = step(-1);
    if (row < 0)
        return false;
    m_at = m_at > 0 ? m_at - 1 : count() - 1;
    setCurrent(row);
    return true;
}

bool PlayQueue::advance()
{
    if (m_repeat != RepeatMode::One || m_current < 0)
        return next();
    Q_EMIT playRequested(current());
    return true;
}

void PlayQueue::follow()
{
    const int row = m_repeat == RepeatMode::One ? -1 : step(1);
    if (row < 0)
        return;
    m_at = (m_at + 1) % count();
    makeCurrent(row);
}

void PlayQueue::jumpTo(int row)
{
    if (row < 0 || row >= count())
        return;
    if (m_shuffled) {
        // What was heard stays behind, what wasn't is still to come: only this one comes sooner.
        const auto from = std::find(m_walk.begin(), m_walk.end(), row);
        const int at = static_cast<int>(from - m_walk.begin());
        if (at > m_at) {
            m_walk.erase(from);
            m_walk.insert(m_walk.begin() + m_at + 1, row);
            ++m_at;
        } else {
            m_at = at;
        }
    } else {
        m_at = row;
    }
    setCurrent(row);
}

void PlayQueue::makeWalk()
{
    m_walk.clear();
    if (m_shuffled) {
        std::vector<int> rest;
        for (int row = 0; row < count(); ++row) {
            if (row == m_current)
                continue;
            (m_heard.contains(idAt(row)) ? m_walk : rest).push_back(row);
        }
        std::shuffle(rest.begin(), rest.end(), *QRandomGenerator::global());
        if (m_current >= 0)
            m_walk.push_back(m_current);
        m_walk.insert(m_walk.end(), rest.begin(), rest.end());
    }
    findPlace();
}

void PlayQueue::findPlace()
{
    m_at = m_current;
    if (m_shuffled && m_current >= 0)
        m_at = static_cast<int>(std::find(m_walk.begin(), m_walk.end(), m_current) - m_walk.begin());
}

void PlayQueue::setShuffled(bool on)
{
    if (on == m_shuffled)
        return;
    m_shuffled = on;
    makeWalk();
    Q_EMIT modeChanged();
    Q_EMIT itemsChanged();
}

void PlayQueue::setRepeatMode(RepeatMode mode)
{
    if (mode == m_repeat)
        return;
    m_repeat = mode;
    Q_EMIT modeChanged();
    Q_EMIT itemsChanged();
}

} // namespace bucketdeck

#include "moc_PlayQueue.cpp"
