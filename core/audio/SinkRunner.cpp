#include "core/audio/SinkRunner.h"

#include "core/base/Log.h"

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int tickMs = 20;
constexpr int bufferMs = 100;
constexpr qsizetype minBufferBytes = qsizetype{16} * 1024; // Much smaller ones stay silent with PulseAudio.

} // namespace

SinkRunner::SinkRunner(FrameRing &ring, OutputControl &control)
    : m_ring(ring)
    , m_control(control)
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SinkRunner::tick);
}

SinkRunner::~SinkRunner()
{
    close();
}

QAudioFormat SinkRunner::formatFor(const QAudioDevice &device)
{
    QAudioFormat format = device.preferredFormat();
    format.setSampleRate(std::clamp(format.sampleRate(), 8000, 192000));
    for (const int channels : {2, format.channelCount()}) {
        for (const auto sample : {QAudioFormat::Float, QAudioFormat::Int16}) {
            QAudioFormat wanted = format;
            wanted.setChannelCount(channels);
            wanted.setSampleFormat(sample);
            if (device.isFormatSupported(wanted))
                return wanted;
        }
    }
    return device.preferredFormat();
}

void SinkRunner::open(const QAudioDevice &device)
{
    close();
    m_deviceId = device.id();
    const QAudioFormat format = formatFor(device);
    if (!format.isValid()) {
        Q_EMIT failed(m_deviceId);
        return;
    }
    m_reader = std::make_unique<RingReader>(m_ring, m_control, format);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(std::max<qsizetype>(minBufferBytes, format.bytesForDuration(qint64{bufferMs} * 1000)));
    m_sink->start(m_reader.get());
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        qCWarning(logAudio) << "the sound output can't be opened:" << m_sink->error();
        close();
        Q_EMIT failed(m_deviceId);
        return;
    }
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SinkRunner::sinkStateChanged);
    m_timer.start(tickMs);
    Q_EMIT opened(format.sampleRate());
}

void SinkRunner::close()
{
    m_timer.stop();
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->stop();
    }
    m_sink.reset();
    m_reader.reset();
}

void SinkRunner::wakeUp()
{
    if (!m_sink)
        return;
    if (m_sink->state() == QAudio::SuspendedState) {
        m_control.silent = false;
        m_sink->resume();
    }
    m_timer.start(tickMs);
}

void SinkRunner::tick()
{
    if (!m_sink)
        return;
    if (m_sink->state() == QAudio::SuspendedState)
        return;
    m_reader->updatePlayed(m_sink->bufferSize() - m_sink->bytesFree());
    if (!m_control.playing && m_control.silent) {
        m_sink->suspend();
        m_timer.stop();
    }
}

void SinkRunner::sinkStateChanged(QAudio::State state)
{
    // The reader never ends, so a stop that nobody asked for is a device that went away.
    if (state != QAudio::StoppedState || !m_sink || m_sink->error() == QAudio::NoError)
        return;
    qCWarning(logAudio) << "the sound output stopped:" << m_sink->error();
    m_timer.stop();
    // Not deleted from inside its own signal.
    QMetaObject::invokeMethod(
        this, [this] { close(); }, Qt::QueuedConnection);
    Q_EMIT failed(m_deviceId);
}

} // namespace bucketdeck

#include "moc_SinkRunner.cpp"
