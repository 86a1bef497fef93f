#pragma once

#include "core/audio/analysis/Peaks.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace bucketdeck {

/// A waveform as BBC audiowaveform keeps it, in its binary (.dat) and its JSON form: version 2, one channel that is the
/// mean of all. It reads version 1, and several channels, too (they become one that holds all of them).
/// Source: https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md
struct WaveformFile
{
    enum class Format { Dat, Json };

    int sampleRate = 0;
    int pixelFrames = 0; ///< "samples per pixel"
    int bits = 16;       ///< 8 or 16. Points are of 16 bits here, whatever the file has.
    std::vector<Peaks::Point> points;

    [[nodiscard]] QByteArray toBytes(Format format) const;
    /// Both forms, found out by the first byte. Corrupt where it is neither, or cut short.
    [[nodiscard]] static Result<WaveformFile> fromBytes(const QByteArray &bytes);

    friend bool operator==(const WaveformFile &, const WaveformFile &) = default;
};

} // namespace bucketdeck
