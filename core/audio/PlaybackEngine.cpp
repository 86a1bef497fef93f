#include "core/audio/PlaybackEngine.h"

#include "core/audio/AudioOutputThread.h"
#include "core/audio/DecoderThread.h"
#include "core/audio/OutputDevices.h"
#include "core/audio/PeaksBuilder.h"
#include "core/storage/StorageService.h"

#include <QTimer>

#include <algorithm>
#include <optional>

namespace bucketdeck {
namespace {

constexpr int tickMs = 66;
constexpr int ticksBetweenPeaks = 3;
constexpr int starvedTicksToStall = 3; ///< A jump is no stall.
constexpr uint64_t ringFrames = 65536;
constexpr int rateBeforeOutput = 48000;

Error noOutputError()
{
    return makeError(
        ErrorKind::Unsupported,
        QCoreApplication::translate("bucketdeck::PlaybackEngine",
                                    "No sound output was found on this computer. Connect speakers or headphones and "
                                    "play again. If some are connected, start Bucketdeck again."));
}

Error noStorageError()
{
    return makeError(ErrorKind::InvalidArgument,
                     QCoreApplication::translate("bucketdeck::PlaybackEngine",
                                                 "The place that holds this file isn't there any more."));
}

} // namespace

class PlaybackEngine::Private
{
public:
    Private(PlaybackEngine *engine, std::shared_ptr<RangeCache> rangeCache);

    void start(qint64 fromMs);
    void jump(qint64 positionMs);
    void close();
    void fail(const Error &error);
    void refuseSoon(const Error &error);
    [[nodiscard]] bool checkOutput();
    void setState(PlaybackState next);
    void tick();
    void tickSound();
    void tickReports();
    void finish();
    void outputOpened(int sampleRate);
    void devicesListed();
    void loaded(int order, const AudioInfo &newInfo, const std::shared_ptr<PeakMeter> &newPeaks, int meterRate);
    void positioned(int order, quint64 ringIndex, qint64 ms, int rate);
    [[nodiscard]] bool isOpen() const { return reader != nullptr; }
    /// The library on this computer, where reading a file whole costs nothing.
    [[nodiscard]] bool isLocal() const { return ref.accountId == QStringLiteral("local"); }
    [[nodiscard]] qint64 position() const;

    PlaybackEngine *const q;
    const std::shared_ptr<RangeCache> cache;
    FrameRing ring{ringFrames};
    OutputDevices devices;
    AudioOutputThread output{ring};
    DecoderThread decoder{ring};
    std::unique_ptr<PeaksBuilder> peaksBuilder;
    QTimer timer;

