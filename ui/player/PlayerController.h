#pragma once

#include "core/audio/AudioInfo.h"
#include "core/storage/ObjectInfo.h"
#include "ui/style/MessageBanner.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace bucketdeck {

class AccountManager;
class LoudnessGains;
class PlaybackEngine;
class PlaybackSettings;
class PlayerBar;
class PlayerFace;
class PlayMemory;
class PlayQueue;
class SleepTimer;
class TrackPositions;
struct AppServices;

/// Brings queue, engine and what shows them together: what is asked for is opened at its place, what is finished is
/// followed by the next.
class PlayerController final : public QObject
{
    Q_OBJECT

public:
    PlayerController(const AppServices &services, PlayerBar *bar, MessageBanner *banner);

    /// Shows what plays there too, and does what is asked for there.
    template <typename Face>
    void addFace(Face *face)
    {
        connect(face, &Face::playPauseRequested, this, &PlayerController::togglePlay);
        connect(face, &Face::previousRequested, this, &PlayerController::previous);
        connect(face, &Face::nextRequested, this, &PlayerController::next);
        connect(face, &Face::seekRequested, this, &PlayerController::seek);
        connect(face, &Face::volumeRequested, this, &PlayerController::setVolume);
        connect(face, &QObject::destroyed, this,
                [this, shown = static_cast<PlayerFace *>(face)] { m_faces.removeOne(shown); });
        m_faces.append(face);
        fill(face);
    }

    void togglePlay();
    void play();
    void pause();
    void stop();
    void next();
    void previous(); ///< Back to the start first, as players do; within its first 3 seconds to the one before.
    void seek(qint64 positionMs);
    void setVolume(double volume);
    void setSpeed(double speed); ///< Kept, where there are settings.

    [[nodiscard]] SleepTimer *sleepTimer() const { return m_sleep; }
    /// What is current wasn't opened yet and waits at a place in it, as after a start.
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] qint64 positionMs() const;
    [[nodiscard]] qint64 durationMs() const;
    [[nodiscard]] AudioInfo info() const;
    [[nodiscard]] QString title() const; ///< Of its tags, or else its name.

Q_SIGNALS:
    void seeked(qint64 positionMs);

private:
    /// What the button of the banner does.
    enum class Offer { None, TryAgain, StartOver };

    void connectQueue();
    void connectEngine();
    void showCurrent(const ObjectRef &ref);
    void openCurrent(const ObjectRef &ref);
    /// Opens the current one from this place.
    void openAt(const ObjectRef &ref, qint64 positionMs);
    void leaveTrack();
    void lineUp();
    void takeFollower();
    void applySettings();
    void evenLoudness();
    void takeState();
    void takePosition(qint64 positionMs);
    void takeEnd();
    void takeOffer();
    void offer(MessageBanner::Tone tone, const QString &text, const QString &action, Offer what);
    void fill(PlayerFace *face);
    void refreshStatus();
    void refreshNeighbours();
    void refreshOutputs();
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool isLoaded() const;

    PlaybackEngine *m_engine;
    PlayQueue *m_queue;
    AccountManager *m_accounts;
    TrackPositions *m_positions;
    PlayMemory *m_memory;
    PlaybackSettings *m_settings;
    LoudnessGains *m_gains;
    PlayerBar *m_bar;
    MessageBanner *m_banner;
    SleepTimer *m_sleep;
    QList<PlayerFace *> m_faces;
    QTimer m_offerEnd;
    Offer m_offer = Offer::None;
    quint32 m_followingId = 0; ///< The entry that the engine was told follows.
    double m_followingGainDb = 0;
    quint32 m_openedId = 0; ///< The entry of the queue that the engine has.
    qint64 m_waitingMs = 0; ///< Where the current one waits to be opened.
    qint64 m_waitingLength = 0;
};

} // namespace bucketdeck
