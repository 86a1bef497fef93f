#include "core/audio/tags/ChapterReader.h"

#include "core/audio/tags/TagStream.h"

#include <QRegularExpression>
#include <QtEndian>

#include <taglib/id3v2header.h>
#include <taglib/id3v2synchdata.h>
#include <taglib/unknownframe.h>

#include <algorithm>
#include <optional>

namespace bucketdeck {
namespace {

constexpr qsizetype mostChapters = 2000;
constexpr qsizetype longestText = 500;
constexpr int mostBoxes = 200; ///< Side by side in a box of an MP4.
constexpr qint64 mostChapterBytes = qint64{256} * 1024;
constexpr qint64 longestMs = qint64{1000} * 3600 * 1000;

QList<SoundChapter> inOrder(QList<SoundChapter> chapters)
{
    std::stable_sort(chapters.begin(), chapters.end(),
                     [](const SoundChapter &a, const SoundChapter &b) { return a.atMs < b.atMs; });
    return chapters;
}

/// "01:02:03.456"
std::optional<qint64> clockMs(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3}):(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?\\d*$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 seconds =
        match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong();
    return seconds * 1000 + match.captured(4).leftJustified(3, u'0').toLongLong();
}

struct Box
{
    qint64 from = 0; ///< Of its content.
    qint64 to = 0;
};

/// The first box of this name among those side by side in a stretch.
std::optional<Box> findBox(TagStream &stream, Box inside, const char *name)
{
    for (int i = 0; i < mostBoxes && inside.from + 8 <= inside.to; ++i) {
        const QByteArray head = stream.bytesAt(inside.from, 16);
        if (head.size() < 8)
            return std::nullopt;
        qint64 size = qFromBigEndian<quint32>(head.constData());
        qint64 header = 8;
        if (size == 1 && head.size() == 16) {
            size =
                static_cast<qint64>(std::min<quint64>(qFromBigEndian<quint64>(head.constData() + 8), quint64{1} << 62));
            header = 16;
        }
        if (size == 0)
            size = inside.to - inside.from; // It goes to the end.
        if (size < header || size > inside.to - inside.from)
            return std::nullopt;
        if (head.mid(4, 4) == name)
            return Box{inside.from + header, inside.from + size};
        inside.from += size;
    }
    return std::nullopt;
}

/// Of the frame TIT2 among those in a chapter.
QString titleIn(const TagLib::ByteVector &frames, unsigned version)
{
    constexpr unsigned header = 10;
    for (unsigned at = 0; at + header + 1 < frames.size();) {
        const TagLib::ByteVector sizeBytes = frames.mid(at + 4, 4);
        const unsigned size = version > 3 ? TagLib::ID3v2::SynchData::toUInt(sizeBytes) : sizeBytes.toUInt();
        if (size == 0 || size > frames.size())
            break;
        const bool isPlain = (static_cast<unsigned char>(frames[at + 9]) & 0xFF) == 0;
        if (frames.mid(at, 4) == "TIT2" && isPlain) {
            const auto encoding = static_cast<unsigned char>(frames[at + header]);
            if (encoding > TagLib::String::UTF8)
                break;
            // Encodings are numbered as in the files.
            return tagText(
                TagLib::String(frames.mid(at + header + 1, size - 1), static_cast<TagLib::String::Type>(encoding)));
        }
        at += header + size;
    }
    return {};
}

} // namespace

QString tagText(const TagLib::String &text)
{
    const std::string bytes = text.substr(0, static_cast<unsigned>(2 * longestText)).to8Bit(true);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).left(longestText).simplified();
}

namespace ChapterReader {

QList<SoundChapter> fromId3(const TagLib::ID3v2::Tag &tag)
{
    QList<SoundChapter> chapters;
    for (const TagLib::ID3v2::Frame *frame : tag.frameList("CHAP")) {
        // SafeFrameFactory leaves them as they are.
        const auto *chapter = dynamic_cast<const TagLib::ID3v2::UnknownFrame *>(frame);
        if (!chapter || chapters.size() >= mostChapters)
            continue;
        const TagLib::ByteVector data = chapter->data();
        const int idEnd = data.find(TagLib::ByteVector(1, '\0'));
        constexpr unsigned times = 16; // Begin and end, in milliseconds and in bytes.
        if (idEnd < 0 || static_cast<unsigned>(idEnd) + 1 + times > data.size())
            continue;
        const auto from = static_cast<unsigned>(idEnd) + 1;
        chapters.append({data.toUInt(from), titleIn(data.mid(from + times), tag.header()->majorVersion())});
    }
    return inOrder(chapters);
}

QList<SoundChapter> fromComments(const TagLib::PropertyMap &properties)
{
    static const QRegularExpression form(QStringLiteral("^CHAPTER(\\d{1,4})$"));
    QList<SoundChapter> chapters;
    for (const auto &[key, values] : properties) {
        const QString name = tagText(key);
        if (!form.match(name).hasMatch() || values.isEmpty() || chapters.size() >= mostChapters)
            continue;
        const std::optional<qint64> at = clockMs(tagText(values.front()));
        if (!at)
            continue;
        const TagLib::String nameKey = key + "NAME";
        const auto title = properties.find(nameKey);
        const bool isNamed = title != properties.end() && !title->second.isEmpty();
        chapters.append({*at, isNamed ? tagText(title->second.front()) : QString()});
    }
    return inOrder(chapters);
}

QList<SoundChapter> fromMp4(TagStream &stream)
{
    std::optional<Box> box = Box{0, stream.length()};
    for (const char *name : {"moov", "udta", "chpl"}) {
        box = findBox(stream, *box, name);
        if (!box)
            return {};
    }
    // A version, three bytes of flags, from version 1 on four that are reserved, then how many there are.
    const QByteArray data = stream.bytesAt(box->from, std::min(box->to - box->from, mostChapterBytes));
    const qsizetype header = !data.isEmpty() && data[0] == 0 ? 4 : 8;
    if (data.size() <= header)
        return {};
    QList<SoundChapter> chapters;
    const int count = static_cast<unsigned char>(data[header]);
    qsizetype at = header + 1;
    for (int i = 0; i < count && at + 9 <= data.size(); ++i) {
        const auto ticks = qFromBigEndian<quint64>(data.constData() + at); // Of 100 ns.
        const auto length = static_cast<unsigned char>(data[at + 8]);
        if (at + 9 + length > data.size() || ticks / 10000 > static_cast<quint64>(longestMs))
            break;
        chapters.append(
            {static_cast<qint64>(ticks / 10000), QString::fromUtf8(data.constData() + at + 9, length).simplified()});
        at += 9 + length;
    }
    return inOrder(chapters);
}

} // namespace ChapterReader
} // namespace bucketdeck
