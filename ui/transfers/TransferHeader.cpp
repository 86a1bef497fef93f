#include "ui/transfers/TransferHeader.h"

#include "ui/style/Theme.h"
#include "ui/transfers/TransferDelegate.h"

#include <QPaintEvent>
#include <QPainter>

namespace bucketdeck {

TransferHeader::TransferHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setFont(Theme::smallFont(font()));
}

QSize TransferHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(fontMetrics().height() + 14);
    return size;
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

void TransferHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::colors(palette()).base);
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter line(viewport());
    line.setPen(Theme::colors(palette()).border);
    line.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace bucketdeck

#include "moc_TransferHeader.cpp"
