#include "core/audio/SoundShaper.h"

#include "core/audio/FrameRing.h"

#include <algorithm>
#include <cmath>

namespace bucketdeck {
namespace {

constexpr auto channels = static_cast<qint64>(FrameRing::channels);

} // namespace

void SoundShaper::begin(const PlaybackShape &shape, int rate)
{
    m_shape = shape;
    m_shape.speed = std::clamp(shape.speed, PlaybackShape::minSpeed, PlaybackShape::maxSpeed);
    m_rate = rate;
    m_skipper.reset();
    m_tempo.reset();
    if (!qFuzzyCompare(m_shape.speed, 1.0))
        m_tempo = TempoFilter::create(rate, m_shape.speed);
    if (!m_tempo)
        m_shape.speed = 1.0; // And that is what the marks say.
    m_fed = 0;
    m_before = 0;
    m_track = -1;
    m_pending.clear();
    m_out.clear();
    m_marks.clear();
}

void SoundShaper::clear()
{
    m_before += m_out.size() / channels;
    m_out.clear();
    m_marks.clear();
}

void SoundShaper::add(int track, qint64 frame, const float *samples, qint64 count, float gain)
{
    if (!m_shape.skipSilence) {
        feed(track, frame, samples, count, gain);
        return;
    }
    if (!m_skipper || m_skipperTrack != track || m_skipperFrame != frame)
        m_skipper = std::make_unique<SilenceSkipper>(m_rate);
    m_skipperTrack = track;
    m_skipperFrame = frame + count;
    m_skipper->add(frame, samples, count,
                   [&](qint64 at, const float *kept, qint64 keptCount) { feed(track, at, kept, keptCount, gain); });
}

void SoundShaper::feed(int track, qint64 frame, const float *samples, qint64 count, float gain)
{
    if (track != m_track || frame != m_nextFrame) {
        const auto comesOutAt = static_cast<quint64>(static_cast<double>(m_fed) / m_shape.speed);
        m_pending.push_back({track, comesOutAt, (frame * 1000 + m_rate / 2) / m_rate, 1000.0 * m_shape.speed / m_rate});
        m_track = track;
    }
    m_nextFrame = frame + count;
    m_fed += count;
    const bool isAsItIs = qFuzzyCompare(gain, 1.0F);
    if (!isAsItIs) {
        m_loud.resize(static_cast<size_t>(count * channels));
        std::transform(samples, samples + count * channels, m_loud.begin(), [gain](float one) { return one * gain; });
    }
    const float *from = isAsItIs ? samples : m_loud.data();
    if (!m_tempo || !m_tempo->process(from, static_cast<int>(count), m_out))
        m_out.insert(m_out.end(), from, from + count * channels);
    takeDueMarks();
}

void SoundShaper::finish()
{
    if (m_tempo)
        m_tempo->finish(m_out);
    takeDueMarks();
}

void SoundShaper::takeDueMarks()
{
    const quint64 ready = m_before + m_out.size() / channels;
    auto due = m_pending.begin();
    for (; due != m_pending.end() && due->ringIndex < ready; ++due) {
        SoundMark mark = *due;
        mark.ringIndex = mark.ringIndex > m_before ? mark.ringIndex - m_before : 0;
        m_marks.push_back(mark);
    }
    m_pending.erase(m_pending.begin(), due);
}

} // namespace bucketdeck
