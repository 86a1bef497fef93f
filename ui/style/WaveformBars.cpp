#include "ui/style/WaveformBars.h"

#include "core/audio/analysis/SoundAnalysis.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bucketdeck {
namespace {

constexpr double pitchPoints = 4;
constexpr double thicknessPoints = 2.4;
constexpr int roundedFrom = 3; ///< Thinner bars have no room for round ends.

} // namespace

WaveformBars::WaveformBars(double width, double scale)
    : m_width(width)
    , m_scale(scale)
    , m_pitch(std::max(2, static_cast<int>(std::lround(pitchPoints * scale))))
    , m_thickness(std::max(1, static_cast<int>(std::lround(thicknessPoints * scale))))
    , m_count(std::max(1, static_cast<int>(width * scale) / m_pitch))
{
}

std::vector<float> WaveformBars::heights(const QList<float> &peaks, double from, double to) const
{
    std::vector<float> heights(static_cast<size_t>(m_count), -1.0F);
    if (peaks.isEmpty())
        return heights;
    const auto at = [&](int bar) {
        const double share = from + (to - from) * bar / m_count;
        return std::clamp<qsizetype>(static_cast<qsizetype>(share * static_cast<double>(peaks.size())), 0,
                                     peaks.size() - 1);
    };
    for (int bar = 0; bar < m_count; ++bar) {
        const qsizetype first = at(bar);
        const qsizetype last = std::max(first + 1, at(bar + 1));
        heights[static_cast<size_t>(bar)] = *std::max_element(peaks.cbegin() + first, peaks.cbegin() + last);
    }
    return heights;
}

std::vector<float> WaveformBars::heights(const SoundAnalysis &analysis, double from, double to) const
{
    std::vector<float> heights(static_cast<size_t>(m_count), 0.0F);
    const auto frames = static_cast<double>(analysis.frames);
    for (int bar = 0; bar < m_count; ++bar) {
        const double step = (to - from) / m_count;
        const auto first = static_cast<qint64>((from + step * bar) * frames);
        const auto last = static_cast<qint64>((from + step * (bar + 1)) * frames);
        const Peaks::Point point = analysis.peaks.between(first, std::max(first + 1, last));
        heights[static_cast<size_t>(bar)] =
            static_cast<float>(std::max(std::abs(int{point.low}), std::abs(int{point.high}))) / 32768.0F;
    }
    return heights;
}

QPixmap WaveformBars::draw(const std::vector<float> &heights, double height, const QColor &color, double least) const
{
    const QSize size(std::max(1, static_cast<int>(std::ceil(m_width * m_scale))),
                     std::max(1, static_cast<int>(std::ceil(height * m_scale))));
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const bool isRound = m_thickness >= roundedFrom;
    painter.setRenderHint(QPainter::Antialiasing, isRound);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int bar = 0; bar < m_count && bar < static_cast<int>(heights.size()); ++bar) {
        const double share = std::clamp(static_cast<double>(heights[static_cast<size_t>(bar)]), least, 1.0);
        // An even rest above and below keeps the middle where it is.
        const int half = std::max(1, static_cast<int>(std::lround(share * size.height() / 2)));
        const QRect shape(bar * m_pitch, size.height() / 2 - half, m_thickness, 2 * half);
        if (isRound)
            painter.drawRoundedRect(shape, m_thickness / 2.0, m_thickness / 2.0);
        else
            painter.drawRect(shape);
    }
    painter.end();
    pixmap.setDevicePixelRatio(m_scale);
    return pixmap;
}

} // namespace bucketdeck
