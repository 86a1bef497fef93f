#pragma once

#include "core/audio/FrameRing.h"

#include <QAudioFormat>
#include <QIODevice>

#include <atomic>
#include <limits>
#include <vector>

namespace bucketdeck {

/// What the window's thread wants of the sound, read by the output's thread without locks.
struct OutputControl
{
    std::atomic_bool playing = false;
    std::atomic<float> gain = 1.0F;
    std::atomic<int> glideMs = 15; ///< From silence to full volume, or back.
    /// Where the stream ends, in frames of the ring; all ones: not known yet.
    std::atomic<uint64_t> endIndex = std::numeric_limits<uint64_t>::max();
    std::atomic_bool starved = false; ///< Silence is heard because nothing is decoded.
    std::atomic_bool silent = true;   ///< Nothing but silence has been handed out for a while.
    std::atomic<uint64_t> played = 0; ///< Frames of the ring that were really heard.
};

/// The device that QAudioSink pulls from: never empty, never blocks. Takes frames from the ring, applies the volume
/// smoothly, fades at pause and play, and gives silence where there is nothing.
class RingReader final : public QIODevice
{
    Q_OBJECT

public:
    RingReader(FrameRing &ring, OutputControl &control, const QAudioFormat &format, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Works out what was heard, from what the sink still holds.
    void updatePlayed(qint64 queuedBytes);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void render(uint64_t frames);
    void convert(char *data, uint64_t frames) const;

    /// At this frame of all that went to the sink, the ring stood there.
    struct Mark
    {
        uint64_t handedOut = 0;
        uint64_t ringIndex = 0;
        uint64_t heardFrames = 0; ///< How many of the frames since then came from the ring.
    };

    FrameRing &m_ring;
    OutputControl &m_control;
    const QAudioFormat m_format;
    std::vector<float> m_mix;
    std::vector<Mark> m_marks;
    uint64_t m_handedOut = 0;
    uint64_t m_silentFrames = 0;
    float m_gain = 0;            ///< What is applied now; glides to what is wanted.
    uint64_t m_refillFrames = 0; ///< So many must be there before it goes on.
    bool m_refilling = false;
    bool m_wasPlaying = false;
};

} // namespace bucketdeck
