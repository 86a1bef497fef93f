#pragma once

#include <QtGlobal>

namespace bucketdeck {

/// The filter before the counting in ITU-R BS.1770-4: it lifts what the head lifts, and takes away the lowest. For two
/// channels at once, which takes no longer than one.
class KWeighting
{
public:
    using Pair = double __attribute__((vector_size(16)));

    explicit KWeighting(int sampleRate);

    /// Filters `frames` frames of the channels at `first` and `first + 1` of interleaved samples (`isPair` false: of
    /// the first of these alone), and gives the sum of their squares.
    [[nodiscard]] Pair energyOf(const float *first, qint64 frames, int channels, bool isPair);

private:
    template <bool isPair>
    [[nodiscard]] Pair run(const float *samples, qint64 frames, int channels);
    void flushTiny();

    /// One second-order filter: y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y''.
    struct Stage
    {
        double b0, b1, b2, a1, a2;
    };

    Stage m_shelf;
    Stage m_highPass;
    Pair m_in1{};
    Pair m_in2{};
    Pair m_mid1{}; ///< Out of the first stage, into the second.
    Pair m_mid2{};
    Pair m_out1{};
    Pair m_out2{};
};

} // namespace bucketdeck
