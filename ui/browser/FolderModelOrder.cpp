// The part of FolderModel that keeps the shown rows in order.
#include "core/audio/AudioInfo.h"
#include "ui/browser/FolderModel.h"
#include "ui/browser/FreeInSlices.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

// Up to here sorting takes a few milliseconds; above, it is done on a worker thread.
constexpr int orderInPlaceLimit = 1000;

SortBy sortByOf(int column)
{
    switch (column) {
    case FolderModel::KindColumn:
        return SortBy::Kind;
    case FolderModel::LengthColumn:
        return SortBy::Length;
    case FolderModel::SizeColumn:
        return SortBy::Size;
    case FolderModel::ModifiedColumn:
        return SortBy::Modified;
    case FolderModel::StateColumn:
        return SortBy::State;
    default:
        return SortBy::Name;
    }
}

} // namespace

void FolderModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    orderNow();
}

void FolderModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
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
    if (m_rows.idCount() <= orderInPlaceLimit) {
        applySteps(m_sorter->run(orderRequest()));
        return;
    }
    m_ordering = true;
    auto *watcher = new QFutureWatcher<OrderSteps>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, serial = m_orderSerial] {
        watcher->deleteLater();
        if (serial != m_orderSerial)
            return;
        m_ordering = false;
        applySteps(watcher->future().takeResult());
        if (m_orderAgain)
            orderNow();
    });
    watcher->setFuture(QtConcurrent::run(
        [sorter = m_sorter](OrderRequest request) { return sorter->run(std::move(request)); }, orderRequest()));
}

void FolderModel::forgetOrder()
{
    ++m_orderSerial;
    const bool atWork = std::exchange(m_ordering, false);
    m_orderAgain = false;
    m_records.clear();
    m_dirty.clear();
    std::shared_ptr<FolderOrder> old = std::exchange(m_sorter, std::make_shared<FolderOrder>());
    if (!atWork)
        freeInSlices(std::move(old)); // Otherwise its last run takes it along.
}

OrderRequest FolderModel::orderRequest()
{
    for (const int id : std::as_const(m_dirty))
        m_records.push_back(sortRecord(id));
    m_dirty.clear();
    OrderRequest request;
    request.records = std::exchange(m_records, {});
    request.filter = m_filter;
    request.by = sortByOf(m_sortColumn);
    request.descending = m_sortOrder == Qt::DescendingOrder;
    request.shown = m_order;
    return request;
}

SortRecord FolderModel::sortRecord(int id) const
{
    const FolderRow &row = m_rows.at(id);
    SortRecord record;
    record.id = id;
    record.alive = row.alive;
    record.folder = row.info.isFolder();
    record.name = row.name;
    record.kind = isSearch() ? placeText(row.info) : m_facts.kindText(row.info);
    if (const AudioInfo *sound = m_facts.audio(row.info))
        record.length = sound->durationMs;
    record.size = row.info.size;
    record.modified = row.info.modified.isValid() ? row.info.modified.toMSecsSinceEpoch() : 0;
    record.state = static_cast<qint64>(m_facts.state(row.info));
    return record;
}

void FolderModel::applySteps(OrderSteps steps)
{
    if (steps.goneLast) {
        permute(*std::move(steps.goneLast));
        const int first = rowCount() - steps.goneCount;
        beginRemoveRows({}, first, rowCount() - 1);
        for (size_t row = static_cast<size_t>(first); row < m_order.size(); ++row)
            m_rowOfId[static_cast<size_t>(m_order[row])] = -1;
        m_order.resize(static_cast<size_t>(first));
        endRemoveRows();
    }
    if (steps.comeLast) {
        beginInsertRows({}, rowCount(), rowCount() + steps.newCount - 1);
        m_order = std::move(steps.comeLast->ids);
        m_rowOfId = std::move(steps.comeLast->rowOfId);
        endInsertRows();
    }
    if (steps.inOrder)
        permute(*std::move(steps.inOrder));
}

void FolderModel::permute(OrderedRows rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int id = m_order[static_cast<size_t>(index.row())];
        after.append(createIndex(rows.rowOfId[static_cast<size_t>(id)], index.column()));
    }
    m_order = std::move(rows.ids);
    m_rowOfId = std::move(rows.rowOfId);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace bucketdeck
