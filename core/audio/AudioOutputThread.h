#pragma once

#include "core/audio/RingReader.h"

#include <QAudioDevice>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace bucketdeck {

class SinkRunner;

/// The thread that sound goes out on, and how the window's thread steers it. Nothing here waits, but the destructor, a
/// few seconds at most.
class AudioOutputThread final : public QObject
{
    Q_OBJECT

public:
    explicit AudioOutputThread(FrameRing &ring, QObject *parent = nullptr);
    ~AudioOutputThread() override;

    /// Opens the device, in place of the one before, and warms it up with silence.
    void open(const QAudioDevice &device);
    void close();

    void setPlaying(bool playing); ///< With a short fade.
    void setVolume(double volume); ///< 0 to 1, perceptual.
    /// Grows silent over this time, at least 1 ms, until setPlaying() or setVolume().
    void fadeOut(int ms);
    /// The stream ends at this frame of the ring: what is missing behind it is no underrun.
    void setEnd(uint64_t ringIndex) { m_output->control.endIndex = ringIndex; }
    void clearEnd() { m_output->control.endIndex = std::numeric_limits<uint64_t>::max(); }

    [[nodiscard]] bool isStarved() const { return m_output->control.starved; }
    [[nodiscard]] uint64_t played() const { return m_output->control.played.load(std::memory_order_acquire); }

Q_SIGNALS:
    void opened(int sampleRate);
    void failed(const QByteArray &deviceId); ///< It can't be used, or went away.

private:
    struct Output
    {
        OutputControl control;
        QThread thread;
        SinkRunner *runner = nullptr; ///< Lives on `thread`, deleted there.
    };
    void start();
    /// For a thread that hangs in the sound system, with all that it may still touch. Its ring isn't among that: only a
    /// device that is open asks for frames.
    void leaveBehind();

    FrameRing &m_ring;
    std::unique_ptr<Output> m_output;
    QTimer m_opening;
    QByteArray m_openingDevice;
};

} // namespace bucketdeck
