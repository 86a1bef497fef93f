#include "core/audio/EncoderFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::EncoderFormat)
};

constexpr int maxChannels = 8;
constexpr int opusRate = 48000;
constexpr int maxFlacRate = 655350; // RFC 9639, 8.2
/// Of the Vorbis and Opus mappings (RFC 7845, 5.1.1.2), by their number of channels; FLAC has the same or similar ones.
constexpr std::array<uint64_t, maxChannels> usualLayouts = {
    AV_CH_LAYOUT_MONO,         AV_CH_LAYOUT_STEREO,       AV_CH_LAYOUT_SURROUND, AV_CH_LAYOUT_QUAD,
    AV_CH_LAYOUT_5POINT0_BACK, AV_CH_LAYOUT_5POINT1_BACK, AV_CH_LAYOUT_6POINT1,  AV_CH_LAYOUT_7POINT1};

uint64_t usualLayout(int channels)
{
    return usualLayouts.at(static_cast<size_t>(channels) - 1);
}

/// Side speakers for back ones: the same loudspeakers under another name.
bool isSameInOtherWords(uint64_t layout, int channels)
{
    switch (channels) {
    case 4:
        return layout == AV_CH_LAYOUT_2_2;
    case 5:
        return layout == AV_CH_LAYOUT_5POINT0;
    case 6:
        return layout == AV_CH_LAYOUT_5POINT1;
    default:
        return false;
    }
}

int mp3Rate(int rate)
{
    static constexpr std::array rates = {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000};
    if (std::find(rates.begin(), rates.end(), rate) != rates.end())
        return rate;
    if (rate > rates.back())
        return rate % 11025 == 0 ? 44100 : 48000;
    return *std::upper_bound(rates.begin(), rates.end(), rate);
}

} // namespace

EncoderFormat::~EncoderFormat()
{
    av_channel_layout_uninit(&layout);
    av_channel_layout_uninit(&sourceLayout);
}

Result<void> EncoderFormat::choose(const SampleReader &source, EncodeCodec codec)
{
    const int channels = source.layout().nb_channels;
    if (channels > maxChannels)
        return fail(ErrorKind::Unsupported,
                    Texts::tr("It has %1 channels, and at most %2 can be compressed.").arg(channels).arg(maxChannels));
    const uint64_t usual = usualLayout(channels);
    const bool isKnown = source.layout().order == AV_CHANNEL_ORDER_NATIVE;
    const bool asItIs =
        !isKnown || source.layout().u.mask == usual || isSameInOtherWords(source.layout().u.mask, channels);
    switch (codec) {
    case EncodeCodec::Flac: {
        if (source.sampleRate() > maxFlacRate)
            return fail(ErrorKind::Unsupported,
                        Texts::tr("Its sample rate of %1 Hz is more than FLAC can hold.").arg(source.sampleRate()));
        const AVSampleFormat packed = av_get_packed_sample_fmt(source.format());
        bits = packed == AV_SAMPLE_FMT_U8 || packed == AV_SAMPLE_FMT_S16 || source.bits() <= 16 ? 16 : 24;
        sampleFormat = bits == 16 ? AV_SAMPLE_FMT_S16 : AV_SAMPLE_FMT_S32;
        sampleRate = source.sampleRate();
        // Never mixed: each channel goes over bit by bit, under the same name or, without one, the usual one.
        if (isKnown)
            av_channel_layout_copy(&layout, &source.layout());
        else
            av_channel_layout_from_mask(&layout, usual);
        av_channel_layout_copy(&sourceLayout, &layout);
        return {};
    }
    case EncodeCodec::Opus:
        sampleFormat = AV_SAMPLE_FMT_FLT;
        sampleRate = opusRate;
        av_channel_layout_from_mask(&layout, usual);
        break;
    case EncodeCodec::Mp3:
        sampleFormat = AV_SAMPLE_FMT_FLTP;
        sampleRate = mp3Rate(source.sampleRate());
        av_channel_layout_default(&layout, std::min(channels, 2));
        break;
    }
    if (asItIs)
        av_channel_layout_from_mask(&sourceLayout, usual);
    else
        av_channel_layout_copy(&sourceLayout, &source.layout());
    return {};
}

} // namespace bucketdeck
