#include "ui/inspector/PeaksBox.h"

#include "ui/style/Theme.h"

#include <QPainter>

#include <algorithm>

namespace bucketdeck {

PeaksBox::PeaksBox(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Waveform"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeaksBox::setPeaks(const QList<float> &peaks)
{
    m_peaks = peaks;
    update();
}

void PeaksBox::setPlayedShare(double share)
{
    if (qFuzzyCompare(1 + share, 1 + m_played))
        return;
    m_played = qBound(0.0, share, 1.0);
    update();
}

void PeaksBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    // Sound runs from left to right in every language.
    const QRectF room = QRectF(rect()).adjusted(15, 14, -7, -14);
    constexpr double step = 4;
    constexpr double thickness = 2.4;
    const int bars = std::max(1, static_cast<int>(room.width() / step));
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < bars; ++bar) {
        float peak = -1;
        if (!m_peaks.isEmpty()) {
            const qsizetype first = m_peaks.size() * bar / bars;
            const qsizetype last = std::max(first + 1, m_peaks.size() * (bar + 1) / bars);
            peak = *std::max_element(m_peaks.cbegin() + first, m_peaks.cbegin() + std::min(last, m_peaks.size()));
        }
        const double height = peak < 0 ? thickness : std::max(thickness, room.height() * static_cast<double>(peak));
        const QRectF shape(room.left() + bar * step, room.center().y() - height / 2, thickness, height);
        painter.setBrush(bar < m_played * bars ? colors.accent : colors.track);
        painter.drawRoundedRect(shape, thickness / 2, thickness / 2);
    }
}

} // namespace bucketdeck
