#include "ui/inspector/PeaksBox.h"

#include "core/audio/analysis/SoundAnalysis.h"
#include "ui/style/Theme.h"
#include "ui/style/WaveformBars.h"

#include <QPainter>

namespace bucketdeck {

PeaksBox::PeaksBox(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Waveform"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeaksBox::setPeaks(const QList<float> &peaks)
{
    if (m_peaks == peaks)
        return;
    m_peaks = peaks;
    m_restBars = {};
    update();
}

void PeaksBox::setWaveform(std::shared_ptr<const SoundAnalysis> waveform)
{
    if (m_waveform == waveform)
        return;
    m_waveform = std::move(waveform);
    m_restBars = {};
    update();
}

void PeaksBox::setPlayedShare(double share)
{
    if (qFuzzyCompare(1 + share, 1 + m_played))
        return;
    m_played = qBound(0.0, share, 1.0);
    update();
}

void PeaksBox::draw(QSizeF room)
{
    const double scale = devicePixelRatioF();
    if (!m_restBars.isNull() && m_drawnFor == room && qFuzzyCompare(m_drawnScale, scale) &&
        m_drawnPalette == palette().cacheKey())
        return;
    const ThemeColors &colors = Theme::colors(palette());
    const WaveformBars bars(room.width(), scale);
    const std::vector<float> heights = m_waveform ? bars.heights(*m_waveform, 0, 1) : bars.heights(m_peaks, 0, 1);
    constexpr double least = 0.03;
    m_playedBars = bars.draw(heights, room.height(), colors.accent, least);
    m_restBars = bars.draw(heights, room.height(), colors.track, least);
    m_drawnFor = room;
    m_drawnScale = scale;
    m_drawnPalette = palette().cacheKey();
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
    const QRectF room = QRectF(rect()).adjusted(15, 14, -15, -14);
    draw(room.size());
    const double played = room.width() * m_played;
    const WaveformBars bars(room.width(), m_drawnScale);
    bars.paint(painter, room.topLeft(), m_playedBars, 0, played);
    bars.paint(painter, room.topLeft(), m_restBars, played, room.width());
}

} // namespace bucketdeck
