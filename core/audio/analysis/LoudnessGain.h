#pragma once

#include "core/audio/analysis/SoundAnalysis.h"

#include <vector>

namespace bucketdeck {

/// As loud as ReplayGain 2.0 wants it, which leaves room for music that isn't compressed.
inline constexpr double evenLoudnessLufs = -18;
/// What no sample, nor what lies between two, may exceed (EBU R 128).
inline constexpr double highestTruePeakDb = -1;

/// By how many dB a sound is to be made louder, or quieter, to be as loud as others: never so much that it overdrives,
/// and nothing for silence.
[[nodiscard]] double evenLoudnessGainDb(const Loudness &loudness);

/// What counts of one sound among others.
struct SoundLoudness
{
    Loudness loudness;
    qint64 durationMs = 0;
};

/// As if they were one: the mean of their energies by their lengths, and the highest of their peaks. Silence counts for
/// nothing; minus infinity where there is nothing else.
[[nodiscard]] Loudness loudnessTogether(const std::vector<SoundLoudness> &sounds);

} // namespace bucketdeck
