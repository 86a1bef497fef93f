#include "core/audio/analysis/LibavAnalyser.h"

namespace bucketdeck {
namespace {

class LibavAnalyser final : public SoundAnalyser
{
public:
    [[nodiscard]] Result<SoundAnalysis> analyse(ByteSource &source, const AnalysisSettings &settings,
                                                const AudioAnalysis::Progress &progress) const override
    {
        return AudioAnalysis::run(source, settings, progress);
    }
};

} // namespace

std::shared_ptr<const SoundAnalyser> libavAnalyser()
{
    return std::make_shared<LibavAnalyser>();
}

} // namespace bucketdeck
