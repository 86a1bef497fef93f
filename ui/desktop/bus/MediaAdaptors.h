#pragma once

#include "core/audio/PlaybackShape.h"
#include "ui/desktop/MediaSession.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariantMap>

namespace bucketdeck {

/// org.mpris.MediaPlayer2: the application.
class MediaRootAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ yes CONSTANT)
    Q_PROPERTY(bool CanRaise READ canRaise CONSTANT)
    Q_PROPERTY(bool HasTrackList READ yes CONSTANT)
    Q_PROPERTY(bool CanSetFullscreen READ no CONSTANT)
    Q_PROPERTY(bool Fullscreen READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none CONSTANT)

public:
    MediaRootAdaptor(MediaSession *media, QString desktopFile, QObject *parent);

    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] QStringList none() const { return {}; }
    [[nodiscard]] bool canRaise() const { return m_media->hasWindow(); }
    [[nodiscard]] QString identity() const { return QStringLiteral("Bucketdeck"); }
    [[nodiscard]] QString desktopEntry() const { return m_desktopFile; }

public Q_SLOTS:
    void Raise() { Q_EMIT m_media->raiseRequested(); }
    void Quit() { Q_EMIT m_media->quitRequested(); }

private:
    MediaSession *m_media;
    QString m_desktopFile;
};

/// org.mpris.MediaPlayer2.Player: what plays. Times on the bus are in microseconds.
class MediaPlayerAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(QString LoopStatus READ loopStatus WRITE setLoopStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(bool Shuffle READ shuffle WRITE setShuffle)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double MinimumRate READ minimumRate)
    Q_PROPERTY(double MaximumRate READ maximumRate)
    Q_PROPERTY(bool CanGoNext READ canGoNext)
    Q_PROPERTY(bool CanGoPrevious READ canGoPrevious)
    Q_PROPERTY(bool CanPlay READ canPlay)
    Q_PROPERTY(bool CanPause READ isLoaded)
    Q_PROPERTY(bool CanSeek READ canSeek)
    Q_PROPERTY(bool CanControl READ canControl)

public:
    MediaPlayerAdaptor(MediaSession *media, QObject *parent);

    /// 0: that of no track.
    [[nodiscard]] static QDBusObjectPath trackPath(quint32 trackId);

    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] QString loopStatus() const;
    void setLoopStatus(const QString &status);
    [[nodiscard]] double rate() const { return m_media->state().speed; }
    [[nodiscard]] double minimumRate() const { return PlaybackShape::minSpeed; }
    [[nodiscard]] double maximumRate() const { return PlaybackShape::maxSpeed; }
    /// None at all means to pause.
    void setRate(double rate);
    [[nodiscard]] bool shuffle() const { return m_media->state().shuffled; }
    void setShuffle(bool on) { Q_EMIT m_media->shuffleRequested(on); }
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] double volume() const { return m_media->state().volume; }
    void setVolume(double volume);
    [[nodiscard]] qlonglong position() const { return m_media->positionMs() * 1000; }
    [[nodiscard]] bool canGoNext() const { return m_media->state().hasNext; }
    [[nodiscard]] bool canGoPrevious() const { return m_media->state().hasPrevious; }
    [[nodiscard]] bool isLoaded() const { return m_media->state().trackId != 0; }
    [[nodiscard]] bool canPlay() const { return isLoaded() || canGoNext(); }
    [[nodiscard]] bool canSeek() const { return m_media->state().durationMs > 0; }
    [[nodiscard]] bool canControl() const { return true; }

    /// All whose changes are told: not the position, which time alone changes.
    [[nodiscard]] QVariantMap told() const;

public Q_SLOTS:
    void Next() { Q_EMIT m_media->nextRequested(); }
    void Previous() { Q_EMIT m_media->previousRequested(); }
    void Pause() { Q_EMIT m_media->pauseRequested(); }
    void PlayPause() { Q_EMIT m_media->playPauseRequested(); }
    void Stop() { Q_EMIT m_media->stopRequested(); }
    void Play() { Q_EMIT m_media->playRequested(); }
    void Seek(qlonglong Offset);
    void SetPosition(const QDBusObjectPath &TrackId, qlonglong Position);
    /// No addresses are supported, as SupportedUriSchemes says.
    void OpenUri(const QString &Uri);

Q_SIGNALS:
    void Seeked(qlonglong Position);

private:
    [[nodiscard]] QDBusObjectPath track() const;

    MediaSession *m_media;
};

} // namespace bucketdeck
