#include "ui/style/AccentButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace bucketdeck {
namespace {
constexpr int iconSide = 16;
constexpr int iconGap = 7;
constexpr int sidePadding = 14;
} // namespace

AccentButton::AccentButton(const QString &text, QWidget *parent)
    : AccentButton({}, text, parent)
{
}

AccentButton::AccentButton(const QString &iconName, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_iconName(iconName)
{
    setFont(Theme::boldFont(font()));
    setAttribute(Qt::WA_Hover);
}

QSize AccentButton::sizeHint() const
{
    const QSize label = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int icon = m_iconName.isEmpty() ? 0 : iconSide + iconGap;
    return {label.width() + icon + 2 * sidePadding, qMax(30, label.height() + 12)};
}

void AccentButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const ThemeColors &colors = Theme::colors(palette());
    QColor fill = isEnabled() ? colors.accent : colors.track;
    if (isDown())
        fill = fill.darker(115);
    else if (option.state.testFlag(QStyle::State_MouseOver) && isEnabled())
        fill = fill.darker(106);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), 6, 6);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.onAccent, 1.4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
    }

    const QColor ink = isEnabled() ? colors.onAccent : colors.secondaryText;
    const int icon = m_iconName.isEmpty() ? 0 : iconSide + iconGap;
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    QRect content(0, 0, textWidth + icon, height());
    content.moveCenter(rect().center());
    const QRect iconRect = QStyle::visualRect(layoutDirection(), content,
                                              QRect(content.left(), (height() - iconSide) / 2, iconSide, iconSide));
    const QRect textRect = QStyle::visualRect(layoutDirection(), content, content.adjusted(icon, 0, 0, 0));
    if (icon > 0)
        Icons::get(m_iconName, ink).paint(&painter, iconRect);
    painter.setPen(ink);
    painter.drawText(textRect, Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace bucketdeck

#include "moc_AccentButton.cpp"
