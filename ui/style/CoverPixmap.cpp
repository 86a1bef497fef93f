#include "ui/style/CoverPixmap.h"

#include <QPainter>
#include <QPainterPath>

namespace bucketdeck {

QPixmap coverPixmap(const QImage &cover, int side, double scale)
{
    constexpr double radius = 6;
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    const QImage fitted = cover.scaled(pixmap.size(), Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QRect square(QPoint(), pixmap.size());
    square.moveCenter(fitted.rect().center());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(0, 0, side, side), radius, radius);
    painter.setClipPath(corners);
    painter.drawImage(QRectF(0, 0, side, side), fitted, square);
    return pixmap;
}

} // namespace bucketdeck
