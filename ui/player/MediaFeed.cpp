#include "ui/player/MediaFeed.h"

#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "ui/desktop/MediaSession.h"
#include "ui/desktop/Notifications.h"
#include "ui/desktop/QueueTracks.h"
#include "ui/player/PlayerController.h"
#include "ui/player/PlayingTags.h"
#include "ui/settings/PlaybackSettings.h"
#include "ui/style/Format.h"

#include <utility>

namespace bucketdeck {

MediaFeed::MediaFeed(PlayerController *controller, PlaybackEngine *engine, PlayQueue *queue,
                     const PlaybackSettings *settings, const DesktopServices &desktop,
                     std::function<bool()> isWindowActive, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_engine(engine)
    , m_queue(queue)
    , m_settings(settings)
    , m_desktop(desktop)
    , m_isWindowActive(std::move(isWindowActive))
{
    if (!m_desktop.media)
        return;
    m_desktop.media->setPosition([controller = m_controller] { return controller->positionMs(); });
    connectRequests();
    new QueueTracks(m_queue, m_desktop.media, this);
    connect(m_engine, &PlaybackEngine::stateChanged, this, &MediaFeed::refresh);
    connect(m_engine, &PlaybackEngine::infoChanged, this, &MediaFeed::refresh);
    connect(m_engine, &PlaybackEngine::durationChanged, this, &MediaFeed::refresh);
    connect(m_engine, &PlaybackEngine::volumeChanged, this, &MediaFeed::refresh);
    connect(m_engine, &PlaybackEngine::speedChanged, this, &MediaFeed::refresh);
    connect(m_queue, &PlayQueue::itemsChanged, this, &MediaFeed::refresh);
    connect(m_queue, &PlayQueue::modeChanged, this, &MediaFeed::refresh);
    connect(m_queue, &PlayQueue::currentChanged, this, &MediaFeed::refresh);
    connect(m_controller, &PlayerController::seeked, m_desktop.media, &MediaSession::tellSeeked);
    refresh();
}

MediaFeed::~MediaFeed()
{
    if (m_desktop.media)
        m_desktop.media->setPosition({});
}

void MediaFeed::connectRequests()
{
    MediaSession *media = m_desktop.media;
    connect(media, &MediaSession::playRequested, m_controller, &PlayerController::play);
    connect(media, &MediaSession::pauseRequested, m_controller, &PlayerController::pause);
    connect(media, &MediaSession::playPauseRequested, m_controller, &PlayerController::togglePlay);
    connect(media, &MediaSession::stopRequested, m_controller, &PlayerController::stop);
    connect(media, &MediaSession::nextRequested, m_queue, &PlayQueue::next);
    connect(media, &MediaSession::previousRequested, m_controller, &PlayerController::previous);
    connect(media, &MediaSession::seekRequested, m_controller, &PlayerController::seek);
    connect(media, &MediaSession::volumeRequested, m_engine, &PlaybackEngine::setVolume);
    connect(media, &MediaSession::speedRequested, m_controller, &PlayerController::setSpeed);
    connect(media, &MediaSession::shuffleRequested, m_queue, &PlayQueue::setShuffled);
    connect(media, &MediaSession::repeatRequested, m_queue, &PlayQueue::setRepeatMode);
}

void MediaFeed::followTags(PlayingTags *tags, const QString &coverFolder)
{
    if (!m_desktop.media)
        return;
    m_tags = tags;
    if (!coverFolder.isEmpty())
        m_covers.emplace(coverFolder);
    connect(tags, &PlayingTags::changed, this, &MediaFeed::takeTags);
    takeTags();
}

void MediaFeed::takeTags()
{
    m_coverPath.clear();
    refresh();
    if (!m_covers || m_tags->cover().isNull())
        return;
    const auto put = [this, ref = m_tags->ref()](const Result<QString> &path) {
        if (!path || !m_tags || m_tags->ref() != ref)
            return; // Desktops do without.
        m_coverPath = *path;
        refresh();
    };
    QCoro::connect(m_covers->put(m_tags->cover()), this, put);
}

void MediaFeed::refresh()
{
    MediaState state;
    switch (m_engine->state()) {
    case PlaybackState::Stopped:
        state.status = m_controller->isWaiting() ? MediaState::Status::Paused : MediaState::Status::Stopped;
        break;
    case PlaybackState::Paused:
        state.status = MediaState::Status::Paused;
        break;
    case PlaybackState::Loading:
    case PlaybackState::Playing:
    case PlaybackState::Stalled:
        state.status = MediaState::Status::Playing;
        break;
    }
    state.trackId = m_queue->currentId();
    if (state.trackId != 0) {
        const AudioInfo info = m_controller->info();
        state.title = m_controller->title();
        state.artist = info.artist;
        state.album = info.album;
        state.durationMs = m_controller->durationMs();
        const ObjectRef current = m_engine->current();
        if (m_tags && m_tags->ref() == current && current.path == m_queue->current().path) {
            const SoundTags &tags = m_tags->tags();
            state.track = tags.track;
            state.coverPath = m_coverPath;
            if (!tags.album.isEmpty())
                state.album = tags.album;
            if (!tags.artist.isEmpty())
                state.artist = tags.artist;
        }
    }
    state.hasNext = m_queue->hasNext();
    state.hasPrevious = m_queue->currentIndex() >= 0;
    state.shuffled = m_queue->isShuffled();
    state.repeat = m_queue->repeatMode();
    state.volume = m_engine->volume();
    state.speed = m_engine->speed();
    m_desktop.media->setState(state);
    tellTrack();
}

/// Once a track, when it is heard: by then its tags are known.
void MediaFeed::tellTrack()
{
    if (m_engine->state() != PlaybackState::Playing || !m_desktop.trackNotices || !m_settings)
        return;
    const MediaState &state = m_desktop.media->state();
    if (std::exchange(m_toldTrack, state.trackId) == state.trackId)
        return;
    if (m_settings->tellsTracks() && !m_isWindowActive())
        m_desktop.trackNotices->show(Format::safeName(state.title), Format::safeName(state.artist));
}

} // namespace bucketdeck

#include "moc_MediaFeed.cpp"
