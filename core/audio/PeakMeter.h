#pragma once

#include <QList>

#include <atomic>
#include <mutex>

namespace bucketdeck {

/// Collects the loudness peaks of one file in a fixed number of buckets, from any thread, for a waveform.
class PeakMeter
{
public:
    static constexpr int buckets = 600;

    /// `totalFrames` of the whole file, as frames are counted in add(). Zero: nothing can be placed.
    explicit PeakMeter(qint64 totalFrames);

    /// Interleaved samples that begin at this frame of the file.
    void add(qint64 firstFrame, const float *samples, qint64 frames, int channels);
    /// The file ends before this frame, whatever its header says: what lies behind is silence.
    void endsAt(qint64 frame);
    /// Of each bucket 0 to 1; -1 where nothing was seen.
    [[nodiscard]] QList<float> peaks() const;
    /// True once after every change.
    [[nodiscard]] bool takeChanged() { return m_changed.exchange(false); }

private:
    mutable std::mutex m_mutex;
    QList<float> m_peaks;
    const qint64 m_totalFrames;
    std::atomic_bool m_changed = false;
};

} // namespace bucketdeck
