#include "core/audio/DecoderThread.h"

#include "core/audio/AudioDecoder.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

constexpr auto channels = static_cast<qint64>(AudioDecoder::channels);
/// Where a loop goes back, the ends of its sound don't fit together.
constexpr qint64 joinFrames = 128;

/// From silence to full loudness over its first frames, or back over its last ones.
void fade(std::vector<float> &samples, bool in)
{
    const qint64 frames = static_cast<qint64>(samples.size()) / channels;
    const qint64 count = std::min(joinFrames, frames);
    for (qint64 i = 0; i < count; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(count);
        const qint64 frame = in ? i : frames - 1 - i;
        samples[static_cast<size_t>(frame * channels)] *= share;
        samples[static_cast<size_t>(frame * channels + 1)] *= share;
    }
}

} // namespace

DecoderThread::DecoderThread(FrameRing &ring, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
    , m_opener([this] {
        const std::lock_guard lock(m_mutex);
        m_wake.notify_all();
    })
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

int DecoderThread::open(std::shared_ptr<ObjectReader> reader, const Start &start)
{
    m_opener.drop();
    return give({0, Kind::Open, std::move(reader), start});
}

int DecoderThread::seek(const Start &start)
{
    return give({0, Kind::Seek, nullptr, start});
}

int DecoderThread::close()
{
    m_opener.drop();
    return give({});
}

void DecoderThread::setNext(int track, float gain, std::shared_ptr<ObjectReader> reader, int outputRate)
{
    m_opener.open(track, gain, std::move(reader), outputRate);
}

void DecoderThread::dropNext()
{
    m_opener.drop();
    const std::lock_guard lock(m_mutex);
    m_wake.notify_all();
}

void DecoderThread::dropBefore()
{
    const std::lock_guard lock(m_mutex);
    m_dropBefore = true;
    m_wake.notify_all();
}

int DecoderThread::give(Order order)
{
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        order.number = number = ++m_lastNumber;
        if (order.kind == Kind::Seek && m_waiting && m_waiting->kind == Kind::Open) {
            // What is to be opened and hasn't been yet is opened at the new place.
            order.reader = m_waiting->reader;
            order.kind = Kind::Open;
        }
        if (m_openReader && !(order.kind == Kind::Seek && m_loading))
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
    m_order = *std::exchange(m_waiting, std::nullopt);
    m_running = false;
    m_awaitsNext = false;
    m_announced = false;
    m_loading = m_order.kind == Kind::Open;
    if (m_order.kind == Kind::Open)
        m_openReader = m_order.reader;
    else if (m_order.kind == Kind::Close)
        m_openReader.reset();
    return true;
}

void DecoderThread::run()
{
    for (;;) {
        bool taken = false;
        bool drops = false;
        {
            std::unique_lock lock(m_mutex);
            const auto hasWork = [this] {
                return m_quit || m_waiting || m_running || m_dropBefore || (m_awaitsNext && !m_opener.isOpening());
            };
            m_wake.wait(lock, hasWork);
            if (m_quit)
                break;
            taken = takeOrder(lock);
            drops = std::exchange(m_dropBefore, false);
        }
        if (drops && !(taken && m_order.kind == Kind::Seek && m_order.start.track == m_before.number))
            m_before = {};
        if (taken)
            begin();
        else if (m_awaitsNext)
            endTrack();
        else if (m_running)
            decodeSome();
    }
    m_track = {};
    m_before = {};
    m_order = {};
}

/// Does what the order says, up to the first sound.
void DecoderThread::begin()
{
    m_ring.discardWritten();
    m_shaper.begin(m_order.start.shape, std::max(1, m_order.start.outputRate));
    if (m_order.kind == Kind::Seek) {
        if (m_track.number != m_order.start.track)
            goBackTo(m_order.start.track);
        if (!startReading(m_track.reader))
            return;
    } else {
        m_track = {};
        m_before = {};
        m_track.reader = m_order.reader;
        m_track.number = m_order.start.track;
    }
    if (!m_track.reader || !openTrack())
        return;
    m_track.gain = m_order.start.gain;
    if (m_order.start.positionMs > 0 || m_order.kind == Kind::Seek) {
        const Result<void> sought = m_track.decoder->seek(m_order.start.positionMs);
        if (!sought) {
            giveUp(sought.error());
            return;
        }
    }
    m_frame = loopFrame(m_order.start.positionMs);
    m_sinceLoop = 0;
    m_running = true;
}

/// What was begun after this track follows it again.
void DecoderThread::goBackTo(int track)
{
    if (m_before.number != track || !m_before.reader)
        return;
    DecodedTrack again = std::move(m_track);
    m_track = std::exchange(m_before, {});
    if (again.number == m_order.start.next && again.decoder && !m_opener.hasOne())
        keepForLater(std::move(again));
}

void DecoderThread::keepForLater(DecodedTrack track)
{
    track.reader->resume();
    m_opener.putBack(std::move(track));
}

/// False where there is a new order, which comes first.
bool DecoderThread::startReading(const std::shared_ptr<ObjectReader> &reader)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting || m_quit)
        return false;
    m_openReader = reader;
    if (reader)
        reader->resume();
    return true;
}

bool DecoderThread::openTrack()
{
    if (m_track.decoder && m_track.decoder->outputRate() == m_order.start.outputRate)
        return true;
    m_track.decoder.reset();
    Result<std::unique_ptr<AudioDecoder>> decoder = AudioDecoder::open(*m_track.reader, m_order.start.outputRate);
    {
        const std::lock_guard lock(m_mutex);
        m_loading = false;
    }
    if (!decoder) {
        giveUp(decoder.error());
        return false;
    }
    m_track.decoder = std::move(*decoder);
    announce();
    return true;
}

