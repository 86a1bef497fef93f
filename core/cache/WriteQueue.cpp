#include "core/cache/WriteQueue.h"

#include <chrono>

namespace bucketdeck {

bool WriteQueue::reserve(qint64 bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped || m_bytes + bytes > maxBytes)
            return false;
        m_bytes += bytes;
        m_news = true;
    }
    m_wake.notify_all();
    return true;
}

void WriteQueue::free(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytes -= bytes;
}

bool WriteQueue::wait(qint64 timeoutMs)
{
    std::unique_lock lock(m_mutex);
    const auto due = [this] { return m_news || m_stopped; };
    if (timeoutMs < 0)
        m_wake.wait(lock, due);
    else
        m_wake.wait_for(lock, std::chrono::milliseconds(timeoutMs), due);
    m_news = false;
    return !m_stopped;
}

void WriteQueue::wakeUp()
{
    {
        const std::lock_guard lock(m_mutex);
        m_news = true;
    }
    m_wake.notify_all();
}

void WriteQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_all();
}

} // namespace bucketdeck
