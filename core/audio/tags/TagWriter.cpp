#include "core/audio/tags/TagWriter.h"

#include "core/audio/tags/KeepingFrameFactory.h"
#include "core/audio/tags/SoundHash.h"
#include "core/audio/tags/TagFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <taglib/aifffile.h>
#include <taglib/apetag.h>
#include <taglib/id3v1tag.h>
#include <taglib/infotag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/opusfile.h>
#include <taglib/tfilestream.h>
#include <taglib/vorbisfile.h>
#include <taglib/wavfile.h>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::TagWriter)
};

/// No honest file needs as many; TagLib goes one call deeper with each box in a box of an MP4.
constexpr int mostPieces = 100'000;
constexpr int mostInside = 500; ///< Chapters in a tag that TagLib reads by itself, one call deeper with each.

enum class Kind { Mp3, Flac, Vorbis, Opus, Mp4, Wav, Aiff };

Error unsupported(const QString &detail = {})
{
    return makeError(ErrorKind::Unsupported,
                     Texts::tr("The tags of this file can't be edited. MP3, FLAC, Ogg, Opus, M4A, WAV and AIFF can."),
                     detail);
}

Error unusual(const QString &detail)
{
    return makeError(ErrorKind::Unsupported,
                     Texts::tr("The tags of this file are built in a way that an edit might damage. It was left as "
                               "it is."),
                     detail);
}

Error unwritable(const QString &filePath)
{
    return makeError(ErrorKind::LocalIo,
                     Texts::tr("The tags couldn't be written. Look whether the disk has room, and try again."),
                     filePath);
}

/// A file that TagLib reads and writes, and that notices when it is led on without end.
class GuardedStream final : public TagLib::FileStream
{
public:
    using FileStream::FileStream;

    TagLib::ByteVector readBlock(unsigned long length) override
    {
        return ++m_pieces > mostPieces ? TagLib::ByteVector() : FileStream::readBlock(length);
    }
    [[nodiscard]] bool isEndless() const { return m_pieces > mostPieces; }

private:
    int m_pieces = 0;
};

std::optional<Kind> kindOf(const QByteArray &head, const QByteArray &behindTag)
{
    const auto isMp3 = [](const QByteArray &bytes) {
        // The two bits of the layer are 0 in AAC.
        return bytes.size() > 1 && bytes[0] == '\xff' && (bytes[1] & '\xe0') == '\xe0' && (bytes[1] & 6) != 0;
    };
    if (head.startsWith("fLaC") || behindTag.startsWith("fLaC"))
        return Kind::Flac;
    if (head.startsWith("OggS") && head.contains("OpusHead"))
        return Kind::Opus;
    if (head.startsWith("OggS") && head.contains("\x01vorbis"))
        return Kind::Vorbis;
    if (head.mid(4, 4) == "ftyp")
        return Kind::Mp4;
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WAVE")
        return Kind::Wav;
    if (head.startsWith("FORM") && head.mid(8, 3) == "AIF")
        return Kind::Aiff;
    // Some have zeros between tag and sound.
    if (isMp3(head) || (head.startsWith("ID3") && (isMp3(behindTag) || behindTag.startsWith('\0'))))
        return Kind::Mp3;
    return std::nullopt;
}

Result<Kind> kindOf(QFile &file)
{
    const QByteArray head = file.read(64);
    QByteArray behind;
    if (head.startsWith("ID3") && head.size() > 10) {
        qint64 size = 10;
        for (int i = 0; i < 4; ++i)
            size += qint64{head[6 + i] & 0x7f} << (7 * (3 - i));
        const bool hasFooter = (head[5] & 0x10) != 0;
        file.seek(size + (hasFooter ? 10 : 0));
        behind = file.read(4);
    }
    const std::optional<Kind> kind = kindOf(head, behind);
    return kind ? Result<Kind>(*kind) : fail(unsupported());
}

/// Of WAV and AIFF, whose tags TagLib reads without our factory.
bool isTrusted(const QByteArray &bytes)
{
    return bytes.count("CHAP") + bytes.count("CTOC") < mostInside;
}

