#pragma once

#include "core/audio/PlaybackShape.h"
#include "core/audio/SilenceSkipper.h"
#include "core/audio/SoundTimeline.h"
#include "core/audio/TempoFilter.h"

#include <memory>
#include <optional>
#include <vector>

namespace bucketdeck {

/// What lies between the decoder and the ring: silence left out, tempo, loudness. Says where in which track each part
/// of what comes out belongs.
class SoundShaper
{
public:
    /// Begins anew, for sound of `rate` Hz.
    void begin(const PlaybackShape &shape, int rate);
    /// `count` frames of a track, from `frame` on, to be made `gain` times as loud. Follows what came before without a
    /// gap, whatever track or place that was of.
    void add(int track, qint64 frame, const float *samples, qint64 count, float gain);
    /// Nothing follows.
    void finish();

    /// What is ready, interleaved, and the marks in it, counted from its first frame. Valid until the next call.
    [[nodiscard]] const std::vector<float> &samples() const { return m_out; }
    [[nodiscard]] const std::vector<SoundMark> &marks() const { return m_marks; }
    void clear();

private:
    void feed(int track, qint64 frame, const float *samples, qint64 count, float gain);
    void takeDueMarks();

    PlaybackShape m_shape;
    int m_rate = 1;
    std::unique_ptr<SilenceSkipper> m_skipper;
    std::unique_ptr<TempoFilter> m_tempo;
    qint64 m_fed = 0;        ///< Frames, since begin().
    quint64 m_before = 0;    ///< Frames that came out and were taken.
    int m_track = -1;        ///< What comes next without a mark is of this track...
    qint64 m_nextFrame = 0;  ///< ...from here on.
    int m_skipperTrack = -1; ///< What it waits for.
    qint64 m_skipperFrame = 0;
    std::vector<float> m_loud;
    std::vector<float> m_out;
    std::vector<SoundMark> m_marks;
    std::vector<SoundMark> m_pending; ///< Of what is still in the tempo filter; counted from begin().
};

} // namespace bucketdeck
