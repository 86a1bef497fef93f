// The part of TransferModel that knows who is next.
#include "core/transfer/TransferQueue.h"
#include "ui/transfers/TransferModel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>
#include <limits>

namespace bucketdeck {
namespace {

const QString rowsType = QStringLiteral("application/x-bucketdeck-transfers");

} // namespace

TransferModel::Row TransferModel::ownRow(quint64 batchId) const
{
    const quint64 first = m_tally.group(batchId).first;
    // Before all that is in the group.
    return isOrdered() ? Row{m_groupPlaces.value(batchId), first, std::numeric_limits<qint64>::min(), 0}
                       : Row{0, first, 0, 0};
}

/// A group stands where the first of it that hasn't ended does.
void TransferModel::takePlaces()
{
    m_groupPlaces.clear();
    QHash<quint64, qint64> ended;
    for (int row = 0; row < m_tally.count(); ++row) {
        TransferTally::Entry &entry = m_tally.at(row);
        entry.place = entry.position;
        if (entry.batchId == 0)
            continue;
        const bool isWaiting = TransferTally::stageOf(entry.state) == TransferStage::Waiting;
        QHash<quint64, qint64> &places = isWaiting ? m_groupPlaces : ended;
        const auto known = places.find(entry.batchId);
        if (known == places.end())
            places.insert(entry.batchId, entry.place);
        else
            *known = qMin(*known, entry.place);
    }
    for (auto it = ended.cbegin(); it != ended.cend(); ++it)
        if (!m_groupPlaces.contains(it.key()))
            m_groupPlaces.insert(it.key(), it.value());
}

void TransferModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<quint64, quint64>> rows;
    rows.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        rows.emplace_back(at(index.row()).id, batchOf(at(index.row())));
    fill();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto [id, batchId] = rows[static_cast<size_t>(i)];
        const Row row = id == 0 ? ownRow(batchId) : rowFor(m_tally.at(m_tally.rowOf(id)));
        const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row);
        const bool isHere = found != m_rows.cend() && *found == row;
        after.append(isHere ? index(static_cast<int>(found - m_rows.cbegin()), before.at(i).column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TransferModel::tellLine()
{
    m_line.forget();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

Qt::ItemFlags TransferModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return isOrdered() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return isOrdered() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList TransferModel::mimeTypes() const
{
    return {rowsType};
}

QMimeData *TransferModel::mimeData(const QModelIndexList &indexes) const
{
    QList<std::pair<int, int>> rows;
    for (const QModelIndex &index : indexes)
        if (rows.isEmpty() || rows.last().first != index.row())
            rows.append({index.row(), index.row()});
    QByteArray ids;
    QDataStream stream(&ids, QIODevice::WriteOnly);
    stream << idsOf(rows);
    auto *data = new QMimeData;
    data->setData(rowsType, ids);
    return data;
}

bool TransferModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                 const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !isOrdered() || !data->hasFormat(rowsType))
        return false;
    QList<quint64> ids;
    QDataStream stream(data->data(rowsType));
    stream >> ids;
    const auto place = [this](quint64 id) {
        const int known = m_tally.rowOf(id);
        return known < 0 ? std::numeric_limits<qint64>::max() : m_tally.at(known).position;
    };
    std::stable_sort(ids.begin(), ids.end(), [&place](quint64 a, quint64 b) { return place(a) < place(b); });
    const QSet<quint64> moved(ids.cbegin(), ids.cend());
    int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    while (before < rowCount() && moved.contains(firstIn(before)))
        ++before;
    if (before < rowCount())
        m_queue->moveBefore(ids, firstIn(before));
    else
        m_queue->moveToBack(ids);
    return true;
}

quint64 TransferModel::firstIn(int row) const
{
    if (!isGroup(row))
        return at(row).id;
    const quint64 batchId = batchOf(at(row));
    const TransferTally::Entry *first = nullptr;
    for (const TransferTally::Entry &entry : m_tally.entries())
        if (entry.batchId == batchId && matches(entry) && (!first || entry.position < first->position))
            first = &entry;
    return first ? first->id : 0;
}

} // namespace bucketdeck
