#include "core/audio/analysis/KWeighting.h"

#include <cmath>
#include <numbers>

namespace bucketdeck {
namespace {

// The standard gives the filters for 48 kHz; these are the analogue ones behind them, for any rate.
constexpr double shelfHertz = 1681.974450955533;
constexpr double shelfGainDb = 3.999843853973347;
constexpr double shelfQ = 0.7071752369554196;
constexpr double highPassHertz = 38.13547087602444;
constexpr double highPassQ = 0.5003270373238773;
constexpr double shelfSlope = 0.4996667741545416; ///< Of the gain, at the corner.

constexpr double tiny = 1e-30;

} // namespace

KWeighting::KWeighting(int sampleRate)
{
    {
        const double k = std::tan(std::numbers::pi * std::min(0.49, shelfHertz / sampleRate));
        const double high = std::pow(10.0, shelfGainDb / 20.0);
        const double corner = std::pow(high, shelfSlope);
        const double a0 = 1.0 + k / shelfQ + k * k;
        m_shelf = {(high + corner * k / shelfQ + k * k) / a0, 2.0 * (k * k - high) / a0,
                   (high - corner * k / shelfQ + k * k) / a0, 2.0 * (k * k - 1.0) / a0,
                   (1.0 - k / shelfQ + k * k) / a0};
    }
    const double k = std::tan(std::numbers::pi * std::min(0.49, highPassHertz / sampleRate));
    const double a0 = 1.0 + k / highPassQ + k * k;
    m_highPass = {1.0, -2.0, 1.0, 2.0 * (k * k - 1.0) / a0, (1.0 - k / highPassQ + k * k) / a0};
}

template <bool isPair>
KWeighting::Pair KWeighting::run(const float *samples, qint64 frames, int channels)
{
    const Stage shelf = m_shelf;
    const Stage highPass = m_highPass;
    Pair in1 = m_in1;
    Pair in2 = m_in2;
    Pair mid1 = m_mid1;
    Pair mid2 = m_mid2;
    Pair out1 = m_out1;
    Pair out2 = m_out2;
    Pair energy{};
    for (qint64 i = 0; i < frames; ++i, samples += channels) {
        const Pair in = {static_cast<double>(samples[0]), isPair ? static_cast<double>(samples[1]) : 0.0};
        // What comes last in each sum is what is known last: the results wait for each other as little as can be.
        const Pair mid = shelf.b0 * in + shelf.b1 * in1 + shelf.b2 * in2 - shelf.a2 * mid2 - shelf.a1 * mid1;
        const Pair out = mid - (mid1 + mid1) + mid2 - highPass.a2 * out2 - highPass.a1 * out1;
        energy += out * out;
        in2 = in1;
        in1 = in;
        mid2 = mid1;
        mid1 = mid;
        out2 = out1;
        out1 = out;
    }
    m_in1 = in1;
    m_in2 = in2;
    m_mid1 = mid1;
    m_mid2 = mid2;
    m_out1 = out1;
    m_out2 = out2;
    return energy;
}

/// In silence the values would fade on for ever, and processors take long over the smallest numbers.
void KWeighting::flushTiny()
{
    for (Pair *held : {&m_mid1, &m_mid2, &m_out1, &m_out2}) {
        for (int lane = 0; lane < 2; ++lane) {
            if (std::abs((*held)[lane]) < tiny)
                (*held)[lane] = 0;
        }
    }
}

KWeighting::Pair KWeighting::energyOf(const float *first, qint64 frames, int channels, bool isPair)
{
    const Pair energy = isPair ? run<true>(first, frames, channels) : run<false>(first, frames, channels);
    flushTiny();
    return energy;
}

} // namespace bucketdeck
