#include "ui/account/QrView.h"

#include "ui/account/QrDrawing.h"

#include <QPainter>

namespace bucketdeck {

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code"));
    setAccessibleDescription(tr("For the camera of a phone. The key below it says the same."));
    hide();
}

void QrView::setImage(const QImage &image)
{
    m_image = image;
    updateGeometry();
    setVisible(!m_image.isNull());
    update();
}

QSize QrView::sizeHint() const
{
    return m_image.size() / QrDrawing::sharpness;
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_image);
}

} // namespace bucketdeck

#include "moc_QrView.cpp"
