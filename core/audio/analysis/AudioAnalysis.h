#pragma once

#include "core/audio/analysis/SoundAnalysis.h"
#include "core/base/Result.h"
#include "core/cache/ByteSource.h"

#include <functional>

namespace bucketdeck {

struct AnalysisSettings
{
    int pixelFrames = 256; ///< Of the finest peaks; at least 2. Doubled for very long sounds: see PeaksCollector.
    SilenceRule silence;

    friend bool operator==(const AnalysisSettings &, const AnalysisSettings &) = default;
};

/// Decodes a sound once from begin to end and measures all of it on the way: peaks, exact length, loudness, silence.
class AudioAnalysis
{
public:
    /// 0 to 1, by the frames that the file promises; stays 0 where it promises none.
    using Progress = std::function<void(double share)>;

    /// Blocks the thread it is called on, which decodes, and uses a second one to measure. Errors: those of
    /// SampleReader (Corrupt where it is no sound or is damaged), of the source, and Cancelled. The
    /// peaks take 3.3 MB an hour at 44.1 kHz with their coarser levels, and at most 22 MB for any length.
    [[nodiscard]] static Result<SoundAnalysis> run(ByteSource &source, const AnalysisSettings &settings = {},
                                                   const Progress &progress = {});
};

} // namespace bucketdeck
