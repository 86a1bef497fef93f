#include "ui/style/TableHeader.h"

#include "ui/style/Theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace bucketdeck {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setFont(Theme::smallFont(font()));
}

QSize TableHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(fontMetrics().height() + 14);
    return size;
}

void TableHeader::paintEvent(QPaintEvent *event)
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

#include "moc_TableHeader.cpp"