Result<void> checkChunks(QFile &file, bool isAiff)
{
    constexpr int mostChunks = 200;
    qint64 at = 12;
    const auto number = [isAiff](const QByteArray &bytes) {
        return isAiff ? qint64{qFromBigEndian<quint32>(bytes.constData())}
                      : qint64{qFromLittleEndian<quint32>(bytes.constData())};
    };
    for (int i = 0; at < file.size(); ++i) {
        file.seek(at);
        const QByteArray head = file.read(8);
        const qint64 size = head.size() == 8 ? number(head.mid(4)) : -1;
        if (size < 0 || at + 8 + size > file.size() || i >= mostChunks)
            return fail(unusual(QStringLiteral("chunk at %1").arg(at)));
        constexpr qint64 largestTag = qint64{64} * 1024 * 1024;
        if (head.left(3).toUpper() == "ID3" && (size > largestTag || !isTrusted(file.read(size))))
            return fail(unusual(QStringLiteral("ID3 chunk of %1 bytes").arg(size)));
        at += 8 + size + size % 2;
    }
    return {};
}

Result<bool> writeMp3(GuardedStream &stream, const TagChanges &changes)
{
    KeepingFrameFactory frames;
    TagLib::MPEG::File file(&stream, &frames, false);
    TagLib::ID3v2::Tag *tag = file.ID3v2Tag(true);
    if (frames.hasPacked() || stream.isEndless())
        return fail(unusual(QStringLiteral("packed frames")));
    const bool isOld = KeepingFrameFactory::keepChapters(*tag) && tag->header()->majorVersion() == 3;
    int kinds = TagLib::MPEG::File::ID3v2;
    if (file.hasID3v1Tag()) {
        TagFields::change(static_cast<TagLib::Tag *>(file.ID3v1Tag()), changes);
        kinds |= TagLib::MPEG::File::ID3v1;
    }
    if (file.hasAPETag()) {
        TagFields::change(static_cast<TagLib::Tag *>(file.APETag()), changes);
        kinds |= TagLib::MPEG::File::APE;
    }
    TagFields::change(tag, changes);
    return file.save(kinds, TagLib::File::StripNone, isOld ? TagLib::ID3v2::v3 : TagLib::ID3v2::v4,
                     TagLib::File::DoNotDuplicate);
}

Result<bool> writeFlac(GuardedStream &stream, const TagChanges &changes)
{
    KeepingFrameFactory frames;
    TagLib::FLAC::File file(&stream, &frames, false);
    if (!file.isValid() || frames.hasPacked() || stream.isEndless())
        return fail(unusual(QStringLiteral("FLAC")));
    if (file.hasID3v2Tag()) {
        KeepingFrameFactory::keepChapters(*file.ID3v2Tag());
        TagFields::change(file.ID3v2Tag(), changes);
    }
    TagFields::changeTexts(file.xiphComment(true), changes);
    if (changes.cover)
        TagFields::changeCover(file, *changes.cover);
    return file.save();
}

Result<bool> writeMp4(GuardedStream &stream, const TagChanges &changes)
{
    TagLib::MP4::File file(&stream, false);
    if (!file.isValid() || !file.tag() || stream.isEndless())
        return fail(unusual(QStringLiteral("MP4")));
    TagFields::change(file.tag(), changes);
    return file.save();
}

template <typename File>
Result<bool> writeOgg(GuardedStream &stream, const TagChanges &changes)
{
    File file(&stream, false);
    if (!file.isValid() || !file.tag() || stream.isEndless())
        return fail(unusual(QStringLiteral("Ogg")));
    TagFields::changeTexts(file.tag(), changes);
    if (changes.cover)
        TagFields::changeCover(file.tag(), *changes.cover);
    return file.save();
}

Result<bool> writeWav(GuardedStream &stream, const TagChanges &changes)
{
    TagLib::RIFF::WAV::File file(&stream, false);
    if (!file.isValid() || stream.isEndless())
        return fail(unusual(QStringLiteral("WAV")));
    // A file that has only one of them has all in both from now on: programs differ in which they read.
    const bool isNew = !file.hasID3v2Tag();
    if (isNew && file.hasInfoTag())
        TagLib::Tag::duplicate(file.InfoTag(), file.ID3v2Tag(), false);
    TagFields::change(file.ID3v2Tag(), changes);
    TagFields::change(static_cast<TagLib::Tag *>(file.InfoTag()), changes);
    return file.save(TagLib::RIFF::WAV::File::AllTags, TagLib::File::StripNone, TagLib::ID3v2::v4);
}

