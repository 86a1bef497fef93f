#include "ui/transfers/TransferModel.h"

#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "ui/transfers/TransferCells.h"

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int namesInASlice = 1000;
/// Ranges of changed rows that are told one by one; of more, the whole span: the view draws no more than it shows.
constexpr int mostRanges = 32;

/// Very many mostly come in their order, and looking is cheaper than sorting.
template <typename List>
void sortUnlessSorted(List &list)
{
    if (!std::is_sorted(list.cbegin(), list.cend()))
        std::sort(list.begin(), list.end());
}

} // namespace

TransferModel::TransferModel(TransferQueue *queue, std::shared_ptr<const Clock> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_clock(std::move(clock))
{
    m_lookThrough.setInterval(0);
    connect(&m_lookThrough, &QTimer::timeout, this, &TransferModel::lookThroughSome);
    connect(queue, &TransferQueue::itemsAboutToBeAdded, this, [this](int first, int last) {
        m_addedFirst = first;
        m_addedLast = last;
    });
    connect(queue, &TransferQueue::itemsAdded, this, [this] { add(m_addedFirst, m_addedLast); });
    connect(queue, &TransferQueue::itemsAboutToBeRemoved, this, &TransferModel::removeSoon);
    connect(queue, &TransferQueue::itemsChanged, this, &TransferModel::change);
    connect(queue, &TransferQueue::holdsChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
    });
    for (int row = 0; row < queue->count(); ++row)
        m_tally.append(queue->at(row), true);
    rebuild();
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TransferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool TransferModel::isOpen(quint64 batchId) const
{
    return isFiltered() ? !m_foldedWhileFiltered.contains(batchId) : m_open.contains(batchId);
}

void TransferModel::setOpen(quint64 batchId, bool open)
{
    if (batchId == 0 || isOpen(batchId) == open)
        return;
    QSet<quint64> &set = isFiltered() ? m_foldedWhileFiltered : m_open;
    if (open == isFiltered())
        set.remove(batchId);
    else
        set.insert(batchId);
    Rows rows;
    for (const TransferTally::Entry &entry : m_tally.entries())
        if (entry.batchId == batchId && matches(entry))
            rows.push_back(rowFor(entry));
    if (open)
        insert(rows);
    else
        remove(rows);
    tell({ownRow(batchId)});
}

int TransferModel::rowOfGroup(quint64 batchId) const
{
    const Row wanted = ownRow(batchId);
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), wanted);
    return found != m_rows.cend() && *found == wanted ? static_cast<int>(found - m_rows.cbegin()) : -1;
}

QList<quint64> TransferModel::idsOf(const QList<std::pair<int, int>> &ranges) const
{
    QSet<quint64> groups;
    std::vector<quint64> ids;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            if (isGroup(row))
                groups.insert(batchOf(at(row)));
            else
                ids.push_back(at(row).id);
        }
    }
    if (!groups.isEmpty())
        for (const TransferTally::Entry &entry : m_tally.entries())
            if (entry.batchId != 0 && matches(entry) && groups.contains(entry.batchId))
                ids.push_back(entry.id);
    sortUnlessSorted(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return QList<quint64>(ids.cbegin(), ids.cend());
}

std::bitset<16> TransferModel::statesOf(int row) const
{
    std::bitset<16> states;
    if (isGroup(row)) {
        const TransferTally::Sums &sums = m_tally.group(batchOf(at(row)));
        for (size_t state = 0; state < states.size(); ++state)
            states.set(state, sums.in(static_cast<TransferState>(state)) > 0);
    } else if (const int known = m_tally.rowOf(at(row).id); known >= 0) {
        states.set(static_cast<size_t>(m_tally.at(known).state));
    }
    return states;
}

void TransferModel::setStage(std::optional<TransferStage> stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    m_foldedWhileFiltered.clear();
    rebuild();
}

void TransferModel::setName(const QString &text)
{
    m_nextName = NameMatcher(text);
    m_nextNamed = 0;
    m_lookThrough.start();
    lookThroughSome();
}

