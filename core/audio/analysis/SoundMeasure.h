#pragma once

#include "core/audio/analysis/LoudnessMeter.h"
#include "core/audio/analysis/PeaksCollector.h"
#include "core/audio/analysis/SilenceFinder.h"
#include "core/audio/analysis/TruePeakMeter.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace bucketdeck {

/// All that AudioAnalysis measures, on a thread of its own: while the next samples are decoded, the last are measured.
/// That thread has the priority of the one that makes this.
class SoundMeasure
{
public:
    static constexpr qint64 blockFrames = 16384; ///< A multiple of chunkFrames.

    SoundMeasure(const AVChannelLayout &layout, int sampleRate, int pixelFrames, const SilenceRule &rule);
    ~SoundMeasure();
    Q_DISABLE_COPY_MOVE(SoundMeasure)

    /// Interleaved samples of `blockFrames` frames; fewer end the sound. Takes them, and gives back a vector to fill
    /// again, of any size. Waits while there is too much to measure.
    void add(std::vector<float> &samples);
    /// Everything was added: waits for the rest.
    [[nodiscard]] SoundAnalysis finish();

private:
    void run();
    void measure(std::vector<float> &samples);
    void stop();

    static constexpr size_t mostWaiting = 3;

    SoundAnalysis m_analysis;
    LoudnessMeter m_loudness;
    TruePeakMeter m_truePeak;
    SilenceFinder m_silence;
    PeaksCollector m_peaks;
    std::vector<float> m_chunkPeaks;
    float m_highest = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::vector<float>> m_waiting; ///< In order.
    std::vector<std::vector<float>> m_free;
    bool m_isAtEnd = false;
    std::thread m_thread;
};

} // namespace bucketdeck
