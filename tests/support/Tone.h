#pragma once

#include <QByteArray>

#include <algorithm>
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

inline void putLittleEndian(QByteArray &bytes, quint32 value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(value >> (8 * i)));
}

/// A stereo tone as WAV, 44100 Hz, 16 bit.
[[nodiscard]] inline QByteArray toneWav(int seconds, double hertz)
{
    const quint32 frames = 44100U * static_cast<quint32>(seconds);
    QByteArray bytes("RIFF");
    putLittleEndian(bytes, 36 + frames * 4, 4);
    bytes += "WAVEfmt ";
    putLittleEndian(bytes, 16, 4);
    putLittleEndian(bytes, 1, 2);
    putLittleEndian(bytes, 2, 2);
    putLittleEndian(bytes, 44100, 4);
    putLittleEndian(bytes, 44100 * 4, 4);
    putLittleEndian(bytes, 4, 2);
    putLittleEndian(bytes, 16, 2);
    bytes += "data";
    putLittleEndian(bytes, frames * 4, 4);
    for (quint32 i = 0; i < frames; ++i) {
        const auto value = static_cast<qint16>(std::lround(8000 * std::sin(2 * std::numbers::pi * hertz * i / 44100)));
        putLittleEndian(bytes, static_cast<quint16>(value), 2);
        putLittleEndian(bytes, static_cast<quint16>(value), 2);
    }
    return bytes;
}

/// The part of a recording between the first and the last sound.
[[nodiscard]] inline std::vector<float> trimmed(const std::vector<float> &samples)
{
    const auto loud = [](float sample) { return std::fabs(sample) > 0.01F; };
    const auto first = std::find_if(samples.begin(), samples.end(), loud);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), loud).base();
    return first < last ? std::vector<float>(first, last) : std::vector<float>();
}

/// Pieces of 10 ms that are (nearly) silent inside a sound.
[[nodiscard]] inline int gapsIn(const std::vector<float> &sound, int rate)
{
    const size_t piece = static_cast<size_t>(rate) / 100;
    int gaps = 0;
    for (size_t from = piece * 3; from + piece * 4 < sound.size(); from += piece) {
        float peak = 0;
        for (size_t i = from; i < from + piece; ++i)
            peak = std::max(peak, std::fabs(sound[i]));
        gaps += peak < 0.05F ? 1 : 0;
    }
    return gaps;
}

/// How long there is sound in a recording, all told: pauses between don't count.
[[nodiscard]] inline double audibleSeconds(const std::vector<float> &sound, int rate)
{
    const size_t piece = static_cast<size_t>(rate) / 100;
    int pieces = 0;
    for (size_t from = 0; from + piece <= sound.size(); from += piece) {
        const auto loud = [](float sample) { return std::fabs(sample) > 0.02F; };
        pieces += std::any_of(sound.begin() + static_cast<std::ptrdiff_t>(from),
                              sound.begin() + static_cast<std::ptrdiff_t>(from + piece), loud)
                      ? 1
                      : 0;
    }
    return pieces / 100.0;
}

} // namespace bucketdeck::test
