#include "core/audio/PlaybackEnginePrivate.h"

#include "core/storage/StorageService.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace bucketdeck {

PlaybackEngine::PlaybackEngine(QObject *parent, std::shared_ptr<RangeCache> cache)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(cache)))
{
}

PlaybackEngine::~PlaybackEngine()
{
    d->close();
}

void PlaybackEngine::open(const ObjectRef &ref, std::shared_ptr<StorageService> storage, qint64 fromMs)
{
    d->close();
    d->now = {};
    d->now.ref = ref;
    d->now.storage = std::move(storage);
    d->shape.loop.reset();
    d->startMs = std::max<qint64>(0, fromMs);
    d->wantsPlay = true;
    Q_EMIT currentChanged(ref);
    Q_EMIT infoChanged(d->now.info);
    Q_EMIT durationChanged(0);
    Q_EMIT peaksChanged();
    play();
}

void PlaybackEngine::setNext(const ObjectRef &ref, std::shared_ptr<StorageService> storage, double gainDb)
{
    Private::Track next;
    if (storage) {
        next.ref = ref;
        next.storage = std::move(storage);
        next.gainDb = gainDb;
    }
    d->setNext(std::move(next));
}

void PlaybackEngine::play()
{
    if (d->now.ref.path.key.isEmpty())
        return;
    d->cancelFade();
    d->wantsPlay = true;
    d->goesOnAwake = false;
    if (!d->now.storage)
        d->refuseStorage();
    if (!d->now.storage || !d->checkOutput()) {
        // A file that is paused stays so, where it is.
        if (!d->isOpen())
            d->setState(PlaybackState::Loading);
        return;
    }
    if (!d->isOpen()) {
        d->start(std::exchange(d->startMs, 0));
        d->setState(PlaybackState::Loading);
        Q_EMIT positionChanged(positionMs());
    } else if (d->state == PlaybackState::Stopped) {
        // It had come to its end.
        d->jump(0);
        d->setState(PlaybackState::Loading);
        Q_EMIT positionChanged(0);
    } else if (d->timeline.isSettled() && d->hasOutput()) {
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
    d->goesOnAwake = false;
    d->output.setPlaying(false);
    d->cancelFade();
    d->setState(PlaybackState::Paused);
}

void PlaybackEngine::fadeOutAndPause(int ms)
{
    if (d->state != PlaybackState::Playing) {
        pause();
        return;
    }
    d->output.fadeOut(ms);
    d->fading.start(std::max(1, ms));
}

void PlaybackEngine::stop()
{
    d->close();
    d->wantsPlay = false;
    d->startMs = 0;
    d->timeline.jumpTo(0, 0);
    d->setState(PlaybackState::Stopped);
    Q_EMIT positionChanged(0);
}

void PlaybackEngine::fallAsleep()
{
    const bool goesOn = d->isOpen() && d->wantsPlay && !d->fading.isActive();
    pause();
    d->goesOnAwake = d->goesOnAwake || goesOn;
}

void PlaybackEngine::wakeUp()
{
    const bool goesOn = std::exchange(d->goesOnAwake, false);
    d->beginAnew();
    if (goesOn)
        play();
}

void PlaybackEngine::seek(qint64 positionMs)
{
    if (!d->isOpen())
        return;
    const qint64 duration = d->now.info.durationMs;
    const qint64 most = duration > 0 ? duration : std::numeric_limits<qint64>::max() / 1'000'000;
    d->jump(std::clamp<qint64>(positionMs, 0, most));
    // After its end a file waits to be played again from there.
    if (d->state == PlaybackState::Stopped)
        d->setState(PlaybackState::Paused);
    Q_EMIT this->positionChanged(this->positionMs());
}

void PlaybackEngine::setVolume(double volume)
{
    const double bounded = std::clamp(volume, 0.0, 1.0);
    if (qFuzzyCompare(1.0 + bounded, 1.0 + d->volume))
        return;
    d->volume = bounded;
    if (!d->fading.isActive())
        d->output.setVolume(bounded);
    Q_EMIT volumeChanged(bounded);
}

void PlaybackEngine::setSpeed(double speed)
{
    const double bounded = std::clamp(speed, PlaybackShape::minSpeed, PlaybackShape::maxSpeed);
    if (qFuzzyCompare(bounded, d->shape.speed))
        return;
    d->shape.speed = bounded;
    d->decodeAnew();
    Q_EMIT speedChanged(bounded);
}

double PlaybackEngine::speed() const
{
    return d->shape.speed;
}

void PlaybackEngine::setSkipSilence(bool skip)
{
    if (skip == d->shape.skipSilence)
        return;
    d->shape.skipSilence = skip;
    d->decodeAnew();
}

bool PlaybackEngine::skipsSilence() const
{
    return d->shape.skipSilence;
}

double PlaybackEngine::gainDb() const
{
    return d->now.gainDb;
}

void PlaybackEngine::setLoop(const std::optional<LoopRange> &loop)
{
    std::optional<LoopRange> bounded = loop;
    if (bounded) {
        bounded->fromMs = std::max<qint64>(0, bounded->fromMs);
        bounded->toMs = std::max(bounded->toMs, bounded->fromMs + shortestLoopMs);
    }
    if (bounded == d->shape.loop)
        return;
    d->shape.loop = bounded;
    const qint64 position = positionMs();
    if (bounded && d->isOpen() && (position < bounded->fromMs || position >= bounded->toMs))
        seek(bounded->fromMs);
    else
        d->decodeAnew();
    Q_EMIT loopChanged(bounded);
}

std::optional<LoopRange> PlaybackEngine::loop() const
{
    return d->shape.loop;
}

void PlaybackEngine::setGainDb(double db)
{
    if (qFuzzyCompare(1.0 + db, 1.0 + d->now.gainDb))
        return;
    d->now.gainDb = db;
    d->decodeAnew();
}

PlaybackState PlaybackEngine::state() const
{
    return d->state;
}

ObjectRef PlaybackEngine::current() const
{
    return d->now.ref;
}

qint64 PlaybackEngine::positionMs() const
{
    return d->position();
}

qint64 PlaybackEngine::durationMs() const
{
    return d->now.info.durationMs;
}

double PlaybackEngine::volume() const
{
    return d->volume;
}

AudioInfo PlaybackEngine::info() const
{
    return d->now.info;
}

double PlaybackEngine::bufferedShare() const
{
    return d->now.reader ? d->now.reader->bufferedShare() : 0.0;
}

QList<float> PlaybackEngine::peaks() const
{
    return d->now.meter ? d->now.meter->peaks() : QList<float>();
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
