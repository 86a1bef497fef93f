#include "core/audio/FollowerOpener.h"

#include "core/base/Log.h"

#include <utility>

namespace bucketdeck {

FollowerOpener::FollowerOpener(std::function<void()> settled)
    : m_settled(std::move(settled))
    , m_thread([this] { run(); })
{
}

FollowerOpener::~FollowerOpener()
{
    drop();
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void FollowerOpener::open(int number, float gain, std::shared_ptr<ObjectReader> reader, int outputRate)
{
    std::optional<DecodedTrack> gone; // Let go of without the lock.
    {
        // In one go: in between it would look as if nothing followed.
        const std::lock_guard lock(m_mutex);
        gone = forget();
        m_wanted = {number, gain, std::move(reader), nullptr};
        m_outputRate = outputRate;
        m_isOpening = true;
    }
    m_wake.notify_all();
}

void FollowerOpener::expect()
{
    std::optional<DecodedTrack> gone;
    const std::lock_guard lock(m_mutex);
    gone = forget();
    m_isExpected = true;
}

void FollowerOpener::putBack(DecodedTrack track)
{
    std::optional<DecodedTrack> gone;
    const std::lock_guard lock(m_mutex);
    gone = forget();
    m_open = std::move(track);
}

void FollowerOpener::drop()
{
    std::optional<DecodedTrack> gone;
    const std::lock_guard lock(m_mutex);
    gone = forget();
}

/// With the lock.
std::optional<DecodedTrack> FollowerOpener::forget()
{
    if (m_opening)
        m_opening->interrupt();
    m_wanted = {};
    m_isOpening = false;
    m_isExpected = false;
    return std::exchange(m_open, std::nullopt);
}

bool FollowerOpener::isOpening() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpening || m_isExpected;
}

bool FollowerOpener::hasOne() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpening || m_open;
}

std::optional<DecodedTrack> FollowerOpener::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_open, std::nullopt);
}

void FollowerOpener::run()
{
    for (;;) {
        DecodedTrack track;
        int rate = 0;
        {
            std::unique_lock lock(m_mutex);
            const auto hasWork = [this] { return m_quit || m_wanted.reader; };
            m_wake.wait(lock, hasWork);
            if (m_quit)
                return;
            track = std::exchange(m_wanted, {});
            m_opening = track.reader;
            rate = m_outputRate;
        }
        Result<std::unique_ptr<AudioDecoder>> decoder = AudioDecoder::open(*track.reader, rate);
        if (!decoder && decoder.error().kind != ErrorKind::Cancelled)
            qCInfo(logAudio) << "what follows can't be opened:" << errorKindName(decoder.error().kind);
        {
            const std::lock_guard lock(m_mutex);
            const bool isWanted = m_isOpening && m_opening == track.reader && !m_wanted.reader;
            m_opening.reset();
            if (isWanted) {
                m_isOpening = false;
                if (decoder) {
                    track.decoder = std::move(*decoder);
                    m_open = std::move(track);
                }
            }
        }
        m_settled();
    }
}

} // namespace bucketdeck
