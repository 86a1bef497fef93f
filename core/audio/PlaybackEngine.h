#pragma once

#include "core/audio/AudioInfo.h"
#include "core/audio/PlaybackShape.h"
#include "core/base/Error.h"
#include "core/storage/ObjectInfo.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace bucketdeck {

class RangeCache;
class StorageService;

enum class PlaybackState { Stopped, Loading, Playing, Paused, Stalled };

struct AudioOutput
{
    QByteArray id; ///< Empty: follow the system's default.
    QString name;
};

/// Plays one object behind the other: a decoder thread (libav) reads ranges from a StorageService, an output thread
/// feeds QAudioSink. Lives on the GUI thread; no call waits. Never holds a URL or a token.
class PlaybackEngine final : public QObject
{
    Q_OBJECT

public:
    /// With `cache`, what was fetched once is read from there.
    explicit PlaybackEngine(QObject *parent = nullptr, std::shared_ptr<RangeCache> cache = nullptr);
    ~PlaybackEngine() override;

    static constexpr qint64 shortestLoopMs = 100;

    /// Stops what plays and starts this, at `fromMs`, as soon as the first sound is decoded.
    void open(const ObjectRef &ref, std::shared_ptr<StorageService> storage, qint64 fromMs = 0);
    /// What plays now is followed by this without a gap; currentChanged() and followed() tell when it is heard. Without
    /// a storage nothing follows, and finished() comes. Opened shortly before it is needed. Void after open().
    void setNext(const ObjectRef &ref, std::shared_ptr<StorageService> storage, double gainDb = 0);
    void play();
    void pause(); ///< With a short fade.
    /// Grows silent over this time, then pauses. What is asked for meanwhile ends it.
    void fadeOutAndPause(int ms);
    void stop();
    /// The computer is about to sleep: what plays is paused, and wakeUp() goes on with it.
    void fallAsleep();
    /// The computer has slept: the device and what is read by may be dead, so both are begun anew, at the same place.
    /// What was paused before stays so, as does what somebody paused, stopped or opened since.
    void wakeUp();
    /// Clamped to the length; exact to a frame, but for far jumps in MP3s that come over the network: see AudioDecoder.
    /// After the end, the file waits paused at this place; play() without a seek begins it anew.
    void seek(qint64 positionMs);
    void setVolume(double volume);  ///< 0 to 1, perceptual (cubic); kept over tracks.
    void setSpeed(double speed);    ///< PlaybackShape::minSpeed to maxSpeed, with the pitch kept; kept over tracks.
    void setSkipSilence(bool skip); ///< Long silences are shortened to a third of a second; kept over tracks.
    /// Between these places of what plays now; at least shortestLoopMs long. Goes with open().
    void setLoop(const std::optional<LoopRange> &loop);
    /// Loudness of what plays now, in dB; 0 is as it is. Where it could overdrive, whoever sets it knows the peaks.
    void setGainDb(double db);

    [[nodiscard]] PlaybackState state() const;
    [[nodiscard]] ObjectRef current() const;
    [[nodiscard]] qint64 positionMs() const;
    [[nodiscard]] qint64 durationMs() const;
    [[nodiscard]] double volume() const;
    [[nodiscard]] double speed() const;
    [[nodiscard]] bool skipsSilence() const;
    [[nodiscard]] double gainDb() const;
    [[nodiscard]] std::optional<LoopRange> loop() const;
    [[nodiscard]] AudioInfo info() const;
    [[nodiscard]] double bufferedShare() const; ///< 0 to 1: how much of the file is here.
    /// One loudness peak (0 to 1) a bucket of `durationMs / peaks.size()`; -1 where nothing was decoded yet.
    [[nodiscard]] QList<float> peaks() const;

    [[nodiscard]] QList<AudioOutput> outputs() const;
    [[nodiscard]] QByteArray outputId() const; ///< The one that was chosen; empty: the default.
    void setOutput(const QByteArray &id);

Q_SIGNALS:
    void stateChanged(bucketdeck::PlaybackState state);
    void currentChanged(const bucketdeck::ObjectRef &ref);
    void infoChanged(const bucketdeck::AudioInfo &info);
    void positionChanged(qint64 positionMs); ///< About 15 times a second while playing.
    void durationChanged(qint64 durationMs);
    void bufferedChanged(double share);
    void peaksChanged();
    void volumeChanged(double volume);
    void speedChanged(double speed);
    void loopChanged(const std::optional<bucketdeck::LoopRange> &loop);
    void followed(); ///< What was to follow is heard: it is current(), and nothing follows it yet.
    void outputsChanged();
    /// The chosen device went away: playback goes on at the default one, or pauses where there is none.
    void outputLost(const QString &name, bool wentOn);
    void finished();
    void failed(const bucketdeck::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::PlaybackState)
