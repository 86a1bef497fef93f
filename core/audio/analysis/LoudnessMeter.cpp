#include "core/audio/analysis/LoudnessMeter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bucketdeck {
namespace {

constexpr double silence = -std::numeric_limits<double>::infinity();
constexpr double offsetLu = -0.691;
constexpr double absoluteGateLufs = -70;
constexpr double relativeGate = 0.1;       ///< 10 LU below the mean.
constexpr double relativeRangeGate = 0.01; ///< 20 LU
constexpr double surroundWeight = 1.41;

double loudnessOf(double energy)
{
    return offsetLu + 10.0 * std::log10(energy);
}

double energyOf(double lufs)
{
    return std::pow(10.0, (lufs - offsetLu) / 10.0);
}

double meanAbove(const std::vector<float> &energies, double gate)
{
    double sum = 0;
    qint64 count = 0;
    for (const float energy : energies) {
        if (static_cast<double>(energy) >= gate) {
            sum += static_cast<double>(energy);
            ++count;
        }
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

double weightOf(AVChannel channel)
{
    switch (channel) {
    case AV_CHAN_BACK_LEFT:
    case AV_CHAN_SIDE_LEFT:
    case AV_CHAN_BACK_RIGHT:
    case AV_CHAN_SIDE_RIGHT:
        return surroundWeight;
    case AV_CHAN_LOW_FREQUENCY:
    case AV_CHAN_LOW_FREQUENCY_2:
        return 0;
    default:
        return 1;
    }
}

} // namespace

LoudnessMeter::LoudnessMeter(const AVChannelLayout &layout, int sampleRate)
    : m_weights(static_cast<size_t>(layout.nb_channels), 1.0)
    , m_filters(static_cast<size_t>((layout.nb_channels + 1) / 2), KWeighting(sampleRate))
    , m_stepFrames((sampleRate + 5) / 10)
{
    AVChannelLayout usual{};
    // A file that doesn't say which channel is which means the usual ones.
    const bool isTold = layout.order != AV_CHANNEL_ORDER_UNSPEC;
    if (!isTold)
        av_channel_layout_default(&usual, layout.nb_channels);
    const AVChannelLayout &known = isTold ? layout : usual;
    for (size_t i = 0; i < m_weights.size(); ++i)
        m_weights[i] = weightOf(av_channel_layout_channel_from_index(&known, static_cast<unsigned>(i)));
}

void LoudnessMeter::add(const float *samples, qint64 frames)
{
    const auto channels = static_cast<int>(m_weights.size());
    while (frames > 0) {
        const qint64 part = std::min(frames, m_stepFrames - m_inStep);
        for (size_t pair = 0; pair < m_filters.size(); ++pair) {
            const size_t first = 2 * pair;
            const bool isPair = first + 1 < m_weights.size();
            const KWeighting::Pair energy = m_filters[pair].energyOf(samples + first, part, channels, isPair);
            m_energy += m_weights[first] * energy[0] + (isPair ? m_weights[first + 1] * energy[1] : 0.0);
        }
        m_inStep += part;
        if (m_inStep == m_stepFrames)
            closeStep();
        samples += part * channels;
        frames -= part;
    }
}

void LoudnessMeter::closeStep()
{
    static const double gate = energyOf(absoluteGateLufs);
    m_last[static_cast<size_t>(m_steps) % m_last.size()] = m_energy / static_cast<double>(m_stepFrames);
    m_energy = 0;
    m_inStep = 0;
    ++m_steps;
    const auto meanOf = [this](size_t steps) {
        double sum = 0;
        for (size_t i = 1; i <= steps; ++i)
            sum += m_last[(static_cast<size_t>(m_steps) - i) % m_last.size()];
        return sum / static_cast<double>(steps);
    };
    if (m_steps >= static_cast<qint64>(stepsOfBlock)) {
        if (const double mean = meanOf(stepsOfBlock); mean >= gate)
            m_blocks.push_back(static_cast<float>(mean));
    }
    if (m_steps >= static_cast<qint64>(stepsOfRange) && m_steps % rangeEvery == 0) {
        if (const double mean = meanOf(stepsOfRange); mean >= gate)
            m_ranges.push_back(static_cast<float>(mean));
    }
}

double LoudnessMeter::integratedLufs() const
{
    const double mean = meanAbove(m_blocks, relativeGate * meanAbove(m_blocks, 0));
    return mean > 0 ? loudnessOf(mean) : silence;
}

double LoudnessMeter::rangeLu() const
{
    const double gate = relativeRangeGate * meanAbove(m_ranges, 0);
    std::vector<float> kept;
    std::copy_if(m_ranges.begin(), m_ranges.end(), std::back_inserter(kept),
                 [gate](float energy) { return static_cast<double>(energy) >= gate; });
    if (kept.empty())
        return 0;
    std::sort(kept.begin(), kept.end());
    const auto at = [&kept](double share) {
        return static_cast<double>(
            kept[static_cast<size_t>(std::llround(static_cast<double>(kept.size() - 1) * share))]);
    };
    return loudnessOf(at(0.95)) - loudnessOf(at(0.10));
}

} // namespace bucketdeck