void DecoderThread::announce()
{
    m_track.decoder->keepTail();
    if (!m_track.peaks) {
        m_track.meterRate = m_order.start.outputRate;
        m_track.peaks = std::make_shared<PeakMeter>(m_track.decoder->info().durationMs * m_track.meterRate / 1000);
    }
    Q_EMIT loaded(m_order.number, m_track.number, m_track.decoder->info(), m_track.peaks);
}

void DecoderThread::decodeSome()
{
    const Result<std::vector<float> *> part = m_track.decoder->next();
    if (!part) {
        giveUp(part.error());
        return;
    }
    std::vector<float> &samples = **part;
    if (samples.empty()) {
        endTrack();
        return;
    }
    const std::optional<LoopRange> loop = m_order.start.shape.loop;
    const qint64 loopEnd = loop ? loopFrame(loop->toMs) : 0;
    const auto count = static_cast<qint64>(samples.size()) / channels;
    const bool reachesEnd = loop && m_frame < loopEnd && m_frame + count >= loopEnd;
    if (reachesEnd)
        samples.resize(static_cast<size_t>((loopEnd - m_frame) * channels));
    if (loop && m_sinceLoop == 0)
        fade(samples, true);
    if (reachesEnd)
        fade(samples, false);
    shape(samples);
    writeOut();
    if (reachesEnd)
        m_running = repeatLoop();
}

/// False where it can't go back.
bool DecoderThread::repeatLoop()
{
    if (m_sinceLoop == 0)
        return false; // There is nothing in it.
    const Result<void> sought = m_track.decoder->seek(m_order.start.shape.loop->fromMs);
    if (!sought) {
        giveUp(sought.error());
        return false;
    }
    m_frame = loopFrame(m_order.start.shape.loop->fromMs);
    m_sinceLoop = 0;
    return true;
}

/// All of the track was decoded: goes back in it, or on to the next one, or ends.
void DecoderThread::endTrack()
{
    if (m_order.start.shape.loop && repeatLoop())
        return;
    m_running = false;
    m_awaitsNext = m_opener.isOpening();
    if (m_awaitsNext)
        return;
    // MP3 headers count padding that isn't played, and files are cut off.
    if (m_track.meterRate == m_order.start.outputRate)
        m_track.peaks->endsAt(m_frame);
    if (std::optional<DecodedTrack> next = m_opener.take()) {
        follow(std::move(*next));
        return;
    }
    end();
}

void DecoderThread::end()
{
    std::vector<float> tail = m_track.decoder->drain();
    shape(tail);
    m_shaper.finish();
    writeOut();
    if (!m_announced)
        mark({m_order.start.track, 0, m_order.start.positionMs, 1000.0 / std::max(1, m_order.start.outputRate)});
    Q_EMIT ended(m_order.number, m_ring.written());
}

void DecoderThread::follow(DecodedTrack next)
{
    if (!startReading(next.reader)) {
        keepForLater(std::move(next));
        return;
    }
    const Result<void> ready = prepare(next);
    if (!ready && ready.error().kind == ErrorKind::Cancelled) {
        keepForLater(std::move(next)); // A seek may want it to follow again.
        return;
    }
    if (!ready) {
        end();
        return;
    }
    if (!next.decoder->takeOverFrom(*m_track.decoder)) {
        std::vector<float> tail = m_track.decoder->drain();
        shape(tail);
        writeOut();
    }
    m_before = std::move(m_track);
    m_track = {};
    static_cast<DecodedTrack &>(m_track) = std::move(next);
    m_frame = 0;
    m_sinceLoop = 0;
    announce();
    m_running = true;
}

/// At its start, and at the rate of the output.
Result<void> DecoderThread::prepare(DecodedTrack &next) const
{
    if (next.decoder && next.decoder->outputRate() == m_order.start.outputRate)
        return next.decoder->isAtStart() ? Result<void>() : next.decoder->seek(0);
    next.decoder.reset();
    Result<std::unique_ptr<AudioDecoder>> decoder = AudioDecoder::open(*next.reader, m_order.start.outputRate);
    if (!decoder)
        return fail(decoder.error());
    next.decoder = std::move(*decoder);
    return {};
}

void DecoderThread::shape(std::vector<float> &samples)
{
    const auto count = static_cast<qint64>(samples.size()) / channels;
    if (count == 0)
        return;
    if (m_track.meterRate == m_order.start.outputRate)
        m_track.peaks->add(m_frame, samples.data(), count, AudioDecoder::channels);
    m_shaper.add(m_track.number, m_frame, samples.data(), count, m_track.gain);
    m_frame += count;
    m_sinceLoop += count;
}

void DecoderThread::mark(const SoundMark &mark)
{
    m_announced = true;
    SoundMark placed = mark;
    placed.ringIndex += m_ring.written();
    Q_EMIT positioned(m_order.number, placed);
}

/// Waits for room as long as it takes, or until there is another order.
void DecoderThread::writeOut()
{
    // Before it is written: a paused output with a full ring makes no room.
    for (const SoundMark &each : m_shaper.marks())
        mark(each);
    const std::vector<float> &samples = m_shaper.samples();
    const uint64_t total = samples.size() / AudioDecoder::channels;
    uint64_t done = 0;
    while (done < total) {
        done += m_ring.write(samples.data() + done * AudioDecoder::channels, total - done);
        std::unique_lock lock(m_mutex);
        if (m_waiting || m_quit)
            break;
        // The reader of the ring must not take locks, so it can't wake this thread; the ring holds far more than this.
        if (done < total && m_wake.wait_for(lock, 20ms, [this] { return m_waiting || m_quit; }))
            break;
    }
    m_shaper.clear();
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
