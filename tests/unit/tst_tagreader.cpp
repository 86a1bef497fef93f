#include "core/audio/tags/TagReader.h"
#include "core/audio/tags/TagService.h"
#include "tests/support/FakeStorage.h"
#include "tests/support/MemorySource.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

#include <QtEndian>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

QByteArray fixture(QLatin1StringView name)
{
    QFile file(QStringLiteral(BUCKETDECK_FIXTURES "/audio/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray syncSafe(qsizetype value)
{
    QByteArray bytes;
    for (const int shift : {21, 14, 7, 0})
        bytes.append(static_cast<char>((value >> shift) & 0x7f));
    return bytes;
}

/// A frame of ID3v2.4.
QByteArray frame(const QByteArray &id, const QByteArray &content, char flags = 0)
{
    return id + syncSafe(content.size()) + QByteArray(1, '\0') + QByteArray(1, flags) + content;
}

QByteArray text(const QByteArray &id, const QByteArray &utf8)
{
    return frame(id, QByteArray(1, '\3') + utf8);
}

QByteArray chapter(const QByteArray &id, quint32 ms, const QByteArray &inside)
{
    return frame("CHAP",
                 id + QByteArray(1, '\0') + big(ms) + big(ms + 1000) + big(0xffffffff) + big(0xffffffff) + inside);
}

/// A tag before some sound.
QByteArray mp3(const QByteArray &frames)
{
    return QByteArray("ID3\4\0\0", 6) + syncSafe(frames.size()) + frames + fixture(QLatin1StringView("cbr.mp3"));
}

QByteArray picture(const QSize &size = {40, 40})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray cover(const QByteArray &bytes, char kind = 3)
{
    return frame("APIC", QByteArray("\3image/png\0", 11) + QByteArray(1, kind) + QByteArray(1, '\0') + bytes);
}

SoundTags tagsOf(const QByteArray &bytes, qint64 most = TagReader::maxBytes)
{
    MemorySource source(bytes);
    return TagReader::read(source, most).value_or(SoundTags());
}

QByteArray box(const QByteArray &name, const QByteArray &content)
{
    return big(static_cast<quint32>(content.size() + 8)) + name + content;
}

} // namespace

class TestTagReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsId3();
    void readsChaptersInOrder();
    void takesTheFrontCover();
    void readsChaptersOfMp4();
    void readsOnlyHeadAndTail();
    void readsLittleOfLongFiles_data();
    void readsLittleOfLongFiles();
    void aHugeCoverIsLeftOutAndTheTextsStay();
    void nothingIsUnpacked();
    void framesInFramesGoNoDeeper();
    void boxesInBoxesHaveAnEnd();
    void survivesEveryCut_data();
    void survivesEveryCut();
    void survivesNonsense();
    void tellsWhatTheSourceFailedWith();
    void theLastRequestIsAnswered();
};

void TestTagReader::readsId3()
{
    const SoundTags tags = tagsOf(mp3(text("TIT2", "Die Küste") + text("TPE1", "Anna <b>") + text("TALB", "Low Tide") +
                                      text("TRCK", "7/12") + text("TDRC", "2024-05-01")));
    QCOMPARE(tags.title, QStringLiteral("Die Küste"));
    QCOMPARE(tags.artist, QStringLiteral("Anna <b>"));
    QCOMPARE(tags.album, QStringLiteral("Low Tide"));
    QCOMPARE(tags.track, 7);
    QCOMPARE(tags.year, 2024);
    QVERIFY(tags.cover.isEmpty());
    QVERIFY(tags.chapters.isEmpty());
    QVERIFY(tagsOf(mp3(text("TIT2", QByteArray(100'000, 'x')))).title.size() <= 500);
}

void TestTagReader::readsChaptersInOrder()
{
    const SoundTags tags = tagsOf(mp3(text("TIT2", "Book") + chapter("b", 60'000, text("TIT2", "Two")) +
                                      chapter("a", 0, text("TIT2", "One")) + chapter("c", 90'500, {})));
    QCOMPARE(tags.chapters,
             (QList<SoundChapter>{{0, QStringLiteral("One")}, {60'000, QStringLiteral("Two")}, {90'500, {}}}));
    QCOMPARE(tags.title, QStringLiteral("Book"));
}

void TestTagReader::takesTheFrontCover()
{
    const QByteArray front = picture();
    QCOMPARE(tagsOf(mp3(cover("back", 4) + cover(front, 3) + cover("other", 0))).cover, front);
}

void TestTagReader::readsChaptersOfMp4()
{
    const auto entry = [](quint64 ms, const QByteArray &title) -> QByteArray {
        QByteArray ticks(8, '\0');
        qToBigEndian<quint64>(ms * 10000, ticks.data());
        return ticks + static_cast<char>(title.size()) + title;
    };
    const QByteArray chpl =
        box("chpl", QByteArray("\1\0\0\0\0\0\0\0", 8) + '\2' + entry(0, "One") + entry(61'500, "Zwölf"));
    const QByteArray file =
        box("ftyp", "M4A \0\0\0\0") + box("mdat", QByteArray(5000, 'x')) + box("moov", box("udta", chpl));
    QCOMPARE(tagsOf(file).chapters,
             (QList<SoundChapter>{{0, QStringLiteral("One")}, {61'500, QStringLiteral("Zwölf")}}));
}

void TestTagReader::readsOnlyHeadAndTail()
{
    QByteArray file = mp3(text("TIT2", "Long") + cover(picture()));
    for (int i = 0; i < 9; ++i)
        file += file.right(200'000).left(100'000) + QByteArray(2'000'000, 'm');
    MemorySource source(file);
    QCOMPARE(TagReader::read(source).value().title, QStringLiteral("Long"));
    QVERIFY2(source.bytesRead < 20'000, qPrintable(QString::number(source.bytesRead)));
    const QByteArray m4a = fixture(QLatin1StringView("tail.m4a"));
    const qsizetype mdat = m4a.indexOf("mdat");
    QVERIFY(mdat > 0);
    MemorySource mp4(m4a);
    QVERIFY(TagReader::read(mp4).has_value());
    QVERIFY2(mp4.bytesRead < 20'000, qPrintable(QString::number(mp4.bytesRead)));
}

void TestTagReader::readsLittleOfLongFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("tail");
    constexpr quint32 hole = 500'000'000;
    const QByteArray tag = mp3(text("TIT2", "Long"));
    const auto little = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QTest::newRow("mp3") << tag << QByteArray(128, 'x');
    const QByteArray flac = fixture(QLatin1StringView("sine.flac"));
    const QByteArray comments = little(0) + little(1) + little(10) + "TITLE=Long";
    QTest::newRow("flac") << QByteArray("fLaC") + QByteArray(1, '\0') + flac.mid(5, 37) + QByteArray("\x84\0\0", 3) +
                                 static_cast<char>(comments.size()) + comments
                          << QByteArray();
    const QByteArray id3 = mp3(text("TIT2", "Long")).left(10 + 15);
    const QByteArray chunk = QByteArray("ID3 ");
    const QByteArray fmt = QByteArray("fmt ") + little(16) + QByteArray(16, '\1');
    const auto size = static_cast<quint32>(id3.size());
    QTest::newRow("wav") << QByteArray("RIFF") + little(hole + 100) + "WAVE" + fmt + "data" + little(hole)
                         << chunk + little(size) + id3;
    QTest::newRow("aiff") << QByteArray("FORM") + big(hole + 100) + "AIFF" + "SSND" + big(hole)
                          << chunk + big(size) + id3;
    const QByteArray item = box("\xa9nam", box("data", big(1) + big(0) + "Long"));
    const QByteArray meta = box("meta", big(0) + box("hdlr", QByteArray(25, '\0')) + box("ilst", item));
    QTest::newRow("m4a") << box("ftyp", "M4A \0\0\0\0") + big(hole + 8) + "mdat" << box("moov", box("udta", meta));
}

/// A file with a large hole in it, which takes no room.
void TestTagReader::readsLittleOfLongFiles()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, tail);
    constexpr qint64 hole = 500'000'000;
    class HollowSource final : public ByteSource
    {
    public:
        HollowSource(const QByteArray &head, const QByteArray &tail)
            : m_head(head)
            , m_tail(tail)
        {
        }
        [[nodiscard]] Result<qint64> open() override { return m_head.size() + hole + m_tail.size(); }
        [[nodiscard]] Result<qint64> read(qint64 offset, char *buffer, qint64 size) override
        {
            const qint64 end = m_head.size() + hole;
            const qint64 part = std::clamp<qint64>(end + m_tail.size() - offset, 0, size);
            for (qint64 i = 0; i < part; ++i) {
                const qint64 at = offset + i;
                buffer[i] = at < m_head.size() ? m_head[at] : at < end ? '\0' : m_tail[at - end];
            }
            bytesRead += part;
            return part;
        }
        [[nodiscard]] bool isInterrupted() const override { return false; }

        qint64 bytesRead = 0;

    private:
        QByteArray m_head;
        QByteArray m_tail;
    };
    HollowSource source(head, tail);
    QCOMPARE(TagReader::read(source).value().title, QStringLiteral("Long"));
    QVERIFY2(source.bytesRead < 20'000, qPrintable(QString::number(source.bytesRead)));
}

void TestTagReader::aHugeCoverIsLeftOutAndTheTextsStay()
{
    const QByteArray file = mp3(text("TIT2", "Short") + cover(QByteArray(8'000'000, 'p')) + text("TALB", "Behind"));
    MemorySource source(file);
    const SoundTags tags = TagReader::read(source).value();
    QCOMPARE(tags.title, QStringLiteral("Short"));
    QVERIFY(tags.cover.isEmpty());
    QVERIFY(source.bytesRead <= TagReader::maxBytes);
}

void TestTagReader::nothingIsUnpacked()
{
    // 50 MB of nothing, packed into 50 KB: in a frame of its own, and in a chapter.
    const QByteArray packed = qCompress(QByteArray(50'000'000, '\0'), 9).mid(4);
    constexpr char compressed = 0x08;
    const QByteArray bomb = frame("TIT3", packed, compressed);
    const SoundTags tags = tagsOf(
        mp3(text("TIT2", "Calm") + bomb + chapter("a", 5, frame("TIT2", packed, compressed)) + text("TALB", "Behind")));
    QCOMPARE(tags.title, QStringLiteral("Calm"));
    QCOMPARE(tags.album, QStringLiteral("Behind"));
    QCOMPARE(tags.chapters, (QList<SoundChapter>{{5, {}}}));
}

void TestTagReader::framesInFramesGoNoDeeper()
{
    QByteArray inside = text("TIT2", "Deep");
    for (int i = 0; i < 20'000; ++i)
        inside = chapter("a", 1, inside);
    const SoundTags tags = tagsOf(mp3(text("TIT2", "Top") + inside));
    QCOMPARE(tags.title, QStringLiteral("Top"));
    QVERIFY(tags.chapters.size() <= 1);
}

void TestTagReader::boxesInBoxesHaveAnEnd()
{
    QByteArray head;
    constexpr quint32 depth = 60'000;
    for (quint32 i = 0; i < depth; ++i)
        head += big((depth - i) * 8) + "moov";
    QVERIFY(tagsOf(box("ftyp", "M4A \0\0\0\0") + head).title.isEmpty());
}

void TestTagReader::survivesEveryCut_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("mp3")
        << mp3(text("TIT2", "T") + cover(picture({4, 4})) + chapter("a", 1, text("TIT2", "x"))).left(1500);
    for (const char *name :
         {"sine.flac", "sine.ogg", "sine.opus", "tail.m4a", "faststart.m4a", "tagged.aiff", "sine16.wav"})
        QTest::newRow(name) << fixture(QLatin1StringView(name));
}

void TestTagReader::survivesEveryCut()
{
    QFETCH(QByteArray, file);
    QVERIFY(!file.isEmpty());
    const qsizetype step = std::max<qsizetype>(1, file.size() / 300);
    for (qsizetype size = 0; size < file.size(); size += size < 300 ? 1 : step) {
        MemorySource source(file.left(size));
        QVERIFY(TagReader::read(source).has_value());
    }
}

void TestTagReader::survivesNonsense()
{
    quint32 noise = 7;
    for (const QByteArray &begin :
         {QByteArray("ID3\4\0\0\0\0\x40\0", 10), QByteArray("ID3\3\0\xe0\0\0\x40\0", 10), QByteArray("fLaC"),
          QByteArray("\0\0\0\x10"
                     "ftypM4A \0\0\0\0",
                     16),
          QByteArray("OggS\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\x1e\1vorbis", 35),
          QByteArray("RIFF\0\0\0\0WAVE", 12), QByteArray("FORM\0\0\0\0AIFF", 12)}) {
        for (int round = 0; round < 50; ++round) {
            QByteArray file = begin;
            for (int i = 0; i < 5000; ++i) {
                noise = noise * 1664525U + 1013904223U;
                file.append(static_cast<char>(noise >> 24U));
            }
            MemorySource source(file);
            QVERIFY(TagReader::read(source).has_value());
        }
    }
}

void TestTagReader::tellsWhatTheSourceFailedWith()
{
    MemorySource source(mp3(text("TIT2", "T")));
    source.failure = makeError(ErrorKind::Offline, QStringLiteral("gone"));
    const Result<SoundTags> tags = TagReader::read(source);
    QVERIFY(!tags);
    QCOMPARE(tags.error().kind, ErrorKind::Offline);
}

void TestTagReader::theLastRequestIsAnswered()
{
    const auto storage = std::make_shared<FakeStorage>();
    storage->addObject(StoragePath::parse(QStringLiteral("b/1.mp3")), mp3(text("TIT2", "One")));
    storage->addObject(StoragePath::parse(QStringLiteral("b/2.mp3")), mp3(text("TIT2", "Two") + cover(picture())));
    TagService service;
    QSignalSpy loaded(&service, &TagService::loaded);
    service.request(storage->ref(StoragePath::parse(QStringLiteral("b/1.mp3"))), storage);
    service.request(storage->ref(StoragePath::parse(QStringLiteral("b/2.mp3"))), storage);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded.first().at(1).value<SoundTags>().title, QStringLiteral("Two"));
    QCOMPARE(loaded.first().at(2).value<QImage>().size(), QSize(40, 40));
}

QTEST_GUILESS_MAIN(TestTagReader)
#include "tst_tagreader.moc"
