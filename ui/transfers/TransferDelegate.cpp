#include "ui/transfers/TransferDelegate.h"

#include "core/transfer/TransferItem.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/transfers/TransferModel.h"

#include <QPainter>

namespace bucketdeck {
namespace {

QColor stateColor(TransferState state, const ThemeColors &colors)
{
    switch (state) {
    case TransferState::Failed:
        return colors.danger;
    case TransferState::Conflict:
        return colors.warning;
    case TransferState::Running:
    case TransferState::Done:
        return colors.accent;
    default:
        return colors.secondaryText;
    }
}

} // namespace

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    const auto state = static_cast<TransferState>(index.data(TransferModel::StateRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.selection);
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, colors.alternateBase);

    QRect rest = option.rect.adjusted(index.column() == TransferModel::Name ? 16 : 8, 0, -8, 0);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (index.column() == TransferModel::Progress) {
        const QRectF track = visual(QRect(rest.left(), rest.center().y() - 2, rest.width(), 5));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.hover);
        painter->drawRoundedRect(track, 2.5, 2.5);
        QRectF done = track;
        done.setWidth(track.width() * qBound(0.0, index.data(TransferModel::ShareRole).toDouble(), 1.0));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(track.right());
        painter->setBrush(stateColor(state, colors));
        painter->drawRoundedRect(done, 2.5, 2.5);
        painter->restore();
        return;
    }
    if (index.column() == TransferModel::Name) {
        const QRect icon(rest.left(), rest.center().y() - 7, 16, 16);
        Icons::get(index.data(TransferModel::IconRole).toString(), stateColor(state, colors))
            .paint(painter, visual(icon));
        rest.setLeft(rest.left() + 26);
    }
    const bool loud =
        index.column() == TransferModel::State && (state == TransferState::Failed || state == TransferState::Conflict);
    painter->setPen(loud                                    ? stateColor(state, colors)
                    : index.column() == TransferModel::Name ? colors.text
                                                            : colors.secondaryText);
    const auto alignment = QStyle::visualAlignment(
        option.direction, static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    painter->setFont(option.font);
    painter->drawText(visual(rest), static_cast<int>(alignment) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, rest.width()));
    painter->restore();
}

} // namespace bucketdeck

#include "moc_TransferDelegate.cpp"