    ObjectRef ref;
    std::shared_ptr<StorageService> storage;
    std::shared_ptr<ObjectReader> reader;
    std::shared_ptr<PeakMeter> meter;
    AudioInfo info;
    PlaybackState state = PlaybackState::Stopped;
    double volume = 1.0;
    bool wantsPlay = false;
    int outputRate = rateBeforeOutput;
    int openOrder = 0;
    int refusal = 0; ///< The last one that is on its way; anything new that is asked for makes it void.
    int lastOrder = 0;
    bool settled = false; ///< The last order was carried out up to its first sound.
    quint64 baseIndex = 0;
    qint64 baseMs = 0;
    int baseRate = rateBeforeOutput;
    mutable qint64 reportedMs = 0; ///< Positions never go back between two jumps.
    std::optional<quint64> endIndex;
    double buffered = 0;
    int starvedTicks = 0;
    int ticks = 0;
};

PlaybackEngine::Private::Private(PlaybackEngine *engine, std::shared_ptr<RangeCache> rangeCache)
    : q(engine)
    , cache(std::move(rangeCache))
{
    QObject::connect(&decoder, &DecoderThread::loaded, q,
                     [this](int order, const AudioInfo &newInfo, const std::shared_ptr<PeakMeter> &peaks, int rate) {
                         loaded(order, newInfo, peaks, rate);
                     });
    QObject::connect(&decoder, &DecoderThread::positioned, q,
                     [this](int order, quint64 index, qint64 ms, int rate) { positioned(order, index, ms, rate); });
    QObject::connect(&decoder, &DecoderThread::ended, q, [this](int order, quint64 index) {
        if (order != lastOrder || !isOpen())
            return;
        endIndex = index;
        output.setEnd(index);
    });
    QObject::connect(&decoder, &DecoderThread::failed, q, [this](int order, const Error &error) {
        if (order >= openOrder && isOpen())
            fail(error);
    });
    QObject::connect(&output, &AudioOutputThread::opened, q, [this](int rate) { outputOpened(rate); });
    QObject::connect(&output, &AudioOutputThread::failed, q,
                     [this](const QByteArray &deviceId) { devices.fallBackFrom(deviceId); });
    QObject::connect(&devices, &OutputDevices::outputsChanged, q, [this] { devicesListed(); });
    QObject::connect(&devices, &OutputDevices::currentChanged, q, [this](const QAudioDevice &device) {
        // The first start of an output takes about a second: long before it is needed.
        if (device.isNull())
            output.close();
        else
            output.open(device);
    });
    QObject::connect(&devices, &OutputDevices::lost, q, [this](const QString &name, bool wentOn) {
        if (!wentOn)
            q->pause();
        Q_EMIT q->outputLost(name, wentOn);
    });
    QObject::connect(&timer, &QTimer::timeout, q, [this] { tick(); });
    timer.setInterval(tickMs);
}

void PlaybackEngine::Private::start(qint64 fromMs)
{
    ReadPolicy policy;
    policy.isCheap = isLocal();
    reader = std::make_shared<ObjectReader>(ref, storage, policy, cache);
    meter.reset();
    output.setPlaying(false);
    output.clearEnd();
    endIndex.reset();
    settled = false;
    baseMs = reportedMs = fromMs;
    buffered = 0;
    starvedTicks = 0;
    openOrder = lastOrder = decoder.open(reader, fromMs, outputRate);
    timer.start();
}

void PlaybackEngine::Private::jump(qint64 positionMs)
{
    settled = false;
    starvedTicks = 0;
    endIndex.reset();
    output.clearEnd();
    baseMs = reportedMs = positionMs;
    lastOrder = decoder.seek(positionMs, outputRate);
    timer.start();
}

void PlaybackEngine::Private::close()
{
    timer.stop();
    ++refusal;
    output.setPlaying(false);
    output.clearEnd();
    peaksBuilder.reset();
    if (isOpen())
        openOrder = lastOrder = decoder.close();
    reader.reset();
    endIndex.reset();
    settled = false;
}

void PlaybackEngine::Private::fail(const Error &error)
{
    close();
    wantsPlay = false;
    setState(PlaybackState::Stopped);
    Q_EMIT q->failed(error);
}

/// Not at once: who calls open() or play() isn't ready for an answer yet.
void PlaybackEngine::Private::refuseSoon(const Error &error)
{
    const auto refuse = [this, number = ++refusal, error] {
        if (number != refusal)
            return;
        if (!isOpen()) {
            fail(error);
            return;
        }
        wantsPlay = false;
        if (state != PlaybackState::Stopped)
            setState(PlaybackState::Paused); // It can go on from there later.
        Q_EMIT q->failed(error);
    };
    QMetaObject::invokeMethod(q, refuse, Qt::QueuedConnection);
}

/// False, and failed() follows, where there is nothing to play on. While that isn't known yet there may be.
bool PlaybackEngine::Private::checkOutput()
{
    if (!devices.areKnown())
        return true;
    if (devices.current().isNull())
        devices.choose({}); // One that failed may work by now.
    if (!devices.current().isNull())
        return true;
    refuseSoon(noOutputError());
    return false;
}

void PlaybackEngine::Private::setState(PlaybackState next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(state);
}

void PlaybackEngine::Private::outputOpened(int sampleRate)
{
    if (sampleRate == outputRate)
        return;
    outputRate = sampleRate;
    if (isOpen())
        jump(position());
}

void PlaybackEngine::Private::devicesListed()
{
    Q_EMIT q->outputsChanged();
    if (state == PlaybackState::Loading && isOpen() && checkOutput() && settled)
        setState(PlaybackState::Playing);
}

void PlaybackEngine::Private::loaded(int order, const AudioInfo &newInfo, const std::shared_ptr<PeakMeter> &newPeaks,
                                     int meterRate)
{
    if (order < openOrder || !isOpen())
        return;
    const bool first = !meter;
    meter = newPeaks;
    info = newInfo;
    if (!first)
        return;
    Q_EMIT q->infoChanged(info);
    Q_EMIT q->durationChanged(info.durationMs);
    if (isLocal() && info.durationMs > 0)
        peaksBuilder = std::make_unique<PeaksBuilder>(ref, storage, meter, meterRate);
}

void PlaybackEngine::Private::positioned(int order, quint64 ringIndex, qint64 ms, int rate)
{
    if (order != lastOrder || !isOpen())
        return;
    settled = true;
    baseIndex = ringIndex;
    baseMs = reportedMs = ms;
    baseRate = rate;
    starvedTicks = 0;
    output.setPlaying(wantsPlay);
    if (!wantsPlay)
        setState(PlaybackState::Paused);
    else if (!devices.current().isNull())
        setState(PlaybackState::Playing);
    Q_EMIT q->positionChanged(position());
}

qint64 PlaybackEngine::Private::position() const
{
    if (!settled)
        return reportedMs;
    const quint64 played = output.played();
    qint64 ms = baseMs;
    if (played > baseIndex)
        ms += static_cast<qint64>((played - baseIndex) * 1000 / static_cast<quint64>(baseRate));
    if (info.durationMs > 0)
        ms = std::min(ms, std::max(info.durationMs, baseMs));
    reportedMs = std::max(reportedMs, ms);
    return reportedMs;
}

void PlaybackEngine::Private::tick()
{
    ++ticks;
    tickReports();
    if (isOpen())
        tickSound();
}

void PlaybackEngine::Private::tickReports()
{
    if (reader && std::abs(reader->bufferedShare() - buffered) > 0.001) {
        buffered = reader->bufferedShare();
        Q_EMIT q->bufferedChanged(buffered);
    }
    if (meter && ticks % ticksBetweenPeaks == 0 && meter->takeChanged())
        Q_EMIT q->peaksChanged();
}

void PlaybackEngine::Private::tickSound()
{
    if (!wantsPlay || devices.current().isNull())
        return;
    if (!settled) {
        // A jump to what isn't here yet.
        if (state == PlaybackState::Playing && ++starvedTicks >= starvedTicksToStall)
            setState(PlaybackState::Stalled);
        return;
    }
    if (endIndex && output.played() >= *endIndex) {
        finish();
        return;
    }
    starvedTicks = output.isStarved() ? starvedTicks + 1 : 0;
    setState(starvedTicks >= starvedTicksToStall ? PlaybackState::Stalled : PlaybackState::Playing);
    const qint64 before = reportedMs;
    const qint64 now = position();
    if (now != before)
        Q_EMIT q->positionChanged(now);
}

void PlaybackEngine::Private::finish()
{
    if (meter && meter->takeChanged())
        Q_EMIT q->peaksChanged();
    wantsPlay = false;
    output.setPlaying(false);
    endIndex.reset();
    reportedMs = std::max(position(), info.durationMs);
    settled = false;
    // What was read and decoded is kept, so that playing it again needs nothing.
    setState(PlaybackState::Stopped);
    Q_EMIT q->positionChanged(reportedMs);
    Q_EMIT q->finished();
}

PlaybackEngine::PlaybackEngine(QObject *parent, std::shared_ptr<RangeCache> cache)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(cache)))
{
}

