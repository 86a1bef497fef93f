#include "core/cache/BlockCache.h"
#include "core/cache/ObjectReader.h"
#include "tests/support/ServiceThread.h"

#include <QFuture>
#include <QTest>
#include <QtConcurrent>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const StoragePath path{QStringLiteral("audio"), QStringLiteral("a.wav")};

QByteArray numbered(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    char *at = bytes.data(); // operator[] would check for sharing each time.
    for (qint64 i = 0; i < size; ++i)
        at[i] = static_cast<char>((i * 31 + i / 997) & 0xff);
    return bytes;
}

/// Reads until it has `size` bytes or the end, as a decoder does.
Result<QByteArray> readFully(ObjectReader &reader, qint64 offset, qint64 size)
{
    QByteArray bytes(size, '\0');
    qint64 done = 0;
    while (done < size) {
        const Result<qint64> part = reader.read(offset + done, bytes.data() + done, size - done);
        if (!part)
            return fail(part.error());
        if (*part == 0)
            break;
        done += *part;
    }
    bytes.truncate(done);
    return bytes;
}

ReadPolicy quickRetries()
{
    ReadPolicy policy;
    policy.firstBackoff = std::chrono::milliseconds(1);
    policy.maxBackoff = std::chrono::milliseconds(4);
    return policy;
}

} // namespace

class TestObjectReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameBytesAnywhere();
    void beginsSmallAndReadsAhead();
    void keepsWhatWasRead();
    void probePolicyReadsNothingAhead();
    void boundsItsMemory();
    void asksForSizeAndVersion();
    void noticesAChange();
    void noticesAShorterObject();
    void triesAgainWhatMayPass();
    void givesUpInTheEnd();
    void doesNotRepeatARefusal();
    void interruptionEndsAHungRead();
    void interruptionEndsAHungStat();
    void interruptionEndsABackoff();
    void givesUpOnSilence();
    void worksWithAServiceOnThisThread();
    void goingAwayTakesBackItsRequests();
    void countsWhatWouldHaveToCome();
};

