#include "ui/style/ChipButton.h"

#include "ui/style/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>

namespace bucketdeck {
namespace {

constexpr int sidePadding = 11;
constexpr int countGap = 6;

} // namespace

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ChipButton::setCount(int count)
{
    if (m_count == count)
        return;
    const bool sameWidth = countText().size() == QLocale().toString(count).size();
    m_count = count;
    setAccessibleName(label());
    if (!sameWidth)
        updateGeometry();
    update();
}

QString ChipButton::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

QString ChipButton::label() const
{
    return m_count < 0 ? text() : QStringLiteral("%1 %2").arg(text(), countText());
}

QSize ChipButton::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(text()) + 2 * sidePadding;
    if (m_count >= 0)
        width += countGap + QFontMetrics(Theme::boldFont(font())).horizontalAdvance(countText());
    return {width, qMax(26, fontMetrics().height() + 8)};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    option.initFrom(this);
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled();
    const bool focus = hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    painter.setPen(focus ? QPen(colors.accent, 1.6) : isChecked() ? QPen(colors.selection) : QPen(colors.border));
    painter.setBrush(isChecked() ? colors.selection : hovered || isDown() ? colors.hover : colors.base);
    const double round = ground.height() / 2;
    painter.drawRoundedRect(ground, round, round);

    const QRect room = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    const auto side = [this](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment | Qt::AlignVCenter)) |
               Qt::TextSingleLine;
    };
    painter.setPen(isChecked() ? colors.accent : isEnabled() ? colors.text : colors.faintText);
    painter.setFont(font());
    painter.drawText(room, side(Qt::AlignLeading), text());
    if (m_count < 0)
        return;
    painter.setFont(Theme::boldFont(font()));
    if (!isChecked())
        painter.setPen(m_count == 0 ? colors.faintText : colors.secondaryText);
    painter.drawText(room, side(Qt::AlignTrailing), countText());
}

} // namespace bucketdeck

#include "moc_ChipButton.cpp"
