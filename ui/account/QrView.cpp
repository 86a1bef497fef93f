#include "ui/account/QrView.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace bucketdeck {
namespace {

constexpr qsizetype mostBytes = 512 * 1024;
constexpr int mostElements = 40'000; ///< A code of the largest version has 177 x 177 modules.
constexpr int smallest = 150;
constexpr int largest = 260;
constexpr int usual = 220;
constexpr int sharpness = 3; ///< Drawn larger than shown, for dense screens.

bool isPlainElement(QStringView name)
{
    return name == u"svg" || name == u"g" || name == u"rect" || name == u"path" || name == u"title" || name == u"desc";
}

bool isPlainAttribute(const QXmlStreamAttribute &attribute)
{
    const QStringView value = attribute.value();
    return attribute.name() != u"href" && !attribute.name().startsWith(u"on") &&
           !value.contains(u"url", Qt::CaseInsensitive) && !value.contains(u"script", Qt::CaseInsensitive);
}

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code"));
    setAccessibleDescription(tr("For the camera of a phone. The key below it says the same."));
}

bool QrView::isPlainDrawing(const QByteArray &svg)
{
    if (svg.isEmpty() || svg.size() > mostBytes)
        return false;
    QXmlStreamReader reader(svg);
    int elements = 0;
    bool isSvg = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return false;
        case QXmlStreamReader::StartElement: {
            const QXmlStreamAttributes attributes = reader.attributes();
            if (++elements > mostElements || !isPlainElement(reader.name()) ||
                !std::all_of(attributes.cbegin(), attributes.cend(), isPlainAttribute))
                return false;
            isSvg = isSvg || reader.name() == u"svg";
            break;
        }
        default:
            break;
        }
    }
    return !reader.hasError() && isSvg;
}

bool QrView::setSvg(const QByteArray &svg)
{
    m_image = {};
    if (isPlainDrawing(svg)) {
        QSvgRenderer renderer(svg);
        if (renderer.isValid()) {
            // In the drawing's own size, so that the edges of its squares fall on pixels.
            const int own = renderer.defaultSize().width();
            m_side = own >= smallest && own <= largest ? own : usual;
            m_image = QImage(m_side * sharpness, m_side * sharpness, QImage::Format_RGB32);
            m_image.fill(Qt::white);
            QPainter painter(&m_image);
            renderer.render(&painter, m_image.rect());
        }
    }
    updateGeometry();
    setVisible(!m_image.isNull());
    update();
    return !m_image.isNull();
}

QSize QrView::sizeHint() const
{
    return {m_side, m_side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_image);
}

} // namespace bucketdeck

#include "moc_QrView.cpp"
