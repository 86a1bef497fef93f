#include "ui/style/ThinProgressBar.h"

#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace bucketdeck {

ThinProgressBar::ThinProgressBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(5);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinProgressBar::setShare(double share)
{
    const double bounded = qBound(0.0, share, 1.0);
    if (qFuzzyCompare(bounded + 1, m_share + 1))
        return;
    m_share = bounded;
    setAccessibleDescription(Format::percent(m_share));
    update();
}

void ThinProgressBar::setFurtherShare(double share)
{
    m_further = qBound(0.0, share, 1.0);
    update();
}

void ThinProgressBar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ThinProgressBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    const QColor fill = m_tone == Tone::Danger    ? colors.danger
                        : m_tone == Tone::Warning ? colors.warning
                        : m_tone == Tone::Resting ? colors.track
                                                  : colors.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    QPainterPath track;
    track.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(track);
    painter.fillRect(rect(), colors.hover);
    QColor further = fill;
    further.setAlphaF(0.35F);
    painter.fillRect(QRectF(0, 0, width() * qMin(1.0, m_share + m_further), height()), further);
    painter.fillRect(QRectF(0, 0, width() * m_share, height()), fill);
}

} // namespace bucketdeck

#include "moc_ThinProgressBar.cpp"
