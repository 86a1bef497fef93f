#pragma once

#include "core/audio/PlayQueue.h"

#include <QObject>
#include <QString>

#include <functional>

namespace bucketdeck {

/// What plays, as others are told of it.
struct MediaState
{
    enum class Status { Stopped, Paused, Playing };

    Status status = Status::Stopped;
    quint32 trackId = 0; ///< Of the entry in the queue; 0: nothing is loaded.
    QString title;       ///< As written: text from outside.
    QString artist;
    QString album;
    int track = 0;         ///< On its album; 0: unknown.
    QString coverPath;     ///< Of a picture on this computer; empty: there is none.
    qint64 durationMs = 0; ///< 0: unknown.
    bool hasNext = false;
    bool hasPrevious = false;
    bool shuffled = false;
    RepeatMode repeat = RepeatMode::Off;
    double volume = 1; ///< 0 to 1.
    double speed = 1;

    friend bool operator==(const MediaState &, const MediaState &) = default;
};

/// An entry of the queue, as others are told of it.
struct MediaTrack
{
    quint32 id = 0;
    QString title; ///< As written: text from outside.

    friend bool operator==(const MediaTrack &, const MediaTrack &) = default;
};

/// Between whoever plays and those who show it and steer it from outside the window: the desktop's media controls, the
/// tray. Knows nothing of either.
class MediaSession final : public QObject
{
    Q_OBJECT

public:
    /// `hasWindow`: there is one to be raised.
    explicit MediaSession(bool hasWindow, QObject *parent = nullptr);

    [[nodiscard]] bool hasWindow() const { return m_hasWindow; }
    [[nodiscard]] const MediaState &state() const { return m_state; }
    [[nodiscard]] qint64 positionMs() const { return m_position ? m_position() : 0; }

    void setState(const MediaState &state);
    /// What lies around what plays, in the order of the queue.
    void setTracks(const QList<MediaTrack> &tracks);
    [[nodiscard]] const QList<MediaTrack> &tracks() const { return m_tracks; }
    /// Asked whenever somebody wants to know; 0 without one.
    void setPosition(std::function<qint64()> position) { m_position = std::move(position); }
    /// It goes on elsewhere than time alone would have brought it.
    void tellSeeked(qint64 positionMs) { Q_EMIT seeked(positionMs); }

Q_SIGNALS:
    void changed(); ///< The state, or the tracks.
    void seeked(qint64 positionMs);

    // What is wanted of whoever plays.
    void playRequested();
    void pauseRequested();
    void playPauseRequested();
    void stopRequested();
    void nextRequested();
    void previousRequested();
    void trackRequested(quint32 trackId);
    void seekRequested(qint64 positionMs);
    void volumeRequested(double volume);
    void speedRequested(double speed);
    void shuffleRequested(bool on);
    void repeatRequested(bucketdeck::RepeatMode mode);
    void raiseRequested();
    void quitRequested();

private:
    bool m_hasWindow;
    MediaState m_state;
    QList<MediaTrack> m_tracks;
    std::function<qint64()> m_position;
};

} // namespace bucketdeck
