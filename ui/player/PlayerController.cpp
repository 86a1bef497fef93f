#include "ui/player/PlayerController.h"

#include "core/account/AccountManager.h"
#include "core/audio/PlayMemory.h"
#include "core/audio/PlaybackEngine.h"
#include "ui/AppServices.h"
#include "ui/player/LoudnessGains.h"
#include "ui/player/PlayerBar.h"
#include "ui/player/SleepTimer.h"
#include "ui/settings/PlaybackSettings.h"
#include "ui/style/Format.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

constexpr qint64 restartAfterMs = 3000;
constexpr double leastGainDb = 0.1; ///< Less isn't heard, and a change is for a moment.
constexpr auto sleepFade = 8s;      ///< Long enough not to wake anybody up.

bool wantsSound(PlaybackState state)
{
    return state == PlaybackState::Playing || state == PlaybackState::Loading || state == PlaybackState::Stalled;
}

} // namespace

PlayerController::PlayerController(const AppServices &services, PlayerBar *bar, MessageBanner *banner)
    : QObject(bar)
    , m_engine(services.player)
    , m_queue(services.playQueue)
    , m_accounts(services.accounts)
    , m_positions(services.positions)
    , m_memory(services.playMemory)
    , m_settings(services.playbackSettings)
    , m_gains(new LoudnessGains(
          services.playbackSettings, services.analyses, services.playQueue,
          [accounts = services.accounts](const QString &id) { return accounts->storage(id); }, this))
    , m_bar(bar)
    , m_banner(banner)
    , m_sleep(new SleepTimer(this))
{
    m_offerEnd.setSingleShot(true);
    m_offerEnd.setInterval(8s);
    connect(&m_offerEnd, &QTimer::timeout, m_banner, &QWidget::hide);
    connectQueue();
    connectEngine();
    connect(m_bar, &PlayerBar::outputRequested, this, [this](const QByteArray &id) {
        m_engine->setOutput(id);
        refreshOutputs();
    });
    connect(m_banner, &MessageBanner::actionTriggered, this, &PlayerController::takeOffer);
    connect(m_sleep, &SleepTimer::due, this, [this] {
        if (wantsSound(m_engine->state()))
            m_engine->fadeOutAndPause(static_cast<int>(std::chrono::milliseconds(sleepFade).count()));
    });
    connect(m_sleep, &SleepTimer::changed, this, [this] {
        m_bar->setSleep(*m_sleep);
        lineUp();
    });
    connect(m_bar, &PlayerBar::sleepRequested, this, [this](int minutes) {
        if (minutes > 0)
            m_sleep->start(std::chrono::minutes(minutes));
        else
            m_sleep->stop();
    });
    connect(m_bar, &PlayerBar::sleepAtEndRequested, m_sleep, &SleepTimer::startAtEndOfTrack);
    addFace(m_bar);
    refreshOutputs();
    if (m_settings)
        connect(m_settings, &PlaybackSettings::changed, this, &PlayerController::applySettings);
    connect(m_gains, &LoudnessGains::changed, this, &PlayerController::evenLoudness);
    applySettings();
}

void PlayerController::connectQueue()
{
    connect(m_queue, &PlayQueue::currentChanged, this, &PlayerController::showCurrent);
    connect(m_queue, &PlayQueue::playRequested, this, &PlayerController::openCurrent);
    connect(m_queue, &PlayQueue::currentReplaced, this, [this](const ObjectRef &ref) {
        // The next one in its place goes on as this one did.
        if (wantsSound(m_engine->state()) && !ref.path.key.isEmpty())
            openCurrent(ref);
        else
            stop();
    });
    connect(m_queue, &PlayQueue::itemsChanged, this, &PlayerController::refreshNeighbours);
    connect(m_queue, &PlayQueue::itemsChanged, this, &PlayerController::lineUp);
    connect(m_queue, &PlayQueue::modeChanged, this, &PlayerController::lineUp);
    if (!m_memory)
        return;
    connect(m_memory, &PlayMemory::restored, this, [this](qint64 positionMs, qint64 durationMs) {
        m_waitingMs = positionMs;
        m_waitingLength = durationMs;
        for (PlayerFace *face : std::as_const(m_faces))
            fill(face);
    });
}

