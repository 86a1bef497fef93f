#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace bucketdeck {

/// Shortens long silences in stereo sound: the first part of each stays, and a moment before the sound comes back.
class SilenceSkipper
{
public:
    /// Frames of the stream that stay, with the place of the first. Valid until the call returns.
    using Keep = std::function<void(qint64 frame, const float *samples, qint64 count)>;

    explicit SilenceSkipper(int rate);

    /// `count` frames that begin at `frame`, directly behind the ones before.
    void add(qint64 frame, const float *samples, qint64 count, const Keep &keep);

private:
    const qint64 m_keptFrames;
    const qint64 m_leadFrames;
    qint64 m_silent = 0;       ///< So many silent frames in a row.
    std::vector<float> m_lead; ///< The last of those that were left out.
};

} // namespace bucketdeck
