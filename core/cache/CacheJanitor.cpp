#include "core/cache/CacheJanitor.h"

#include <utility>

namespace bucketdeck {

CacheJanitor::CacheJanitor(std::function<void()> sweep, bool enabled, std::chrono::milliseconds interval)
    : m_sweep(std::move(sweep))
    , m_enabled(enabled)
    , m_interval(interval)
    , m_thread([this] { run(); })
{
}

CacheJanitor::~CacheJanitor()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void CacheJanitor::set(bool enabled, std::chrono::milliseconds interval)
{
    {
        const std::lock_guard lock(m_mutex);
        m_due = m_due || (enabled && !m_enabled);
        m_enabled = enabled;
        m_interval = interval;
        m_changed = true;
    }
    m_wake.notify_all();
}

void CacheJanitor::hurry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_due = true;
    }
    m_wake.notify_all();
}

void CacheJanitor::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_quit) {
        if (m_enabled && std::exchange(m_due, false)) {
            lock.unlock();
            m_sweep();
            lock.lock();
            continue;
        }
        const auto called = [this] { return m_quit || (m_due && m_enabled) || std::exchange(m_changed, false); };
        if (m_enabled)
            m_due = !m_wake.wait_for(lock, m_interval, called) || m_due;
        else
            m_wake.wait(lock, called);
    }
}

} // namespace bucketdeck
