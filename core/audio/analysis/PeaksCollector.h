#pragma once

#include "core/audio/analysis/Peaks.h"

namespace bucketdeck {

/// Makes Peaks of a sound as it comes. It holds at most `maxPoints`: a longer sound is outlined with twice the frames a
/// point, again and again. One hour at 44.1 kHz and 256 frames a point takes 2.5 MB.
class PeaksCollector
{
public:
    static constexpr size_t maxPoints = size_t{4} * 1024 * 1024; ///< 16 MB; 6.7 hours at 44.1 kHz and 256 frames.

    explicit PeaksCollector(int channels, int pixelFrames, size_t mostPoints = maxPoints); ///< `mostPoints` is even.

    /// Interleaved samples, -1 to 1, finite.
    void add(const float *samples, qint64 frames);
    [[nodiscard]] Peaks take();

private:
    void close();
    void halve();

    const int m_channels;
    const size_t m_mostPoints;
    int m_pixelFrames;
    int m_open = 0; ///< Frames in the point that is being made.
    float m_low = 0;
    float m_high = 0;
    std::vector<Peaks::Point> m_points;
};

} // namespace bucketdeck
