#include "core/audio/AudioOutputThread.h"

#include "core/audio/SinkRunner.h"
#include "core/base/Log.h"

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr auto patience = std::chrono::seconds(3);

} // namespace

AudioOutputThread::AudioOutputThread(FrameRing &ring, QObject *parent)
    : QObject(parent)
    , m_output(std::make_unique<Output>())
{
    m_output->runner = new SinkRunner(ring, m_output->control);
    m_output->thread.setObjectName(QStringLiteral("sound output"));
    m_output->runner->moveToThread(&m_output->thread);
    connect(&m_output->thread, &QThread::finished, m_output->runner, &QObject::deleteLater);
    connect(m_output->runner, &SinkRunner::opened, this, &AudioOutputThread::opened);
    connect(m_output->runner, &SinkRunner::failed, this, &AudioOutputThread::failed);
    m_output->thread.start(QThread::TimeCriticalPriority);
}

AudioOutputThread::~AudioOutputThread()
{
    m_output->thread.quit();
    if (m_output->thread.wait(QDeadlineTimer(patience)))
        return;
    // Qt waits for ever for a PulseAudio stream whose device goes away while it is being opened, and nobody can call it
    // back. The thread is left behind with what it has in hand, instead of keeping everybody from leaving.
    qCWarning(logAudio) << "the sound output doesn't let go; its thread is left behind";
    m_output->runner->disconnect(this);
    [[maybe_unused]] const Output *leftBehind = m_output.release();
}

void AudioOutputThread::open(const QAudioDevice &device)
{
    QMetaObject::invokeMethod(
        m_output->runner, [runner = m_output->runner, device] { runner->open(device); }, Qt::QueuedConnection);
}

void AudioOutputThread::close()
{
    QMetaObject::invokeMethod(
        m_output->runner, [runner = m_output->runner] { runner->close(); }, Qt::QueuedConnection);
}

void AudioOutputThread::setPlaying(bool playing)
{
    const bool was = m_output->control.playing.exchange(playing);
    if (playing && !was)
        QMetaObject::invokeMethod(
            m_output->runner, [runner = m_output->runner] { runner->wakeUp(); }, Qt::QueuedConnection);
}

void AudioOutputThread::setVolume(double volume)
{
    const double bounded = std::clamp(volume, 0.0, 1.0);
    m_output->control.gain = static_cast<float>(bounded * bounded * bounded);
}

} // namespace bucketdeck

#include "moc_AudioOutputThread.cpp"