void TransferModel::lookThroughSome()
{
    const int until = qMin(m_nextNamed + namesInASlice, m_tally.count());
    for (; m_nextNamed < until; ++m_nextNamed)
        m_tally.at(m_nextNamed).willBeNamed = hasName(m_queue->at(m_nextNamed), m_nextName);
    if (m_nextNamed < m_tally.count())
        return;
    m_lookThrough.stop();
    m_name = m_nextName;
    for (int row = 0; row < m_tally.count(); ++row)
        m_tally.at(row).isNamed = m_tally.at(row).willBeNamed;
    m_foldedWhileFiltered.clear();
    rebuild();
}

bool TransferModel::hasName(const TransferItem &item, const NameMatcher &name) const
{
    // Whoever looks for a folder wants what is in it.
    return name.isEmpty() ||
           name.matches(item.batch.isEmpty() ? transferName(item) : item.batch + u'/' + transferName(item));
}

bool TransferModel::matches(const TransferTally::Entry &entry) const
{
    return entry.isNamed && (!m_stage || TransferTally::stageOf(entry.state) == *m_stage);
}

TransferModel::Row TransferModel::rowFor(const TransferTally::Entry &entry) const
{
    const quint64 top = entry.batchId == 0 ? entry.id : m_tally.group(entry.batchId).first;
    if (!isOrdered())
        return {0, top, 0, entry.id};
    return {entry.batchId == 0 ? entry.place : m_groupPlaces.value(entry.batchId), top, entry.place, entry.id};
}

bool TransferModel::isShown(const TransferTally::Entry &entry) const
{
    return matches(entry) && (entry.batchId == 0 || isOpen(entry.batchId));
}

quint64 TransferModel::batchOf(const Row &row) const
{
    // A row at the top that isn't a group's has itself as its top, and began none.
    return m_tally.groupBegunBy(row.top);
}

void TransferModel::rebuild()
{
    beginResetModel();
    fill();
    endResetModel();
    Q_EMIT countsChanged();
}

void TransferModel::fill()
{
    m_rows.clear();
    m_matching.clear();
    if (isOrdered())
        takePlaces();
    // Those of a group come one after the other, mostly: what is looked up is looked up once.
    quint64 batch = 0;
    Row own;
    bool isOpenNow = true;
    int *matching = nullptr;
    for (const TransferTally::Entry &entry : m_tally.entries()) {
        if (!matches(entry))
            continue;
        if (entry.batchId != 0 && entry.batchId != batch) {
            batch = entry.batchId;
            own = ownRow(batch);
            isOpenNow = isOpen(batch);
            matching = &m_matching[batch];
        }
        if (entry.batchId != 0 && (*matching)++ == 0)
            m_rows.push_back(own);
        if (entry.batchId == 0)
            m_rows.push_back(rowFor(entry));
        else if (isOpenNow)
            m_rows.push_back({own.topPlace, own.top, isOrdered() ? entry.place : 0, entry.id});
    }
    sortUnlessSorted(m_rows);
}

void TransferModel::touch(Changes &changes, quint64 batchId)
{
    if (batchId != 0 && !changes.groups.contains(batchId))
        changes.groups.insert(batchId, m_matching.value(batchId) > 0);
}

void TransferModel::add(int first, int last)
{
    Changes changes;
    for (int row = first; row <= last; ++row) {
        const TransferItem &item = m_queue->at(row);
        m_tally.append(item, hasName(item, m_name));
        TransferTally::Entry &entry = m_tally.at(row);
        if (entry.batchId != 0 && !m_groupPlaces.contains(entry.batchId))
            m_groupPlaces.insert(entry.batchId, entry.place);
        entry.willBeNamed = !m_lookThrough.isActive() || hasName(item, m_nextName);
        touch(changes, entry.batchId);
        if (!matches(entry))
            continue;
        if (entry.batchId != 0)
            ++m_matching[entry.batchId];
        if (isShown(entry))
            changes.fresh.push_back(rowFor(entry));
    }
    apply(changes);
    tellLine();
}

void TransferModel::removeSoon(int first, int last)
{
    Changes changes;
    for (int row = first; row <= last; ++row) {
        const TransferTally::Entry &entry = m_tally.at(row);
        touch(changes, entry.batchId);
        if (!matches(entry))
            continue;
        if (entry.batchId != 0)
            --m_matching[entry.batchId];
        if (isShown(entry))
            changes.gone.push_back(rowFor(entry));
    }
    apply(changes);
    m_tally.remove(first, last);
    m_nextNamed -= qBound(0, m_nextNamed - first, last - first + 1);
    for (auto it = changes.groups.cbegin(); it != changes.groups.cend(); ++it) {
        if (m_tally.group(it.key()).count > 0)
            continue;
        m_open.remove(it.key());
        m_foldedWhileFiltered.remove(it.key());
        m_matching.remove(it.key());
        m_groupPlaces.remove(it.key());
    }
    m_line.forget();
    Q_EMIT countsChanged();
}

