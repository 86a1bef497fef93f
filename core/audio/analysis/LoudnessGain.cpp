#include "core/audio/analysis/LoudnessGain.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bucketdeck {

double evenLoudnessGainDb(const Loudness &loudness)
{
    if (!std::isfinite(loudness.integratedLufs) || !std::isfinite(loudness.truePeakDb))
        return 0;
    return std::min(evenLoudnessLufs - loudness.integratedLufs, highestTruePeakDb - loudness.truePeakDb);
}

Loudness loudnessTogether(const std::vector<SoundLoudness> &sounds)
{
    Loudness together;
    constexpr double nothing = -std::numeric_limits<double>::infinity();
    together.integratedLufs = together.truePeakDb = together.samplePeakDb = nothing;
    double energy = 0;
    double length = 0;
    for (const SoundLoudness &sound : sounds) {
        together.truePeakDb = std::max(together.truePeakDb, sound.loudness.truePeakDb);
        together.samplePeakDb = std::max(together.samplePeakDb, sound.loudness.samplePeakDb);
        together.rangeLu = std::max(together.rangeLu, sound.loudness.rangeLu);
        if (!std::isfinite(sound.loudness.integratedLufs) || sound.durationMs <= 0)
            continue;
        const auto weight = static_cast<double>(sound.durationMs);
        energy += weight * std::pow(10.0, sound.loudness.integratedLufs / 10);
        length += weight;
    }
    if (length > 0)
        together.integratedLufs = 10 * std::log10(energy / length);
    return together;
}

} // namespace bucketdeck