void PlayerController::connectEngine()
{
    connect(m_engine, &PlaybackEngine::stateChanged, this, &PlayerController::takeState);
    connect(m_engine, &PlaybackEngine::bufferedChanged, this, &PlayerController::refreshStatus);
    connect(m_engine, &PlaybackEngine::infoChanged, this, [this] {
        for (PlayerFace *face : std::as_const(m_faces))
            face->setTrack(title(), statusText());
    });
    connect(m_engine, &PlaybackEngine::positionChanged, this, &PlayerController::takePosition);
    connect(m_engine, &PlaybackEngine::durationChanged, this, [this] {
        for (PlayerFace *face : std::as_const(m_faces))
            face->setDuration(durationMs());
    });
    connect(m_engine, &PlaybackEngine::peaksChanged, this, [this] {
        for (PlayerFace *face : std::as_const(m_faces))
            face->setPeaks(m_engine->peaks());
    });
    connect(m_engine, &PlaybackEngine::volumeChanged, this, [this](double volume) {
        for (PlayerFace *face : std::as_const(m_faces))
            face->setVolume(volume);
    });
    connect(m_engine, &PlaybackEngine::outputsChanged, this, &PlayerController::refreshOutputs);
    connect(m_engine, &PlaybackEngine::outputLost, this, [this](const QString &name, bool wentOn) {
        const QString words = wentOn ? tr("“%1” is gone. The sound goes on at the default output.")
                                     : tr("“%1” is gone. Playback is paused until there is an output again.");
        offer(MessageBanner::Tone::Warning, words.arg(Format::safeName(name)), {}, Offer::None);
        refreshOutputs();
    });
    connect(m_engine, &PlaybackEngine::finished, this, &PlayerController::takeEnd);
    connect(m_engine, &PlaybackEngine::followed, this, &PlayerController::takeFollower);
    connect(m_engine, &PlaybackEngine::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            return;
        offer(MessageBanner::Tone::Error, error.userText, tr("Try again"), Offer::TryAgain);
        refreshStatus();
    });
}

void PlayerController::offer(MessageBanner::Tone tone, const QString &text, const QString &action, Offer what)
{
    m_offerEnd.stop();
    m_offer = what;
    m_banner->showMessage(tone, text, action);
}

void PlayerController::takeOffer()
{
    m_banner->hide();
    switch (std::exchange(m_offer, Offer::None)) {
    case Offer::None:
        break;
    case Offer::TryAgain:
        openCurrent(m_queue->current());
        break;
    case Offer::StartOver:
        m_positions->forget(m_queue->current());
        seek(0);
        break;
    }
}

bool PlayerController::isLoaded() const
{
    return m_openedId != 0 && m_openedId == m_queue->currentId();
}

bool PlayerController::isWaiting() const
{
    return m_queue->currentIndex() >= 0 && !isLoaded() && m_waitingMs > 0;
}

qint64 PlayerController::positionMs() const
{
    return isLoaded() ? m_engine->positionMs() : m_waitingMs;
}

qint64 PlayerController::durationMs() const
{
    return isLoaded() && m_engine->durationMs() > 0 ? m_engine->durationMs() : m_waitingLength;
}

AudioInfo PlayerController::info() const
{
    return isLoaded() ? m_engine->info() : AudioInfo{};
}

QString PlayerController::title() const
{
    const QString tagged = info().title.trimmed();
    return tagged.isEmpty() && m_queue->currentIndex() >= 0 ? m_queue->current().path.name() : tagged;
}

void PlayerController::togglePlay()
{
    if (wantsSound(m_engine->state()))
        pause();
    else
        play();
}

void PlayerController::play()
{
    if (m_queue->currentIndex() < 0) {
        m_queue->next();
        return;
    }
    if (!isLoaded())
        openAt(m_queue->current(), m_waitingMs);
    else if (m_engine->state() == PlaybackState::Paused)
        m_engine->play();
    else if (m_engine->state() == PlaybackState::Stopped)
        openCurrent(m_queue->current());
}

