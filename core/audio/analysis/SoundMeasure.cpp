#include "core/audio/analysis/SoundMeasure.h"

#include "core/audio/analysis/SampleChunks.h"

#include <cmath>

namespace bucketdeck {
namespace {

double decibels(float level)
{
    return 20.0 * std::log10(static_cast<double>(level)); // Minus infinity of nothing.
}

} // namespace

SoundMeasure::SoundMeasure(const AVChannelLayout &layout, int sampleRate, int pixelFrames, const SilenceRule &rule)
    : m_loudness(layout, sampleRate)
    , m_truePeak(layout.nb_channels, sampleRate)
    , m_silence(layout.nb_channels, sampleRate, rule)
    , m_peaks(layout.nb_channels, pixelFrames)
{
    m_analysis.sampleRate = sampleRate;
    m_analysis.channels = layout.nb_channels;
    m_analysis.silenceRule = rule;
    m_thread = std::thread([this] { run(); });
}

SoundMeasure::~SoundMeasure()
{
    stop();
}

void SoundMeasure::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isAtEnd = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SoundMeasure::add(std::vector<float> &samples)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
        m_waiting.push_back(std::move(samples));
        samples = {};
        if (!m_free.empty()) {
            samples = std::move(m_free.back());
            m_free.pop_back();
        }
    }
    m_changed.notify_all();
}

void SoundMeasure::run()
{
    for (;;) {
        std::vector<float> samples;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isAtEnd || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            samples = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
        }
        m_changed.notify_all();
        measure(samples);
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(samples));
    }
}

void SoundMeasure::measure(std::vector<float> &samples)
{
    const auto frames = static_cast<qint64>(samples.size()) / m_analysis.channels;
    measureChunks(samples.data(), frames, m_analysis.channels, m_chunkPeaks);
    for (const float peak : m_chunkPeaks)
        m_highest = std::max(m_highest, peak);
    m_peaks.add(samples.data(), frames);
    m_silence.add(samples.data(), frames, m_chunkPeaks);
    m_truePeak.add(samples.data(), frames, m_chunkPeaks);
    m_loudness.add(samples.data(), frames);
    m_analysis.frames += frames;
}

SoundAnalysis SoundMeasure::finish()
{
    stop();
    m_analysis.loudness = {m_loudness.integratedLufs(), m_loudness.rangeLu(), decibels(m_truePeak.finish()),
                           decibels(m_highest)};
    m_analysis.silences = m_silence.finish();
    m_analysis.peaks = m_peaks.take();
    return std::move(m_analysis);
}

} // namespace bucketdeck
