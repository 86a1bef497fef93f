#include "core/audio/analysis/Peaks.h"

#include <algorithm>

namespace bucketdeck {

Peaks::Peaks(int pixelFrames, std::vector<Point> points)
    : m_pixelFrames(std::max(1, pixelFrames))
{
    if (points.empty())
        return;
    m_levels.push_back(std::move(points));
    while (m_levels.back().size() > step) {
        const std::vector<Point> &finer = m_levels.back();
        std::vector<Point> level;
        level.reserve((finer.size() + step - 1) / step);
        for (size_t i = 0; i < finer.size(); i += step)
            level.push_back(join(finer.data() + i, std::min(step, finer.size() - i)));
        m_levels.push_back(std::move(level));
    }
}

const std::vector<Peaks::Point> &Peaks::points() const
{
    static const std::vector<Point> none;
    return m_levels.empty() ? none : m_levels.front();
}

Peaks::Point Peaks::join(Point a, Point b)
{
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

Peaks::Point Peaks::join(const Point *points, size_t count)
{
    Point joined = points[0];
    for (size_t i = 1; i < count; ++i)
        joined = join(joined, points[i]);
    return joined;
}

Peaks::Point Peaks::between(qint64 fromFrame, qint64 toFrame) const
{
    if (m_levels.empty() || toFrame <= 0)
        return {};
    const auto total = static_cast<qint64>(m_levels.front().size());
    const qint64 begin = std::max<qint64>(0, fromFrame) / m_pixelFrames;
    if (begin >= total)
        return {};
    const qint64 last = std::min(total - 1, std::max(begin, (toFrame - 1) / m_pixelFrames));
    auto from = static_cast<size_t>(begin);
    auto to = static_cast<size_t>(last) + 1;
    // From the outside in: what doesn't fill a point of the next level is taken here, the rest from there.
    Point joined = m_levels.front()[from];
    for (size_t level = 0;; ++level) {
        const std::vector<Point> &points = m_levels[level];
        const bool isTop = level + 1 == m_levels.size();
        while (from < to && (isTop || from % step != 0))
            joined = join(joined, points[from++]);
        while (from < to && to % step != 0)
            joined = join(joined, points[--to]);
        if (from >= to)
            return joined;
        from /= step;
        to /= step;
    }
}

std::vector<Peaks::Point> Peaks::coarser(int pixelFrames) const
{
    std::vector<Point> joined;
    if (m_levels.empty() || pixelFrames < m_pixelFrames || pixelFrames % m_pixelFrames != 0)
        return joined;
    const auto together = static_cast<size_t>(pixelFrames / m_pixelFrames);
    const std::vector<Point> &finest = m_levels.front();
    joined.reserve((finest.size() + together - 1) / together);
    for (size_t i = 0; i < finest.size(); i += together)
        joined.push_back(join(finest.data() + i, std::min(together, finest.size() - i)));
    return joined;
}

} // namespace bucketdeck
