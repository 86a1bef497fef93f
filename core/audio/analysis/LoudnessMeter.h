#pragma once

#include "core/audio/LibavPointers.h"
#include "core/audio/analysis/KWeighting.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace bucketdeck {

/// Integrated loudness (ITU-R BS.1770-4, EBU R128) and loudness range (EBU Tech 3342). Our own, as libebur128 takes
/// four times as long, more than the decoding; the tests hold it to that library. Peaks are measured elsewhere:
/// TruePeakMeter. Takes 160 KB an hour.
class LoudnessMeter
{
public:
    LoudnessMeter(const AVChannelLayout &layout, int sampleRate);

    /// Interleaved samples, finite.
    void add(const float *samples, qint64 frames);
    /// Minus infinity where nothing is louder than -70 LUFS for 400 ms.
    [[nodiscard]] double integratedLufs() const;
    [[nodiscard]] double rangeLu() const;

private:
    void closeStep();

    static constexpr size_t stepsOfBlock = 4;  ///< 400 ms, a new one every step.
    static constexpr size_t stepsOfRange = 30; ///< 3 s...
    static constexpr qint64 rangeEvery = 10;   ///< ...a new one every second.

    std::vector<double> m_weights; ///< Of the channels.
    std::vector<KWeighting> m_filters;
    const qint64 m_stepFrames; ///< 100 ms
    qint64 m_inStep = 0;
    double m_energy = 0; ///< Of the step that is being made: weighted squares.
    qint64 m_steps = 0;
    std::array<double, stepsOfRange> m_last{}; ///< The energies of the last steps, in a ring.
    std::vector<float> m_blocks;               ///< Mean energies above the absolute gate.
    std::vector<float> m_ranges;
};

} // namespace bucketdeck
