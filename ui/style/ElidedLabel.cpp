#include "ui/style/ElidedLabel.h"

#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace bucketdeck {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text && !m_shown.isNull())
        return;
    m_text = text;
    m_shown = Format::safeName(text);
    setAccessibleName(m_shown);
    updateGeometry();
    updateToolTip();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_shown) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 4), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setPen(m_secondary ? colors.secondaryText : palette().color(foregroundRole()));
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), m_alignment);
    painter.drawText(rect(), static_cast<int>(alignment) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_shown, m_mode, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        updateToolTip();
    }
}

void ElidedLabel::updateToolTip()
{
    // Tooltips guess at rich text: escaped and marked as such, a name stays a name.
    const bool fits = fontMetrics().horizontalAdvance(m_shown) <= width();
    setToolTip(fits ? QString() : QStringLiteral("<span>%1</span>").arg(m_shown.toHtmlEscaped()));
}

} // namespace bucketdeck

#include "moc_ElidedLabel.cpp"
