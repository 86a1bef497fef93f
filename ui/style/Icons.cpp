#include "ui/style/Icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace bucketdeck {
namespace {

/// The drawing as written, with its `currentColor` still to be filled in. Read once a name.
QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> known;
    const auto found = known.constFind(name);
    if (found != known.cend())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    known.insert(name, bytes);
    return bytes;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, const QColor &color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` in device pixels, as QIcon asks for it.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const bool faint = mode == QIcon::Disabled;
        const QString key = QStringLiteral("bucketdeck/%1/%2/%3x%4@%5/%6")
                                .arg(m_name, m_color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(faint);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QByteArray drawing = source(m_name);
        drawing.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(drawing);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(m_color.alphaF() * (faint ? 0.45F : 1.0F));
        const QSizeF whole(size);
        const qreal side = qMin(whole.width(), whole.height());
        renderer.render(&painter, QRectF((whole.width() - side) / 2, (whole.height() - side) / 2, side, side));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_color); }
    QString key() const override { return QStringLiteral("bucketdeck"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }

private:
    QString m_name;
    QColor m_color;
};

} // namespace

QIcon Icons::get(const QString &name, const QColor &color)
{
    if (source(name).isEmpty())
        return {};
    return QIcon(new LineIconEngine(name, color));
}

} // namespace bucketdeck
