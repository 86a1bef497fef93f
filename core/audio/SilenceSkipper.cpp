#include "core/audio/SilenceSkipper.h"

#include "core/audio/FrameRing.h"

#include <algorithm>
#include <cmath>

namespace bucketdeck {
namespace {

constexpr float quietest = 0.004F; ///< About -48 dB of full scale: the noise of a room in a recording of speech.
constexpr int keptMs = 300;        ///< A pause stays a pause.
constexpr int leadMs = 40;         ///< The breath before a word isn't cut.
constexpr auto channels = static_cast<qint64>(FrameRing::channels);

} // namespace

SilenceSkipper::SilenceSkipper(int rate)
    : m_keptFrames(qint64{rate} * keptMs / 1000)
    , m_leadFrames(qint64{rate} * leadMs / 1000)
{
}

void SilenceSkipper::add(qint64 frame, const float *samples, qint64 count, const Keep &keep)
{
    qint64 from = 0; // What stays and wasn't handed on yet begins here.
    const auto handOn = [&](qint64 to) {
        if (to > from)
            keep(frame + from, samples + from * channels, to - from);
    };
    for (qint64 i = 0; i < count; ++i) {
        const float *at = samples + i * channels;
        if (std::max(std::fabs(at[0]), std::fabs(at[1])) < quietest) {
            if (++m_silent <= m_keptFrames)
                continue;
            handOn(i);
            from = i + 1;
            m_lead.insert(m_lead.end(), at, at + channels);
            // Twice as much may gather, so that it is seldom moved.
            if (static_cast<qint64>(m_lead.size()) >= 2 * m_leadFrames * channels)
                m_lead.erase(m_lead.begin(), m_lead.end() - static_cast<qsizetype>(m_leadFrames * channels));
            continue;
        }
        m_silent = 0;
        if (m_lead.empty())
            continue;
        const qint64 lead = std::min(m_leadFrames, static_cast<qint64>(m_lead.size()) / channels);
        keep(frame + i - lead, m_lead.data() + static_cast<qint64>(m_lead.size()) - lead * channels, lead);
        m_lead.clear();
        from = i;
    }
    handOn(count);
}

} // namespace bucketdeck
