#include "ui/player/SleepTimer.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace bucketdeck {

SleepTimer::SleepTimer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_everyMinute.setInterval(1min);
    connect(&m_everyMinute, &QTimer::timeout, this, &SleepTimer::changed);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_everyMinute.stop();
        Q_EMIT due();
        Q_EMIT changed();
    });
}

void SleepTimer::start(std::chrono::milliseconds after)
{
    m_atEnd = false;
    m_timer.start(after);
    m_everyMinute.start();
    Q_EMIT changed();
}

void SleepTimer::startAtEndOfTrack()
{
    stop();
    m_atEnd = true;
    Q_EMIT changed();
}

void SleepTimer::stop()
{
    if (!isOn())
        return;
    m_timer.stop();
    m_everyMinute.stop();
    m_atEnd = false;
    Q_EMIT changed();
}

std::chrono::milliseconds SleepTimer::left() const
{
    return m_timer.isActive() ? std::max(0ms, m_timer.remainingTimeAsDuration()) : 0ms;
}

bool SleepTimer::takeEnd()
{
    if (!std::exchange(m_atEnd, false))
        return false;
    Q_EMIT changed();
    return true;
}

} // namespace bucketdeck

#include "moc_SleepTimer.cpp"