Result<bool> writeAiff(GuardedStream &stream, const TagChanges &changes)
{
    TagLib::RIFF::AIFF::File file(&stream, false);
    if (!file.isValid() || stream.isEndless())
        return fail(unusual(QStringLiteral("AIFF")));
    TagFields::change(file.tag(), changes);
    return file.save(TagLib::ID3v2::v4);
}

Result<bool> writeKind(Kind kind, GuardedStream &stream, const TagChanges &changes)
{
    switch (kind) {
    case Kind::Mp3:
        return writeMp3(stream, changes);
    case Kind::Flac:
        return writeFlac(stream, changes);
    case Kind::Vorbis:
        return writeOgg<TagLib::Ogg::Vorbis::File>(stream, changes);
    case Kind::Opus:
        return writeOgg<TagLib::Ogg::Opus::File>(stream, changes);
    case Kind::Mp4:
        return writeMp4(stream, changes);
    case Kind::Wav:
        return writeWav(stream, changes);
    case Kind::Aiff:
        return writeAiff(stream, changes);
    }
    return fail(unsupported());
}

Result<void> checkCover(const TagChanges &changes)
{
    if (!changes.cover || changes.cover->isEmpty())
        return {};
    if (!changes.cover->startsWith("\x89PNG") && !changes.cover->startsWith("\xff\xd8\xff"))
        return fail(ErrorKind::InvalidArgument, Texts::tr("A cover has to be a JPEG or PNG picture."));
    if (changes.cover->size() > TagWriter::largestCover)
        return fail(ErrorKind::InvalidArgument, Texts::tr("This cover is too large. Choose a picture of up to 2 MB."));
    return {};
}

} // namespace

Result<void> TagWriter::write(const QString &filePath, const TagChanges &changes)
{
    if (const Result<void> fits = checkCover(changes); !fits)
        return fits;
    Result<Kind> kind = fail(unsupported());
    {
        QFile file(filePath);
        if (!file.open(QIODevice::ReadOnly))
            return fail(unwritable(filePath));
        kind = kindOf(file);
        if (!kind)
            return fail(kind.error());
        if (*kind == Kind::Wav || *kind == Kind::Aiff) {
            if (const Result<void> sound = checkChunks(file, *kind == Kind::Aiff); !sound)
                return sound;
        }
    }
    const Result<QByteArray> before = soundHash(filePath);
    if (!before)
        return fail(before.error());
    {
        GuardedStream stream(QFile::encodeName(filePath).constData());
        if (stream.readOnly())
            return fail(ErrorKind::ReadOnly, Texts::tr("“%1” can't be written to.").arg(QFileInfo(filePath).fileName()),
                        filePath);
        const Result<bool> written = writeKind(*kind, stream, changes);
        if (!written)
            return fail(written.error());
        if (!*written)
            return fail(unwritable(filePath));
    }
    // The sound is what people can't make again: nothing in a file, or in TagLib, may cost them that.
    const Result<QByteArray> after = soundHash(filePath);
    if (!after || *after != *before)
        return fail(ErrorKind::Corrupt,
                    Texts::tr("The edit would have damaged the sound of this file. It was left as it is."), filePath);
    return {};
}

bool TagWriter::canWrite(const QString &fileName)
{
    static const QStringList known{QStringLiteral("mp3"), QStringLiteral("flac"), QStringLiteral("ogg"),
                                   QStringLiteral("oga"), QStringLiteral("opus"), QStringLiteral("m4a"),
                                   QStringLiteral("m4b"), QStringLiteral("mp4"),  QStringLiteral("wav"),
                                   QStringLiteral("aif"), QStringLiteral("aiff")};
    return known.contains(QFileInfo(fileName).suffix().toLower());
}

} // namespace bucketdeck
