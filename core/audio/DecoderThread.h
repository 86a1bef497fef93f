#pragma once

#include "core/audio/AudioInfo.h"
#include "core/audio/FrameRing.h"
#include "core/audio/PeakMeter.h"
#include "core/base/Error.h"
#include "core/cache/ObjectReader.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace bucketdeck {

class AudioDecoder;

/// The thread that reads and decodes into the ring. Orders are left for it and never wait; what it is reading is
/// interrupted for them. Every answer carries the number of the order it is for: older ones are to be passed over.
class DecoderThread final : public QObject {
    Q_OBJECT

public:
    explicit DecoderThread(FrameRing &ring, QObject *parent = nullptr);
    ~DecoderThread() override;

    /// Each gives the order's number. open() begins at `positionMs`.
    int open(std::shared_ptr<ObjectReader> reader, qint64 positionMs, int outputRate);
    int seek(qint64 positionMs, int outputRate);
    int close();

Q_SIGNALS:
    void loaded(int order, const bucketdeck::AudioInfo &info, std::shared_ptr<bucketdeck::PeakMeter> peaks, int meterRate);
    /// The ring's frames from `ringIndex` on are the file's from `positionMs` on.
    void positioned(int order, quint64 ringIndex, qint64 positionMs, int rate);
    void ended(int order, quint64 ringIndex);
    void failed(int order, const bucketdeck::Error &error);

private:
    struct Order {
        int number = 0;
        std::shared_ptr<ObjectReader> reader; ///< None: close, or a seek in what is open.
        bool isSeek = false;
        qint64 positionMs = 0;
        int outputRate = 0;
    };

    int give(Order order);
    void run();
    [[nodiscard]] bool takeOrder(std::unique_lock<std::mutex> &lock);
    void begin();
    void decodeSome();
    void writeOut(const std::vector<float> &samples);
    void giveUp(const Error &error);

    FrameRing &m_ring;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Order> m_waiting;
    std::shared_ptr<ObjectReader> m_openReader; ///< What is being read now; under the mutex.
    bool m_loading = false;                     ///< Under the mutex: a seek then doesn't interrupt.
    bool m_quit = false;
    int m_lastNumber = 0;

    // Of the thread alone:
    Order m_order;
    std::shared_ptr<ObjectReader> m_decoderReader; ///< Goes after the decoder that reads from it.
    std::unique_ptr<AudioDecoder> m_decoder;
    std::shared_ptr<PeakMeter> m_peaks;
    qint64 m_frame = 0; ///< Of the file, at the output's rate.
    int m_meterRate = 0;
    bool m_running = false;
    bool m_announced = false;

    std::thread m_thread;
};

} // namespace bucketdeck
