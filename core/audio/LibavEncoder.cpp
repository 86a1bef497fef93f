#include "core/audio/LibavEncoder.h"

#include "core/audio/AudioConverter.h"
#include "core/audio/FileSource.h"
#include "core/audio/MediaInput.h"

namespace bucketdeck {
namespace {

class LibavEncoder final : public SoundEncoder
{
public:
    [[nodiscard]] QList<EncodeCodec> codecs() const override
    {
        QList<EncodeCodec> found;
        for (const EncodeCodec codec : {EncodeCodec::Flac, EncodeCodec::Opus, EncodeCodec::Mp3}) {
            if (avcodec_find_encoder_by_name(libavEncoderName(codec)))
                found.append(codec);
        }
        return found;
    }

    [[nodiscard]] std::optional<SoundFacts> facts(const QString &path) const override
    {
        FileSource source(path, {});
        const Result<std::unique_ptr<MediaInput>> input = MediaInput::open(source, MediaLimits::forProbe());
        if (!input)
            return std::nullopt;
        const AVCodecParameters &codec = *(*input)->stream()->codecpar;
        SoundFacts facts;
        facts.bytes = (*input)->size();
        facts.durationMs = (*input)->info().durationMs;
        facts.channels = codec.ch_layout.nb_channels;
        facts.bits = av_get_exact_bits_per_sample(codec.codec_id);
        facts.isLossless = isLosslessCodec(codec.codec_id);
        facts.isFlac = codec.codec_id == AV_CODEC_ID_FLAC;
        return facts;
    }

    [[nodiscard]] Result<ConvertedAudio> convert(const QString &from, const QString &to, const EncodeSettings &settings,
                                                 const CancelToken &cancel, const Progress &progress) const override
    {
        return AudioConverter::convert(from, to, settings, cancel, progress);
    }
};

} // namespace

std::shared_ptr<const SoundEncoder> libavEncoder()
{
    return std::make_shared<LibavEncoder>();
}

const char *libavEncoderName(EncodeCodec codec)
{
    switch (codec) {
    case EncodeCodec::Flac:
        return "flac";
    case EncodeCodec::Opus:
        return "libopus"; // libav's own is an experiment.
    case EncodeCodec::Mp3:
        break;
    }
    return "libmp3lame";
}

} // namespace bucketdeck
