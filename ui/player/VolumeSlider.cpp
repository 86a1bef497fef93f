#include "ui/player/VolumeSlider.h"

#include "ui/style/Theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace bucketdeck {

VolumeSlider::VolumeSlider(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 100);
    setSingleStep(5);
    setPageStep(20);
    setFixedSize(80, 24);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Volume"));
    setToolTip(tr("Volume"));
}

void VolumeSlider::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, height() / 2.0 - 2.5, width(), 5);
    const double share = static_cast<double>(value()) / maximum();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF loud = track;
    loud.setWidth(track.width() * share);
    if (rightToLeft)
        loud.moveRight(track.right());
    QColor ground = colors.track;
    ground.setAlphaF(0.45F);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, 2.5, 2.5);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(loud, 2.5, 2.5);
    if (underMouse() || hasFocus()) {
        const double edge = rightToLeft ? loud.left() : loud.right();
        painter.drawEllipse(QPointF(qBound(5.5, edge, width() - 5.5), height() / 2.0), 5.5, 5.5);
    }
}

void VolumeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        follow(event->position().x());
}

void VolumeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        follow(event->position().x());
}

void VolumeSlider::follow(double x)
{
    const double share = qBound(0.0, x / width(), 1.0);
    setValue(qRound((layoutDirection() == Qt::RightToLeft ? 1 - share : share) * maximum()));
}

} // namespace bucketdeck

#include "moc_VolumeSlider.cpp"
