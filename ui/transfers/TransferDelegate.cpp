#include "ui/transfers/TransferDelegate.h"

#include "core/transfer/TransferItem.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/transfers/TransferModel.h"

#include <QPainter>

namespace bucketdeck {
namespace {

constexpr int margin = 8;
constexpr int outerMargin = 16;
constexpr int iconSide = 16;
constexpr int iconGap = 10;
constexpr int childIndent = 26; ///< To where the group's own name begins.
constexpr int markSide = 12;

QColor stateColor(TransferState state, const ThemeColors &colors)
{
    switch (state) {
    case TransferState::Failed:
        return colors.danger;
    case TransferState::Conflict:
        return colors.warning;
    case TransferState::Running:
    case TransferState::Hashing:
    case TransferState::Verifying:
    case TransferState::Done:
        return colors.accent;
    default:
        return colors.secondaryText;
    }
}

TransferState stateOf(const QModelIndex &index)
{
    return static_cast<TransferState>(index.data(TransferModel::StateRole).toInt());
}

bool isGroup(const QModelIndex &index)
{
    return index.data(TransferModel::IdRole).toULongLong() == 0;
}

bool isInGroup(const QModelIndex &index)
{
    return !isGroup(index) && index.data(TransferModel::BatchRole).toULongLong() != 0;
}

void paintMark(QPainter *painter, const QRect &place, bool open, Qt::LayoutDirection direction, const QColor &ink)
{
    painter->save();
    painter->translate(QRectF(place).center());
    if (!open)
        painter->rotate(direction == Qt::RightToLeft ? 90 : -90);
    QRect centred(QPoint(), place.size());
    centred.moveCenter(QPoint());
    Icons::get(QStringLiteral("chevron-down"), ink).paint(painter, centred);
    painter->restore();
}

} // namespace

QRect TransferDelegate::cellRoom(const QRect &cell, int column, Qt::LayoutDirection direction)
{
    const int before = column == TransferModel::Name ? outerMargin : margin;
    const int after = column == TransferModel::State ? outerMargin : margin;
    return direction == Qt::RightToLeft ? cell.adjusted(after, 0, -before, 0) : cell.adjusted(before, 0, -after, 0);
}

QRect TransferDelegate::foldMark(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect mark(cell.left() + (outerMargin - markSide) / 2, cell.center().y() - markSide / 2 + 1, markSide,
                     markSide);
    return QStyle::visualRect(direction, cell, mark);
}

bool TransferDelegate::canDecide(const QModelIndex &index)
{
    return stateOf(index) == TransferState::Conflict;
}

QRect TransferDelegate::decideButton(const QRect &cell, const QFontMetrics &metrics, Qt::LayoutDirection direction)
{
    const QSize size(metrics.horizontalAdvance(tr("Decide…")) + 20, metrics.height() + 6);
    const QRect button(cell.right() + 1 - outerMargin - size.width(), cell.center().y() - size.height() / 2 + 1,
                       size.width(), size.height());
    return QStyle::visualRect(direction, cell, button);
}

void TransferDelegate::paintDecide(QPainter *painter, const QRect &button, const QStyleOptionViewItem &option) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    painter->setPen(colors.border);
    painter->setBrush(colors.raised);
    painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setPen(colors.text);
    painter->drawText(button, Qt::AlignCenter, tr("Decide…"));
}

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.selection);
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, colors.alternateBase);
    if (index.column() == TransferModel::Progress)
        paintBar(painter, option, index);
    else
        paintText(painter, option, index);
    painter->restore();
}

void TransferDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    const QRect room = cellRoom(option.rect, index.column(), option.direction);
    const QRectF track(room.left(), room.center().y() - 2, room.width(), 5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colors.border : colors.hover);
    painter->drawRoundedRect(track, 2.5, 2.5);
    QRectF done = track;
    done.setWidth(track.width() * qBound(0.0, index.data(TransferModel::ShareRole).toDouble(), 1.0));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    painter->setBrush(stateColor(stateOf(index), colors));
    painter->drawRoundedRect(done, 2.5, 2.5);
}

void TransferDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    const TransferState state = stateOf(index);
    const int column = index.column();
    QRect room = cellRoom(option.rect, column, option.direction);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto indent = [&](int by) { room = mirrored ? room.adjusted(0, 0, -by, 0) : room.adjusted(by, 0, 0, 0); };
    painter->setFont(option.font);
    if (column == TransferModel::Name) {
        if (isGroup(index)) {
            paintMark(painter, foldMark(option.rect, option.direction), index.data(TransferModel::OpenRole).toBool(),
                      option.direction, colors.secondaryText);
            painter->setFont(Theme::boldFont(option.font));
        } else if (isInGroup(index)) {
            indent(childIndent);
        }
        QRect icon(room.left(), room.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        if (mirrored)
            icon.moveRight(room.right());
        Icons::get(index.data(TransferModel::IconRole).toString(), stateColor(state, colors)).paint(painter, icon);
        indent(iconSide + iconGap);
    }
    if (column == TransferModel::State && canDecide(index)) {
        const QRect button = decideButton(option.rect, option.fontMetrics, option.direction);
        paintDecide(painter, button, option);
        const int taken = button.width() + margin;
        room = mirrored ? room.adjusted(taken, 0, 0, 0) : room.adjusted(0, 0, -taken, 0);
    }
    const bool loud =
        column == TransferModel::State && (state == TransferState::Failed || state == TransferState::Conflict);
    painter->setPen(loud                            ? stateColor(state, colors)
                    : column == TransferModel::Name ? colors.text
                                                    : colors.secondaryText);
    const auto alignment = QStyle::visualAlignment(
        option.direction, static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    // The end of a name tells takes apart; a sentence is read from its start.
    const Qt::TextElideMode mode = column == TransferModel::Name ? Qt::ElideMiddle : Qt::ElideRight;
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), mode, room.width()));
}

} // namespace bucketdeck

#include "moc_TransferDelegate.cpp"
