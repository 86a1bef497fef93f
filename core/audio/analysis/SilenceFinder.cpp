#include "core/audio/analysis/SilenceFinder.h"

#include "core/audio/analysis/SampleChunks.h"

#include <algorithm>
#include <cmath>

namespace bucketdeck {

SilenceFinder::SilenceFinder(int channels, int sampleRate, const SilenceRule &rule)
    : m_channels(channels)
    , m_threshold(static_cast<float>(std::pow(10.0, rule.thresholdDb / 20.0)))
    , m_leastFrames(std::max<qint64>(qint64{2} * chunkFrames, qint64{sampleRate} * rule.leastMs / 1000))
{
}

void SilenceFinder::end(qint64 frame)
{
    if (frame - m_silentFrom >= m_leastFrames && m_found.size() < mostRanges)
        m_found.push_back({m_silentFrom, frame});
}

void SilenceFinder::add(const float *samples, qint64 frames, const std::vector<float> &chunkPeaks)
{
    for (size_t chunk = 0; chunk < chunkPeaks.size(); ++chunk) {
        if (chunkPeaks[chunk] <= m_threshold)
            continue;
        const qint64 first = static_cast<qint64>(chunk) * chunkFrames * m_channels;
        const qint64 last = std::min(first + qint64{chunkFrames} * m_channels, frames * m_channels);
        const auto isLoud = [this](float sample) { return std::fabs(sample) > m_threshold; };
        const float *from = std::find_if(samples + first, samples + last, isLoud);
        const float *to = samples + last;
        while (to != from && !isLoud(*(to - 1)))
            --to;
        // What is silent within a chunk is shorter than any silence that counts.
        end(m_frames + (from - samples) / m_channels);
        m_silentFrom = m_frames + (to - 1 - samples) / m_channels + 1;
    }
    m_frames += frames;
}

std::vector<FrameRange> SilenceFinder::finish()
{
    end(m_frames);
    return std::move(m_found);
}

} // namespace bucketdeck
