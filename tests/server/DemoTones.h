#pragma once

#include <QByteArray>
#include <QSize>

namespace bucketdeck::DemoTones {

/// A little melody that never repeats exactly, as a mono 16-bit WAV at 22,050 Hz. The same seed gives the same bytes.
[[nodiscard]] QByteArray melody(double seconds, int seed);
/// One even tone, for tests that look for its frequency in a recording.
[[nodiscard]] QByteArray tone(double seconds, double hertz);
/// A small picture, as PNG: bands of colour over a horizon.
[[nodiscard]] QByteArray picture(int seed);

} // namespace bucketdeck::DemoTones