void PlayerController::pause()
{
    if (wantsSound(m_engine->state()))
        m_engine->pause();
}

void PlayerController::stop()
{
    leaveTrack();
    m_openedId = 0;
    m_waitingMs = 0;
    m_engine->stop();
    refreshStatus();
}

void PlayerController::next()
{
    m_queue->next();
}

void PlayerController::previous()
{
    if (positionMs() > restartAfterMs || !m_queue->previous())
        seek(0);
}

void PlayerController::seek(qint64 wantedMs)
{
    if (isLoaded()) {
        m_engine->seek(wantedMs);
    } else {
        m_waitingMs = m_waitingLength > 0 ? qBound<qint64>(0, wantedMs, m_waitingLength) : 0;
        for (PlayerFace *face : std::as_const(m_faces))
            face->setPosition(m_waitingMs);
    }
    Q_EMIT seeked(positionMs());
}

void PlayerController::setVolume(double volume)
{
    m_engine->setVolume(volume);
}

void PlayerController::showCurrent(const ObjectRef &)
{
    leaveTrack();
    m_openedId = 0;
    m_waitingMs = m_waitingLength = 0;
    for (PlayerFace *face : std::as_const(m_faces))
        fill(face);
}

void PlayerController::openCurrent(const ObjectRef &ref)
{
    const std::optional<TrackPosition> left = m_positions ? m_positions->find(ref) : std::nullopt;
    openAt(ref, left ? left->positionMs : 0);
    if (left && isLoaded()) {
        offer(MessageBanner::Tone::Info,
              tr("“%1” goes on at %2.").arg(Format::safeName(title()), Format::clock(left->positionMs)),
              tr("From the start"), Offer::StartOver);
        m_offerEnd.start();
    }
}

void PlayerController::openAt(const ObjectRef &ref, qint64 fromMs)
{
    if (ref.path.key.isEmpty()) {
        stop();
        return;
    }
    const std::shared_ptr<StorageService> storage = m_accounts->storage(ref.accountId);
    if (!storage) {
        m_engine->stop();
        offer(MessageBanner::Tone::Warning,
              tr("“%1” can't be played: its account is signed out.").arg(Format::safeName(ref.path.name())), {},
              Offer::None);
        return;
    }
    leaveTrack();
    m_banner->hide();
    m_openedId = m_queue->currentId();
    m_engine->open(ref, storage, fromMs);
    m_engine->setGainDb(m_gains->gainDb(ref));
    m_followingId = 0;
    lineUp();
    refreshStatus();
}

/// What follows what plays begins without a gap.
void PlayerController::lineUp()
{
    if (!isLoaded())
        return;
    const int row = m_sleep->waitsForEnd() ? -1 : m_queue->following();
    const ObjectRef ref = row >= 0 ? m_queue->items().at(row) : ObjectRef{};
    // One that goes on where it was left is opened there, when it is its turn.
    const bool goesOn = m_positions && row >= 0 && m_positions->find(ref).has_value();
    const quint32 id = row >= 0 && !goesOn ? m_queue->idAt(row) : 0;
    const double gainDb = id != 0 ? m_gains->gainDb(ref) : 0;
    if (id == m_followingId && qAbs(gainDb - m_followingGainDb) <= leastGainDb)
        return;
    m_followingId = id;
    m_followingGainDb = gainDb;
    m_engine->setNext(ref, id != 0 ? m_accounts->storage(ref.accountId) : nullptr, gainDb);
}

/// The engine went on to it by itself.
void PlayerController::takeFollower()
{
    if (m_positions)
        m_positions->forget(m_queue->current()); // It was heard to its end.
    m_openedId = 0;
    m_followingId = 0;
    m_queue->follow();
    m_openedId = m_queue->currentId();
    for (PlayerFace *face : std::as_const(m_faces))
        fill(face);
    evenLoudness();
}

void PlayerController::setSpeed(double speed)
{
    m_engine->setSpeed(speed);
    if (m_settings)
        m_settings->setSpeed(m_engine->speed());
}

