#include "core/audio/PlaybackEnginePrivate.h"

#include "core/storage/StorageService.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bucketdeck {
namespace {

constexpr int tickMs = 66;
constexpr int ticksBetweenPeaks = 3;
constexpr int starvedTicksToStall = 3; ///< A jump is no stall.
constexpr uint64_t ringFrames = 65536;
constexpr int rateBeforeOutput = 48000;
/// What follows is opened so long before it is needed, or when all of what plays is here.
constexpr qint64 openNextBeforeMs = 20'000;
/// A minute of speech, or a second of CD sound: whoever only looks in fetches little.
constexpr qint64 firstAheadBytes = qint64{256} * 1024;
/// So much of what plays is fetched ahead: longer than a network is usually gone.
constexpr int aheadSeconds = 40;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::PlaybackEngine)
};

Error noOutputError()
{
    return makeError(ErrorKind::Unsupported,
                     Texts::tr("No sound output was found on this computer. Connect speakers or headphones and "
                               "play again. If some are connected, start Bucketdeck again."));
}

Error noStorageError()
{
    return makeError(ErrorKind::InvalidArgument, Texts::tr("The place that holds this file isn't there any more."));
}

/// The library on this computer, where reading a file whole costs nothing.
bool isLocal(const ObjectRef &ref)
{
    return ref.accountId == QStringLiteral("local");
}

float gainFactor(double db)
{
    return static_cast<float>(std::pow(10.0, db / 20.0));
}

} // namespace

PlaybackEngine::Private::Private(PlaybackEngine *engine, std::shared_ptr<RangeCache> rangeCache)
    : q(engine)
    , cache(std::move(rangeCache))
    , ring(ringFrames)
    , outputRate(rateBeforeOutput)
{
    QObject::connect(&decoder, &DecoderThread::loaded, q,
                     [this](int order, int track, const AudioInfo &info, const std::shared_ptr<PeakMeter> &peaks) {
                         loaded(order, track, info, peaks);
                     });
    QObject::connect(&decoder, &DecoderThread::positioned, q,
                     [this](int order, const SoundMark &mark) { positioned(order, mark); });
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
    QObject::connect(&fading, &QTimer::timeout, q, [this] { q->pause(); });
    fading.setSingleShot(true);
}

std::shared_ptr<ObjectReader> PlaybackEngine::Private::readerFor(const Track &track) const
{
    ReadPolicy policy;
    policy.isCheap = isLocal(track.ref);
    policy.minAheadBytes = firstAheadBytes;
    auto reader = std::make_shared<ObjectReader>(track.ref, track.storage, policy, cache);
    reader->setMaxAhead(firstAheadBytes); // Until it is known how much a second takes.
    return reader;
}

DecoderThread::Start PlaybackEngine::Private::startAt(qint64 positionMs) const
{
    return {now.number, positionMs, outputRate, gainFactor(now.gainDb), shape, next.reader ? next.number : 0};
}

void PlaybackEngine::Private::start(qint64 fromMs)
{
    now.number = ++lastTrack;
    now.reader = readerFor(now);
    now.meter.reset();
    next.reader.reset();
    output.setPlaying(false);
    output.clearEnd();
    endIndex.reset();
    timeline.jumpTo(now.number, fromMs);
    buffered = 0;
    starvedTicks = 0;
    openOrder = lastOrder = decoder.open(now.reader, startAt(fromMs));
    timer.start();
}

void PlaybackEngine::Private::jump(qint64 positionMs)
{
    starvedTicks = 0;
    endIndex.reset();
    output.clearEnd();
    timeline.jumpTo(now.number, positionMs);
    lastOrder = decoder.seek(startAt(positionMs));
    timer.start();
}

void PlaybackEngine::Private::decodeAnew()
{
    if (isOpen() && state != PlaybackState::Stopped)
        jump(position());
}

void PlaybackEngine::Private::beginAnew()
{
    if (hasOutput())
        output.open(devices.current());
    if (!isOpen())
        return;
    Track following = std::exchange(next, {});
    following.number = 0;
    following.reader.reset();
    following.meter.reset();
    if (!now.meter)
        start(timeline.positionMs()); // Still on its way to be opened: a jump would wait for that.
    else
        decodeAnew();
    setNext(std::move(following));
}

