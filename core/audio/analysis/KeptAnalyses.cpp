#include "core/audio/analysis/KeptAnalyses.h"

namespace bucketdeck {

KeptAnalyses::KeptAnalyses(std::shared_ptr<const SoundAnalyser> analyser, const QString &folder)
    : m_analyser(std::move(analyser))
    , m_store(folder)
{
}

KeptAnalyses::Found KeptAnalyses::load(const QString &content) const
{
    Found found = m_store.load(content);
    // Of an earlier version with other rules.
    return found && found->silenceRule == SilenceRule() ? found : nullptr;
}

Result<KeptAnalyses::Found> KeptAnalyses::make(ByteSource &source, const QString &content,
                                               const AnalysisSettings &settings,
                                               const AudioAnalysis::Progress &progress) const
{
    Result<SoundAnalysis> found = m_analyser->analyse(source, settings, progress);
    if (!found)
        return fail(found.error());
    if (settings == AnalysisSettings())
        m_store.store(content, *found);
    return std::make_shared<const SoundAnalysis>(std::move(*found));
}

} // namespace bucketdeck
