#include "core/audio/AudioOutputThread.h"

#include "core/audio/SinkRunner.h"
#include "core/base/Log.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <mutex>

namespace bucketdeck {
namespace {

/// A device that isn't open by then never will be; wireless ones take a few seconds.
constexpr auto longestOpening = std::chrono::seconds(10);
constexpr auto longestEnding = std::chrono::seconds(3);
constexpr int startGlideMs = 15; ///< Long enough not to click.
constexpr int pauseGlideMs = 120;

/// The sound libraries clean up at the very end of the process, and abort it where a thread still waits in them.
void endWithoutCleaningUp()
{
#ifdef __GLIBC__
    static std::once_flag once;
    std::call_once(once, [] {
        on_exit(
            [](int status, void *) {
                std::fflush(nullptr);
                std::_Exit(status);
            },
            nullptr);
    });
#endif
}

} // namespace

AudioOutputThread::AudioOutputThread(FrameRing &ring, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
{
    m_opening.setSingleShot(true);
    m_opening.setInterval(longestOpening);
    connect(&m_opening, &QTimer::timeout, this, [this] {
        const QByteArray device = m_openingDevice;
        const bool playing = m_output->control.playing;
        const float gain = m_output->control.gain;
        const uint64_t end = m_output->control.endIndex;
        leaveBehind();
        start();
        m_output->control.playing = playing;
        m_output->control.gain = gain;
        m_output->control.endIndex = end;
        Q_EMIT failed(device);
    });
    start();
}

AudioOutputThread::~AudioOutputThread()
{
    m_output->thread.quit();
    if (!m_output->thread.wait(QDeadlineTimer(longestEnding)))
        leaveBehind();
}

void AudioOutputThread::start()
{
    m_output = std::make_unique<Output>();
    m_output->runner = new SinkRunner(m_ring, m_output->control);
    m_output->thread.setObjectName(QStringLiteral("sound output"));
    m_output->runner->moveToThread(&m_output->thread);
    connect(&m_output->thread, &QThread::finished, m_output->runner, &QObject::deleteLater);
    connect(m_output->runner, &SinkRunner::opened, this, [this](int sampleRate) {
        m_opening.stop();
        Q_EMIT opened(sampleRate);
    });
    connect(m_output->runner, &SinkRunner::failed, this, [this](const QByteArray &device) {
        m_opening.stop();
        Q_EMIT failed(device);
    });
    m_output->thread.start(QThread::TimeCriticalPriority);
}

void AudioOutputThread::leaveBehind()
{
    // Qt waits for ever for a PulseAudio stream whose device goes away while it is being opened, and nobody can call it
    // back. The thread is left behind with what it has in hand, instead of keeping everybody from listening and
    // leaving.
    qCWarning(logAudio) << "the sound output doesn't let go; its thread is left behind";
    m_output->runner->disconnect(this);
    [[maybe_unused]] const Output *leftBehind = m_output.release();
    endWithoutCleaningUp();
}

void AudioOutputThread::open(const QAudioDevice &device)
{
    m_openingDevice = device.id();
    m_opening.start();
    QMetaObject::invokeMethod(
        m_output->runner, [runner = m_output->runner, device] { runner->open(device); }, Qt::QueuedConnection);
}

void AudioOutputThread::close()
{
    m_opening.stop();
    QMetaObject::invokeMethod(
        m_output->runner, [runner = m_output->runner] { runner->close(); }, Qt::QueuedConnection);
}

void AudioOutputThread::setPlaying(bool playing)
{
    m_output->control.glideMs = playing ? startGlideMs : pauseGlideMs;
    const bool was = m_output->control.playing.exchange(playing);
    if (playing && !was)
        QMetaObject::invokeMethod(
            m_output->runner, [runner = m_output->runner] { runner->wakeUp(); }, Qt::QueuedConnection);
}

void AudioOutputThread::setVolume(double volume)
{
    const double bounded = std::clamp(volume, 0.0, 1.0);
    m_output->control.glideMs = m_output->control.playing ? startGlideMs : pauseGlideMs;
    m_output->control.gain = static_cast<float>(bounded * bounded * bounded);
}

void AudioOutputThread::fadeOut(int ms)
{
    m_output->control.glideMs = std::max(1, ms);
    m_output->control.gain = 0;
}

} // namespace bucketdeck

#include "moc_AudioOutputThread.cpp"
