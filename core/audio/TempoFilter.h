#pragma once

#include "core/audio/LibavPointers.h"

#include <QtGlobal>

#include <memory>
#include <vector>

namespace bucketdeck {

/// Makes stereo sound faster or slower and keeps its pitch (libavfilter's atempo). What goes in comes out a few
/// hundredths of a second later.
class TempoFilter
{
public:
    /// `rate` in Hz, `speed` 0.5 to 100. Null where libavfilter can't do it.
    [[nodiscard]] static std::unique_ptr<TempoFilter> create(int rate, double speed);

    /// Appends to `out` what is ready. False where it failed.
    [[nodiscard]] bool process(const float *frames, int count, std::vector<float> &out);
    /// Appends what is left.
    void finish(std::vector<float> &out);

private:
    TempoFilter() = default;
    void collect(std::vector<float> &out);

    AvGraphPointer m_graph;
    AVFilterContext *m_source = nullptr; ///< Of the graph, as is the other.
    AVFilterContext *m_sink = nullptr;
    AvFramePointer m_frame;
    int m_rate = 0;
    qint64 m_given = 0;
};

} // namespace bucketdeck
