#include "ui/player/PlayButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace bucketdeck {

PlayButton::PlayButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFixedSize(40, 40);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setPlaying(true);
    setPlaying(false);
}

void PlayButton::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    const QString name = playing ? tr("Pause") : tr("Play");
    setAccessibleName(name);
    setToolTip(tr("%1 (Space)").arg(name));
    update();
}

void PlayButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QColor fill = isEnabled() ? colors.accent : colors.track;
    if (isDown())
        fill = fill.darker(115);
    else if (underMouse() && isEnabled())
        fill = fill.darker(106);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(rect());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.onAccent, 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(3, 3, -3, -3));
    }
    QRect icon(0, 0, 20, 20);
    icon.moveCenter(rect().center());
    Icons::get(m_playing ? QStringLiteral("pause") : QStringLiteral("play"), colors.onAccent).paint(&painter, icon);
}

} // namespace bucketdeck

#include "moc_PlayButton.cpp"
