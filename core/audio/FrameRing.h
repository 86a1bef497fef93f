#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

namespace bucketdeck {

/// Stereo frames from the decoder's thread to the output's, without locks: one writes, one reads. Frames are counted from
/// the first one ever written, so that both sides can speak of a place in the stream.
class FrameRing {
public:
    static constexpr int channels = 2;

    explicit FrameRing(uint64_t capacityFrames);

    // The writer:
    /// How many of them fitted in.
    uint64_t write(const float *frames, uint64_t count);
    /// The reader passes over all that was written so far.
    void discardWritten() { m_discardTo.store(m_written.load(std::memory_order_relaxed), std::memory_order_release); }

    // The reader:
    uint64_t read(float *frames, uint64_t count);
    [[nodiscard]] uint64_t readable() const;
    /// True where the next read passes over frames: the stream jumped.
    [[nodiscard]] bool willJump() const
    {
        return m_discardTo.load(std::memory_order_acquire) > m_read.load(std::memory_order_relaxed);
    }

    // Either, and others as a hint:
    [[nodiscard]] uint64_t written() const { return m_written.load(std::memory_order_acquire); }
    [[nodiscard]] uint64_t readIndex() const { return m_read.load(std::memory_order_acquire); }
    [[nodiscard]] uint64_t capacity() const { return m_capacity; }

private:
    std::vector<float> m_frames;
    uint64_t m_capacity;
    std::atomic<uint64_t> m_written = 0;
    std::atomic<uint64_t> m_read = 0;
    std::atomic<uint64_t> m_discardTo = 0;
};

} // namespace bucketdeck
