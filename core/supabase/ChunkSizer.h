#pragma once

#include <QtGlobal>

#include <chrono>

namespace bucketdeck {

/// How many bytes the next chunk of an upload has: twice as many while chunks go through quickly, so that a fast server
/// is seldom waited for, and few again after one broke off. What an interruption can cost stays a matter of seconds.
class ChunkSizer
{
public:
    /// `smallest` at least 1; `largest` at least that, where equal nothing ever grows.
    ChunkSizer(qint64 smallest, qint64 largest, std::chrono::milliseconds quick)
        : m_smallest(smallest)
        , m_largest(largest)
        , m_quick(quick)
        , m_next(smallest)
    {
    }

    [[nodiscard]] qint64 next() const { return m_next; }
    [[nodiscard]] qint64 smallest() const { return m_smallest; }

    void wentThrough(qint64 size, std::chrono::milliseconds took)
    {
        if (took <= m_quick && size == m_next && 2 * size <= m_largest)
            m_next = 2 * size;
    }
    void brokeOff(qint64 size)
    {
        m_next = m_smallest;
        // Perhaps it was too much for something in between.
        m_largest = qMax(m_smallest, size / 2);
    }

private:
    qint64 m_smallest;
    qint64 m_largest;
    std::chrono::milliseconds m_quick;
    qint64 m_next;
};

} // namespace bucketdeck
