// What the rows of TransferModel say.
#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "ui/style/Format.h"
#include "ui/transfers/TransferCells.h"
#include "ui/transfers/TransferModel.h"
#include "ui/transfers/TransferTexts.h"

namespace bucketdeck {
namespace {

bool isNumber(int column)
{
    return column == TransferModel::Amount || column == TransferModel::Speed || column == TransferModel::TimeLeft;
}

QString plainTip(const QString &text)
{
    return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

QString iconOf(TransferState state)
{
    switch (state) {
    case TransferState::Done:
        return QStringLiteral("check");
    case TransferState::Failed:
        return QStringLiteral("error");
    case TransferState::Conflict:
        return QStringLiteral("warning");
    case TransferState::Cancelled:
    case TransferState::Skipped:
        return QStringLiteral("close");
    case TransferState::Paused:
        return QStringLiteral("pause");
    case TransferState::Queued:
    case TransferState::Waiting:
        return QStringLiteral("clock");
    default:
        return {};
    }
}

QString iconOf(TransferKind kind)
{
    switch (kind) {
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
}

} // namespace

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    const Row &row = at(index.row());
    if (row.id == 0)
        return groupData(batchOf(row), index.column(), role);
    const int place = m_queue->indexOf(row.id);
    if (place < 0)
        return {};
    return role == BatchRole ? QVariant(batchOf(row)) : itemData(m_queue->at(place), index.column(), role);
}

QVariant TransferModel::groupData(quint64 batchId, int column, int role) const
{
    const TransferTally::Group &group = m_tally.group(batchId);
    const auto words = [&]() -> QString {
        switch (column) {
        case Name:
            return transferGroupName(group);
        case Place:
            return transferGroupCount(group);
        case Progress:
            return Format::percent(group.share());
        case Amount:
            if (group.bytesTotal <= 0)
                return {};
            return group.bytesDone >= group.bytesTotal ? Format::bytes(group.bytesTotal)
                                                       : Format::usedOf(group.bytesDone, group.bytesTotal);
        case Speed:
            return group.bytesPerSecond >= 1 ? Format::speed(static_cast<double>(group.bytesPerSecond)) : QString();
        case TimeLeft:
            return Format::timeLeft(group.secondsLeft());
        case State:
            return transferSentence(group, m_queue->holds());
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return words();
    case Qt::ToolTipRole:
        return column == State || column == Name ? plainTip(words()) : QVariant();
    case Qt::AccessibleTextRole:
        if (column != Name)
            return words();
        return isOpen(batchId) ? tr("%1, a group, unfolded").arg(words()) : tr("%1, a group, folded").arg(words());
    case IdRole:
        return quint64(0);
    case BatchRole:
        return batchId;
    case StateRole:
        return static_cast<int>(transferGroupState(group));
    case ShareRole:
        return group.share();
    case IconRole:
        return QStringLiteral("folder");
    case OpenRole:
        return isOpen(batchId);
    default:
        return {};
    }
}

QString TransferModel::text(const TransferItem &item, int column) const
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
        return item.isFinished() || item.bytesTotal <= 0 || item.bytesDone <= 0
                   ? Format::bytes(item.bytesTotal)
                   : Format::usedOf(item.bytesDone, item.bytesTotal);
    case Speed:
        return item.isRunning() && item.bytesPerSecond >= 1 ? Format::speed(item.bytesPerSecond) : QString();
    case TimeLeft:
        return item.isRunning() ? Format::timeLeft(item.secondsLeft()) : QString();
    case State:
        return transferSentence(item, m_queue->holds(), m_clock->now(),
                                item.state == TransferState::Queued ? m_line.ahead(m_tally, item.id) : -1);
    default:
        return {};
    }
}

QVariant TransferModel::itemData(const TransferItem &item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return column == State || column == Name ? plainTip(text(item, column)) : QVariant();
    case IdRole:
        return item.id;
    case StateRole:
        return static_cast<int>(item.state);
    case ShareRole:
        return transferShare(item);
    case IconRole: {
        const QString icon = iconOf(item.state);
        return icon.isEmpty() ? iconOf(item.kind) : icon;
    }
    default:
        return {};
    }
}

QVariant TransferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
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
    case Speed:
        return tr("Speed");
    case TimeLeft:
        return tr("Time left");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace bucketdeck
