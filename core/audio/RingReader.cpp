#include "core/audio/RingReader.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace bucketdeck {
namespace {

constexpr int refillMs = 300; ///< After an underrun, this much is waited for, so that it doesn't stutter.
constexpr int startMs = 60;   ///< The same at the start and after a jump, where it should be quick.
constexpr uint64_t maxChunk = 4096;
constexpr size_t maxMarks =
    4096; ///< Far more than come between two looks at them: no memory is asked for while it plays.

template <typename Sample>
void store(char *data, qint64 index, Sample value)
{
    std::memcpy(data + index * static_cast<qint64>(sizeof(Sample)), &value, sizeof(Sample));
}

} // namespace

RingReader::RingReader(FrameRing &ring, OutputControl &control, const QAudioFormat &format, QObject *parent)
    : QIODevice(parent)
    , m_ring(ring)
    , m_control(control)
    , m_format(format)
    , m_mix(maxChunk * FrameRing::channels)
{
    m_marks.reserve(maxMarks);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RingReader::bytesAvailable() const
{
    return static_cast<qint64>(maxChunk) * m_format.bytesPerFrame();
}

qint64 RingReader::readData(char *data, qint64 maxSize)
{
    const int frameBytes = std::max(1, m_format.bytesPerFrame());
    uint64_t left = static_cast<uint64_t>(maxSize / frameBytes);
    char *to = data;
    while (left > 0) {
        const uint64_t frames = std::min(left, maxChunk);
        render(frames);
        convert(to, frames);
        to += static_cast<qint64>(frames) * frameBytes;
        left -= frames;
    }
    return to - data;
}

void RingReader::render(uint64_t frames)
{
    const bool playing = m_control.playing.load(std::memory_order_relaxed);
    const bool ended = m_ring.written() >= m_control.endIndex.load(std::memory_order_acquire);
    const auto rate = static_cast<uint64_t>(m_format.sampleRate());
    const uint64_t readable = m_ring.readable();
    if (m_ring.willJump() || (playing && !m_wasPlaying && readable < rate * startMs / 1000)) {
        m_refilling = true;
        m_refillFrames = rate * startMs / 1000;
        m_gain = 0;
    }
    m_wasPlaying = playing;
    if (m_refilling && (ended || readable >= m_refillFrames))
        m_refilling = false;
    const float target = playing && !m_refilling ? m_control.gain.load(std::memory_order_relaxed) : 0.0F;
    // While it fades out the ring is still read: the fade is of the music, not of silence. With volume zero it plays
    // on, unheard.
    uint64_t wanted = 0;
    const auto glideMs = static_cast<float>(m_control.glideMs.load(std::memory_order_relaxed));
    const float glide = 1000.0F / (static_cast<float>(rate) * glideMs);
    if (!m_refilling) {
        if (playing)
            wanted = frames;
        else
            wanted = std::min(frames, static_cast<uint64_t>(std::ceil(m_gain / glide)));
    }
    const uint64_t got = wanted > 0 ? m_ring.read(m_mix.data(), wanted) : 0;
    std::fill(m_mix.begin() + static_cast<qsizetype>(got * FrameRing::channels),
              m_mix.begin() + static_cast<qsizetype>(frames * FrameRing::channels), 0.0F);
    for (uint64_t i = 0; i < got; ++i) {
        m_gain += std::clamp(target - m_gain, -glide, glide);
        m_mix[i * 2] *= m_gain;
        m_mix[i * 2 + 1] *= m_gain;
    }
    if (playing && !m_refilling && got < frames) {
        if (!ended) {
            m_refilling = true;
            m_refillFrames = rate * refillMs / 1000;
        }
        m_gain = 0;
    }
    if (!playing && got < wanted)
        m_gain = 0;
    if (m_refilling && m_ring.willJump())
        m_ring.read(nullptr, 0); // Makes room for what comes instead.
    m_control.starved = playing && m_refilling;
    m_silentFrames = got > 0 ? 0 : m_silentFrames + frames;
    m_control.silent = m_silentFrames > rate;
    if (m_marks.size() < maxMarks)
        m_marks.push_back({m_handedOut, m_ring.readIndex() - got, got});
    m_handedOut += frames;
}

void RingReader::updatePlayed(qint64 queuedBytes)
{
    const uint64_t queued =
        static_cast<uint64_t>(std::max<qint64>(0, queuedBytes / std::max(1, m_format.bytesPerFrame())));
    const uint64_t heard = m_handedOut - std::min(m_handedOut, queued);
    size_t last = 0;
    for (size_t i = 0; i < m_marks.size() && m_marks[i].handedOut <= heard; ++i)
        last = i;
    if (m_marks.empty() || m_marks[last].handedOut > heard)
        return;
    m_marks.erase(m_marks.begin(), m_marks.begin() + static_cast<qsizetype>(last));
    const Mark &mark = m_marks.front();
    m_control.played.store(mark.ringIndex + std::min(mark.heardFrames, heard - mark.handedOut),
                           std::memory_order_release);
}

void RingReader::convert(char *data, uint64_t frames) const
{
    const int out = m_format.channelCount();
    qint64 index = 0;
    for (uint64_t frame = 0; frame < frames; ++frame) {
        const float left = m_mix[frame * 2];
        const float right = m_mix[frame * 2 + 1];
        for (int channel = 0; channel < out; ++channel, ++index) {
            const float mono = (left + right) / 2;
            const float stereo = channel == 0 ? left : (channel == 1 ? right : 0.0F);
            const float value = std::clamp(out == 1 ? mono : stereo, -1.0F, 1.0F);
            switch (m_format.sampleFormat()) {
            case QAudioFormat::Float:
                store(data, index, value);
                break;
            case QAudioFormat::Int32:
                store(data, index, static_cast<qint32>(static_cast<double>(value) * 2147483647.0));
                break;
            case QAudioFormat::UInt8:
                store(data, index, static_cast<quint8>(std::lround(value * 127.0F) + 128));
                break;
            default:
                store(data, index, static_cast<qint16>(std::lround(value * 32767.0F)));
                break;
            }
        }
    }
}

} // namespace bucketdeck

#include "moc_RingReader.cpp"
