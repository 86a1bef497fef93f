#include "ui/account/QrDrawing.h"

#include <QCoroFuture>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QtConcurrentRun>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr qsizetype mostBytes = qsizetype{512} * 1024;
constexpr int mostElements = 40'000; ///< A code of the largest version has 177 x 177 modules.
constexpr int smallest = 150;
constexpr int largest = 260;
constexpr int usual = 220;

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

Result<QImage> draw(const QByteArray &svg)
{
    if (!QrDrawing::isPlain(svg))
        return fail(makeError(ErrorKind::Unsupported, {}, QStringLiteral("not a plain drawing")));
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return fail(makeError(ErrorKind::Unsupported, {}, QStringLiteral("not a drawing")));
    // In the drawing's own size, so that the edges of its squares fall on pixels.
    const int own = renderer.defaultSize().width();
    const int side = (own >= smallest && own <= largest ? own : usual) * QrDrawing::sharpness;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter, image.rect());
    return image;
}

} // namespace

bool QrDrawing::isPlain(const QByteArray &svg)
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

Task<QImage> QrDrawing::render(QByteArray svg)
{
    const QFuture<Result<QImage>> drawing = QtConcurrent::run([svg] { return draw(svg); });
    co_return co_await drawing;
}

} // namespace bucketdeck
