#pragma once

#include "tests/support/Tone.h"

#include <QByteArray>

#include <bit>
#include <cmath>
#include <numbers>
#include <vector>

namespace bucketdeck::test {

/// What a WAV file is to be like.
struct WavForm
{
    int rate = 44100;
    int channels = 2;
    int bits = 16; ///< 8, 16, 24, 32.
    bool isFloat = false;
};

/// Samples of `frames` frames, interleaved, as 32 bit numbers whose lower bits are 0 where the form has fewer: a tone
/// of 440 Hz with noise in the lowest bits, so that every bit counts.
[[nodiscard]] inline std::vector<qint32> wavSamples(const WavForm &form, int frames)
{
    std::vector<qint32> samples;
    const int bits = form.isFloat ? 24 : form.bits;
    quint32 noise = 1;
    for (int i = 0; i < frames; ++i) {
        const double tone = 0.4 * std::sin(2 * std::numbers::pi * 440 * i / form.rate);
        for (int channel = 0; channel < form.channels; ++channel) {
            noise = noise * 1664525U + 1013904223U;
            const auto whole = static_cast<qint64>(tone * 2147483647.0) + (noise >> 30U) * (qint64{1} << (32 - bits));
            samples.push_back(static_cast<qint32>(whole >> (32 - bits) << (32 - bits)));
        }
    }
    return samples;
}

[[nodiscard]] inline QByteArray wavFile(const WavForm &form, const std::vector<qint32> &samples)
{
    const auto bytesPerSample = static_cast<quint32>(form.bits / 8);
    const quint32 frameBytes = bytesPerSample * static_cast<quint32>(form.channels);
    const auto dataBytes = static_cast<quint32>(samples.size()) * bytesPerSample;
    QByteArray bytes("RIFF");
    putLittleEndian(bytes, 36 + dataBytes, 4);
    bytes += "WAVEfmt ";
    putLittleEndian(bytes, 16, 4);
    putLittleEndian(bytes, form.isFloat ? 3 : 1, 2);
    putLittleEndian(bytes, static_cast<quint32>(form.channels), 2);
    putLittleEndian(bytes, static_cast<quint32>(form.rate), 4);
    putLittleEndian(bytes, static_cast<quint32>(form.rate) * frameBytes, 4);
    putLittleEndian(bytes, frameBytes, 2);
    putLittleEndian(bytes, static_cast<quint32>(form.bits), 2);
    bytes += "data";
    putLittleEndian(bytes, dataBytes, 4);
    for (const qint32 sample : samples) {
        if (form.isFloat)
            putLittleEndian(bytes, std::bit_cast<quint32>(static_cast<float>(sample) / 2147483648.0F), 4);
        else if (form.bits == 8)
            putLittleEndian(bytes, static_cast<quint32>((sample >> 24) + 128), 1); // Unsigned, of all WAVs.
        else
            putLittleEndian(bytes, static_cast<quint32>(sample >> (32 - form.bits)), form.bits / 8);
    }
    return bytes;
}

} // namespace bucketdeck::test
