#pragma once

#include <QtGlobal>

#include <deque>

namespace bucketdeck {

/// From this frame of the ring on, a track is heard from this place on.
struct SoundMark
{
    int track = 0;
    quint64 ringIndex = 0;
    qint64 positionMs = 0;
    double msPerFrame = 0; ///< Of the track, for each frame of the ring.
};

/// Which place of which track is heard, worked out from how many frames were: sound is decoded ahead, and tracks, loops
/// and jumps over silence follow each other in one stream.
class SoundTimeline
{
public:
    /// The stream goes on elsewhere; until its first mark comes, this is the place.
    void jumpTo(int track, qint64 positionMs);
    /// In the order of the ring.
    void add(const SoundMark &mark) { m_marks.push_back(mark); }
    /// So many frames were heard. A count that goes back is an estimate that was too high, and changes nothing.
    void heard(quint64 frames);

    /// The first mark since the jump has come.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] int track() const { return m_now.track; }
    [[nodiscard]] qint64 positionMs() const;
    /// Another track is in the stream already, behind what is heard.
    [[nodiscard]] bool hasOtherAhead() const;

private:
    SoundMark m_now;
    std::deque<SoundMark> m_marks; ///< What comes after it.
    quint64 m_heard = 0;
    bool m_settled = false;
};

} // namespace bucketdeck
