#include "core/audio/MediaTags.h"

#include <algorithm>
#include <limits>

namespace bucketdeck {
namespace {

constexpr qsizetype maxTagLength = 500;
constexpr qint64 maxDurationMs = qint64(1000) * 3600 * 24 * 365; // More than a year is a lie of the header.

QString codecNameOf(const AVFormatContext &format, const AVCodecParameters &codec)
{
    const QLatin1StringView container(format.iformat->name);
    switch (codec.codec_id) {
    case AV_CODEC_ID_MP3: return QStringLiteral("MP3");
    case AV_CODEC_ID_FLAC: return QStringLiteral("FLAC");
    case AV_CODEC_ID_OPUS: return QStringLiteral("Opus");
    case AV_CODEC_ID_AAC: return QStringLiteral("AAC");
    case AV_CODEC_ID_VORBIS: return QStringLiteral("Vorbis");
    case AV_CODEC_ID_ALAC: return QStringLiteral("Apple Lossless");
    default: break;
    }
    const QLatin1StringView name(avcodec_get_name(codec.codec_id));
    if (name.startsWith(QLatin1StringView("pcm_"))) {
        if (container == QLatin1StringView("aiff"))
            return QStringLiteral("AIFF");
        return container == QLatin1StringView("wav") || container == QLatin1StringView("w64") ? QStringLiteral("WAV") : QStringLiteral("PCM");
    }
    return QString(name).toUpper();
}

QString tagOf(const AVFormatContext &format, const AVStream &stream, const char *key)
{
    const AVDictionaryEntry *entry = av_dict_get(format.metadata, key, nullptr, 0);
    if (!entry)
        entry = av_dict_get(stream.metadata, key, nullptr, 0); // Ogg keeps them with the stream.
    if (!entry)
        return {};
    return QString::fromUtf8(entry->value).left(maxTagLength).simplified();
}

qint64 durationMsOf(const AVFormatContext &format, const AVStream &stream)
{
    if (format.duration == AV_NOPTS_VALUE || format.duration <= 0)
        return 0;
    qint64 usec = format.duration;
    // What the encoder put before the first sound is dropped when it is decoded, but counted by the MP3 format.
    if (stream.codecpar->codec_id == AV_CODEC_ID_MP3 && format.start_time != AV_NOPTS_VALUE && format.start_time > 0)
        usec = std::max<qint64>(0, usec - format.start_time);
    return std::min(usec / 1000, maxDurationMs);
}

} // namespace

AudioInfo describeMedia(const AVFormatContext &format, const AVStream &stream, qint64 fileBytes)
{
    const AVCodecParameters &codec = *stream.codecpar;
    AudioInfo info;
    info.codecName = codecNameOf(format, codec);
    info.durationMs = durationMsOf(format, stream);
    info.sampleRate = codec.sample_rate;
    info.channels = codec.ch_layout.nb_channels;
    const AVCodecDescriptor *descriptor = avcodec_descriptor_get(codec.codec_id);
    if (descriptor && (descriptor->props & AV_CODEC_PROP_LOSSLESS) != 0)
        info.bitsPerSample = codec.bits_per_raw_sample > 0 ? codec.bits_per_raw_sample : codec.bits_per_coded_sample;
    qint64 rate = codec.bit_rate > 0 ? codec.bit_rate : format.bit_rate;
    if (rate <= 0 && info.durationMs > 0 && fileBytes < std::numeric_limits<qint64>::max() / 8000)
        rate = fileBytes * 8000 / info.durationMs;
    info.bitRate = static_cast<int>(std::clamp<qint64>(rate, 0, std::numeric_limits<int>::max()));
    info.title = tagOf(format, stream, "title");
    info.artist = tagOf(format, stream, "artist");
    info.album = tagOf(format, stream, "album");
    return info;
}

} // namespace bucketdeck
