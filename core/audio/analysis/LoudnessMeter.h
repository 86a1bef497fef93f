#pragma once

#include "core/audio/LibavPointers.h"
#include "core/audio/analysis/SoundAnalysis.h"

#include <memory>

namespace bucketdeck {

/// Integrated loudness and loudness range by EBU R128 (libebur128). Peaks are measured elsewhere: TruePeakMeter.
class LoudnessMeter
{
public:
    /// `expectedFrames` decides how exactly it counts: over 12 hours, and where the length is unknown (0), in steps of
    /// 0.1 LU, which takes no more memory however long it lasts. Shorter ones take 1 MB an hour.
    LoudnessMeter(const AVChannelLayout &layout, int sampleRate, qint64 expectedFrames);
    ~LoudnessMeter();
    Q_DISABLE_COPY_MOVE(LoudnessMeter)

    /// Interleaved samples, finite.
    void add(const float *samples, qint64 frames);
    [[nodiscard]] double integratedLufs() const;
    [[nodiscard]] double rangeLu() const;

private:
    class Private;
    std::unique_ptr<Private> d; ///< Null where the library can't count this rate or these channels.
};

} // namespace bucketdeck
