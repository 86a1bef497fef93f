#include "ui/style/ChipLabel.h"

#include "ui/style/Theme.h"

#include <QEvent>
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

void ChipLabel::setTone(Tone tone)
{
    m_tone = tone;
    setForegroundRole(tone == Tone::Warning ? QPalette::BrightText : QPalette::WindowText);
    setFont(tone == Tone::Warning ? Theme::boldFont(font()) : font());
    tint();
}

void ChipLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ChipLabel::tint()
{
    if (m_tone == Tone::Quiet)
        return;
    // Not the text colour itself: light and dark are told apart by that.
    const QColor ink = Theme::colors(palette()).onAccent;
    if (palette().color(QPalette::BrightText) == ink)
        return;
    QPalette loud = palette();
    loud.setColor(QPalette::BrightText, ink);
    setPalette(loud);
}

void ChipLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const ThemeColors &colors = Theme::colors(palette());
    painter.setBrush(m_tone == Tone::Warning ? colors.warning : colors.hover);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace bucketdeck

#include "moc_ChipLabel.cpp"
