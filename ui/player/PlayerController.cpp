#include "ui/player/PlayerController.h"

#include "core/account/AccountManager.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "ui/player/PlayerBar.h"
#include "ui/style/Format.h"
#include "ui/style/MessageBanner.h"

namespace bucketdeck {

PlayerController::PlayerController(PlaybackEngine *engine, PlayQueue *queue, AccountManager *accounts, PlayerBar *bar,
                                   MessageBanner *banner)
    : QObject(bar)
    , m_engine(engine)
    , m_queue(queue)
    , m_accounts(accounts)
    , m_bar(bar)
    , m_banner(banner)
{
    connectBar();
    connectEngine();
    connect(m_queue, &PlayQueue::currentChanged, this, &PlayerController::openCurrent);
    connect(m_queue, &PlayQueue::itemsChanged, this,
            [this] { m_bar->setNeighbours(m_queue->hasPrevious(), m_queue->hasNext()); });
    connect(m_banner, &MessageBanner::actionTriggered, this, [this] {
        m_banner->hide();
        openCurrent(m_queue->current());
    });
    m_bar->setVolume(m_engine->volume());
    refreshOutputs();
}

void PlayerController::connectBar()
{
    connect(m_bar, &PlayerBar::playPauseRequested, this, &PlayerController::togglePlay);
    connect(m_bar, &PlayerBar::nextRequested, m_queue, &PlayQueue::next);
    connect(m_bar, &PlayerBar::previousRequested, this, [this] {
        // As players do: back to the start first, to the one before when already there.
        if (m_engine->positionMs() > 3000 || !m_queue->previous())
            m_engine->seek(0);
    });
    connect(m_bar, &PlayerBar::seekRequested, m_engine, &PlaybackEngine::seek);
    connect(m_bar, &PlayerBar::volumeRequested, m_engine, &PlaybackEngine::setVolume);
    connect(m_bar, &PlayerBar::outputRequested, this, [this](const QByteArray &id) {
        m_engine->setOutput(id);
        refreshOutputs();
    });
}

void PlayerController::connectEngine()
{
    connect(m_engine, &PlaybackEngine::stateChanged, this, &PlayerController::refreshStatus);
    connect(m_engine, &PlaybackEngine::bufferedChanged, this, &PlayerController::refreshStatus);
    connect(m_engine, &PlaybackEngine::infoChanged, this, [this] { m_bar->setTrack(title(), m_bar->status()); });
    connect(m_engine, &PlaybackEngine::positionChanged, m_bar, &PlayerBar::setPosition);
    connect(m_engine, &PlaybackEngine::durationChanged, m_bar, &PlayerBar::setDuration);
    connect(m_engine, &PlaybackEngine::peaksChanged, this, [this] { m_bar->setPeaks(m_engine->peaks()); });
    connect(m_engine, &PlaybackEngine::volumeChanged, m_bar, &PlayerBar::setVolume);
    connect(m_engine, &PlaybackEngine::outputsChanged, this, &PlayerController::refreshOutputs);
    connect(m_engine, &PlaybackEngine::outputLost, this, [this](const QString &name, bool wentOn) {
        const QString words = wentOn ? tr("“%1” is gone. The sound goes on at the default output.")
                                     : tr("“%1” is gone. Playback is paused until there is an output again.");
        m_banner->showMessage(MessageBanner::Tone::Warning, words.arg(Format::safeName(name)));
        refreshOutputs();
    });
    connect(m_engine, &PlaybackEngine::finished, this, [this] {
        if (!m_queue->next())
            refreshStatus();
    });
    connect(m_engine, &PlaybackEngine::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            return;
        m_banner->showMessage(MessageBanner::Tone::Error, error.userText, tr("Try again"));
        refreshStatus();
    });
}

void PlayerController::togglePlay()
{
    switch (m_engine->state()) {
    case PlaybackState::Playing:
    case PlaybackState::Loading:
    case PlaybackState::Stalled:
        m_engine->pause();
        break;
    case PlaybackState::Paused:
        m_engine->play();
        break;
    case PlaybackState::Stopped:
        if (!m_queue->current().path.key.isEmpty())
            openCurrent(m_queue->current());
        break;
    }
}

void PlayerController::openCurrent(const ObjectRef &ref)
{
    m_bar->setNeighbours(m_queue->hasPrevious(), m_queue->hasNext());
    if (ref.path.key.isEmpty()) {
        m_engine->stop();
        m_bar->setTrack({}, {});
        return;
    }
    m_bar->setTrack(ref.path.name(), tr("loading…"));
    m_bar->setPeaks({});
    m_bar->setPosition(0);
    m_bar->setDuration(0);
    const std::shared_ptr<StorageService> storage = m_accounts->storage(ref.accountId);
    if (!storage) {
        m_engine->stop();
        m_banner->showMessage(
            MessageBanner::Tone::Warning,
            tr("“%1” can't be played: its account is signed out.").arg(Format::safeName(ref.path.name())));
        return;
    }
    m_banner->hide();
    m_engine->open(ref, storage);
}

QString PlayerController::title() const
{
    const QString tagged = m_engine->info().title.trimmed();
    return tagged.isEmpty() ? m_queue->current().path.name() : tagged;
}

void PlayerController::refreshStatus()
{
    const PlaybackState state = m_engine->state();
    m_bar->setPlaying(state == PlaybackState::Playing || state == PlaybackState::Loading ||
                      state == PlaybackState::Stalled);
    m_bar->setBufferedShare(m_engine->bufferedShare());
    if (m_queue->current().path.key.isEmpty())
        return;
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
    m_bar->setStatus(words);
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
