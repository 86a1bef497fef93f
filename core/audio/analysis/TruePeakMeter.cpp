#include "core/audio/analysis/TruePeakMeter.h"

#include "core/audio/analysis/FourFloats.h"
#include "core/audio/analysis/SampleChunks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bucketdeck {
namespace {

/// A sample's weight for a place that lies `distance` samples from it: a sinc in a Hann window.
double weight(double distance, double reach)
{
    if (std::abs(distance) < 1e-9)
        return 1;
    const double angle = std::numbers::pi * distance;
    return std::sin(angle) / angle * (0.5 + 0.5 * std::cos(angle / reach));
}

} // namespace

TruePeakMeter::TruePeakMeter(int channels, int sampleRate)
    : m_channels(channels)
{
    const int factor = sampleRate < 96'000 ? 4 : sampleRate < 192'000 ? 2 : 1;
    m_phases = factor - 1;
    m_taps = factor == 4 ? 12 : maxTaps;
    for (int phase = 0; phase < m_phases; ++phase) {
        // The place lies behind the sample in the middle of the window.
        const int middle = m_taps / 2 - 1;
        const double place = middle + (phase + 1.0) / factor;
        float sum = 0;
        for (int tap = 0; tap < m_taps; ++tap) {
            float &filter = m_filters[static_cast<size_t>(phase)][static_cast<size_t>(tap)];
            filter = static_cast<float>(weight(tap - place, m_taps / 2.0));
            sum += std::fabs(filter);
        }
        m_gain = std::max(m_gain, sum);
    }
}

template <int taps, int phases>
float TruePeakMeter::highestOf(const float *window, qint64 count) const
{
    FourFloats highest = {0, 0, 0, 0};
    for (qint64 i = 0; i < count; i += 4) {
        FourFloats places[phases] = {};
        for (int tap = 0; tap < taps; ++tap) {
            const FourFloats samples = loadFour(window + i + qint64{tap} * m_channels);
            for (int phase = 0; phase < phases; ++phase)
                places[phase] += m_filters[static_cast<size_t>(phase)][static_cast<size_t>(tap)] * samples;
        }
        for (const FourFloats &place : places)
            highest = larger(absolute(place), highest);
    }
    return largest(highest);
}

float TruePeakMeter::oversampled(const float *window, qint64 count) const
{
    return m_phases == maxPhases ? highestOf<12, maxPhases>(window, count) : highestOf<maxTaps, 1>(window, count);
}

void TruePeakMeter::add(const float *samples, qint64 frames, const std::vector<float> &chunkPeaks)
{
    for (const float peak : chunkPeaks)
        m_highest = std::max(m_highest, peak);
    if (m_phases == 0)
        return;
    // A chunk and the one before it hold every sample that the places of 32 frames are made of: those that begin
    // `m_taps - 1` frames before the chunk. The chunk before the first stands at the window's begin.
    const qint64 chunkSamples = qint64{chunkFrames} * m_channels;
    if (m_window.empty())
        m_window.assign(static_cast<size_t>(2 * chunkSamples + 4), 0.0F);
    const qint64 reach = qint64{m_taps - 1} * m_channels;
    for (size_t chunk = 0; chunk < chunkPeaks.size(); ++chunk) {
        const float before = chunk == 0 ? m_lastPeak : chunkPeaks[chunk - 1];
        const qint64 first = static_cast<qint64>(chunk) * chunkSamples;
        const qint64 here = std::min(chunkSamples, frames * m_channels - first);
        if (std::max(before, chunkPeaks[chunk]) * m_gain <= m_highest)
            continue;
        const bool joins = chunk == 0;
        const bool isShort = here < chunkSamples;
        if (!joins && !isShort) {
            m_highest = std::max(m_highest, oversampled(samples + first - reach, chunkSamples));
            continue;
        }
        if (!joins)
            std::copy_n(samples + first - chunkSamples, chunkSamples, m_window.begin());
        const auto middle = m_window.begin() + chunkSamples;
        std::fill(std::copy_n(samples + first, here, middle), m_window.end(), 0.0F);
        m_highest = std::max(m_highest, oversampled(m_window.data() + chunkSamples - reach, chunkSamples));
    }
    // What comes next begins with the last of these before it.
    const qint64 last = (static_cast<qint64>(chunkPeaks.size()) - 1) * chunkSamples;
    if (last >= 0) {
        const qint64 here = std::min(chunkSamples, frames * m_channels - last);
        std::fill(std::copy_n(samples + last, here, m_window.begin()), m_window.end(), 0.0F);
        m_lastPeak = chunkPeaks.back();
    }
}

float TruePeakMeter::finish()
{
    if (m_phases > 0 && !m_window.empty()) {
        const std::vector<float> silence(static_cast<size_t>(qint64{chunkFrames} * m_channels), 0.0F);
        add(silence.data(), chunkFrames, {0.0F});
    }
    return m_highest;
}

} // namespace bucketdeck
