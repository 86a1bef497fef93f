#include "ui/style/DragPicture.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QLocale>
#include <QPainter>

namespace bucketdeck {

QPixmap dragPicture(const QString &iconName, int count, const QPalette &palette, qreal ratio)
{
    const ThemeColors &colors = Theme::colors(palette);
    QPixmap pixmap(QSize(56, 40) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 53, 37), 8, 8);
    Icons::get(iconName, colors.accent).paint(&painter, QRect(8, 10, 20, 20));
    painter.setPen(colors.text);
    painter.drawText(QRect(30, 1, 22, 38), Qt::AlignCenter,
                     count > 99 ? QStringLiteral("99+") : QLocale().toString(count));
    return pixmap;
}

} // namespace bucketdeck
