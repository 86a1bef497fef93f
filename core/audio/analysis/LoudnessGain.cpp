#include "core/audio/analysis/LoudnessGain.h"

#include <algorithm>
#include <cmath>

namespace bucketdeck {

double evenLoudnessGainDb(const Loudness &loudness)
{
    if (!std::isfinite(loudness.integratedLufs) || !std::isfinite(loudness.truePeakDb))
        return 0;
    return std::min(evenLoudnessLufs - loudness.integratedLufs, highestTruePeakDb - loudness.truePeakDb);
}

} // namespace bucketdeck
