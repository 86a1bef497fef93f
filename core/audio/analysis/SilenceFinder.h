#pragma once

#include "core/audio/analysis/SoundAnalysis.h"

#include <vector>

namespace bucketdeck {

/// Finds where a sound is silent on all of its channels, to the frame.
class SilenceFinder
{
public:
    SilenceFinder(int channels, int sampleRate, const SilenceRule &rule);

    /// Interleaved samples with the peaks of their chunks (see SampleChunks.h).
    void add(const float *samples, qint64 frames, const std::vector<float> &chunkPeaks);
    [[nodiscard]] std::vector<FrameRange> finish();

private:
    void end(qint64 frame);

    static constexpr size_t mostRanges = 200'000; ///< Of 100 ms each: more than five hours of nothing but gaps.

    const int m_channels;
    const float m_threshold;
    const qint64 m_leastFrames;
    qint64 m_frames = 0;
    qint64 m_silentFrom = 0; ///< Nothing was heard since; m_frames or more: there is sound.
    std::vector<FrameRange> m_found;
};

} // namespace bucketdeck
