#include "core/audio/EncodeEstimate.h"

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

constexpr int maxChannels = 8;
/// Of PCM; speech comes to less, loud music to more.
constexpr double flacShare = 0.6;
/// LAME's averages for stereo at 44.1 kHz, V0 to V9, in kilobits a second.
constexpr std::array variableRates = {245, 225, 190, 175, 165, 130, 115, 100, 85, 65};

qint64 bitRate(const EncodeSettings &settings, int channels)
{
    if (settings.codec == EncodeCodec::Opus)
        return qint64{settings.quality} * 1000 * std::max(2, channels) / 2;
    if (!settings.variable)
        return qint64{settings.quality} * 1000;
    const qint64 stereo = qint64{variableRates.at(static_cast<size_t>(settings.quality))} * 1000;
    return channels == 1 ? stereo / 2 : stereo;
}

} // namespace

std::optional<qint64> estimatedBytes(const SoundFacts &sound, const EncodeSettings &settings)
{
    const bool toFlac = settings.codec == EncodeCodec::Flac;
    if ((!settings.lossyToo && !sound.isLossless) || sound.channels > maxChannels || (toFlac && sound.isFlac))
        return std::nullopt;
    qint64 bytes = 0;
    if (toFlac) {
        // 32 bits become 24 of them. What was lossy only grows.
        const double depth = sound.bits > 24 ? 24.0 / sound.bits : 1.0;
        const double share = sound.isLossless ? flacShare * depth : 1.0;
        bytes = static_cast<qint64>(static_cast<double>(sound.bytes) * share);
    } else {
        bytes = bitRate(settings, sound.channels) * sound.durationMs / 8000;
    }
    if (bytes >= sound.bytes)
        return std::nullopt;
    return std::max<qint64>(1, bytes);
}

} // namespace bucketdeck
