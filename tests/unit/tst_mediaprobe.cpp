#include "core/audio/MediaProbe.h"
#include "tests/support/ServiceThread.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BUCKETDECK_FIXTURES "/audio/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a fixture is missing");
    return file.readAll();
}

StoragePath at(const QString &name)
{
    return {QStringLiteral("audio"), name};
}

/// A WAV of any length, of which only the header is interesting.
QByteArray longWav(quint32 dataBytes)
{
    QByteArray bytes = fixture(QStringLiteral("sine16.wav"));
    const qsizetype data = bytes.indexOf("data");
    const auto put = [&bytes](qsizetype offset, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes[offset + i] = static_cast<char>(value >> (8 * i));
    };
    bytes.truncate(data + 8);
    put(data + 4, dataBytes);
    put(4, static_cast<quint32>(data) + dataBytes);
    bytes.append(QByteArray(dataBytes, '\0'));
    return bytes;
}

} // namespace

class TestMediaProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void findsLengthAndTags_data();
    void findsLengthAndTags();
    void readsLittleOfALargeFile();
    void askingTwiceCostsNothing();
    void lastAskedIsFirst();
    void dropsWhatWaits();
    void noAudioIsNotAskedAgain();
    void remembersOverRestarts();
    void otherVersionIsAskedAnew();
    void setsADamagedDatabaseAside();
    void worksWithoutADatabase();
    void goesAwayWhileTheServerHangs();
    void knowsAudioByTypeAndName();

private:
    [[nodiscard]] QString database() const { return m_dir->filePath(QStringLiteral("sub/media.db")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestMediaProbe::findsLengthAndTags_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("ms");
    QTest::newRow("cbr") << QStringLiteral("cbr.mp3") << QStringLiteral("MP3") << 3000;
    QTest::newRow("vbr") << QStringLiteral("vbr.mp3") << QStringLiteral("MP3") << 3000;
    QTest::newRow("wav") << QStringLiteral("sine16.wav") << QStringLiteral("WAV") << 1000;
    QTest::newRow("flac") << QStringLiteral("sine.flac") << QStringLiteral("FLAC") << 3000;
    QTest::newRow("ogg") << QStringLiteral("sine.ogg") << QStringLiteral("Vorbis") << 3000;
    QTest::newRow("opus") << QStringLiteral("sine.opus") << QStringLiteral("Opus") << 3000;
    QTest::newRow("index last") << QStringLiteral("tail.m4a") << QStringLiteral("AAC") << 3000;
}

void TestMediaProbe::findsLengthAndTags()
{
    QFETCH(QString, file);
    QFETCH(QString, codec);
    QFETCH(int, ms);
    ServiceThread service;
    service->addObject(at(file), fixture(file));
    MediaProbe probe(database());
    QSignalSpy found(&probe, &MediaProbe::found);
    const ObjectRef ref = service->ref(at(file));
    QVERIFY(!probe.known(ref));
    probe.request(ref, service.storage());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.at(0).at(0).value<ObjectRef>(), ref);
    const AudioInfo *info = probe.known(ref);
    QVERIFY(info);
    QCOMPARE(found.at(0).at(1).value<AudioInfo>(), *info);
    QCOMPARE(info->codecName, codec);
    QVERIFY2(qAbs(info->durationMs - ms) <= 50, qPrintable(QString::number(info->durationMs)));
    if (codec != QStringLiteral("WAV"))
        QCOMPARE(info->title, QStringLiteral("Probe"));
}

void TestMediaProbe::readsLittleOfALargeFile()
{
    ServiceThread service;
    service->addObject(at(QStringLiteral("long.wav")), longWav(44'100'000));
    MediaProbe probe(database());
    QSignalSpy found(&probe, &MediaProbe::found);
    const ObjectRef ref = service->ref(at(QStringLiteral("long.wav")));
    probe.request(ref, service.storage());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(probe.known(ref)->durationMs, 1'000'000);
    QVERIFY2(service->bytesRead() <= 256 * 1024, qPrintable(QString::number(service->bytesRead())));
}

