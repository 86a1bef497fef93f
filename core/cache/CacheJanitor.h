#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace bucketdeck {

/// A thread that cleans up at the start, again whenever an interval has passed, and when it is told to.
class CacheJanitor
{
public:
    /// `sweep` is called on the janitor's thread. `interval` above 0.
    CacheJanitor(std::function<void()> sweep, bool enabled, std::chrono::milliseconds interval);
    /// Waits for a sweep that is under way.
    ~CacheJanitor();
    Q_DISABLE_COPY_MOVE(CacheJanitor)

    /// Takes effect at once; a janitor that is switched on cleans up at once.
    void set(bool enabled, std::chrono::milliseconds interval);
    /// Soon, where it is enabled.
    void hurry();

private:
    void run();

    const std::function<void()> m_sweep;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_enabled;
    std::chrono::milliseconds m_interval;
    bool m_due = true;
    bool m_changed = false;
    bool m_quit = false;
    std::thread m_thread;
};

} // namespace bucketdeck
