#pragma once

#include "core/audio/AudioInfo.h"
#include "core/audio/FollowerOpener.h"
#include "core/audio/FrameRing.h"
#include "core/audio/PeakMeter.h"
#include "core/audio/PlaybackShape.h"
#include "core/audio/SoundShaper.h"
#include "core/audio/SoundTimeline.h"
#include "core/base/Error.h"
#include "core/cache/ObjectReader.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace bucketdeck {

/// The thread that reads and decodes into the ring, one track behind the other. Orders are left for it and never wait;
/// what it is reading is interrupted for them. Every answer carries the number of the order it is for: older ones are
/// to be passed over. Tracks have numbers of the caller's choice.
class DecoderThread final : public QObject
{
    Q_OBJECT

public:
    /// Where and how to play.
    struct Start
    {
        int track = 0;
        qint64 positionMs = 0;
        int outputRate = 0;
        float gain = 1.0F; ///< How many times as loud.
        PlaybackShape shape;
        int next = 0; ///< The track that follows, where it was begun already.
    };

    explicit DecoderThread(FrameRing &ring, QObject *parent = nullptr);
    ~DecoderThread() override;

    // Each gives the order's number.

    /// What was to follow is forgotten.
    int open(std::shared_ptr<ObjectReader> reader, const Start &start);
    /// In the track that is decoded, or the one before it, which may still be heard.
    int seek(const Start &start);
    int close();

    /// This track follows the one that is decoded, without a gap. Opened at once.
    void setNext(int track, float gain, std::shared_ptr<ObjectReader> reader, int outputRate);
    void dropNext();
    /// setNext() or dropNext() will be called: a track that is decoded to its end before that waits for it.
    void expectNext() { m_opener.expect(); }
    /// The track before the one that is decoded isn't heard any more.
    void dropBefore();

Q_SIGNALS:
    void loaded(int order, int track, const bucketdeck::AudioInfo &info, std::shared_ptr<bucketdeck::PeakMeter> peaks);
    /// What the ring holds from this mark on. The first one of an order comes before its first sound.
    void positioned(int order, const bucketdeck::SoundMark &mark);
    void ended(int order, quint64 ringIndex);
    void failed(int order, const bucketdeck::Error &error);

private:
    enum class Kind { Close, Open, Seek };
    struct Order
    {
        int number = 0;
        Kind kind = Kind::Close;
        std::shared_ptr<ObjectReader> reader; ///< Of what is to be opened.
        Start start;
    };
    struct Track : DecodedTrack
    {
        std::shared_ptr<PeakMeter> peaks;
        int meterRate = 0;
    };

    int give(Order order);
    void run();
    [[nodiscard]] bool takeOrder(std::unique_lock<std::mutex> &lock);
    void begin();
    [[nodiscard]] bool openTrack();
    void goBackTo(int track);
    void keepForLater(DecodedTrack track);
    [[nodiscard]] bool startReading(const std::shared_ptr<ObjectReader> &reader);
    void announce();
    void decodeSome();
    void endTrack();
    void end();
    void follow(DecodedTrack next);
    [[nodiscard]] Result<void> prepare(DecodedTrack &next) const;
    [[nodiscard]] bool repeatLoop();
    [[nodiscard]] qint64 loopFrame(qint64 ms) const { return ms * m_order.start.outputRate / 1000; }
    void shape(std::vector<float> &samples);
    void writeOut();
    void mark(const SoundMark &mark);
    void giveUp(const Error &error);

    FrameRing &m_ring;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Order> m_waiting;
    std::shared_ptr<ObjectReader> m_openReader; ///< What is being read now; under the mutex.
    bool m_loading = false;                     ///< Under the mutex: a seek then doesn't interrupt.
    bool m_dropBefore = false;                  ///< Under the mutex.
    bool m_quit = false;
    int m_lastNumber = 0;

    // Of the thread alone:
    Order m_order;
    Track m_track;
    Track m_before; ///< May still be heard, and sought in.
    SoundShaper m_shaper;
    qint64 m_frame = 0;     ///< Of the track, at the output's rate.
    qint64 m_sinceLoop = 0; ///< Frames since it began or went back.
    bool m_running = false;
    bool m_awaitsNext = false; ///< At the end of a track, the one behind it isn't open yet.
    bool m_announced = false;

    FollowerOpener m_opener;
    std::thread m_thread;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::SoundMark)
