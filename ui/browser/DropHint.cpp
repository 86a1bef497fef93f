#include "ui/browser/DropHint.h"

#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyle>

namespace bucketdeck {

DropHint::DropHint(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropHint::setFolderName(const QString &name)
{
    // The name stands where the translation wants it, and in bold.
    const QString mark(QChar(0xfffc));
    const QString sentence = tr("Drop audio or folders here to upload to %1").arg(mark);
    const qsizetype at = sentence.indexOf(mark);
    m_before = sentence.left(at);
    m_after = sentence.mid(at + 1);
    m_name = Format::safeName(name);
    m_wanted = !name.isEmpty();
    setAccessibleName(tr("Drop audio or folders here to upload to %1").arg(m_name));
    update();
}

void DropHint::setHot(bool hot)
{
    m_hot = hot;
    update();
}

QSize DropHint::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 55, fontMetrics().height() + 46};
}

void DropHint::place(const QRect &room)
{
    const QSize size(qMin(sizeHint().width(), room.width() - 48), sizeHint().height());
    const bool fits = m_wanted && room.height() >= size.height() + 24 && size.width() > 160;
    setVisible(fits);
    if (fits)
        setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, room));
}

void DropHint::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(m_hot ? colors.accent : colors.border, m_hot ? 1.5 : 1);
    border.setDashPattern({3, 2.5});
    painter.setPen(border);
    painter.setBrush(m_hot ? QBrush(colors.selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);

    const QFont bold = Theme::boldFont(font());
    const QFontMetrics plainMetrics(font());
    const QFontMetrics boldMetrics(bold);
    const int around = plainMetrics.horizontalAdvance(m_before) + plainMetrics.horizontalAdvance(m_after);
    const QString name = boldMetrics.elidedText(m_name, Qt::ElideMiddle, qMax(40, width() - 32 - around));
    const int nameWidth = boldMetrics.horizontalAdvance(name);
    int x = (width() - around - nameWidth) / 2;
    const auto draw = [&](const QString &text, const QFont &with, const QColor &color, int advance) {
        painter.setFont(with);
        painter.setPen(color);
        const QRect place(x, 0, advance, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter | Qt::TextSingleLine,
                         text);
        x += advance;
    };
    draw(m_before, font(), colors.secondaryText, plainMetrics.horizontalAdvance(m_before));
    draw(name, bold, colors.text, nameWidth);
    draw(m_after, font(), colors.secondaryText, plainMetrics.horizontalAdvance(m_after));
}

} // namespace bucketdeck
