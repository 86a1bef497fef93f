#include "ui/style/ChipLabel.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace bucketdeck {

ChipLabel::ChipLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::smallFont(font()));
    setContentsMargins(8, 3, 8, 3);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors(palette()).hover);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace bucketdeck

#include "moc_ChipLabel.cpp"
