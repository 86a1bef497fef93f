#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace bucketdeck::test {

/// How much of the sound's energy lies at `hertz` (Goertzel): about 1 for a pure tone of it, about 0 for another.
[[nodiscard]] inline double toneShare(const float *samples, size_t count, size_t stride, double rate, double hertz)
{
    const double step = 2.0 * std::numbers::pi * hertz / rate;
    double before = 0;
    double beforeThat = 0;
    double energy = 0;
    for (size_t i = 0; i < count; ++i) {
        const double x = static_cast<double>(samples[i * stride]);
        const double now = x + 2.0 * std::cos(step) * before - beforeThat;
        beforeThat = before;
        before = now;
        energy += x * x;
    }
    if (energy <= 0)
        return 0;
    const double power = before * before + beforeThat * beforeThat - 2.0 * std::cos(step) * before * beforeThat;
    return 2.0 * power / (static_cast<double>(count) * energy);
}

} // namespace bucketdeck::test
