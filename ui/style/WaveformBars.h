#pragma once

#include <QList>
#include <QPixmap>

#include <vector>

class QColor;
class QPainter;
class QPointF;

namespace bucketdeck {

struct SoundAnalysis;

/// A waveform as bars, side by side from left to right. Every bar begins and ends at a whole pixel of the screen, so
/// that it is crisp at any scale.
class WaveformBars
{
public:
    /// How a strip of this width (in points) is divided on a screen of this scale.
    WaveformBars(double width, double scale);

    [[nodiscard]] int count() const { return m_count; }

    /// 0 to 1 each, -1 where it isn't known. `from` and `to` are shares of the whole, 0 to 1.
    [[nodiscard]] std::vector<float> heights(const QList<float> &peaks, double from, double to) const;
    [[nodiscard]] std::vector<float> heights(const SoundAnalysis &analysis, double from, double to) const;
    /// The bars upon nothing, in pixels of the screen. None is lower than `least` (a share of the height).
    [[nodiscard]] QPixmap draw(const std::vector<float> &heights, double height, const QColor &color,
                               double least) const;
    /// Paints what draw() made from `from` to `to` (points from its left edge); `corner` is its upper left one. Pixel
    /// by pixel, wherever it lies: nothing is scaled, which would blur and cost ten times as much.
    void paint(QPainter &painter, QPointF corner, const QPixmap &bars, double from, double to) const;

private:
    double m_width;
    double m_scale;
    int m_pitch; ///< In pixels of the screen, as are all below.
    int m_thickness;
    int m_count;
};

} // namespace bucketdeck
