#include "core/audio/analysis/PeaksCollector.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bucketdeck {
namespace {

/// As 16 bit samples are counted: full scale is 32768.
qint16 toPoint(float value)
{
    return static_cast<qint16>(std::lrintf(std::clamp(value * 32768.0F, -32768.0F, 32767.0F)));
}

struct Range
{
    float low;
    float high;

    void take(float value)
    {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
};

/// Of sums over the channels: dividing is for the result.
Range rangeOf(const float *samples, qint64 frames, int channels)
{
    // Two at a time: each waits for its own last comparison only.
    Range even{std::numeric_limits<float>::max(), std::numeric_limits<float>::lowest()};
    Range odd = even;
    qint64 i = 0;
    if (channels == 1) {
        for (; i + 1 < frames; i += 2) {
            even.take(samples[i]);
            odd.take(samples[i + 1]);
        }
    } else if (channels == 2) {
        for (; i + 1 < frames; i += 2) {
            even.take(samples[2 * i] + samples[2 * i + 1]);
            odd.take(samples[2 * i + 2] + samples[2 * i + 3]);
        }
    }
    for (; i < frames; ++i) {
        float sum = 0;
        for (int channel = 0; channel < channels; ++channel)
            sum += samples[i * channels + channel];
        even.take(sum);
    }
    even.take(odd.low < even.low ? odd.low : even.low);
    even.take(odd.high > even.high ? odd.high : even.high);
    return even;
}

} // namespace

PeaksCollector::PeaksCollector(int channels, int pixelFrames, size_t mostPoints)
    : m_channels(channels)
    , m_mostPoints(std::max<size_t>(2, mostPoints))
    , m_pixelFrames(std::max(1, pixelFrames))
{
}

void PeaksCollector::add(const float *samples, qint64 frames)
{
    const float share = 1.0F / static_cast<float>(m_channels);
    while (frames > 0) {
        const qint64 part = std::min<qint64>(frames, m_pixelFrames - m_open);
        const Range range = rangeOf(samples, part, m_channels);
        m_low = m_open == 0 ? range.low * share : std::min(m_low, range.low * share);
        m_high = m_open == 0 ? range.high * share : std::max(m_high, range.high * share);
        m_open += static_cast<int>(part);
        if (m_open == m_pixelFrames)
            close();
        samples += part * m_channels;
        frames -= part;
    }
}

void PeaksCollector::close()
{
    m_points.push_back({toPoint(m_low), toPoint(m_high)});
    m_open = 0;
    if (m_points.size() >= m_mostPoints && m_pixelFrames < std::numeric_limits<int>::max() / 2)
        halve();
}

void PeaksCollector::halve()
{
    // Only whole points, and an even number of them: none is left that has half of its frames.
    const size_t half = m_points.size() / 2;
    for (size_t i = 0; i < half; ++i)
        m_points[i] = Peaks::join(m_points[2 * i], m_points[2 * i + 1]);
    m_points.resize(half);
    m_pixelFrames *= 2;
}

Peaks PeaksCollector::take()
{
    if (m_open > 0) {
        m_points.push_back({toPoint(m_low), toPoint(m_high)});
        m_open = 0;
    }
    m_points.shrink_to_fit();
    return {m_pixelFrames, std::move(m_points)};
}

} // namespace bucketdeck
