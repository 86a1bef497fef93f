#include "core/audio/SoundTimeline.h"

#include <algorithm>

namespace bucketdeck {

void SoundTimeline::jumpTo(int track, qint64 positionMs)
{
    m_marks.clear();
    m_now = {track, 0, positionMs, 0};
    m_heard = 0;
    m_settled = false;
}

void SoundTimeline::heard(quint64 frames)
{
    if (!m_settled && !m_marks.empty()) {
        // Nothing of it may have been heard yet, but this is where it stands.
        m_now = m_marks.front();
        m_marks.pop_front();
        m_heard = m_now.ringIndex;
        m_settled = true;
    }
    m_heard = std::max(m_heard, frames);
    while (m_settled && !m_marks.empty() && m_marks.front().ringIndex <= m_heard) {
        m_now = m_marks.front();
        m_marks.pop_front();
    }
}

qint64 SoundTimeline::positionMs() const
{
    if (!m_settled || m_heard <= m_now.ringIndex)
        return m_now.positionMs;
    return m_now.positionMs + static_cast<qint64>(static_cast<double>(m_heard - m_now.ringIndex) * m_now.msPerFrame);
}

bool SoundTimeline::hasOtherAhead() const
{
    return std::any_of(m_marks.begin(), m_marks.end(),
                       [this](const SoundMark &mark) { return mark.track != m_now.track; });
}

} // namespace bucketdeck
