#include "core/audio/EncodeEstimate.h"

#include "core/audio/FileSource.h"
#include "core/audio/MediaInput.h"

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int maxChannels = 8;
/// Of PCM; speech comes to less, loud music to more.
constexpr double flacShare = 0.6;
/// LAME's averages for stereo at 44.1 kHz, V0 to V9, in kilobits a second.
constexpr int variableRates[] = {245, 225, 190, 175, 165, 130, 115, 100, 85, 65};

bool isLossless(AVCodecID codec)
{
    const AVCodecDescriptor *descriptor = avcodec_descriptor_get(codec);
    return descriptor && (descriptor->props & AV_CODEC_PROP_LOSSLESS) != 0 &&
           (descriptor->props & AV_CODEC_PROP_LOSSY) == 0;
}

qint64 bitRate(const EncodeSettings &settings, int channels)
{
    if (settings.codec == EncodeCodec::Opus)
        return qint64{settings.quality} * 1000 * std::max(2, channels) / 2;
    if (!settings.variable)
        return qint64{settings.quality} * 1000;
    const qint64 stereo = qint64{variableRates[settings.quality]} * 1000;
    return channels == 1 ? stereo / 2 : stereo;
}

} // namespace

std::optional<EncodeEstimate> EncodeEstimate::of(const QString &path, const EncodeSettings &settings)
{
    FileSource source(path, {});
    const Result<std::unique_ptr<MediaInput>> input = MediaInput::open(source, MediaLimits::forProbe());
    if (!input)
        return std::nullopt;
    const AVCodecParameters &codec = *(*input)->stream()->codecpar;
    const bool toFlac = settings.codec == EncodeCodec::Flac;
    if ((!settings.lossyToo && !isLossless(codec.codec_id)) || codec.ch_layout.nb_channels > maxChannels ||
        (toFlac && codec.codec_id == AV_CODEC_ID_FLAC))
        return std::nullopt;
    EncodeEstimate estimate;
    estimate.sourceBytes = (*input)->size();
    estimate.durationMs = (*input)->info().durationMs;
    if (toFlac) {
        const int bits = av_get_exact_bits_per_sample(codec.codec_id);
        // 32 bits become 24 of them.
        const double depth = bits > 24 ? 24.0 / bits : 1.0;
        estimate.bytes = static_cast<qint64>(static_cast<double>(estimate.sourceBytes) * flacShare * depth);
    } else {
        estimate.bytes = bitRate(settings, codec.ch_layout.nb_channels) * estimate.durationMs / 8000;
    }
    // What comes out larger isn't sent.
    estimate.bytes = std::clamp<qint64>(estimate.bytes, 1, std::max<qint64>(1, estimate.sourceBytes));
    return estimate;
}

} // namespace bucketdeck
