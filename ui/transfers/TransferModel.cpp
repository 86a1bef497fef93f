#include "ui/transfers/TransferModel.h"

#include "core/transfer/TransferQueue.h"
#include "ui/style/Format.h"
#include "ui/transfers/TransferCells.h"

#include <algorithm>

namespace bucketdeck {

TransferModel::TransferModel(TransferQueue *queue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
{
    connect(queue, &TransferQueue::itemsAboutToBeAdded, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(queue, &TransferQueue::itemsAdded, this, [this] { endInsertRows(); });
    connect(queue, &TransferQueue::itemsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(queue, &TransferQueue::itemsRemoved, this, [this] { endRemoveRows(); });
    connect(queue, &TransferQueue::itemsChanged, this, [this](const QList<int> &rows) {
        if (rows.isEmpty())
            return;
        // A few rows each for itself; of many, the span: the view draws no more than it shows.
        if (rows.size() > 32) {
            const auto [low, high] = std::minmax_element(rows.cbegin(), rows.cend());
            Q_EMIT dataChanged(index(*low, 0), index(*high, ColumnCount - 1));
            return;
        }
        for (const int row : rows)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_queue->count();
}

int TransferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString TransferModel::text(const TransferItem &item, int column)
{
    switch (column) {
    case Name:
        return transferName(item);
    case Place:
        return transferPlace(item);
    case Progress:
        return Format::percent(transferShare(item));
    case Amount:
        if (item.unitsTotal > 0)
            return tr("%1 of %n object(s)", nullptr, static_cast<int>(item.unitsTotal)).arg(item.unitsDone);
        return item.isFinished() || item.bytesTotal <= 0 ? Format::bytes(item.bytesTotal)
                                                         : Format::usedOf(item.bytesDone, item.bytesTotal);
    case State: {
        const QString state = transferStateText(item);
        if (item.state == TransferState::Failed || item.state == TransferState::Waiting)
            return item.error.userText.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, item.error.userText);
        const QString speed = item.state == TransferState::Running ? transferSpeedText(item) : QString();
        return speed.isEmpty() ? state : QStringLiteral("%1 · %2").arg(state, speed);
    }
    default:
        return {};
    }
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TransferItem &item = m_queue->at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State || index.column() == Name)
            return QStringLiteral("<span>%1</span>").arg(text(item, index.column()).toHtmlEscaped());
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter)
                                        : static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    case IdRole:
        return item.id;
    case StateRole:
        return static_cast<int>(item.state);
    case ShareRole:
        return transferShare(item);
    case IconRole:
        switch (item.state) {
        case TransferState::Done:
            return QStringLiteral("check");
        case TransferState::Failed:
            return QStringLiteral("error");
        case TransferState::Conflict:
            return QStringLiteral("warning");
        case TransferState::Cancelled:
        case TransferState::Skipped:
            return QStringLiteral("close");
        case TransferState::Queued:
        case TransferState::Waiting:
        case TransferState::Paused:
            return QStringLiteral("clock");
        case TransferState::Hashing:
        case TransferState::Running:
        case TransferState::Verifying:
            break;
        }
        switch (item.kind) {
        case TransferKind::Upload:
            return QStringLiteral("arrow-up");
        case TransferKind::Download:
            return QStringLiteral("arrow-down");
        case TransferKind::Move:
            return QStringLiteral("move");
        case TransferKind::Copy:
            return QStringLiteral("copy");
        case TransferKind::Remove:
            return QStringLiteral("trash");
        }
        return {};
    default:
        return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Place:
        return tr("Where");
    case Progress:
        return tr("Progress");
    case Amount:
        return tr("Size");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace bucketdeck

#include "moc_TransferModel.cpp"
