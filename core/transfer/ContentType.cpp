#include "core/transfer/UploadPlanner.h"

#include <QFile>
#include <QMimeDatabase>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr qint64 bytesRead = qint64{16} * 1024;
const QString unknownType = QStringLiteral("application/octet-stream");

/// The first name of each group is the one we send; the others are what buckets' lists also call it.
const QList<QStringList> &audioGroups()
{
    static const QList<QStringList> groups = {
        {QStringLiteral("audio/mpeg"), QStringLiteral("audio/mp3"), QStringLiteral("audio/x-mp3"),
         QStringLiteral("audio/mpeg3"), QStringLiteral("audio/x-mpeg")},
        {QStringLiteral("audio/wav"), QStringLiteral("audio/x-wav"), QStringLiteral("audio/wave"),
         QStringLiteral("audio/vnd.wave"), QStringLiteral("audio/x-pn-wav")},
        {QStringLiteral("audio/flac"), QStringLiteral("audio/x-flac")},
        {QStringLiteral("audio/ogg"), QStringLiteral("audio/opus"), QStringLiteral("audio/x-opus+ogg"),
         QStringLiteral("audio/vorbis"), QStringLiteral("audio/x-vorbis+ogg"), QStringLiteral("application/ogg")},
        {QStringLiteral("audio/mp4"), QStringLiteral("audio/x-m4a"), QStringLiteral("audio/m4a"),
         QStringLiteral("audio/x-m4b")},
        {QStringLiteral("audio/aac"), QStringLiteral("audio/x-aac"), QStringLiteral("audio/aacp")},
        {QStringLiteral("audio/aiff"), QStringLiteral("audio/x-aiff")},
    };
    return groups;
}

quint8 byteAt(const QByteArray &data, qsizetype index)
{
    return static_cast<quint8>(data.at(index));
}

/// ID3v2 (id3.org): versions 2 to 4, and a size whose bytes have no top bit. Text that begins with "ID3" hasn't that.
bool hasId3Tag(const QByteArray &data)
{
    if (data.size() < 10 || !data.startsWith("ID3") || byteAt(data, 3) < 2 || byteAt(data, 3) > 4)
        return false;
    return std::none_of(data.begin() + 6, data.begin() + 10, [](char c) { return static_cast<quint8>(c) > 0x7f; });
}

