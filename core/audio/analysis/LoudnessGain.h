#pragma once

#include "core/audio/analysis/SoundAnalysis.h"

namespace bucketdeck {

/// As loud as ReplayGain 2.0 wants it, which leaves room for music that isn't compressed.
inline constexpr double evenLoudnessLufs = -18;
/// What no sample, nor what lies between two, may exceed (EBU R 128).
inline constexpr double highestTruePeakDb = -1;

/// By how many dB a sound is to be made louder, or quieter, to be as loud as others: never so much that it overdrives,
/// and nothing for silence.
[[nodiscard]] double evenLoudnessGainDb(const Loudness &loudness);

} // namespace bucketdeck