void TransferModel::change(const QList<int> &queueRows)
{
    Changes changes;
    bool hasMoved = false;
    bool isOtherLine = false;
    for (const int row : queueRows) {
        const TransferTally::Entry before = m_tally.at(row);
        const bool was = matches(before);
        m_tally.change(row, m_queue->at(row));
        const TransferTally::Entry &entry = m_tally.at(row);
        isOtherLine = isOtherLine || entry.position != before.position ||
                      (entry.state == TransferState::Queued) != (before.state == TransferState::Queued);
        hasMoved = hasMoved || (entry.position != entry.place && matches(entry));
        const bool is = matches(entry);
        touch(changes, entry.batchId);
        if (entry.batchId != 0 && was != is)
            m_matching[entry.batchId] += is ? 1 : -1;
        if (entry.batchId != 0 && !isOpen(entry.batchId))
            continue;
        if (was && is)
            changes.other.push_back(rowFor(entry));
        else if (is)
            changes.fresh.push_back(rowFor(entry));
        else if (was)
            changes.gone.push_back(rowFor(entry));
    }
    apply(changes);
    if (hasMoved && isOrdered())
        reorder();
    if (isOtherLine)
        tellLine();
}

void TransferModel::apply(Changes &changes)
{
    for (auto it = changes.groups.cbegin(); it != changes.groups.cend(); ++it) {
        const Row own = ownRow(it.key());
        const bool isHere = m_matching.value(it.key()) > 0;
        if (isHere && it.value())
            changes.other.push_back(own);
        else if (isHere)
            changes.fresh.push_back(own);
        else if (it.value())
            changes.gone.push_back(own);
    }
    remove(changes.gone);
    insert(changes.fresh);
    tell(changes.other);
    Q_EMIT countsChanged();
}

void TransferModel::insert(Rows &fresh)
{
    sortUnlessSorted(fresh);
    for (auto from = fresh.cbegin(); from != fresh.cend();) {
        const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), *from);
        const auto to = place == m_rows.cend() ? fresh.cend() : std::lower_bound(from, fresh.cend(), *place);
        const int row = static_cast<int>(place - m_rows.cbegin());
        beginInsertRows({}, row, row + static_cast<int>(to - from) - 1);
        m_rows.insert(place, from, to);
        endInsertRows();
        from = to;
    }
}

void TransferModel::remove(Rows &gone)
{
    sortUnlessSorted(gone);
    for (auto end = gone.size(); end > 0;) {
        const auto last = std::lower_bound(m_rows.cbegin(), m_rows.cend(), gone[end - 1]);
        auto first = last;
        --end;
        while (end > 0 && first != m_rows.cbegin() && *(first - 1) == gone[end - 1]) {
            --first;
            --end;
        }
        beginRemoveRows({}, static_cast<int>(first - m_rows.cbegin()), static_cast<int>(last - m_rows.cbegin()));
        m_rows.erase(first, last + 1);
        endRemoveRows();
    }
}

void TransferModel::tell(const Rows &changed)
{
    QList<int> rows;
    for (const Row &row : changed) {
        const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row);
        if (found != m_rows.cend() && *found == row)
            rows.append(static_cast<int>(found - m_rows.cbegin()));
    }
    if (rows.isEmpty())
        return;
    sortUnlessSorted(rows);
    QList<std::pair<int, int>> ranges;
    for (const int row : std::as_const(rows)) {
        if (!ranges.isEmpty() && ranges.last().second + 1 >= row)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    if (ranges.size() > mostRanges)
        ranges = {{rows.first(), rows.last()}};
    for (const auto &[first, last] : std::as_const(ranges))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void TransferModel::refreshTimes(int firstRow, int lastRow)
{
    const int last = qMin(lastRow, rowCount() - 1);
    if (firstRow >= 0 && firstRow <= last)
        Q_EMIT dataChanged(index(firstRow, State), index(last, State));
}

} // namespace bucketdeck

#include "moc_TransferModel.cpp"
