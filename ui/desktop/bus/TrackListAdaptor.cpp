#include "ui/desktop/bus/TrackListAdaptor.h"

#include "ui/desktop/MediaSession.h"
#include "ui/desktop/bus/MediaAdaptors.h"

#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace bucketdeck {

TrackListAdaptor::TrackListAdaptor(MediaSession *media, const MediaPlayerAdaptor *player, QObject *parent)
    : QDBusAbstractAdaptor(parent)
    , m_media(media)
    , m_player(player)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    m_told = tracks();
}

QList<QDBusObjectPath> TrackListAdaptor::tracks() const
{
    QList<QDBusObjectPath> paths;
    for (const MediaTrack &track : m_media->tracks())
        paths.append(MediaPlayerAdaptor::trackPath(track.id));
    return paths;
}

bool TrackListAdaptor::tellReplaced()
{
    const QList<QDBusObjectPath> now = tracks();
    if (now == m_told)
        return false;
    m_told = now;
    Q_EMIT TrackListReplaced(now, MediaPlayerAdaptor::trackPath(m_media->state().trackId));
    return true;
}

QList<QVariantMap> TrackListAdaptor::GetTracksMetadata(const QList<QDBusObjectPath> &TrackIds) const
{
    QList<QVariantMap> all;
    for (const QDBusObjectPath &path : TrackIds) {
        for (const MediaTrack &track : m_media->tracks()) {
            if (path != MediaPlayerAdaptor::trackPath(track.id))
                continue;
            if (track.id == m_media->state().trackId)
                all.append(m_player->metadata());
            else
                all.append({{u"mpris:trackid"_s, QVariant::fromValue(path)}, {u"xesam:title"_s, track.title}});
        }
    }
    return all;
}

void TrackListAdaptor::AddTrack(const QString &Uri, const QDBusObjectPath &AfterTrack, bool SetAsCurrent)
{
    Q_UNUSED(Uri)
    Q_UNUSED(AfterTrack)
    Q_UNUSED(SetAsCurrent)
}

void TrackListAdaptor::RemoveTrack(const QDBusObjectPath &TrackId)
{
    Q_UNUSED(TrackId)
}

void TrackListAdaptor::GoTo(const QDBusObjectPath &TrackId)
{
    for (const MediaTrack &track : m_media->tracks()) {
        if (TrackId == MediaPlayerAdaptor::trackPath(track.id)) {
            Q_EMIT m_media->trackRequested(track.id);
            return;
        }
    }
}

} // namespace bucketdeck

#include "moc_TrackListAdaptor.cpp"
