// A library of its own, which AnalyserLibrary loads: commands that analyse no sound start without libav.
#include "core/audio/analysis/LibavAnalyser.h"

extern "C" Q_DECL_EXPORT void bucketdeckSoundAnalyser(std::shared_ptr<const bucketdeck::SoundAnalyser> *analyser)
{
    *analyser = bucketdeck::libavAnalyser();
}
