#pragma once

#include <QtGlobal>

#include <optional>

namespace bucketdeck {

/// A stretch of a file that is played again and again.
struct LoopRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< Behind `fromMs`.

    friend bool operator==(const LoopRange &, const LoopRange &) = default;
};

/// How a file is played, apart from where.
struct PlaybackShape
{
    static constexpr double minSpeed = 0.5;
    static constexpr double maxSpeed = 3.0;

    double speed = 1.0; ///< The pitch stays.
    bool skipSilence = false;
    std::optional<LoopRange> loop;
};

} // namespace bucketdeck
