// The part of FolderModel that keeps the shown rows in order.
#include "core/audio/AudioInfo.h"
#include "ui/browser/FolderModel.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <numeric>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

// Up to here sorting takes a few milliseconds; above, it is done on a worker thread.
constexpr int orderInPlaceLimit = 5000;
// A few runs of rows are removed or inserted one by one; for more, one change of layout is cheaper.
constexpr int runLimit = 24;

} // namespace

void FolderModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    orderNow();
}

void FolderModel::setFilter(const QString &part)
{
    if (m_filter == part)
        return;
    m_filter = part;
    orderNow();
}

void FolderModel::orderSoon()
{
    if (!m_orderTimer.isActive())
        m_orderTimer.start(m_rows.aliveCount() <= orderInPlaceLimit ? 30ms : 150ms);
}

void FolderModel::orderNow()
{
    m_orderTimer.stop();
    if (m_ordering) {
        m_orderAgain = true;
        return;
    }
    m_orderAgain = false;
    if (m_rows.aliveCount() <= orderInPlaceLimit) {
        applyOrder(orderRows(orderRequest()));
        return;
    }
    m_ordering = true;
    auto *watcher = new QFutureWatcher<std::vector<int>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, serial = m_orderSerial] {
        watcher->deleteLater();
        if (serial != m_orderSerial)
            return;
        m_ordering = false;
        applyOrder(watcher->result());
        if (m_orderAgain)
            orderNow();
    });
    watcher->setFuture(QtConcurrent::run(orderRows, orderRequest()));
}

OrderRequest FolderModel::orderRequest() const
{
    OrderRequest request;
    request.filter = m_filter;
    request.descending = m_sortOrder == Qt::DescendingOrder;
    request.byText = m_sortColumn == KindColumn;
    request.byNumber = m_sortColumn != KindColumn && m_sortColumn != NameColumn;
    request.records.reserve(static_cast<size_t>(m_rows.aliveCount()));
    for (int id = 0; id < m_rows.idCount(); ++id) {
        const FolderRow &row = m_rows.at(id);
        if (!row.alive)
            continue;
        SortRecord &record =
            request.records.emplace_back(SortRecord{id, row.info.isFolder(), row.nameKey, row.name, 0, {}});
        switch (m_sortColumn) {
        case KindColumn:
            record.text = m_facts.kindText(row.info);
            break;
        case LengthColumn:
            if (const AudioInfo *sound = m_facts.audio(row.info))
                record.number = sound->durationMs;
            break;
        case SizeColumn:
            record.number = row.info.size;
            break;
        case ModifiedColumn:
            record.number = row.info.modified.isValid() ? row.info.modified.toMSecsSinceEpoch() : 0;
            break;
        case StateColumn:
            record.number = static_cast<qint64>(m_facts.state(row.info));
            break;
        default:
            break;
        }
    }
    return request;
}

void FolderModel::applyOrder(const std::vector<int> &wanted)
{
    // What was removed since the order was asked for is left out.
    std::vector<int> order;
    order.reserve(wanted.size());
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(order), [&](int id) { return m_rows.at(id).alive; });

    std::vector<int> position(static_cast<size_t>(m_rows.idCount()), -1);
    for (size_t row = 0; row < order.size(); ++row)
        position[static_cast<size_t>(order[row])] = static_cast<int>(row);
    m_rowOfId.resize(position.size(), -1);

    removeRowsOutside(position);
    const auto before = [&](int a, int b) {
        return position[static_cast<size_t>(a)] < position[static_cast<size_t>(b)];
    };
    if (!std::is_sorted(m_order.begin(), m_order.end(), before)) {
        std::vector<int> kept = m_order;
        std::sort(kept.begin(), kept.end(), before);
        permute(std::move(kept));
    }
    insertMissing(order);
}

void FolderModel::removeRowsOutside(const std::vector<int> &position)
{
    const auto gone = [&](int id) { return position[static_cast<size_t>(id)] < 0; };
    int runs = 0;
    for (size_t row = 0; row < m_order.size(); ++row) {
        if (gone(m_order[row]) && (row == 0 || !gone(m_order[row - 1])))
            ++runs;
    }
    if (runs == 0)
        return;
    if (runs > runLimit) {
        std::vector<int> keptFirst = m_order;
        std::stable_partition(keptFirst.begin(), keptFirst.end(), [&](int id) { return !gone(id); });
        permute(std::move(keptFirst));
    }
    for (size_t end = m_order.size(); end > 0;) {
        if (!gone(m_order[end - 1])) {
            --end;
            continue;
        }
        size_t first = end - 1;
        while (first > 0 && gone(m_order[first - 1]))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        for (size_t row = first; row < end; ++row)
            m_rowOfId[static_cast<size_t>(m_order[row])] = -1;
        m_order.erase(m_order.begin() + static_cast<qsizetype>(first), m_order.begin() + static_cast<qsizetype>(end));
        indexRows(first);
        endRemoveRows();
        end = first;
    }
}

void FolderModel::insertMissing(const std::vector<int> &wanted)
{
    const auto missing = [&](int id) { return m_rowOfId[static_cast<size_t>(id)] < 0; };
    int runs = 0;
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (missing(wanted[row]) && (row == 0 || !missing(wanted[row - 1])))
            ++runs;
    }
    if (runs == 0)
        return;
    if (runs > runLimit) {
        const size_t first = m_order.size();
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(wanted.size()) - 1);
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(m_order), missing);
        indexRows(first);
        endInsertRows();
        permute(wanted);
        return;
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (!missing(wanted[row]))
            continue;
        size_t end = row + 1;
        while (end < wanted.size() && missing(wanted[end]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_order.insert(m_order.begin() + static_cast<qsizetype>(row), wanted.begin() + static_cast<qsizetype>(row),
                       wanted.begin() + static_cast<qsizetype>(end));
        indexRows(row);
        endInsertRows();
        row = end - 1;
    }
}

void FolderModel::permute(std::vector<int> order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> ids;
    ids.reserve(before.size());
    for (const QModelIndex &index : before)
        ids.append(m_order[static_cast<size_t>(index.row())]);
    m_order = std::move(order);
    indexRows(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rowOfId[static_cast<size_t>(ids.at(i))], before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FolderModel::indexRows(size_t from)
{
    for (size_t row = from; row < m_order.size(); ++row)
        m_rowOfId[static_cast<size_t>(m_order[row])] = static_cast<int>(row);
}

} // namespace bucketdeck
