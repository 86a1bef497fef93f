#include "ui/desktop/MediaSession.h"

namespace bucketdeck {

MediaSession::MediaSession(bool hasWindow, QObject *parent)
    : QObject(parent)
    , m_hasWindow(hasWindow)
{
}

void MediaSession::setState(const MediaState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

void MediaSession::setTracks(const QList<MediaTrack> &tracks)
{
    if (tracks == m_tracks)
        return;
    m_tracks = tracks;
    Q_EMIT changed();
}

} // namespace bucketdeck

#include "moc_MediaSession.cpp"
