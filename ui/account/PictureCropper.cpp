#include "ui/account/PictureCropper.h"

#include "ui/style/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <cmath>

namespace bucketdeck {
namespace {

constexpr double keyStep = 8;
constexpr double zoomStep = 1.15;
constexpr double wheelNotch = 120;

} // namespace

PictureCropper::PictureCropper(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Part of the picture that is shown"));
    setAccessibleDescription(tr("Arrow keys move the picture, plus and minus change its size."));
}

void PictureCropper::setImage(const QImage &image)
{
    m_image = image;
    m_center = QRectF(image.rect()).center();
    m_zoom = 1;
    keepInside();
    Q_EMIT zoomChanged(m_zoom);
    update();
}

void PictureCropper::setZoom(double zoom)
{
    const double bounded = qBound(1.0, zoom, mostZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    keepInside();
    Q_EMIT zoomChanged(m_zoom);
    update();
}

QRectF PictureCropper::square() const
{
    const double side = qMin(m_image.width(), m_image.height()) / m_zoom;
    return {m_center.x() - side / 2, m_center.y() - side / 2, side, side};
}

QImage PictureCropper::cropped(int side) const
{
    if (m_image.isNull())
        return {};
    // Cut out before it is scaled: scaling down well looks at every pixel.
    const QImage part = m_image.copy(square().toAlignedRect().intersected(m_image.rect()));
    return part.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void PictureCropper::keepInside()
{
    const double half = qMin(m_image.width(), m_image.height()) / m_zoom / 2;
    m_center.setX(qBound(half, m_center.x(), qMax(half, m_image.width() - half)));
    m_center.setY(qBound(half, m_center.y(), qMax(half, m_image.height() - half)));
}

void PictureCropper::moveBy(const QPointF &shown)
{
    if (m_image.isNull())
        return;
    m_center -= shown * square().width() / width();
    keepInside();
    update();
}

void PictureCropper::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), colors.hover);
    if (m_image.isNull())
        return;
    painter.drawImage(QRectF(rect()), m_image, square());
    // The corners that the tile cuts off.
    QPainterPath outside;
    outside.addRect(rect());
    QPainterPath shown;
    shown.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() * 0.23, height() * 0.23);
    QColor veil = colors.window;
    veil.setAlphaF(0.7F);
    painter.fillPath(outside.subtracted(shown), veil);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.border, hasFocus() ? 2 : 1));
    painter.drawPath(shown);
}

void PictureCropper::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->position();
}

void PictureCropper::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    moveBy(event->position() - m_dragFrom);
    m_dragFrom = event->position();
}

void PictureCropper::wheelEvent(QWheelEvent *event)
{
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / wheelNotch));
    event->accept();
}

void PictureCropper::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveBy({keyStep, 0});
        break;
    case Qt::Key_Right:
        moveBy({-keyStep, 0});
        break;
    case Qt::Key_Up:
        moveBy({0, keyStep});
        break;
    case Qt::Key_Down:
        moveBy({0, -keyStep});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * zoomStep);
        break;
    case Qt::Key_Minus:
        setZoom(m_zoom / zoomStep);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace bucketdeck

#include "moc_PictureCropper.cpp"
