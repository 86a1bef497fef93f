#include "core/audio/TagCopy.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

/// What FLAC's block of a picture, and a decoder's patience, can take.
constexpr int maxCoverBytes = 15 * 1024 * 1024;
constexpr unsigned maxCovers = 16;
constexpr unsigned maxChapters = 999; // Three digits in a Vorbis comment.

/// Of the container or the encoder that was, not of the sound.
bool isOfOldFile(const char *key)
{
    static constexpr std::array<const char *, 7> keys = {"encoder",
                                                         "major_brand",
                                                         "minor_version",
                                                         "compatible_brands",
                                                         "creation_time",
                                                         "METADATA_BLOCK_PICTURE",
                                                         "WAVEFORMATEXTENSIBLE_CHANNEL_MASK"};
    return std::any_of(keys.begin(), keys.end(), [key](const char *each) { return qstricmp(each, key) == 0; });
}

/// WAV and AIFF have no say in how their texts are encoded; the new file has to be UTF-8.
QByteArray asUtf8(const char *text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(QByteArrayView(text));
    return (decoder.hasError() ? QString::fromLatin1(text) : decoded).toUtf8();
}

void copyDictionary(const AVDictionary *from, AVDictionary **to)
{
    const AVDictionaryEntry *entry = nullptr;
    while ((entry = av_dict_get(from, "", entry, AV_DICT_IGNORE_SUFFIX))) {
        if (!isOfOldFile(entry->key) && *entry->value)
            av_dict_set(to, entry->key, asUtf8(entry->value).constData(), AV_DICT_DONT_OVERWRITE);
    }
}

bool isCover(const AVStream &stream)
{
    if ((stream.disposition & AV_DISPOSITION_ATTACHED_PIC) == 0 || !stream.attached_pic.data ||
        stream.attached_pic.size <= 0 || stream.attached_pic.size > maxCoverBytes)
        return false;
    const AVCodecID codec = stream.codecpar->codec_id;
    return codec == AV_CODEC_ID_MJPEG || codec == AV_CODEC_ID_PNG || codec == AV_CODEC_ID_GIF;
}

void addCoverStream(const AVStream &from, AVFormatContext &to)
{
    AVStream *made = avformat_new_stream(&to, nullptr);
    if (!made || avcodec_parameters_copy(made->codecpar, from.codecpar) < 0)
        return;
    made->codecpar->codec_tag = 0;
    made->disposition = AV_DISPOSITION_ATTACHED_PIC;
    made->time_base = {1, 90000};
    copyDictionary(from.metadata, &made->metadata);
    av_packet_ref(&made->attached_pic, &from.attached_pic);
}

/// Numbers of kinds of pictures (ID3v2.4 frames, 4.14), where they matter.
quint32 kindOf(const AVStream &cover)
{
    const AVDictionaryEntry *kind = av_dict_get(cover.metadata, "comment", nullptr, 0);
    if (!kind || qstricmp(kind->value, "Cover (front)") == 0)
        return 3;
    return qstricmp(kind->value, "Cover (back)") == 0 ? 4 : 0;
}

/// As FLAC has it (RFC 9639, 8.8), in base64: so it stands in a Vorbis comment.
QByteArray pictureComment(const AVStream &cover)
{
    QByteArray block;
    const auto number = [&block](quint32 value) {
        std::array<char, 4> bytes{};
        qToBigEndian(value, bytes.data());
        block.append(bytes.data(), bytes.size());
    };
    const AVCodecID codec = cover.codecpar->codec_id;
    const QByteArray type = codec == AV_CODEC_ID_PNG   ? "image/png"
                            : codec == AV_CODEC_ID_GIF ? "image/gif"
                                                       : "image/jpeg";
    const AVDictionaryEntry *title = av_dict_get(cover.metadata, "title", nullptr, 0);
    const QByteArray words = title ? asUtf8(title->value) : QByteArray();
    number(kindOf(cover));
    number(static_cast<quint32>(type.size()));
    block += type;
    number(static_cast<quint32>(words.size()));
    block += words;
    number(static_cast<quint32>(std::max(0, cover.codecpar->width)));
    number(static_cast<quint32>(std::max(0, cover.codecpar->height)));
    number(24);
    number(0);
    number(static_cast<quint32>(cover.attached_pic.size));
    block.append(reinterpret_cast<const char *>(cover.attached_pic.data), cover.attached_pic.size);
    return block.toBase64();
}

const char *chapterTitle(const AVChapter &chapter)
{
    const AVDictionaryEntry *title = av_dict_get(chapter.metadata, "title", nullptr, 0);
    return title ? title->value : "";
}

/// libav's FLAC has no chapters: they are written as Ogg has them, and read back so by it and by others.
void copyChaptersAsTags(const AVFormatContext &from, AVDictionary **tags)
{
    for (unsigned i = 0; i < std::min(from.nb_chapters, maxChapters); ++i) {
        const AVChapter &chapter = *from.chapters[i];
        const qint64 ms = av_rescale_q(chapter.start, chapter.time_base, {1, 1000});
        const QString key = QStringLiteral("CHAPTER%1").arg(i, 3, 10, QLatin1Char('0'));
        const QString time = QStringLiteral("%1:%2:%3.%4")
                                 .arg(ms / 3'600'000, 2, 10, QLatin1Char('0'))
                                 .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
                                 .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
                                 .arg(ms % 1000, 3, 10, QLatin1Char('0'));
        av_dict_set(tags, key.toLatin1().constData(), time.toLatin1().constData(), 0);
        av_dict_set(tags, (key + QStringLiteral("NAME")).toLatin1().constData(),
                    asUtf8(chapterTitle(chapter)).constData(), 0);
    }
}

void copyChapters(const AVFormatContext &from, AVFormatContext &to)
{
    const unsigned count = std::min(from.nb_chapters, maxChapters);
    if (count == 0)
        return;
    to.chapters = static_cast<AVChapter **>(av_calloc(count, sizeof(AVChapter *)));
    for (unsigned i = 0; to.chapters && i < count; ++i) {
        auto *made = static_cast<AVChapter *>(av_mallocz(sizeof(AVChapter)));
        if (!made)
            return;
        const AVChapter &chapter = *from.chapters[i];
        made->id = chapter.id;
        made->time_base = chapter.time_base;
        made->start = chapter.start;
        made->end = chapter.end;
        copyDictionary(chapter.metadata, &made->metadata);
        to.chapters[to.nb_chapters++] = made;
    }
}

} // namespace

void copyTags(const AVFormatContext &from, const AVStream &fromStream, AVFormatContext &to, AVStream &stream)
{
    const AVCodecID codec = stream.codecpar->codec_id;
    AVDictionary **tags = codec == AV_CODEC_ID_OPUS ? &stream.metadata : &to.metadata;
    copyDictionary(from.metadata, tags);
    copyDictionary(fromStream.metadata, tags); // Ogg keeps them with the stream.
    if (codec == AV_CODEC_ID_FLAC)
        copyChaptersAsTags(from, tags);
    else
        copyChapters(from, to);
    unsigned covers = 0;
    for (unsigned i = 0; i < from.nb_streams && covers < maxCovers; ++i) {
        const AVStream &cover = *from.streams[i];
        if (!isCover(cover))
            continue;
        ++covers;
        if (codec == AV_CODEC_ID_OPUS)
            av_dict_set(tags, "METADATA_BLOCK_PICTURE", pictureComment(cover).constData(), AV_DICT_MULTIKEY);
        else
            addCoverStream(cover, to);
    }
}

} // namespace bucketdeck
