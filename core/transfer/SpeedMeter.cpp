#include "core/transfer/SpeedMeter.h"

#include <cmath>

namespace bucketdeck {
namespace {

constexpr double smoothingSeconds = 3;
/// Shorter spans say more about buffers than about the line.
constexpr qint64 shortestSpan = 200;

} // namespace

void SpeedMeter::start(const QDateTime &now, qint64 bytes)
{
    m_last = now;
    m_lastBytes = bytes;
    m_speed = 0;
}

void SpeedMeter::update(const QDateTime &now, qint64 bytes)
{
    const qint64 span = m_last.msecsTo(now);
    if (!m_last.isValid() || span < 0 || bytes < m_lastBytes) {
        // The clock was set back, or the transfer began anew.
        start(now, bytes);
        return;
    }
    if (span < shortestSpan)
        return;
    const double seconds = static_cast<double>(span) / 1000;
    const double speed = static_cast<double>(bytes - m_lastBytes) / seconds;
    const double weight = m_speed > 0 ? 1 - std::exp(-seconds / smoothingSeconds) : 1;
    m_speed += weight * (speed - m_speed);
    m_last = now;
    m_lastBytes = bytes;
}

} // namespace bucketdeck
