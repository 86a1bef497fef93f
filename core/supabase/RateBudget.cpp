#include "core/supabase/RateBudget.h"

#include <algorithm>
#include <cmath>

namespace bucketdeck {

RateBudget::RateBudget(Limits limits)
    : m_limits(limits)
    , m_perSecond(limits.perSecond)
    , m_burst(limits.burst)
    , m_tokens(limits.burst)
{
}

void RateBudget::refill(Time now)
{
    if (!m_filled) {
        m_filled = now;
        m_quietSince = now;
    }
    while ((m_perSecond < m_limits.perSecond || m_burst < m_limits.burst) &&
           now - m_quietSince >= m_limits.widenEvery) {
        m_quietSince += m_limits.widenEvery;
        m_perSecond = std::min(m_limits.perSecond, m_perSecond * 2);
        m_burst = std::min(m_limits.burst, m_burst * 2);
    }
    const std::chrono::duration<double> passed = now - *m_filled;
    m_filled = now;
    m_tokens = std::min(m_burst, m_tokens + passed.count() * m_perSecond);
}

RateBudget::Duration RateBudget::pause(Time now) const
{
    return now >= m_pausedUntil ? Duration(0) : std::chrono::ceil<Duration>(m_pausedUntil - now);
}

RateBudget::Duration RateBudget::wait(Time now)
{
    refill(now);
    const double missing = 1.0 - m_tokens;
    const Duration filling(missing <= 0 ? 0 : static_cast<Duration::rep>(std::ceil(missing / m_perSecond * 1000.0)));
    return std::max(pause(now), filling);
}

void RateBudget::take(Time now)
{
    refill(now);
    m_tokens -= 1.0;
}

void RateBudget::refused(Time now, Duration retryAfter)
{
    refill(now);
    Duration pause = retryAfter;
    if (pause <= Duration(0))
        pause = std::min(m_limits.longestPause, m_limits.firstPause * (1 << std::min(m_refusals, 10)));
    ++m_refusals;
    m_pausedUntil = std::max(m_pausedUntil, now + pause);
    m_quietSince = m_pausedUntil;
    m_perSecond = std::min(m_perSecond, m_limits.narrowPerSecond);
    m_burst = std::min(m_burst, m_limits.narrowBurst);
    m_tokens = std::min(m_tokens, m_burst);
}

void RateBudget::accepted()
{
    m_refusals = 0;
}

} // namespace bucketdeck
