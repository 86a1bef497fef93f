#include "core/audio/tags/TagReader.h"

#include "core/audio/tags/ChapterReader.h"
#include "core/audio/tags/SafeFrameFactory.h"
#include "core/audio/tags/TagStream.h"

#include <QtEndian>

#include <taglib/attachedpictureframe.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2synchdata.h>
#include <taglib/id3v2tag.h>
#include <taglib/infotag.h>
#include <taglib/mp4coverart.h>
#include <taglib/mp4file.h>
#include <taglib/mp4tag.h>
#include <taglib/mpegfile.h>
#include <taglib/opusfile.h>
#include <taglib/tbytevectorstream.h>
#include <taglib/tdebuglistener.h>
#include <taglib/tpropertymap.h>
#include <taglib/vorbisfile.h>
#include <taglib/xiphcomment.h>

#include <algorithm>
#include <mutex>

namespace bucketdeck {
namespace {

constexpr int mostChunks = 200; ///< Of a RIFF or an AIFF file.

/// Damage in other people's files isn't for our error output.
class QuietListener final : public TagLib::DebugListener
{
public:
    void printMessage(const TagLib::String &) override {}
};

void makeQuiet()
{
    static QuietListener listener;
    static std::once_flag once;
    std::call_once(once, [] { TagLib::setDebugListener(&listener); });
}

QByteArray bytesOf(const TagLib::ByteVector &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

void takeTexts(const TagLib::Tag *tag, SoundTags &tags)
{
    if (!tag)
        return;
    tags.title = tagText(tag->title());
    tags.artist = tagText(tag->artist());
    tags.album = tagText(tag->album());
    tags.genre = tagText(tag->genre());
    tags.comment = tagText(tag->comment());
    constexpr unsigned mostNumber = 100'000;
    tags.track = tag->track() < mostNumber ? static_cast<int>(tag->track()) : 0;
    tags.year = tag->year() < mostNumber ? static_cast<int>(tag->year()) : 0;
}

void takeId3(const TagLib::ID3v2::Tag *tag, SoundTags &tags)
{
    if (!tag)
        return;
    tags.chapters = ChapterReader::fromId3(*tag);
    for (const TagLib::ID3v2::Frame *frame : tag->frameList("APIC")) {
        const auto *picture = dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame *>(frame);
        if (!picture)
            continue;
        const bool isFront = picture->type() == TagLib::ID3v2::AttachedPictureFrame::FrontCover;
        if (tags.cover.isEmpty() || isFront)
            tags.cover = bytesOf(picture->picture());
        if (isFront)
            break;
    }
}

void takePictures(const TagLib::List<TagLib::FLAC::Picture *> &pictures, SoundTags &tags)
{
    for (const TagLib::FLAC::Picture *picture : pictures) {
        const bool isFront = picture->type() == TagLib::FLAC::Picture::FrontCover;
        if (tags.cover.isEmpty() || isFront)
            tags.cover = bytesOf(picture->data());
        if (isFront)
            break;
    }
}

void takeComments(const TagLib::Ogg::XiphComment *comment, SoundTags &tags)
{
    if (!comment)
        return;
    takeTexts(comment, tags);
    tags.chapters = ChapterReader::fromComments(comment->properties());
    takePictures(const_cast<TagLib::Ogg::XiphComment *>(comment)->pictureList(), tags); // It isn't const in TagLib.
}

void readMpeg(TagLib::IOStream &stream, SoundTags &tags)
{
    SafeFrameFactory frames;
    TagLib::MPEG::File file(&stream, &frames, false);
    takeTexts(file.tag(), tags);
    if (file.hasID3v2Tag())
        takeId3(file.ID3v2Tag(), tags);
}

void readFlac(TagStream &stream, SoundTags &tags)
{
    SafeFrameFactory frames;
    TagLib::FLAC::File file(&stream, &frames, false);
    takeTexts(file.tag(), tags);
    if (file.hasXiphComment())
        takeComments(file.xiphComment(), tags);
    if (tags.cover.isEmpty())
        takePictures(file.pictureList(), tags);
}

void readMp4(TagStream &stream, SoundTags &tags)
{
    {
        TagLib::MP4::File file(&stream, false);
        takeTexts(file.tag(), tags);
        if (file.tag() && file.tag()->contains("covr")) {
            const TagLib::MP4::CoverArtList covers = file.tag()->item("covr").toCoverArtList();
            if (!covers.isEmpty())
                tags.cover = bytesOf(covers.front().data());
        }
    }
    tags.chapters = ChapterReader::fromMp4(stream);
}

/// The chunks side by side in a RIFF (little-endian) or AIFF file. TagLib would read ID3 tags in them without our
/// SafeFrameFactory.
void readChunks(TagStream &stream, bool isAiff, SoundTags &tags)
{
    qint64 at = 12;
    QByteArray info;
    QByteArray id3;
    for (int i = 0; i < mostChunks && at + 8 <= stream.length(); ++i) {
        const QByteArray head = stream.bytesAt(at, 12);
        if (head.size() < 8)
            break;
        const qint64 size =
            isAiff ? qFromBigEndian<quint32>(head.constData() + 4) : qFromLittleEndian<quint32>(head.constData() + 4);
        const QByteArray name = head.left(4).toUpper();
        if (name == "ID3 " && id3.isEmpty())
            id3 = stream.bytesAt(at + 8, size);
        else if (name == "LIST" && head.mid(8) == "INFO" && !isAiff)
            info = stream.bytesAt(at + 12, size - 4);
        at += 8 + size + size % 2;
    }
    if (!id3.isEmpty()) {
        TagLib::ByteVectorStream bytes(TagLib::ByteVector(id3.constData(), static_cast<unsigned>(id3.size())));
        readMpeg(bytes, tags);
    }
    if (!info.isEmpty() && tags.title.isEmpty() && tags.artist.isEmpty()) {
        const TagLib::RIFF::Info::Tag tag(TagLib::ByteVector(info.constData(), static_cast<unsigned>(info.size())));
        takeTexts(&tag, tags);
    }
}

void readOgg(TagStream &stream, const QByteArray &head, SoundTags &tags)
{
    if (head.contains("OpusHead")) {
        TagLib::Ogg::Opus::File file(&stream, false);
        takeComments(file.tag(), tags);
    } else if (head.contains("\x01vorbis")) {
        TagLib::Ogg::Vorbis::File file(&stream, false);
        takeComments(file.tag(), tags);
    }
}

void readAny(TagStream &stream, SoundTags &tags)
{
    const QByteArray head = stream.bytesAt(0, 64);
    stream.seek(0, TagLib::IOStream::Beginning);
    if (head.size() < 12)
        return;
    const bool isSync = head[0] == '\xff' && (head[1] & '\xe0') == '\xe0';
    if (head.startsWith("ID3")) {
        // Something else may stand behind the tag.
        const TagLib::ByteVector size(head.constData() + 6, 4);
        const qint64 behind = 10 + qint64{TagLib::ID3v2::SynchData::toUInt(size)};
        const bool isFlac = stream.bytesAt(behind, 4) == "fLaC";
        stream.seek(0, TagLib::IOStream::Beginning);
        isFlac ? readFlac(stream, tags) : readMpeg(stream, tags);
    } else if (isSync) {
        readMpeg(stream, tags);
    } else if (head.startsWith("fLaC")) {
        readFlac(stream, tags);
    } else if (head.startsWith("OggS")) {
        readOgg(stream, head, tags);
    } else if (head.mid(4, 4) == "ftyp") {
        readMp4(stream, tags);
    } else if ((head.startsWith("RIFF") || head.startsWith("RF64")) && head.mid(8, 4) == "WAVE") {
        readChunks(stream, false, tags);
    } else if (head.startsWith("FORM") && head.mid(8, 3) == "AIF") {
        readChunks(stream, true, tags);
    }
}

} // namespace

Result<SoundTags> TagReader::read(ByteSource &source, qint64 mostBytes)
{
    makeQuiet();
    const Result<qint64> size = source.open();
    if (!size)
        return fail(size.error());
    TagStream stream(source, *size, mostBytes);
    SoundTags tags;
    readAny(stream, tags);
    if (stream.error())
        return fail(*stream.error());
    // A part of a picture is none.
    if (stream.isCut())
        tags.cover.clear();
    return tags;
}

} // namespace bucketdeck
