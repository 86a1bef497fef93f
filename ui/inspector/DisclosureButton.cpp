#include "ui/inspector/DisclosureButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyle>

namespace bucketdeck {
namespace {

constexpr int gap = 4;

} // namespace

DisclosureButton::DisclosureButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
}

QSize DisclosureButton::sizeHint() const
{
    const int icon = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + gap + icon + 4, icon + 8};
}

void DisclosureButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int icon = fontMetrics().height();
    const int words = fontMetrics().horizontalAdvance(text()) + 2;
    const QRect wordRect(0, 0, words, height());
    const QRect iconRect(words + gap, (height() - icon) / 2 + 1, icon, icon);
    painter.setPen(underMouse() ? colors.text : colors.secondaryText);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), wordRect),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter |
                         Qt::TextSingleLine,
                     text());
    painter.save();
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), iconRect);
    if (isChecked()) {
        // The same arrow, turned up.
        painter.translate(place.center());
        painter.rotate(180);
        painter.translate(-place.center());
    }
    Icons::get(QStringLiteral("chevron-down"), colors.secondaryText).paint(&painter, place);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
}

} // namespace bucketdeck
