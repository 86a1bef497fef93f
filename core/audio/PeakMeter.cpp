#include "core/audio/PeakMeter.h"

#include <algorithm>
#include <cmath>

namespace bucketdeck {

PeakMeter::PeakMeter(qint64 totalFrames)
    : m_peaks(buckets, -1.0F)
    , m_totalFrames(totalFrames)
{
}

void PeakMeter::add(qint64 firstFrame, const float *samples, qint64 frames, int channels)
{
    if (m_totalFrames <= 0 || frames <= 0 || firstFrame < 0)
        return;
    const std::lock_guard lock(m_mutex);
    qint64 done = 0;
    while (done < frames) {
        const qint64 bucket = (firstFrame + done) * buckets / m_totalFrames;
        if (bucket >= buckets)
            break; // Longer than its header says.
        const qint64 next = ((bucket + 1) * m_totalFrames + buckets - 1) / buckets - firstFrame;
        const qint64 end = std::min(frames, std::max(next, done + 1));
        float peak = 0;
        for (qint64 i = done * channels; i < end * channels; ++i)
            peak = std::max(peak, std::fabs(samples[i]));
        if (!std::isfinite(peak))
            peak = 1;
        float &held = m_peaks[bucket];
        held = std::max(held, std::min(peak, 1.0F));
        done = end;
    }
    m_changed = true;
}

void PeakMeter::endsAt(qint64 frame)
{
    if (m_totalFrames <= 0 || frame < 0)
        return;
    const std::lock_guard lock(m_mutex);
    for (qint64 bucket = std::min<qint64>(buckets, frame * buckets / m_totalFrames); bucket < buckets; ++bucket)
        m_peaks[bucket] = std::max(m_peaks[bucket], 0.0F);
    m_changed = true;
}

QList<float> PeakMeter::peaks() const
{
    const std::lock_guard lock(m_mutex);
    return m_peaks;
}

} // namespace bucketdeck
