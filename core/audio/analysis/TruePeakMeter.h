#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace bucketdeck {

/// The highest level that a sound reaches between its samples, too, as ITU-R BS.1770 measures it: by oversampling (4
/// times, 2 times from 96 kHz on, not at all from 192 kHz on). Oversamples only where the samples around are so high
/// that it could be a new highest: the result is the same, and most of most sounds is passed over.
class TruePeakMeter
{
public:
    TruePeakMeter(int channels, int sampleRate);

    /// Interleaved samples with the peaks of their chunks (see SampleChunks.h). A number of frames that is no multiple
    /// of the chunk ends the sound.
    void add(const float *samples, qint64 frames, const std::vector<float> &chunkPeaks);
    /// Linear; 1 is full scale. Call when all is added.
    [[nodiscard]] float finish();

private:
    static constexpr int maxTaps = 24;
    static constexpr int maxPhases = 3;

    template <int taps, int phases>
    [[nodiscard]] float highestOf(const float *window, qint64 count) const;
    [[nodiscard]] float oversampled(const float *window, qint64 count) const;

    const int m_channels;
    int m_phases = 0; ///< Places between two samples.
    int m_taps = 0;   ///< Samples that a place is made of.
    std::array<std::array<float, maxTaps>, maxPhases> m_filters{};
    float m_gain = 1; ///< How much higher than the samples around it a place between them can be at most.
    float m_highest = 0;
    float m_lastPeak = 0; ///< Of the chunk that was last in the add() before.
    std::vector<float> m_window;
};

} // namespace bucketdeck
