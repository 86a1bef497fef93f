#include "ui/desktop/bus/MediaAdaptors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketdeck {

MediaRootAdaptor::MediaRootAdaptor(MediaSession *media, QString desktopFile, QObject *parent)
    : QDBusAbstractAdaptor(parent)
    , m_media(media)
    , m_desktopFile(std::move(desktopFile))
{
}

MediaPlayerAdaptor::MediaPlayerAdaptor(MediaSession *media, QObject *parent)
    : QDBusAbstractAdaptor(parent)
    , m_media(media)
{
    connect(media, &MediaSession::seeked, this, [this](qint64 ms) { Q_EMIT Seeked(ms * 1000); });
}

QString MediaPlayerAdaptor::playbackStatus() const
{
    switch (m_media->state().status) {
    case MediaState::Status::Playing:
        return u"Playing"_s;
    case MediaState::Status::Paused:
        return u"Paused"_s;
    case MediaState::Status::Stopped:
        break;
    }
    return u"Stopped"_s;
}

QString MediaPlayerAdaptor::loopStatus() const
{
    switch (m_media->state().repeat) {
    case RepeatMode::One:
        return u"Track"_s;
    case RepeatMode::All:
        return u"Playlist"_s;
    case RepeatMode::Off:
        break;
    }
    return u"None"_s;
}

void MediaPlayerAdaptor::setLoopStatus(const QString &status)
{
    if (status == u"Track")
        Q_EMIT m_media->repeatRequested(RepeatMode::One);
    else if (status == u"Playlist")
        Q_EMIT m_media->repeatRequested(RepeatMode::All);
    else if (status == u"None")
        Q_EMIT m_media->repeatRequested(RepeatMode::Off);
}

void MediaPlayerAdaptor::setRate(double rate)
{
    if (rate == 0)
        Q_EMIT m_media->pauseRequested();
    else if (rate > 0)
        Q_EMIT m_media->speedRequested(rate);
}

void MediaPlayerAdaptor::setVolume(double volume)
{
    Q_EMIT m_media->volumeRequested(std::clamp(volume, 0.0, 1.0));
}

QDBusObjectPath MediaPlayerAdaptor::trackPath(quint32 trackId)
{
    return trackId != 0 ? QDBusObjectPath(u"/io/github/bucketdeck/track/%1"_s.arg(trackId))
                        : QDBusObjectPath(u"/org/mpris/MediaPlayer2/TrackList/NoTrack"_s);
}

QDBusObjectPath MediaPlayerAdaptor::track() const
{
    return trackPath(m_media->state().trackId);
}

QVariantMap MediaPlayerAdaptor::metadata() const
{
    QVariantMap data{{u"mpris:trackid"_s, QVariant::fromValue(track())}};
    const MediaState &state = m_media->state();
    if (!isLoaded())
        return data;
    data.insert(u"xesam:title"_s, state.title);
    if (state.durationMs > 0)
        data.insert(u"mpris:length"_s, static_cast<qlonglong>(state.durationMs * 1000));
    if (!state.artist.isEmpty())
        data.insert(u"xesam:artist"_s, QStringList{state.artist});
    if (!state.album.isEmpty())
        data.insert(u"xesam:album"_s, state.album);
    if (state.track > 0)
        data.insert(u"xesam:trackNumber"_s, state.track);
    if (!state.coverPath.isEmpty())
        data.insert(u"mpris:artUrl"_s, QUrl::fromLocalFile(state.coverPath).toString(QUrl::FullyEncoded));
    return data;
}

QVariantMap MediaPlayerAdaptor::told() const
{
    return {{u"PlaybackStatus"_s, playbackStatus()},
            {u"LoopStatus"_s, loopStatus()},
            {u"Shuffle"_s, shuffle()},
            {u"Metadata"_s, metadata()},
            {u"Volume"_s, volume()},
            {u"Rate"_s, rate()},
            {u"CanGoNext"_s, canGoNext()},
            {u"CanGoPrevious"_s, canGoPrevious()},
            {u"CanPlay"_s, canPlay()},
            {u"CanPause"_s, isLoaded()},
            {u"CanSeek"_s, canSeek()}};
}

void MediaPlayerAdaptor::Seek(qlonglong Offset)
{
    const qint64 length = m_media->state().durationMs;
    const qint64 wanted = m_media->positionMs() + Offset / 1000;
    if (!canSeek())
        return;
    // As the specification has it: beyond the end comes the next one.
    if (wanted > length)
        Q_EMIT m_media->nextRequested();
    else
        Q_EMIT m_media->seekRequested(std::max<qint64>(0, wanted));
}

void MediaPlayerAdaptor::SetPosition(const QDBusObjectPath &TrackId, qlonglong Position)
{
    // Of a track that was left meanwhile, or a place that it hasn't: nothing.
    if (!canSeek() || TrackId != track() || Position < 0 || Position / 1000 > m_media->state().durationMs)
        return;
    Q_EMIT m_media->seekRequested(Position / 1000);
}

void MediaPlayerAdaptor::OpenUri(const QString &Uri)
{
    Q_UNUSED(Uri)
}

} // namespace bucketdeck

#include "moc_MediaAdaptors.cpp"