PlaybackEngine::~PlaybackEngine()
{
    d->close();
}

void PlaybackEngine::open(const ObjectRef &ref, std::shared_ptr<StorageService> storage)
{
    d->close();
    d->ref = ref;
    d->storage = std::move(storage);
    d->info = {};
    d->meter.reset();
    d->wantsPlay = true;
    Q_EMIT currentChanged(ref);
    Q_EMIT infoChanged(d->info);
    Q_EMIT durationChanged(0);
    Q_EMIT peaksChanged();
    play();
}

void PlaybackEngine::play()
{
    if (d->ref.path.key.isEmpty())
        return;
    d->wantsPlay = true;
    if (!d->storage)
        d->refuseSoon(noStorageError());
    if (!d->storage || !d->checkOutput()) {
        // A file that is paused stays so, where it is.
        if (!d->isOpen())
            d->setState(PlaybackState::Loading);
        return;
    }
    if (!d->isOpen()) {
        d->start(0);
        d->setState(PlaybackState::Loading);
        Q_EMIT positionChanged(0);
    } else if (d->state == PlaybackState::Stopped) {
        // It had come to its end.
        d->jump(0);
        d->setState(PlaybackState::Loading);
        Q_EMIT positionChanged(0);
    } else if (d->settled && !d->devices.current().isNull()) {
        d->output.setPlaying(true);
        if (d->state == PlaybackState::Paused)
            d->setState(PlaybackState::Playing);
    } else {
        d->setState(PlaybackState::Loading);
    }
}

