#include "ui/style/WaveformBars.h"

#include "core/audio/analysis/SoundAnalysis.h"

#include <QColor>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bucketdeck {
namespace {

constexpr double pitchPoints = 4;
constexpr double thicknessPoints = 2.4;
constexpr int roundedFrom = 3; ///< Thinner bars have no room for round ends.

/// Fills bars of one thickness and colour. The round ends are drawn once: each further bar is copied row by row.
class BarFiller
{
public:
    BarFiller(int thickness, const QColor &color)
        : m_thickness(thickness)
        , m_color(color)
        , m_solid(static_cast<size_t>(thickness), qPremultiply(color.rgba()))
        , m_ends(thickness < roundedFrom ? 0 : static_cast<size_t>(thickness + 1) / 2)
    {
    }

    /// Symmetrical: 2 * half rows, the upper one at `top`.
    void fill(QImage &image, int left, int top, int half)
    {
        const int rounded = std::min(half, static_cast<int>(m_ends.size()));
        for (int row = 0; row < 2 * half; ++row) {
            const int fromEnd = std::min(row, 2 * half - 1 - row);
            const QRgb *pixels = m_solid.data();
            if (fromEnd < rounded)
                pixels = reinterpret_cast<const QRgb *>(
                    ends(rounded).constScanLine(row < half ? row : 2 * rounded - 2 * half + row));
            std::copy_n(pixels, m_thickness, reinterpret_cast<QRgb *>(image.scanLine(top + row)) + left);
        }
    }

private:
    /// A bar that is all ends.
    [[nodiscard]] const QImage &ends(int half)
    {
        QImage &drawn = m_ends[static_cast<size_t>(half - 1)];
        if (drawn.isNull()) {
            drawn = QImage(m_thickness, 2 * half, QImage::Format_ARGB32_Premultiplied);
            drawn.fill(Qt::transparent);
            QPainter painter(&drawn);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_color);
            painter.drawRoundedRect(drawn.rect(), m_thickness / 2.0, m_thickness / 2.0);
        }
        return drawn;
    }

    int m_thickness;
    QColor m_color;
    std::vector<QRgb> m_solid;
    std::vector<QImage> m_ends; ///< By half of their height, from 1.
};

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
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    BarFiller filler(std::min(m_thickness, size.width()), color);
    for (int bar = 0; bar < m_count && bar < static_cast<int>(heights.size()); ++bar) {
        const double share = std::clamp(static_cast<double>(heights[static_cast<size_t>(bar)]), least, 1.0);
        // An even rest above and below keeps the middle where it is.
        const int middle = size.height() / 2;
        const int half =
            std::clamp(static_cast<int>(std::lround(share * size.height() / 2)), std::min(1, middle), middle);
        filler.fill(image, bar * m_pitch, middle - half, half);
    }
    return QPixmap::fromImage(std::move(image), Qt::NoOpaqueDetection);
}

void WaveformBars::paint(QPainter &painter, QPointF corner, const QPixmap &bars, double from, double to) const
{
    const auto pixels = [this](double points) { return static_cast<int>(std::lround(points * m_scale)); };
    const QRect part = QRect(QPoint(pixels(from), 0), QPoint(pixels(to) - 1, bars.height() - 1)) & bars.rect();
    if (part.isEmpty())
        return;
    painter.save();
    painter.scale(1 / m_scale, 1 / m_scale);
    painter.drawPixmap(QPoint(pixels(corner.x()), pixels(corner.y())) + part.topLeft(), bars, part);
    painter.restore();
}

} // namespace bucketdeck
