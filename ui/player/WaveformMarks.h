#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bucketdeck {

/// What is marked in a waveform. Milliseconds from the begin.
struct WaveformMarks
{
    struct Chapter
    {
        qint64 atMs = 0;
        QString title; ///< Text from outside.

        friend bool operator==(const Chapter &, const Chapter &) = default;
    };

    QList<Chapter> chapters;          ///< In order.
    std::optional<qint64> loopFromMs; ///< A and B of a loop, each as soon as it is set.
    std::optional<qint64> loopToMs;

    friend bool operator==(const WaveformMarks &, const WaveformMarks &) = default;
};

} // namespace bucketdeck