void TestMediaProbe::askingTwiceCostsNothing()
{
    ServiceThread service;
    service->addObject(at(QStringLiteral("a.mp3")), fixture(QStringLiteral("cbr.mp3")));
    service->addObject(at(QStringLiteral("b.mp3")), fixture(QStringLiteral("vbr.mp3")));
    MediaProbe probe(database());
    QSignalSpy found(&probe, &MediaProbe::found);
    const ObjectRef ref = service->ref(at(QStringLiteral("a.mp3")));
    for (int i = 0; i < 10; ++i)
        probe.request(ref, service.storage());
    QTRY_COMPARE(found.count(), 1);
    const int reads = service->calls(FakeCall::Read);
    probe.request(ref, service.storage());
    probe.request(service->ref(at(QStringLiteral("b.mp3"))), service.storage());
    QTRY_COMPARE(found.count(), 2);
    for (const FakeStorage::ReadCall &call : service->reads().mid(reads))
        QCOMPARE(call.path.key, QStringLiteral("b.mp3"));
}

void TestMediaProbe::lastAskedIsFirst()
{
    ServiceThread service;
    for (int i = 0; i < 8; ++i)
        service->addObject(at(QStringLiteral("%1.mp3").arg(i)), fixture(QStringLiteral("cbr.mp3")));
    service->hang(FakeCall::Read);
    MediaProbe probe(database());
    QSignalSpy found(&probe, &MediaProbe::found);
    for (int i = 0; i < 2; ++i)
        probe.request(service->ref(at(QStringLiteral("%1.mp3").arg(i))), service.storage());
    QTRY_COMPARE(service->hangingCalls(), 2); // Two at a time, no more.
    for (int i = 2; i < 8; ++i)
        probe.request(service->ref(at(QStringLiteral("%1.mp3").arg(i))), service.storage());
    probe.request(service->ref(at(QStringLiteral("3.mp3"))), service.storage());
    QCOMPARE(service->reads().size(), 2);
    service->release();
    QTRY_COMPARE(found.count(), 8);
    QStringList order;
    for (const FakeStorage::ReadCall &call : service->reads()) {
        if (!order.contains(call.path.key))
            order.append(call.path.key);
    }
    const QStringList early = order.mid(2, 2);
    QVERIFY(early.contains(QStringLiteral("3.mp3")));
    QVERIFY(early.contains(QStringLiteral("7.mp3")));
}

void TestMediaProbe::dropsWhatWaits()
{
    ServiceThread service;
    for (int i = 0; i < 6; ++i)
        service->addObject(at(QStringLiteral("%1.mp3").arg(i)), fixture(QStringLiteral("cbr.mp3")));
    service->hang(FakeCall::Read);
    MediaProbe probe(database());
    QSignalSpy found(&probe, &MediaProbe::found);
    for (int i = 0; i < 2; ++i)
        probe.request(service->ref(at(QStringLiteral("%1.mp3").arg(i))), service.storage());
    QTRY_COMPARE(service->hangingCalls(), 2);
    for (int i = 2; i < 6; ++i)
        probe.request(service->ref(at(QStringLiteral("%1.mp3").arg(i))), service.storage());
    probe.dropPending();
    service->release();
    QTRY_COMPARE(found.count(), 2);
    // What was dropped can be asked for again.
    probe.request(service->ref(at(QStringLiteral("5.mp3"))), service.storage());
    QTRY_COMPARE(found.count(), 3);
    QCOMPARE(found.at(2).at(0).value<ObjectRef>().path.key, QStringLiteral("5.mp3"));
    for (const FakeStorage::ReadCall &call : service->reads())
        QVERIFY(call.path.key != QStringLiteral("3.mp3"));
}

void TestMediaProbe::noAudioIsNotAskedAgain()
{
    ServiceThread service;
    service->addObject(at(QStringLiteral("text.mp3")), fixture(QStringLiteral("text.mp3")));
    service->addObject(at(QStringLiteral("good.mp3")), fixture(QStringLiteral("cbr.mp3")));
    MediaProbe probe(database());
    QSignalSpy found(&probe, &MediaProbe::found);
    probe.request(service->ref(at(QStringLiteral("text.mp3"))), service.storage());
    QTRY_VERIFY(service->bytesRead() > 0);
    probe.request(service->ref(at(QStringLiteral("good.mp3"))), service.storage());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.at(0).at(0).value<ObjectRef>().path.key, QStringLiteral("good.mp3"));
    QVERIFY(!probe.known(service->ref(at(QStringLiteral("text.mp3")))));
}