void PlaybackEngine::pause()
{
    if (!d->isOpen() || d->state == PlaybackState::Stopped)
        return;
    ++d->refusal;
    d->wantsPlay = false;
    d->output.setPlaying(false);
    d->setState(PlaybackState::Paused);
}

void PlaybackEngine::stop()
{
    d->close();
    d->wantsPlay = false;
    d->baseMs = d->reportedMs = 0;
    d->setState(PlaybackState::Stopped);
    Q_EMIT positionChanged(0);
}

void PlaybackEngine::seek(qint64 positionMs)
{
    if (!d->isOpen())
        return;
    const qint64 most = d->info.durationMs > 0 ? d->info.durationMs : std::numeric_limits<qint64>::max() / 1'000'000;
    d->jump(std::clamp<qint64>(positionMs, 0, most));
    // After its end a file waits to be played again from there.
    if (d->state == PlaybackState::Stopped)
        d->setState(PlaybackState::Paused);
    Q_EMIT this->positionChanged(d->reportedMs);
}

void PlaybackEngine::setVolume(double volume)
{
    const double bounded = std::clamp(volume, 0.0, 1.0);
    if (qFuzzyCompare(1.0 + bounded, 1.0 + d->volume))
        return;
    d->volume = bounded;
    d->output.setVolume(bounded);
    Q_EMIT volumeChanged(bounded);
}

PlaybackState PlaybackEngine::state() const
{
    return d->state;
}

ObjectRef PlaybackEngine::current() const
{
    return d->ref;
}

qint64 PlaybackEngine::positionMs() const
{
    return d->position();
}

qint64 PlaybackEngine::durationMs() const
{
    return d->info.durationMs;
}

double PlaybackEngine::volume() const
{
    return d->volume;
}

AudioInfo PlaybackEngine::info() const
{
    return d->info;
}

double PlaybackEngine::bufferedShare() const
{
    return d->reader ? d->reader->bufferedShare() : 0.0;
}

QList<float> PlaybackEngine::peaks() const
{
    return d->meter ? d->meter->peaks() : QList<float>();
}

QList<AudioOutput> PlaybackEngine::outputs() const
{
    return d->devices.outputs();
}

QByteArray PlaybackEngine::outputId() const
{
    return d->devices.chosenId();
}

void PlaybackEngine::setOutput(const QByteArray &id)
{
    d->devices.choose(id);
}

} // namespace bucketdeck

#include "moc_PlaybackEngine.cpp"
