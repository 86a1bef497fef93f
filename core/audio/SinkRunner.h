#pragma once

#include "core/audio/RingReader.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QTimer>

#include <memory>

namespace bucketdeck {

/// Owns the QAudioSink, on the output's thread. Keeps it running with silence for a while, so that play is instant,
/// then suspends it until it is needed.
class SinkRunner final : public QObject
{
    Q_OBJECT

public:
    SinkRunner(FrameRing &ring, OutputControl &control);
    ~SinkRunner() override;

    void open(const QAudioDevice &device);
    void close();
    void wakeUp();

Q_SIGNALS:
    void opened(int sampleRate);
    void failed(const QByteArray &deviceId); ///< The device can't be used, or went away.

private:
    void tick();
    void sinkStateChanged(QAudio::State state);
    [[nodiscard]] static QAudioFormat formatFor(const QAudioDevice &device);

    QByteArray m_deviceId;
    FrameRing &m_ring;
    OutputControl &m_control;
    std::unique_ptr<RingReader> m_reader;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_timer;
};

} // namespace bucketdeck
