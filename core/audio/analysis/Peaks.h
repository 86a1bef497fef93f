#pragma once

#include <QtGlobal>

#include <vector>

namespace bucketdeck {

/// The outline of a sound: the lowest and the highest sample of each stretch of frames, of all channels mixed to one
/// (their mean). Coarser levels, each of four of the one below, make any stretch of it quick to ask for.
class Peaks
{
public:
    struct Point
    {
        qint16 low = 0;
        qint16 high = 0;
        friend bool operator==(const Point &, const Point &) = default;
    };

    Peaks() = default;
    /// `pixelFrames` frames a point, the last one of fewer; at least 1.
    Peaks(int pixelFrames, std::vector<Point> points);

    [[nodiscard]] bool isEmpty() const { return m_levels.empty(); }
    [[nodiscard]] int pixelFrames() const { return m_pixelFrames; }
    /// The finest level.
    [[nodiscard]] const std::vector<Point> &points() const;
    /// Of a stretch, in frames; the points it touches count whole. Behind the end there is silence. O(log).
    [[nodiscard]] Point between(qint64 fromFrame, qint64 toFrame) const;
    /// The same outline with `pixelFrames` frames a point, a multiple of what it has.
    [[nodiscard]] std::vector<Point> coarser(int pixelFrames) const;

    [[nodiscard]] static Point join(Point a, Point b);
    /// What `count` points hold together; at least one.
    [[nodiscard]] static Point join(const Point *points, size_t count);

    friend bool operator==(const Peaks &, const Peaks &) = default;

private:
    static constexpr size_t step = 4;

    int m_pixelFrames = 0;
    std::vector<std::vector<Point>> m_levels;
};

} // namespace bucketdeck