void PlayerController::applySettings()
{
    if (!m_settings)
        return;
    m_engine->setSpeed(m_settings->speed());
    m_engine->setSkipSilence(m_settings->skipsSilence());
    evenLoudness();
}

void PlayerController::evenLoudness()
{
    if (!isLoaded())
        return;
    const double gainDb = m_gains->gainDb(m_engine->current());
    if (qAbs(gainDb - m_engine->gainDb()) > leastGainDb)
        m_engine->setGainDb(gainDb);
    lineUp();
}

/// Another one comes: this one is left where it is.
void PlayerController::leaveTrack()
{
    if (m_positions && m_openedId != 0 && m_engine->state() != PlaybackState::Stopped)
        m_positions->keep({m_engine->current(), m_engine->positionMs(), m_engine->durationMs()});
}

void PlayerController::takeState()
{
    if (m_engine->state() == PlaybackState::Paused) {
        leaveTrack();
        if (m_memory && isLoaded())
            m_memory->keepPlace();
    }
    refreshStatus();
}

void PlayerController::takePosition(qint64 atMs)
{
    if (!isLoaded())
        return;
    for (PlayerFace *face : std::as_const(m_faces))
        face->setPosition(atMs);
    if (m_memory)
        m_memory->notePosition(atMs, m_engine->durationMs());
    if (m_positions && m_engine->state() == PlaybackState::Playing)
        m_positions->note({m_engine->current(), atMs, m_engine->durationMs()});
}

void PlayerController::takeEnd()
{
    if (m_positions)
        m_positions->forget(m_engine->current());
    if (m_sleep->takeEnd() || !m_queue->advance())
        refreshStatus();
}

void PlayerController::fill(PlayerFace *face)
{
    const bool any = m_queue->currentIndex() >= 0;
    face->setTrack(any ? title() : QString(), any ? statusText() : QString());
    face->setPeaks(isLoaded() ? m_engine->peaks() : QList<float>());
    face->setDuration(any ? durationMs() : 0);
    face->setPosition(any ? positionMs() : 0);
    face->setPlaying(any && wantsSound(m_engine->state()));
    face->setNeighbours(any, m_queue->hasNext());
    face->setBufferedShare(isLoaded() ? m_engine->bufferedShare() : 0);
    face->setVolume(m_engine->volume());
}

void PlayerController::refreshNeighbours()
{
    for (PlayerFace *face : std::as_const(m_faces))
        face->setNeighbours(m_queue->currentIndex() >= 0, m_queue->hasNext());
}

void PlayerController::refreshStatus()
{
    const bool any = m_queue->currentIndex() >= 0;
    for (PlayerFace *face : std::as_const(m_faces)) {
        face->setPlaying(any && wantsSound(m_engine->state()));
        face->setBufferedShare(isLoaded() ? m_engine->bufferedShare() : 0);
        if (any)
            face->setStatus(statusText());
    }
}

QString PlayerController::statusText() const
{
    if (!isLoaded())
        return isWaiting() ? tr("paused") : tr("stopped");
    const PlaybackState state = m_engine->state();
    const bool local = m_accounts->account(m_engine->current().accountId).kind == AccountKind::Local;
    const double share = m_engine->bufferedShare();
    QString words;
    switch (state) {
    case PlaybackState::Stopped:
        words = tr("stopped");
        break;
    case PlaybackState::Loading:
        words = tr("loading…");
        break;
    case PlaybackState::Stalled:
        words = tr("waiting for more sound…");
        break;
    case PlaybackState::Paused:
        words = tr("paused");
        break;
    case PlaybackState::Playing:
        words = local ? tr("from this computer") : tr("streaming");
        break;
    }
    if (!local && state != PlaybackState::Stopped && share > 0 && share < 1)
        words = tr("%1 · %2 buffered").arg(words, Format::percent(share));
    return words;
}

void PlayerController::refreshOutputs()
{
    QList<QPair<QByteArray, QString>> outputs;
    for (const AudioOutput &output : m_engine->outputs())
        outputs.append({output.id, output.name});
    m_bar->setOutputs(outputs, m_engine->outputId());
}

} // namespace bucketdeck

#include "moc_PlayerController.cpp"
