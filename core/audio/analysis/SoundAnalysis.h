#pragma once

#include "core/audio/analysis/Peaks.h"

#include <vector>

namespace bucketdeck {

/// Loudness by EBU R128. Minus infinity where there is nothing but silence.
struct Loudness
{
    double integratedLufs = 0;
    double rangeLu = 0;
    double truePeakDb = 0;   ///< dBTP
    double samplePeakDb = 0; ///< dBFS

    friend bool operator==(const Loudness &, const Loudness &) = default;
};

/// From one frame to another, which isn't in it.
struct FrameRange
{
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const FrameRange &, const FrameRange &) = default;
};

/// What counts as silence: nothing above the threshold on any channel, for so long.
struct SilenceRule
{
    double thresholdDb = -50; ///< dBFS
    int leastMs = 500;

    friend bool operator==(const SilenceRule &, const SilenceRule &) = default;
};

/// What a whole decode of a sound shows. Frames are of the file's own rate.
struct SoundAnalysis
{
    int sampleRate = 0; ///< Hz
    int channels = 0;
    qint64 frames = 0; ///< Exact.
    Loudness loudness;
    SilenceRule silenceRule;
    std::vector<FrameRange> silences; ///< In order, apart.
    Peaks peaks;

    [[nodiscard]] qint64 durationMs() const { return sampleRate > 0 ? frames * 1000 / sampleRate : 0; }
    friend bool operator==(const SoundAnalysis &, const SoundAnalysis &) = default;
};

} // namespace bucketdeck
