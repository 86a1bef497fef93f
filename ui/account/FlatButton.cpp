#include "ui/account/FlatButton.h"

#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace bucketdeck {

FlatButton::FlatButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FlatButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 4, words.height() + 6};
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(colors.accent, 1.4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7), 4, 4);
    }
    QFont words = font();
    words.setUnderline(option.state.testFlag(QStyle::State_MouseOver) && isEnabled());
    painter.setFont(words);
    painter.setPen(isEnabled() ? colors.accent : colors.faintText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace bucketdeck

#include "moc_FlatButton.cpp"
