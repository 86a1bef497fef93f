#include "core/audio/AudioOutputThread.h"

#include "core/audio/SinkRunner.h"

#include <algorithm>

namespace bucketdeck {

AudioOutputThread::AudioOutputThread(FrameRing &ring, QObject *parent)
    : QObject(parent)
    , m_runner(new SinkRunner(ring, m_control))
{
    m_thread.setObjectName(QStringLiteral("sound output"));
    m_runner->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_runner, &QObject::deleteLater);
    connect(m_runner, &SinkRunner::opened, this, &AudioOutputThread::opened);
    connect(m_runner, &SinkRunner::failed, this, &AudioOutputThread::failed);
    m_thread.start(QThread::TimeCriticalPriority);
}

AudioOutputThread::~AudioOutputThread()
{
    m_thread.quit();
    m_thread.wait();
}

void AudioOutputThread::open(const QAudioDevice &device)
{
    QMetaObject::invokeMethod(
        m_runner, [runner = m_runner, device] { runner->open(device); }, Qt::QueuedConnection);
}

void AudioOutputThread::close()
{
    QMetaObject::invokeMethod(
        m_runner, [runner = m_runner] { runner->close(); }, Qt::QueuedConnection);
}

void AudioOutputThread::setPlaying(bool playing)
{
    const bool was = m_control.playing.exchange(playing);
    if (playing && !was)
        QMetaObject::invokeMethod(
            m_runner, [runner = m_runner] { runner->wakeUp(); }, Qt::QueuedConnection);
}

void AudioOutputThread::setVolume(double volume)
{
    const double bounded = std::clamp(volume, 0.0, 1.0);
    m_control.gain = static_cast<float>(bounded * bounded * bounded);
}

} // namespace bucketdeck

#include "moc_AudioOutputThread.cpp"