void PlaybackEngine::Private::close()
{
    goesOnAwake = false;
    timer.stop();
    ++refusal;
    cancelFade();
    output.setPlaying(false);
    output.clearEnd();
    if (isOpen())
        openOrder = lastOrder = decoder.close();
    timeline.jumpTo(0, position());
    now.reader.reset();
    next = {};
    endIndex.reset();
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

void PlaybackEngine::Private::refuseStorage()
{
    refuseSoon(noStorageError());
}

/// False, and failed() follows, where there is nothing to play on. While that isn't known yet there may be.
bool PlaybackEngine::Private::checkOutput()
{
    if (!devices.areKnown())
        return true;
    if (!hasOutput())
        devices.choose({}); // One that failed may work by now.
    if (hasOutput())
        return true;
    refuseSoon(noOutputError());
    return false;
}

void PlaybackEngine::Private::setState(PlaybackState newState)
{
    if (state == newState)
        return;
    state = newState;
    Q_EMIT q->stateChanged(state);
}

void PlaybackEngine::Private::cancelFade()
{
    if (!fading.isActive())
        return;
    fading.stop();
    output.setVolume(volume);
}

void PlaybackEngine::Private::setNext(Track following)
{
    const bool isHeardSoon = timeline.hasOtherAhead();
    next = std::move(following);
    if (isHeardSoon)
        decodeAnew(); // The one before is in the ring already.
    if (next.ref.path.key.isEmpty())
        decoder.dropNext();
    else
        decoder.expectNext();
    if (state != PlaybackState::Stopped)
        prepareNext();
}

/// Not while the sound of what plays has to come over the network first.
void PlaybackEngine::Private::prepareNext()
{
    if (next.ref.path.key.isEmpty() || next.reader || !timeline.isSettled() || shape.loop)
        return;
    if (buffered < 1 && now.info.durationMs - position() > openNextBeforeMs)
        return;
    next.number = ++lastTrack;
    next.reader = readerFor(next);
    decoder.setNext(next.number, gainFactor(next.gainDb), next.reader, outputRate);
}

/// What followed is what is heard now.
void PlaybackEngine::Private::becomeNext()
{
    if (timeline.track() != next.number || !next.reader)
        return;
    if (now.meter && now.meter->takeChanged())
        Q_EMIT q->peaksChanged();
    now = std::exchange(next, {});
    decoder.dropBefore();
    buffered = 0;
    Q_EMIT q->currentChanged(now.ref);
    Q_EMIT q->infoChanged(now.info);
    Q_EMIT q->durationChanged(now.info.durationMs);
    Q_EMIT q->peaksChanged();
    Q_EMIT q->followed();
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
    if (state == PlaybackState::Loading && isOpen() && checkOutput() && timeline.isSettled())
        setState(PlaybackState::Playing);
}

void PlaybackEngine::Private::loaded(int order, int track, const AudioInfo &info,
                                     const std::shared_ptr<PeakMeter> &peaks)
{
    if (order < openOrder || !isOpen())
        return;
    Track *const known = track == now.number ? &now : (track == next.number ? &next : nullptr);
    if (!known)
        return;
    const bool first = !known->meter;
    known->meter = peaks;
    known->info = info;
    if (known->reader)
        known->reader->setMaxAhead(std::max(firstAheadBytes, qint64{info.bitRate} / 8 * aheadSeconds));
    if (!first || known != &now)
        return;
    Q_EMIT q->infoChanged(info);
    Q_EMIT q->durationChanged(info.durationMs);
}

void PlaybackEngine::Private::positioned(int order, const SoundMark &mark)
{
    if (order != lastOrder || !isOpen())
        return;
    const bool first = !timeline.isSettled();
    timeline.add(mark);
    if (!first)
        return;
    timeline.heard(0);
    starvedTicks = 0;
    output.setPlaying(wantsPlay);
    if (!wantsPlay)
        setState(PlaybackState::Paused);
    else if (hasOutput())
        setState(PlaybackState::Playing);
    Q_EMIT q->positionChanged(position());
}

qint64 PlaybackEngine::Private::position() const
{
    timeline.heard(output.played());
    // Between the first sound of the next track and the tick that tells of it.
    if (timeline.track() != now.number && timeline.track() != 0)
        return now.info.durationMs;
    const qint64 ms = timeline.positionMs();
    return now.info.durationMs > 0 && timeline.isSettled() ? std::min(ms, now.info.durationMs) : ms;
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
    if (now.reader && std::abs(now.reader->bufferedShare() - buffered) > 0.001) {
        buffered = now.reader->bufferedShare();
        Q_EMIT q->bufferedChanged(buffered);
    }
    if (now.meter && ticks % ticksBetweenPeaks == 0 && now.meter->takeChanged())
        Q_EMIT q->peaksChanged();
}

void PlaybackEngine::Private::tickSound()
{
    if (!wantsPlay || !hasOutput())
        return;
    if (!timeline.isSettled()) {
        // A jump to what isn't here yet.
        if (state == PlaybackState::Playing && ++starvedTicks >= starvedTicksToStall)
            setState(PlaybackState::Stalled);
        return;
    }
    const quint64 played = output.played();
    timeline.heard(played);
    if (timeline.track() != now.number)
        becomeNext();
    if (endIndex && played >= *endIndex) {
        finish();
        return;
    }
    prepareNext();
    starvedTicks = output.isStarved() ? starvedTicks + 1 : 0;
    setState(starvedTicks >= starvedTicksToStall ? PlaybackState::Stalled : PlaybackState::Playing);
    const qint64 ms = position();
    if (ms != std::exchange(toldMs, ms))
        Q_EMIT q->positionChanged(ms);
}

void PlaybackEngine::Private::finish()
{
    if (now.meter && now.meter->takeChanged())
        Q_EMIT q->peaksChanged();
    cancelFade();
    wantsPlay = false;
    output.setPlaying(false);
    endIndex.reset();
    timeline.jumpTo(now.number, std::max(position(), now.info.durationMs));
    // What was read and decoded is kept, so that playing it again needs nothing.
    setState(PlaybackState::Stopped);
    Q_EMIT q->positionChanged(position());
    Q_EMIT q->finished();
}

} // namespace bucketdeck
