#include "ui/transfers/TransferHeader.h"

#include "ui/style/Theme.h"
#include "ui/transfers/TransferDelegate.h"

#include <QPainter>

namespace bucketdeck {

TransferHeader::TransferHeader(QWidget *parent)
    : TableHeader(parent)
{
}

void TransferHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QRect room = TransferDelegate::cellRoom(rect, logicalIndex, layoutDirection());
    const auto alignment = QStyle::visualAlignment(
        layoutDirection(),
        static_cast<Qt::Alignment>(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt()));
    painter->setPen(Theme::colors(palette()).secondaryText);
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                      fontMetrics().elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(),
                                               Qt::ElideRight, room.width()));
}

} // namespace bucketdeck

#include "moc_TransferHeader.cpp"
