#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace bucketdeck {

/// What waits to be written by the cache's writer: how much of it, and a bell. Bounded, so that a slow disk costs no
/// memory: what doesn't fit isn't kept.
class WriteQueue
{
public:
    static constexpr qint64 maxBytes = qint64{16} * 1024 * 1024;

    /// False where there is no room.
    [[nodiscard]] bool reserve(qint64 bytes);
    void free(qint64 bytes);
    /// Until something is reserved, woken up or `timeout` passed; no timeout below 0. False once stopped.
    bool wait(qint64 timeoutMs);
    void wakeUp();
    void stop();

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    qint64 m_bytes = 0;
    bool m_news = false;
    bool m_stopped = false;
};

} // namespace bucketdeck
