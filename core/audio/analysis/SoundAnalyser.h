#pragma once

#include "core/audio/analysis/AudioAnalysis.h"

namespace bucketdeck {

/// Analyses sounds. An interface, as the libraries behind it are many and large: commands that don't need it do without
/// them. Any thread.
class SoundAnalyser
{
public:
    SoundAnalyser() = default;
    virtual ~SoundAnalyser() = default;
    Q_DISABLE_COPY_MOVE(SoundAnalyser)

    /// See AudioAnalysis::run(). Blocks.
    [[nodiscard]] virtual Result<SoundAnalysis> analyse(ByteSource &source, const AnalysisSettings &settings,
                                                        const AudioAnalysis::Progress &progress) const = 0;
};

} // namespace bucketdeck