/// Bytes of the MPEG audio layer III frame at `offset` (ISO 11172-3, 13818-3); 0 where there is none.
qsizetype mp3FrameSize(const QByteArray &data, qsizetype offset)
{
    static constexpr int bitrates1[] = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    static constexpr int bitrates2[] = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    static constexpr int rates[] = {44100, 48000, 32000, 0};
    if (offset + 4 > data.size() || byteAt(data, offset) != 0xff || (byteAt(data, offset + 1) & 0xe0) != 0xe0)
        return 0;
    const int version = (byteAt(data, offset + 1) >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const int layer = (byteAt(data, offset + 1) >> 1) & 3;   // 1: layer III
    if (version == 1 || layer != 1)
        return 0;
    const int third = byteAt(data, offset + 2);
    const int bitrate = (version == 3 ? bitrates1 : bitrates2)[third >> 4];
    const int rate = rates[(third >> 2) & 3] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    if (bitrate == 0 || rate == 0)
        return 0;
    return (version == 3 ? 144 : 72) * bitrate * 1000 / rate + ((third >> 1) & 1);
}

/// Two frames in a row: two bytes alone also begin UTF-16 text. A file of one frame is taken too.
bool hasMp3Frames(const QByteArray &data)
{
    const qsizetype size = mp3FrameSize(data, 0);
    return size > 0 && (size >= data.size() - 3 || mp3FrameSize(data, size) > 0);
}

bool hasAdtsFrame(const QByteArray &data)
{
    return data.size() > 7 && byteAt(data, 0) == 0xff && (byteAt(data, 1) & 0xf6) == 0xf0 &&
           ((byteAt(data, 2) >> 2) & 0x0f) < 13;
}

bool isAudioMp4(const QByteArray &data, const QString &path)
{
    if (data.size() < 12 || data.mid(4, 4) != "ftyp")
        return false;
    const QByteArray brand = data.mid(8, 4);
    if (brand == "M4A " || brand == "M4B " || brand == "M4P ")
        return true;
    // Encoders also write a general brand; then the name tells sound from film.
    return path.endsWith(QStringLiteral(".m4a"), Qt::CaseInsensitive) ||
           path.endsWith(QStringLiteral(".m4b"), Qt::CaseInsensitive);
}

/// The audio that people keep here, by its own marks: QMimeDatabase takes two bytes for an MP3.
QString audioType(const QByteArray &data, const QString &path)
{
    if (data.startsWith("RIFF") && data.mid(8, 4) == "WAVE")
        return QStringLiteral("audio/wav");
    if (data.startsWith("fLaC"))
        return QStringLiteral("audio/flac");
    if (data.startsWith("OggS") && (data.left(128).contains("OpusHead") || data.left(128).contains("\x01vorbis")))
        return QStringLiteral("audio/ogg");
    if (isAudioMp4(data, path))
        return QStringLiteral("audio/mp4");
    if (data.startsWith("FORM") && (data.mid(8, 4) == "AIFF" || data.mid(8, 4) == "AIFC"))
        return QStringLiteral("audio/aiff");
    if (hasId3Tag(data) || hasMp3Frames(data))
        return QStringLiteral("audio/mpeg");
    if (hasAdtsFrame(data))
        return QStringLiteral("audio/aac");
    return {};
}

bool looksLikeText(const QByteArray &data)
{
    return std::none_of(data.begin(), data.end(), [](char c) {
        const auto value = static_cast<quint8>(c);
        return value < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
}

/// What QMimeDatabase says, with the content before the name: the name may only say it more exactly.
QString generalType(const QByteArray &data, const QString &path)
{
    const QMimeDatabase database;
    const QList<QMimeType> byName = database.mimeTypesForFileName(path);
    const QString named = byName.isEmpty() || byName.first().isDefault() ? unknownType : byName.first().name();
    if (data.isEmpty())
        return named;
    QMimeType byData = database.mimeTypeForData(data);
    if (byData.name() == u"audio/mpeg")
        byData = database.mimeTypeForName(looksLikeText(data) ? QStringLiteral("text/plain") : unknownType);
    if (byData.isDefault())
        return named;
    for (const QMimeType &type : byName) {
        if (type.inherits(byData.name()))
            return type.name();
    }
    return byData.name();
}

QStringList namesOf(const QString &type, const QByteArray &data)
{
    for (const QStringList &group : audioGroups()) {
        if (!group.contains(type))
            continue;
        if (group.first() != u"audio/ogg")
            return group;
        // Opus in Ogg is no Vorbis, and the other way round.
        const QString other = data.left(128).contains("OpusHead") ? QStringLiteral("vorbis") : QStringLiteral("opus");
        QStringList names = group;
        names.removeIf([&other](const QString &name) { return name.contains(other); });
        return names;
    }
    return QStringList(type) + QMimeDatabase().mimeTypeForName(type).aliases();
}

} // namespace

QString encodedContentType(const EncodeSettings &settings, const QStringList &allowed)
{
    const QStringList names = namesOf(settings.contentType(), settings.codec == EncodeCodec::Opus ? "OpusHead" : "");
    const auto taken =
        std::find_if(names.begin(), names.end(), [&](const QString &name) { return typeAllowed(name, allowed); });
    return taken == names.end() ? names.first() : *taken;
}

QString sniffContentType(const QString &localPath, const QStringList &allowed)
{
    QFile file(localPath);
    QByteArray data;
    if (file.open(QIODevice::ReadOnly))
        data = file.read(bytesRead);
    QString type = audioType(data, localPath);
    if (type.isEmpty())
        type = generalType(data, localPath);
    const QStringList names = namesOf(type, data);
    if (typeAllowed(names.first(), allowed))
        return names.first();
    const auto taken =
        std::find_if(names.begin(), names.end(), [&](const QString &name) { return typeAllowed(name, allowed); });
    return taken == names.end() ? names.first() : *taken;
}

} // namespace bucketdeck
