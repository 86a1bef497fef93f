#include "ui/account/PersonTile.h"

#include "ui/style/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

namespace bucketdeck {

PersonTile::PersonTile(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setName({});
}

void PersonTile::setName(const QString &name)
{
    m_letters = initials(name);
    update();
}

void PersonTile::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

void PersonTile::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QString PersonTile::initials(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[\\s._-]+"));
    const QStringList words = name.split(between, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    if (words.size() == 1)
        return words.first().left(2).toUpper();
    return (words.first().left(1) + words.at(1).left(1)).toUpper();
}

void PersonTile::paint(QPainter *painter, const QRect &rect, const QString &letters, const QPixmap &picture,
                       const QColor &ground, const QColor &ink)
{
    const double round = rect.height() * 0.23;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setPen(Qt::NoPen);
    if (picture.isNull()) {
        painter->setBrush(ground);
        painter->drawRoundedRect(rect, round, round);
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignCenter, letters);
    } else {
        QPainterPath shape;
        shape.addRoundedRect(rect, round, round);
        painter->setClipPath(shape);
        // What isn't square shows its middle.
        const int side = qMin(picture.width(), picture.height());
        QRect middle(0, 0, side, side);
        middle.moveCenter(picture.rect().center());
        painter->drawPixmap(rect, picture, middle);
    }
    painter->restore();
}

void PersonTile::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    QFont letters = Theme::boldFont(font());
    letters.setPixelSize(qMax(9, height() * 2 / 5));
    painter.setFont(letters);
    paint(&painter, rect(), m_letters, m_picture, m_tone == Tone::Warning ? colors.warning : colors.accent,
          colors.onAccent);
}

} // namespace bucketdeck

#include "moc_PersonTile.cpp"
