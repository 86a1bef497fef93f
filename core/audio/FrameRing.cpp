#include "core/audio/FrameRing.h"

#include <algorithm>

namespace bucketdeck {

FrameRing::FrameRing(uint64_t capacityFrames)
    : m_frames(capacityFrames * channels)
    , m_capacity(capacityFrames)
{
}

uint64_t FrameRing::write(const float *frames, uint64_t count)
{
    const uint64_t written = m_written.load(std::memory_order_relaxed);
    // What is to be discarded still takes room until the reader has passed it.
    const uint64_t room = m_capacity - (written - m_read.load(std::memory_order_acquire));
    const uint64_t taken = std::min(count, room);
    const uint64_t at = written % m_capacity;
    const uint64_t first = std::min(taken, m_capacity - at);
    std::copy_n(frames, first * channels, m_frames.data() + at * channels);
    std::copy_n(frames + first * channels, (taken - first) * channels, m_frames.data());
    m_written.store(written + taken, std::memory_order_release);
    return taken;
}

uint64_t FrameRing::readable() const
{
    const uint64_t written = m_written.load(std::memory_order_acquire);
    const uint64_t from = std::max(m_read.load(std::memory_order_relaxed), m_discardTo.load(std::memory_order_acquire));
    return from < written ? written - from : 0;
}

uint64_t FrameRing::read(float *frames, uint64_t count)
{
    const uint64_t discardTo = m_discardTo.load(std::memory_order_acquire);
    const uint64_t written = m_written.load(std::memory_order_acquire);
    const uint64_t from = std::max(m_read.load(std::memory_order_relaxed), discardTo);
    const uint64_t given = std::min(count, written - from);
    const uint64_t at = from % m_capacity;
    const uint64_t first = std::min(given, m_capacity - at);
    std::copy_n(m_frames.data() + at * channels, first * channels, frames);
    std::copy_n(m_frames.data(), (given - first) * channels, frames + first * channels);
    m_read.store(from + given, std::memory_order_release);
    return given;
}

} // namespace bucketdeck
