#include "core/audio/DecoderThread.h"

#include "core/audio/AudioDecoder.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {

DecoderThread::DecoderThread(FrameRing &ring, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
    , m_thread([this] { run(); })
{
}

DecoderThread::~DecoderThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        if (m_openReader)
            m_openReader->interrupt();
    }
    m_wake.notify_all();
    m_thread.join();
}

int DecoderThread::open(std::shared_ptr<ObjectReader> reader, qint64 positionMs, int outputRate)
{
    return give({0, std::move(reader), false, positionMs, outputRate});
}

int DecoderThread::seek(qint64 positionMs, int outputRate)
{
    return give({0, nullptr, true, positionMs, outputRate});
}

int DecoderThread::close()
{
    return give({});
}

int DecoderThread::give(Order order)
{
    std::shared_ptr<ObjectReader> toInterrupt;
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        order.number = number = ++m_lastNumber;
        if (order.isSeek && m_waiting && !m_waiting->isSeek) {
            // What is to be opened and hasn't been yet is opened at the new place.
            order.reader = m_waiting->reader;
            order.isSeek = false;
        }
        if (m_openReader && !(order.isSeek && m_loading))
            m_openReader->interrupt();
        m_waiting = std::move(order);
    }
    m_wake.notify_all();
    return number;
}

/// False where there is nothing new to do.
bool DecoderThread::takeOrder(std::unique_lock<std::mutex> &lock)
{
    Q_ASSERT(lock.owns_lock());
    if (!m_waiting)
        return false;
    const std::shared_ptr<ObjectReader> keep = m_order.reader;
    m_order = *std::exchange(m_waiting, std::nullopt);
    m_running = false;
    m_announced = false;
    if (m_order.isSeek) {
        m_order.reader = keep;
        if (m_openReader)
            m_openReader->resume();
    } else {
        m_openReader = m_order.reader;
        m_loading = m_order.reader != nullptr;
    }
    return true;
}

void DecoderThread::run()
{
    for (;;) {
        bool taken = false;
        {
            std::unique_lock lock(m_mutex);
            const auto hasWork = [this] { return m_quit || m_waiting || m_running; };
            m_wake.wait(lock, hasWork);
            if (m_quit)
                break;
            taken = takeOrder(lock);
        }
        if (taken)
            begin();
        else
            decodeSome();
    }
    m_decoder.reset(); // Before the reader that it reads from.
    m_order = {};
}

/// Does what the order says, up to the first sound.
void DecoderThread::begin()
{
    m_ring.discardWritten();
    if (!m_order.isSeek) {
        m_decoder.reset();
        m_decoderReader.reset();
        m_peaks.reset();
    }
    if (!m_order.reader)
        return;
    const bool rateChanged = m_decoder && m_decoder->outputRate() != m_order.outputRate;
    if (!m_decoder || rateChanged) {
        m_decoder.reset();
        Result<std::unique_ptr<AudioDecoder>> decoder = AudioDecoder::open(*m_order.reader, m_order.outputRate);
        {
            const std::lock_guard lock(m_mutex);
            m_loading = false;
        }
        if (!decoder) {
            giveUp(decoder.error());
            return;
        }
        m_decoder = std::move(*decoder);
        m_decoderReader = m_order.reader;
        if (!m_peaks) {
            m_meterRate = m_order.outputRate;
            m_peaks = std::make_shared<PeakMeter>(m_decoder->info().durationMs * m_meterRate / 1000);
        }
        Q_EMIT loaded(m_order.number, m_decoder->info(), m_peaks, m_meterRate);
    }
    if (m_order.positionMs > 0 || m_order.isSeek) {
        const Result<void> sought = m_decoder->seek(m_order.positionMs);
        if (!sought) {
            giveUp(sought.error());
            return;
        }
    }
    m_frame = m_order.positionMs * m_order.outputRate / 1000;
    m_running = true;
}

void DecoderThread::decodeSome()
{
    const Result<std::vector<float> *> part = m_decoder->next();
    if (!part) {
        giveUp(part.error());
        return;
    }
    if (!m_announced) {
        m_announced = true;
        // Before it is written: a paused output with a full ring makes no room.
        Q_EMIT positioned(m_order.number, m_ring.written(), m_order.positionMs, m_order.outputRate);
    }
    writeOut(**part);
    if ((*part)->empty()) {
        m_running = false;
        // MP3 headers count padding that isn't played, and files are cut off.
        if (m_meterRate == m_order.outputRate)
            m_peaks->endsAt(m_frame);
        Q_EMIT ended(m_order.number, m_ring.written());
    }
}

/// Waits for room as long as it takes, or until there is another order.
void DecoderThread::writeOut(const std::vector<float> &samples)
{
    const uint64_t total = samples.size() / AudioDecoder::channels;
    if (m_meterRate == m_order.outputRate)
        m_peaks->add(m_frame, samples.data(), static_cast<qint64>(total), AudioDecoder::channels);
    m_frame += static_cast<qint64>(total);
    uint64_t done = 0;
    while (done < total) {
        done += m_ring.write(samples.data() + done * AudioDecoder::channels, total - done);
        std::unique_lock lock(m_mutex);
        if (m_waiting || m_quit)
            return;
        // The reader of the ring must not take locks, so it can't wake this thread; the ring holds far more than this.
        if (done < total && m_wake.wait_for(lock, 20ms, [this] { return m_waiting || m_quit; }))
            return;
    }
}

void DecoderThread::giveUp(const Error &error)
{
    m_running = false;
    {
        const std::lock_guard lock(m_mutex);
        m_loading = false;
    }
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT failed(m_order.number, error);
}

} // namespace bucketdeck

#include "moc_DecoderThread.cpp"
