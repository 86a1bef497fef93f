#include "ui/transfers/TransferTally.h"

#include <algorithm>

namespace bucketdeck {

double TransferTally::Sums::share() const
{
    if (in(TransferStage::Active) + in(TransferStage::Waiting) + in(TransferStage::Failed) == 0)
        return 1;
    if (bytesTotal > 0)
        return qBound(0.0, static_cast<double>(bytesDone) / static_cast<double>(bytesTotal), 1.0);
    return count > 0 ? static_cast<double>(in(TransferStage::Finished)) / count : 0;
}

qint64 TransferTally::Sums::secondsLeft() const
{
    return bytesPerSecond < 1 ? -1 : qMax<qint64>(0, bytesTotal - bytesDone - bytesGivenUp) / bytesPerSecond;
}

TransferStage TransferTally::stageOf(TransferState state)
{
    switch (state) {
    case TransferState::Queued:
    case TransferState::Waiting:
    case TransferState::Paused:
    case TransferState::Conflict:
        return TransferStage::Waiting;
    case TransferState::Done:
    case TransferState::Cancelled:
    case TransferState::Skipped:
        return TransferStage::Finished;
    case TransferState::Failed:
        return TransferStage::Failed;
    default:
        return TransferStage::Active;
    }
}

void TransferTally::take(Entry &entry, const TransferItem &item)
{
    entry.state = item.state;
    entry.position = item.position;
    const bool counts =
        item.hasBytes() && item.state != TransferState::Cancelled && item.state != TransferState::Skipped;
    entry.bytesTotal = counts ? qMax<qint64>(0, item.bytesTotal) : 0;
    entry.bytesDone = item.state == TransferState::Done ? entry.bytesTotal
                      : counts                          ? qBound<qint64>(0, item.bytesDone, entry.bytesTotal)
                                                        : 0;
    entry.bytesPerSecond = item.isRunning() ? static_cast<qint64>(item.bytesPerSecond) : 0;
}

void TransferTally::Sums::add(const TransferItem &item)
{
    Entry entry;
    take(entry, item);
    TransferTally::add(*this, entry, 1);
}

void TransferTally::append(const TransferItem &item, bool isNamed)
{
    Entry entry;
    entry.id = item.id;
    entry.batchId = item.batchId;
    entry.isNamed = entry.willBeNamed = isNamed;
    take(entry, item);
    entry.place = entry.position;
    m_entries.push_back(entry);
    if (item.batchId != 0) {
        Group &group = m_groups[item.batchId];
        if (group.count == 0) {
            group.first = item.id;
            group.name = item.batch;
            m_begun.insert(item.id, item.batchId);
        }
    }
    add(entry, 1);
}

void TransferTally::change(int row, const TransferItem &item)
{
    Entry &entry = at(row);
    add(entry, -1);
    take(entry, item);
    add(entry, 1);
}

void TransferTally::remove(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Entry &entry = at(row);
        add(entry, -1);
        const auto group = m_groups.constFind(entry.batchId);
        if (group == m_groups.cend() || group->count > 0)
            continue;
        m_begun.remove(group->first);
        m_groups.erase(group);
    }
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
}

int TransferTally::rowOf(quint64 id) const
{
    const auto found = std::lower_bound(m_entries.cbegin(), m_entries.cend(), id,
                                        [](const Entry &entry, quint64 wanted) { return entry.id < wanted; });
    return found != m_entries.cend() && found->id == id ? static_cast<int>(found - m_entries.cbegin()) : -1;
}

const TransferTally::Group &TransferTally::group(quint64 batchId) const
{
    static const Group none;
    const auto found = m_groups.constFind(batchId);
    return found == m_groups.cend() ? none : *found;
}

void TransferTally::add(const Entry &entry, int sign)
{
    add(m_all, entry, sign);
    if (entry.batchId != 0)
        add(m_groups[entry.batchId], entry, sign);
}

void TransferTally::add(Sums &sums, const Entry &entry, int sign)
{
    sums.count += sign;
    if (entry.state == TransferState::Failed)
        sums.bytesGivenUp += sign * (entry.bytesTotal - entry.bytesDone);
    sums.bytesTotal += sign * entry.bytesTotal;
    sums.bytesDone += sign * entry.bytesDone;
    sums.bytesPerSecond += sign * entry.bytesPerSecond;
    sums.m_states.at(static_cast<size_t>(entry.state)) += sign;
    sums.m_stages.at(static_cast<size_t>(stageOf(entry.state))) += sign;
}

} // namespace bucketdeck
