#include "ui/style/IconButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace bucketdeck {

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setIconSize(QSize(16, 16));
    setFixedSize(28, 28);
    setFocusPolicy(Qt::TabFocus);
    setName(name);
    setIconName(iconName);
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    tint();
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void IconButton::tint()
{
    setIcon(Icons::get(m_iconName, Theme::colors(palette()).text));
}

void IconButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled();
    if (hovered || isDown() || isChecked()) {
        QColor fill = colors.text;
        fill.setAlphaF(isDown() ? 0.14F : 0.08F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect place(QPoint(), iconSize());
    place.moveCenter(rect().center());
    icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace bucketdeck

#include "moc_IconButton.cpp"