void TestObjectReader::readsTheSameBytesAnywhere()
{
    ServiceThread service;
    const QByteArray bytes = numbered(3'000'001);
    service->addObject(path, bytes);
    ObjectReader reader(service->ref(path), service.storage());
    QCOMPARE(reader.open().value_or(-1), bytes.size());
    for (const qint64 offset :
         {qint64(0), qint64(262'143), qint64(2'999'990), qint64(1'000'000), qint64(262'144 * 3 - 5), qint64(7)}) {
        const Result<QByteArray> part = readFully(reader, offset, 300'000);
        QVERIFY(part.has_value());
        QVERIFY(*part == bytes.mid(offset, 300'000));
    }
    char none = 0;
    QCOMPARE(reader.read(bytes.size(), &none, 1).value_or(-1), 0);
    QCOMPARE(reader.read(bytes.size() + 5, &none, 1).value_or(-1), 0);
}

void TestObjectReader::beginsSmallAndReadsAhead()
{
    ServiceThread service;
    service->addObject(path, numbered(20'000'000));
    ObjectReader reader(service->ref(path), service.storage());
    QVERIFY(reader.open().has_value());
    QVERIFY(readFully(reader, 0, 4096).has_value());
    const FakeStorage::ReadCall first = service->reads().constFirst();
    QCOMPARE(first.offset, 0);
    QVERIFY(first.length <= 256 * 1024);
    // Without another read it goes on by itself, but not through the whole object.
    QTRY_VERIFY(service->bytesRead() >= 8 * 1024 * 1024);
    QTRY_COMPARE(qRound(reader.bufferedShare() * 100), qRound(static_cast<double>(service->bytesRead()) / 200'000.0));
    QVERIFY(service->bytesRead() < 10 * 1024 * 1024);
    for (const FakeStorage::ReadCall &call : service->reads())
        QVERIFY(call.length <= 1024 * 1024);
}

void TestObjectReader::keepsWhatWasRead()
{
    ServiceThread service;
    service->addObject(path, numbered(1'000'000));
    ObjectReader reader(service->ref(path), service.storage());
    QVERIFY(reader.open().has_value());
    QVERIFY(readFully(reader, 0, 1'000'000).has_value());
    QCOMPARE(reader.bufferedShare(), 1.0);
    const auto calls = service->reads().size();
    QVERIFY(readFully(reader, 0, 1'000'000).has_value());
    QCOMPARE(service->reads().size(), calls);
    QCOMPARE(service->bytesRead(), 1'000'000);
}

void TestObjectReader::probePolicyReadsNothingAhead()
{
    ServiceThread service;
    service->addObject(path, numbered(5'000'000));
    ObjectReader reader(service->ref(path), service.storage(), ReadPolicy::forProbe());
    QVERIFY(reader.open().has_value());
    QVERIFY(readFully(reader, 0, 1000).has_value());
    QVERIFY(readFully(reader, 4'999'000, 1000).has_value());
    QVERIFY(service->bytesRead() <= 2 * 64 * 1024);
}

void TestObjectReader::boundsItsMemory()
{
    BlockCache cache(1000);
    for (qint64 i = 0; i < 50; ++i)
        cache.insert(i, QByteArray(300, 'x'));
    QVERIFY(cache.bytes() <= 1000);
    QVERIFY(cache.contains(49));
    QVERIFY(!cache.contains(0));
    QVERIFY(cache.use(47));
    cache.insert(50, QByteArray(300, 'x'));
    QVERIFY(cache.contains(47)); // Used later than 48.
    QVERIFY(!cache.contains(48));
}

void TestObjectReader::asksForSizeAndVersion()
{
    ServiceThread service;
    const QByteArray bytes = numbered(5000);
    service->addObject(path, bytes);
    ObjectReader reader({QStringLiteral("fake"), path, {}, -1}, service.storage());
    QCOMPARE(reader.open().value_or(-1), 5000);
    const Result<QByteArray> all = readFully(reader, 0, 9000);
    QVERIFY(all.has_value());
    QVERIFY(*all == bytes);

    ObjectReader missing({QStringLiteral("fake"), {path.bucket, QStringLiteral("none")}, {}, -1}, service.storage());
    const Result<qint64> opened = missing.open();
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
}

void TestObjectReader::noticesAChange()
{
    ServiceThread service;
    service->addObject(path, numbered(20'000'000));
    ObjectReader reader(service->ref(path), service.storage(), ReadPolicy::forProbe());
    QVERIFY(reader.open().has_value());
    QVERIFY(readFully(reader, 0, 100).has_value());
    service->addObject(path, QByteArray(20'000'000, 'n'));
    const Result<QByteArray> changed = readFully(reader, 15'000'000, 100);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, ErrorKind::RemoteChanged);
}

void TestObjectReader::noticesAShorterObject()
{
    ServiceThread service;
    service->addObject(path, numbered(1000));
    ObjectRef ref = service->ref(path);
    ref.size = 5000; // As a list had it.
    ObjectReader reader(ref, service.storage());
    QVERIFY(reader.open().has_value());
    const Result<QByteArray> bytes = readFully(reader, 0, 100);
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().kind, ErrorKind::RemoteChanged);
}

void TestObjectReader::triesAgainWhatMayPass()
{
    for (const ErrorKind kind :
         {ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Server, ErrorKind::Busy, ErrorKind::RateLimited}) {
        ServiceThread service;
        const QByteArray bytes = numbered(5000);
        service->addObject(path, bytes);
        service->failNext(FakeCall::Read, makeError(kind, QStringLiteral("later")), 3);
        ObjectReader reader(service->ref(path), service.storage(), quickRetries());
        QVERIFY(reader.open().has_value());
        const Result<QByteArray> read = readFully(reader, 0, 5000);
        QVERIFY(read.has_value());
        QVERIFY(*read == bytes);
        QCOMPARE(service->calls(FakeCall::Read), 4);
    }
}

void TestObjectReader::givesUpInTheEnd()
{
    ServiceThread service;
    service->addObject(path, numbered(5000));
    service->failNext(FakeCall::Read, makeError(ErrorKind::Offline, QStringLiteral("off")), -1);
    ObjectReader reader(service->ref(path), service.storage(), quickRetries());
    QVERIFY(reader.open().has_value());
    const Result<QByteArray> read = readFully(reader, 0, 10);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::Offline);
    QCOMPARE(service->calls(FakeCall::Read), quickRetries().attempts);
}

void TestObjectReader::doesNotRepeatARefusal()
{
    ServiceThread service;
    service->addObject(path, numbered(5000));
    service->failNext(FakeCall::Read, makeError(ErrorKind::AccessDenied, QStringLiteral("no")), -1);
    ObjectReader reader(service->ref(path), service.storage(), quickRetries());
    QVERIFY(reader.open().has_value());
    const Result<QByteArray> read = readFully(reader, 0, 10);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::AccessDenied);
    QCOMPARE(service->calls(FakeCall::Read), 1);
}

void TestObjectReader::interruptionEndsAHungRead()
{
    ServiceThread service;
    service->addObject(path, numbered(5000));
    service->hang(FakeCall::Read);
    ObjectReader reader(service->ref(path), service.storage());
    QVERIFY(reader.open().has_value());
    const QFuture<Result<QByteArray>> read = QtConcurrent::run([&reader] { return readFully(reader, 0, 10); });
    QTRY_COMPARE(service->hangingCalls(), 1);
    QVERIFY(reader.isWaiting());
    reader.interrupt();
    QVERIFY(!read.result().has_value());
    QCOMPARE(read.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(!reader.isWaiting());

    // Until it is let go on.
    service->release();
    QVERIFY(!readFully(reader, 0, 10).has_value());
    reader.resume();
    QVERIFY(readFully(reader, 0, 10).has_value());
}

void TestObjectReader::interruptionEndsAHungStat()
{
    ServiceThread service;
    service->addObject(path, numbered(5000));
    service->hang(FakeCall::Stat);
    ObjectReader reader({QStringLiteral("fake"), path, {}, -1}, service.storage());
    const QFuture<Result<qint64>> opened = QtConcurrent::run([&reader] { return reader.open(); });
    QTRY_COMPARE(service->hangingCalls(), 1);
    reader.interrupt();
    QCOMPARE(opened.result().error().kind, ErrorKind::Cancelled);
}

void TestObjectReader::interruptionEndsABackoff()
{
    ServiceThread service;
    service->addObject(path, numbered(5000));
    Error error = makeError(ErrorKind::RateLimited, QStringLiteral("slow down"));
    error.retryAfter = std::chrono::hours(1); // It would be noticed if this were waited for.
    service->failNext(FakeCall::Read, error, -1);
    ObjectReader reader(service->ref(path), service.storage());
    QVERIFY(reader.open().has_value());
    const QFuture<Result<QByteArray>> read = QtConcurrent::run([&reader] { return readFully(reader, 0, 10); });
    QTRY_COMPARE(service->calls(FakeCall::Read), 1);
    reader.interrupt();
    QCOMPARE(read.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(service->calls(FakeCall::Read), 1);
}

void TestObjectReader::givesUpOnSilence()
{
    ServiceThread service;
    service->addObject(path, numbered(5000));
    service->hang(FakeCall::Read);
    ReadPolicy policy = quickRetries();
    policy.requestTimeout = std::chrono::milliseconds(20);
    policy.attempts = 2;
    ObjectReader reader(service->ref(path), service.storage(), policy);
    QVERIFY(reader.open().has_value());
    const Result<QByteArray> read = readFully(reader, 0, 10);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::Timeout);
}

void TestObjectReader::worksWithAServiceOnThisThread()
{
    const auto fake = std::make_shared<FakeStorage>();
    const QByteArray bytes = numbered(600'000);
    fake->addObject(path, bytes);
    ObjectReader reader(fake->ref(path), fake);
    const QFuture<Result<QByteArray>> read = QtConcurrent::run([&reader]() -> Result<QByteArray> {
        const Result<qint64> opened = reader.open();
        if (!opened)
            return fail(opened.error());
        return readFully(reader, 0, 600'000);
    });
    QTRY_VERIFY(read.isFinished());
    QVERIFY(read.result().has_value());
    QVERIFY(*read.result() == bytes);
}

void TestObjectReader::goingAwayTakesBackItsRequests()
{
    ServiceThread service;
    service->addObject(path, numbered(20'000'000));
    for (int i = 0; i < 8; ++i) {
        ObjectReader reader(service->ref(path), service.storage());
        QVERIFY(reader.open().has_value());
        QVERIFY(readFully(reader, i * 300'000, 10).has_value());
        // What it reads ahead from now on gets no answer, however many rounds it takes to reach that.
        service->hang(FakeCall::Read);
        const qint64 far = (i * 300'000 + 10'000'000) % 20'000'000;
        const QFuture<Result<QByteArray>> hung =
            QtConcurrent::run([&reader, far] { return readFully(reader, far, 10); });
        QTRY_VERIFY(service->openGates() > 0);
        reader.interrupt();
        QVERIFY(!hung.result().has_value());
        // Each request was cancelled and so is over, with nobody letting it go.
        QTRY_COMPARE(service->openGates(), 0);
        service->release();
    }
}

void TestObjectReader::countsWhatWouldHaveToCome()
{
    ServiceThread service;
    service->addObject(path, numbered(3'000'000));
    const ObjectRef ref = service->ref(path);
    ReadPolicy policy = ReadPolicy::forProbe();
    ObjectReader reader(ref, service.storage(), policy);
    QCOMPARE(reader.open().value_or(-1), 3'000'000);
    QCOMPARE(reader.bytesToFetch(0, 3'000'000), 3'000'000);
    QCOMPARE(reader.bytesToFetch(2'999'000, 9'000'000), 1000);
    QCOMPARE(reader.bytesToFetch(2000, 1000), 0);
    QVERIFY(readFully(reader, 100'000, 10).has_value());
    QCOMPARE(reader.bytesToFetch(0, 3'000'000), 3'000'000 - policy.blockBytes);
    policy.isCheap = true;
    ObjectReader local(ref, service.storage(), policy);
    QCOMPARE(local.open().value_or(-1), 3'000'000);
    QCOMPARE(local.bytesToFetch(0, 3'000'000), 0);
}

QTEST_GUILESS_MAIN(TestObjectReader)
#include "tst_objectreader.moc"
