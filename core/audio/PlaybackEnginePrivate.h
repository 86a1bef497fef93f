#pragma once

#include "core/audio/AudioOutputThread.h"
#include "core/audio/DecoderThread.h"
#include "core/audio/OutputDevices.h"
#include "core/audio/PlaybackEngine.h"
#include "core/audio/SoundTimeline.h"

#include <QTimer>

#include <optional>

namespace bucketdeck {

class PlaybackEngine::Private
{
public:
    /// One object and what is known of it.
    struct Track
    {
        int number = 0; ///< For the decoder; 0: none.
        ObjectRef ref;
        std::shared_ptr<StorageService> storage;
        double gainDb = 0;
        std::shared_ptr<ObjectReader> reader; ///< From when it is opened until it is closed.
        std::shared_ptr<PeakMeter> meter;
        AudioInfo info;
    };

    Private(PlaybackEngine *engine, std::shared_ptr<RangeCache> rangeCache);

    void start(qint64 fromMs);
    void jump(qint64 positionMs);
    /// The same place again, decoded in another way.
    void decodeAnew();
    /// The same place again, over a new output and by new requests.
    void beginAnew();
    void close();
    void fail(const Error &error);
    void refuseStorage();
    [[nodiscard]] bool checkOutput();
    void setState(PlaybackState newState);
    void setNext(Track next);
    void cancelFade();

    [[nodiscard]] bool isOpen() const { return now.reader != nullptr; }
    [[nodiscard]] bool hasOutput() const { return !devices.current().isNull(); }
    [[nodiscard]] qint64 position() const;

    PlaybackEngine *const q;
    const std::shared_ptr<RangeCache> cache;
    FrameRing ring;
    OutputDevices devices;
    AudioOutputThread output{ring};
    DecoderThread decoder{ring};
    QTimer timer;
    QTimer fading; ///< Pauses when it is over.

    Track now;
    Track next;        ///< Follows without a gap; its reader is set once the decoder has it.
    int lastTrack = 0; ///< Number.
    PlaybackShape shape;
    PlaybackState state = PlaybackState::Stopped;
    int refusal = 0; ///< The last one that is on its way; anything new that is asked for makes it void.
    double volume = 1.0;
    bool wantsPlay = false;
    bool goesOnAwake = false; ///< It was paused for the sleep of the computer alone.
    qint64 startMs = 0;       ///< Where the file begins that isn't open yet.
    mutable SoundTimeline timeline;

private:
    void refuseSoon(const Error &error);
    void tick();
    void tickSound();
    void tickReports();
    void finish();
    void prepareNext();
    void becomeNext();
    void outputOpened(int sampleRate);
    void devicesListed();
    void loaded(int order, int track, const AudioInfo &newInfo, const std::shared_ptr<PeakMeter> &peaks);
    void positioned(int order, const SoundMark &mark);
    [[nodiscard]] std::shared_ptr<ObjectReader> readerFor(const Track &track) const;
    [[nodiscard]] DecoderThread::Start startAt(qint64 positionMs) const;

    int outputRate;
    int openOrder = 0;
    int lastOrder = 0;
    std::optional<quint64> endIndex;
    double buffered = 0;
    qint64 toldMs = -1; ///< While it plays.
    int starvedTicks = 0;
    int ticks = 0;
};

} // namespace bucketdeck
