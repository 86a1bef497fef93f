#pragma once

#include "core/audio/AudioDecoder.h"
#include "core/cache/ObjectReader.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace bucketdeck {

/// A track that is decoded, or is to be.
struct DecodedTrack
{
    int number = 0;
    float gain = 1.0F;
    std::shared_ptr<ObjectReader> reader; ///< Goes after the decoder that reads from it.
    std::unique_ptr<AudioDecoder> decoder;
};

/// Opens the track that follows on a thread of its own, so that it is ready when the one before ends.
class FollowerOpener
{
public:
    /// `settled` is called on its thread when the one that was asked for is open, or can't be.
    explicit FollowerOpener(std::function<void()> settled);
    ~FollowerOpener();
    Q_DISABLE_COPY_MOVE(FollowerOpener)

    // From any thread; none waits:

    /// In place of the one before, which is interrupted.
    void open(int number, float gain, std::shared_ptr<ObjectReader> reader, int outputRate);
    /// Another one than before will be asked for, or dropped: until then it counts as being opened.
    void expect();
    /// For one that was begun and is wanted again later.
    void putBack(DecodedTrack track);
    void drop();
    [[nodiscard]] bool isOpening() const;
    [[nodiscard]] bool hasOne() const; ///< Open, or being opened.
    /// The one that is open; none where there is none, or it couldn't be opened.
    [[nodiscard]] std::optional<DecodedTrack> take();

private:
    void run();
    [[nodiscard]] std::optional<DecodedTrack> forget();

    const std::function<void()> m_settled;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    DecodedTrack m_wanted;                   ///< Its reader is set while it waits to be opened.
    int m_outputRate = 0;                    ///< For it.
    std::shared_ptr<ObjectReader> m_opening; ///< What is being opened now.
    std::optional<DecodedTrack> m_open;
    bool m_isOpening = false;
    bool m_isExpected = false;
    bool m_quit = false;
    std::thread m_thread;
};

} // namespace bucketdeck