void TestMediaProbe::remembersOverRestarts()
{
    ServiceThread service;
    service->addObject(at(QStringLiteral("a.mp3")), fixture(QStringLiteral("cbr.mp3")));
    const ObjectRef ref = service->ref(at(QStringLiteral("a.mp3")));
    AudioInfo first;
    {
        MediaProbe probe(database());
        QSignalSpy found(&probe, &MediaProbe::found);
        probe.request(ref, service.storage());
        QTRY_COMPARE(found.count(), 1);
        first = *probe.known(ref);
    }
    const int reads = service->calls(FakeCall::Read);
    MediaProbe again(database());
    QSignalSpy found(&again, &MediaProbe::found);
    again.request(ref, service.storage());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(*again.known(ref), first);
    QCOMPARE(service->calls(FakeCall::Read), reads);
}

void TestMediaProbe::otherVersionIsAskedAnew()
{
    ServiceThread service;
    const StoragePath path = at(QStringLiteral("a"));
    service->addObject(path, fixture(QStringLiteral("cbr.mp3")));
    MediaProbe probe(database());
    QSignalSpy found(&probe, &MediaProbe::found);
    probe.request(service->ref(path), service.storage());
    QTRY_COMPARE(found.count(), 1);
    service->addObject(path, fixture(QStringLiteral("sine.flac")));
    QVERIFY(!probe.known(service->ref(path)));
    probe.request(service->ref(path), service.storage());
    QTRY_COMPARE(found.count(), 2);
    QCOMPARE(probe.known(service->ref(path))->codecName, QStringLiteral("FLAC"));
}

void TestMediaProbe::setsADamagedDatabaseAside()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("sub"))));
    QFile broken(database());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray("this is no database at all. ").repeated(400));
    broken.close();
    remembersOverRestarts();
    if (QTest::currentTestFailed())
        return;
    const QStringList aside =
        QDir(m_dir->filePath(QStringLiteral("sub"))).entryList({QStringLiteral("media.db.damaged-*")});
    QCOMPARE(aside.size(), 1);
}

void TestMediaProbe::worksWithoutADatabase()
{
    ServiceThread service;
    service->addObject(at(QStringLiteral("a.mp3")), fixture(QStringLiteral("cbr.mp3")));
    QFile file(m_dir->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    MediaProbe probe(m_dir->filePath(QStringLiteral("file/media.db"))); // No folder can be there.
    QSignalSpy found(&probe, &MediaProbe::found);
    probe.request(service->ref(at(QStringLiteral("a.mp3"))), service.storage());
    QTRY_COMPARE(found.count(), 1);
}

void TestMediaProbe::goesAwayWhileTheServerHangs()
{
    ServiceThread service;
    service->addObject(at(QStringLiteral("a.mp3")), fixture(QStringLiteral("cbr.mp3")));
    service->hang(FakeCall::Read);
    auto probe = std::make_unique<MediaProbe>(database());
    probe->request(service->ref(at(QStringLiteral("a.mp3"))), service.storage());
    QTRY_COMPARE(service->hangingCalls(), 1);
    probe.reset(); // The test's time-out is the proof.
    QVERIFY(!probe);
}

void TestMediaProbe::knowsAudioByTypeAndName()
{
    const auto info = [](const QString &key, const QString &type) {
        ObjectInfo object;
        object.path = at(key);
        object.contentType = type;
        return object;
    };
    QVERIFY(MediaProbe::isAudio(info(QStringLiteral("x"), QStringLiteral("audio/mpeg"))));
    QVERIFY(MediaProbe::isAudio(info(QStringLiteral("a.MP3"), QStringLiteral("application/octet-stream"))));
    QVERIFY(MediaProbe::isAudio(info(QStringLiteral("a.m4a"), QString())));
    QVERIFY(!MediaProbe::isAudio(info(QStringLiteral("a.txt"), QStringLiteral("text/plain"))));
    QVERIFY(!MediaProbe::isAudio(info(QStringLiteral("mp3"), QString())));
    QVERIFY(!MediaProbe::isAudio(info(QStringLiteral("a.mp3/"), QString())));
    QVERIFY(!MediaProbe::isAudio(info(QStringLiteral("list.m3u8"), QStringLiteral("audio/x-mpegurl"))));
}

QTEST_GUILESS_MAIN(TestMediaProbe)
#include "tst_mediaprobe.moc"
