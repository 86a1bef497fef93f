#include "core/audio/analysis/SampleChunks.h"

#include "core/audio/analysis/FourFloats.h"

#include <algorithm>
#include <cmath>

namespace bucketdeck {
namespace {

constexpr float senseless = 10'000.0F;

/// True where nothing had to be changed; `peak` is the highest then.
bool measure(const float *samples, qint64 count, float &peak)
{
    FourFloats highest = {0, 0, 0, 0};
    FourInts odd = {0, 0, 0, 0};
    qint64 i = 0;
    for (; i + 4 <= count; i += 4) {
        const FourFloats four = absolute(loadFour(samples + i));
        odd |= ~(four <= senseless); // No number is never less.
        highest = larger(four, highest);
    }
    bool isClean = (odd[0] | odd[1] | odd[2] | odd[3]) == 0;
    peak = largest(highest);
    for (; i < count; ++i) {
        const float value = std::fabs(samples[i]);
        isClean = isClean && value <= senseless;
        peak = std::max(peak, value);
    }
    return isClean;
}

} // namespace

void measureChunks(float *samples, qint64 frames, int channels, std::vector<float> &peaks)
{
    peaks.resize(static_cast<size_t>((frames + chunkFrames - 1) / chunkFrames));
    for (size_t chunk = 0; chunk < peaks.size(); ++chunk) {
        const qint64 first = static_cast<qint64>(chunk) * chunkFrames;
        float *part = samples + first * channels;
        const qint64 count = std::min<qint64>(chunkFrames, frames - first) * channels;
        if (measure(part, count, peaks[chunk]))
            continue;
        std::replace_if(
            part, part + count, [](float value) { return !(std::fabs(value) <= senseless); }, 0.0F);
        measure(part, count, peaks[chunk]);
    }
}

} // namespace bucketdeck
