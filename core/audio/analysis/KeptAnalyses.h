#pragma once

#include "core/audio/analysis/AnalysisStore.h"
#include "core/audio/analysis/SoundAnalyser.h"

namespace bucketdeck {

/// Analyses sounds, each once: what was found out is kept. Any thread; several at a time where they are of different
/// content.
class KeptAnalyses
{
public:
    using Found = std::shared_ptr<const SoundAnalysis>;

    KeptAnalyses(std::shared_ptr<const SoundAnalyser> analyser, const QString &folder);

    /// What is kept of this content (see AnalysisStore); null where nothing is. Reads a file.
    [[nodiscard]] Found load(const QString &content) const;
    /// Finds it out and keeps it. Blocks as SoundAnalyser does. Only what is found out by the default settings is kept.
    [[nodiscard]] Result<Found> make(ByteSource &source, const QString &content, const AnalysisSettings &settings,
                                     const AudioAnalysis::Progress &progress) const;

private:
    std::shared_ptr<const SoundAnalyser> m_analyser;
    AnalysisStore m_store;
};

} // namespace bucketdeck
