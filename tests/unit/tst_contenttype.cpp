#include "core/transfer/UploadPlanner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;

namespace {

/// MPEG 1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes a frame.
QByteArray mp3Frames(int count)
{
    QByteArray frame = QByteArray::fromHex("fffb9000");
    frame.append(QByteArray(413, '\0'));
    return frame.repeated(count);
}

QByteArray ogg(const QByteArray &inside)
{
    return QByteArray("OggS") + QByteArray(24, '\0') + inside + QByteArray(64, '\0');
}

} // namespace

class tst_ContentType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sniffs_data();
    void sniffs();
    void prefersWhatTheBucketTakes_data();
    void prefersWhatTheBucketTakes();
    void allows_data();
    void allows();
    void namesToKeepBoth_data();
    void namesToKeepBoth();
};

void tst_ContentType::sniffs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *type) {
        QTest::newRow(title) << QString::fromLatin1(name) << bytes << QString::fromLatin1(type);
    };
    row("mp3 frames", "a.mp3", mp3Frames(3), "audio/mpeg");
    row("mp3 without its suffix", "take", mp3Frames(3), "audio/mpeg");
    row("mp3 named wav", "a.wav", mp3Frames(3), "audio/mpeg");
    row("id3", "a.bin", QByteArray::fromHex("49443304000000000a00") + QByteArray(40, '\0'), "audio/mpeg");
    row("text named mp3", "a.mp3", "This is not music.\n", "text/plain");
    row("text that begins like a tag", "a.mp3", "ID3 tags are explained here, at length.\n", "text/plain");
    row("html named mp3", "a.mp3", "<!DOCTYPE html><html><body>404</body></html>", "text/html");
    row("utf-16 text", "a.txt", QByteArray::fromHex("fffe48006900"), "text/plain");
    row("wav", "a.wav", QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16), "audio/wav");
    row("flac", "a.flac", QByteArray("fLaC\0\0\0\x22", 8), "audio/flac");
    row("opus", "a.opus", ogg("OpusHead"), "audio/ogg");
    row("vorbis", "a.ogg", ogg("\x01vorbis"), "audio/ogg");
    row("m4a", "x",
        QByteArray("\0\0\0\x20"
                   "ftypM4A \0\0\0\0",
                   16),
        "audio/mp4");
    row("m4a with a general brand", "a.m4a",
        QByteArray("\0\0\0\x20"
                   "ftypisom\0\0\0\0",
                   16),
        "audio/mp4");
    row("film", "a.mp4",
        QByteArray("\0\0\0\x20"
                   "ftypisom\0\0\0\0",
                   16),
        "video/mp4");
    row("png named jpg", "a.jpg", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"), "image/png");
    row("markdown by its name", "a.md", "# Title\n\nText.\n", "text/markdown");
    row("json by its name", "a.json", "{\"a\": 1}\n", "application/json");
    row("empty, by its name", "a.mp3", {}, "audio/mpeg");
    row("nothing known", "a", QByteArray::fromHex("0001020304fe"), "application/octet-stream");
}

void tst_ContentType::sniffs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QTEST(sniffContentType(file.fileName()), "type");
}

void tst_ContentType::prefersWhatTheBucketTakes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("type");
    const QByteArray wav("RIFF\x24\0\0\0WAVEfmt ", 16);
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("alias") << wav << list("audio/mpeg audio/x-wav") << QStringLiteral("audio/x-wav");
    QTest::newRow("own name first") << wav << list("audio/x-wav audio/wav") << QStringLiteral("audio/wav");
    QTest::newRow("wildcard") << wav << list("audio/*") << QStringLiteral("audio/wav");
    QTest::newRow("mp3") << mp3Frames(2) << list("audio/mp3") << QStringLiteral("audio/mp3");
    QTest::newRow("opus is not vorbis") << ogg("OpusHead") << list("audio/vorbis") << QStringLiteral("audio/ogg");
    QTest::newRow("opus") << ogg("OpusHead") << list("audio/opus") << QStringLiteral("audio/opus");
    QTest::newRow("none fits") << wav << list("image/png") << QStringLiteral("audio/wav");
}

void tst_ContentType::prefersWhatTheBucketTakes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, allowed);
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("sound")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QTEST(sniffContentType(file.fileName(), allowed), "type");
}

void tst_ContentType::allows_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<bool>("yes");
    const auto row = [](const char *type, const char *allowed, bool yes) {
        QTest::addRow("%s in %s", type, allowed) << QString::fromLatin1(type) << QString::fromLatin1(allowed) << yes;
    };
    row("audio/mpeg", "", true);
    row("audio/mpeg", "audio/*", true);
    row("audio/mpeg", "*/*", true);
    row("audio/mpeg", "image/* audio/mpeg", true);
    row("Audio/mpeg", "audio/mpeg", false);
    row("Audio/mpeg", "audio/*", false);
    row("audio/mpeg; codecs=mp3", "audio/mpeg", false);
    row("audiobook/x", "audio/*", false);
    row("audio/mp", "audio/mpeg", false);
}

void tst_ContentType::allows()
{
    QFETCH(QString, type);
    QFETCH(QString, allowed);
    QTEST(typeAllowed(type, allowed.split(u' ', Qt::SkipEmptyParts)), "yes");
}

void tst_ContentType::namesToKeepBoth_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QStringList &taken, const char *kept) {
        QTest::newRow(name) << QString::fromUtf8(name) << taken << QString::fromUtf8(kept);
    };
    row("take.mp3", {}, "take (2).mp3");
    row("two.mp3", {QStringLiteral("two (2).mp3"), QStringLiteral("two (4).mp3")}, "two (3).mp3");
    row("a.tar.gz", {}, "a (2).tar.gz");
    row(".tar.gz", {}, ".tar (2).gz");
    row(".bashrc", {}, ".bashrc (2)");
    row("Makefile", {}, "Makefile (2)");
    row("Mr. Smith", {}, "Mr. Smith (2)");
    row("dot.", {}, "dot. (2)");
    row("Küche.ogg", {}, "Küche (2).ogg");
}

void tst_ContentType::namesToKeepBoth()
{
    QFETCH(QString, name);
    QFETCH(QStringList, taken);
    QTEST(nameToKeepBoth(name, [&taken](const QString &other) { return taken.contains(other); }), "kept");
}

QTEST_GUILESS_MAIN(tst_ContentType)
#include "tst_contenttype.moc"
