#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QList>
#include <QVariantMap>

namespace bucketdeck {

class MediaPlayerAdaptor;
class MediaSession;

/// org.mpris.MediaPlayer2.TrackList: what lies around what plays. It can be read and chosen from, not edited.
class TrackListAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.TrackList")
    Q_PROPERTY(QList<QDBusObjectPath> Tracks READ tracks)
    Q_PROPERTY(bool CanEditTracks READ canEditTracks CONSTANT)

public:
    /// `player` has the data of what plays.
    TrackListAdaptor(MediaSession *media, const MediaPlayerAdaptor *player, QObject *parent);

    [[nodiscard]] QList<QDBusObjectPath> tracks() const;
    [[nodiscard]] bool canEditTracks() const { return false; }

    /// Says that it is another list, where it is one: true then.
    bool tellReplaced();

public Q_SLOTS:
    /// Those that are gone have none.
    [[nodiscard]] QList<QVariantMap> GetTracksMetadata(const QList<QDBusObjectPath> &TrackIds) const;
    /// Without effect, as CanEditTracks says.
    void AddTrack(const QString &Uri, const QDBusObjectPath &AfterTrack, bool SetAsCurrent);
    void RemoveTrack(const QDBusObjectPath &TrackId);
    /// Nothing where it is gone.
    void GoTo(const QDBusObjectPath &TrackId);

Q_SIGNALS:
    void TrackListReplaced(const QList<QDBusObjectPath> &Tracks, const QDBusObjectPath &CurrentTrack);

private:
    MediaSession *m_media;
    const MediaPlayerAdaptor *m_player;
    QList<QDBusObjectPath> m_told;
};

} // namespace bucketdeck
