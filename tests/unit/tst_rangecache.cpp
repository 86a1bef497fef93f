#include "core/cache/ObjectReader.h"
#include "core/cache/RangeCache.h"
#include "tests/support/ServiceThread.h"
#include "tests/support/TempFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QtConcurrent>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace bucketdeck;
using namespace bucketdeck::test;
using namespace std::chrono_literals;

namespace {

const StoragePath path{QStringLiteral("audio"), QStringLiteral("a.wav")};
constexpr qint64 block = qint64{64} * 1024;

class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC).addSecs(seconds);
    }
    std::atomic<qint64> seconds = 0;
};

ObjectRef refOf(const QByteArray &bytes, const QString &key = path.key, const QString &etag = QStringLiteral("v1"))
{
    return {QStringLiteral("fake"), {path.bucket, key}, etag, bytes.size()};
}

/// Reads until it has `size` bytes or the end, as a decoder does.
QByteArray readFully(ObjectReader &reader, qint64 offset, qint64 size)
{
    QByteArray bytes(size, '\0');
    qint64 done = 0;
    while (done < size) {
        const Result<qint64> part = reader.read(offset + done, bytes.data() + done, size - done);
        if (!part || *part == 0)
            break;
        done += *part;
    }
    bytes.truncate(done);
    return bytes;
}

/// In another process: puts an object into a cache, piece by piece in an order that leaves holes, until it is killed.
int fill(const QString &folder, quint32 seed)
{
    RangeCache cache({folder}, {}, std::make_shared<SystemClock>());
    const QByteArray bytes = patternBytes(32 * 1024 * 1024, 7);
    const std::shared_ptr<CachedObject> object = cache.open(refOf(bytes));
    if (!object)
        return 2;
    const qint64 count = bytes.size() / block;
    quint32 state = seed;
    std::puts("begun");
    std::fflush(stdout);
    for (qint64 i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        const qint64 at = static_cast<qint64>(state >> 8) % count * block;
        while (!object->put(at, bytes.mid(at, block)))
            std::this_thread::yield();
        if (i % 16 == 0)
            cache.flush();
    }
    std::puts("done");
    std::fflush(stdout);
    (void)std::getchar(); // Has it, until it is killed.
    return 0;
}

/// In another process: has an entry until its input ends.
int hold(const QString &folder)
{
    RangeCache cache({folder}, {}, std::make_shared<SystemClock>());
    const QByteArray bytes = patternBytes(4 * block);
    const std::shared_ptr<CachedObject> object = cache.open(refOf(bytes));
    if (!object || !object->put(0, bytes))
        return 2;
    cache.flush();
    std::puts("holds");
    std::fflush(stdout);
    (void)std::getchar();
    return 0;
}

std::unique_ptr<QProcess> startSelf(const QStringList &arguments, const QByteArray &until)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), arguments);
    QByteArray said;
    while (!said.contains(until) && process->waitForReadyRead(20'000))
        said += process->readAllStandardOutput();
    return process;
}

} // namespace

class TestRangeCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock->seconds = 0;
    }

    void keepsWhatIsPut();
    void isPrivateAndNameless();
    void isOverInTheNextRun();
    void aSecondReaderAsksForNothing();
    void twoReadersFetchOnce();
    void aReaderThatGivesUpLeavesItToTheOther();
    void wholeFilesPlayWithoutAServer();
    void anotherVersionIsAnotherEntry();
    void withoutAnETagNothingIsKept();
    void localFilesAreNotKeptTwice();
    void brokenIndexesAreDropped_data();
    void brokenIndexesAreDropped();
    void bytesThatVanishedAreFetchedAgain();
    void anotherProcessReadsPast();
    void killedWhileWriting();
    void aFullDiskEndsKeepingAndNotReading();
    void aFolderOfSomebodyElseIsNotUsed();
    void limitsHoldByTheClock();
    void pinnedOnesStay();
    void theJanitorComesByItself();
    void aJanitorThatIsOffDoesNothing();
    void clearingLeavesWhatIsPinnedOrOpen();
    void nothingIsLeftOfAForgottenAccount();
    void strangersInTheFolderStay();
    void tooManyBytesCallTheJanitor();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("cache/ranges")); }
    /// Without a janitor, so that nothing happens by itself.
    [[nodiscard]] CacheSettings settings() const
    {
        CacheSettings made;
        made.path = folder();
        made.cleansUp = false;
        return made;
    }
    [[nodiscard]] std::shared_ptr<RangeCache> cache(const CacheSettings &wanted) const
    {
        return std::make_shared<RangeCache>(wanted, m_folder->filePath(QStringLiteral("pins.json")), m_clock);
    }
    [[nodiscard]] std::shared_ptr<RangeCache> cache() const { return cache(settings()); }
    static void put(RangeCache &cache, const QString &key, qint64 size, const QString &etag = QStringLiteral("v1"))
    {
        const QByteArray bytes = patternBytes(size);
        const std::shared_ptr<CachedObject> object = cache.open(refOf(bytes, key, etag));
        QVERIFY(object);
        QVERIFY(object->put(0, bytes));
    }
    [[nodiscard]] static bool has(RangeCache &cache, const QString &key, qint64 size,
                                  const QString &etag = QStringLiteral("v1"))
    {
        const std::shared_ptr<CachedObject> object = cache.open(refOf(QByteArray(size, 0), key, etag));
        return object && object->isWhole();
    }
    [[nodiscard]] QFileInfoList files(const QString &pattern) const
    {
        return QDir(folder()).entryInfoList({pattern}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<TestClock> m_clock = std::make_shared<TestClock>();
};

void TestRangeCache::keepsWhatIsPut()
{
    const std::shared_ptr<RangeCache> ranges = cache();
    const QByteArray bytes = patternBytes(10 * block + 17);
    const std::shared_ptr<CachedObject> object = ranges->open(refOf(bytes));
    QVERIFY(object);
    QVERIFY(object->put(3 * block, bytes.mid(3 * block, block)));
    // At once, whether it is written yet or not.
    QCOMPARE(object->read({3 * block + 5, 4 * block}), bytes.mid(3 * block + 5, block - 5));
    QCOMPARE(object->read({3 * block + 5, 4 * block + 1}), QByteArray());
    QVERIFY(object->put(2 * block, bytes.mid(2 * block, 3 * block))); // Over what is there.
    QVERIFY(object->put(10 * block, bytes.mid(10 * block)));
    QVERIFY(!object->put(10 * block + 1, bytes.left(17))); // Not of this object.
    ranges->flush();
    QCOMPARE(object->heldBytes(), 3 * block + 17);
    QCOMPARE(object->read({2 * block, 5 * block}), bytes.mid(2 * block, 3 * block));
    QCOMPARE(object->missing({0, bytes.size()}), (std::vector<ByteRange>{{0, 2 * block}, {5 * block, 10 * block}}));
    QCOMPARE(ranges->open(refOf(bytes)), object);
}

void TestRangeCache::isPrivateAndNameless()
{
    const std::shared_ptr<RangeCache> ranges = cache();
    const mode_t before = ::umask(0);
    put(*ranges, QStringLiteral("secret-name.wav"), block);
    ranges->flush();
    ::umask(before);
    QCOMPARE(QFileInfo(folder()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    const QFileInfoList all = files(QStringLiteral("*"));
    QCOMPARE(all.size(), 3);
    for (const QFileInfo &file : all) {
        QCOMPARE(file.permissions() & QFile::Permissions(0x1177), QFile::Permissions());
        QVERIFY(!file.fileName().contains(QStringLiteral("secret")));
    }
}

void TestRangeCache::isOverInTheNextRun()
{
    const QByteArray bytes = patternBytes(5 * block);
    {
        const std::shared_ptr<RangeCache> ranges = cache();
        QVERIFY(ranges->open(refOf(bytes))->put(block, bytes.mid(block, 2 * block)));
    }
    const std::shared_ptr<CachedObject> again = cache()->open(refOf(bytes));
    QCOMPARE(again->heldBytes(), 2 * block);
    QCOMPARE(again->read({block, 3 * block}), bytes.mid(block, 2 * block));
}

void TestRangeCache::aSecondReaderAsksForNothing()
{
    ServiceThread service;
    const QByteArray bytes = patternBytes(3'000'001);
    service->addObject(path, bytes);
    std::shared_ptr<RangeCache> thisRun = cache();
    {
        ObjectReader reader(service->ref(path), service.storage(), {}, thisRun);
        QVERIFY(reader.open().has_value());
        QCOMPARE(readFully(reader, 0, bytes.size()), bytes);
        QCOMPARE(reader.bufferedShare(), 1.0);
    }
    QTRY_COMPARE(thisRun.use_count(), 1); // The last answer has been taken.
    thisRun.reset();
    const auto before = service->reads().size();
    const std::shared_ptr<RangeCache> nextRun = cache();
    ObjectReader reader(service->ref(path), service.storage(), {}, nextRun);
    QVERIFY(reader.open().has_value());
    QCOMPARE(reader.bytesToFetch(0, bytes.size()), 0);
    QCOMPARE(readFully(reader, 1'000'000, 500'000), bytes.mid(1'000'000, 500'000));
    QCOMPARE(readFully(reader, 0, bytes.size()), bytes);
    // The small pieces of a probe are of the same bytes.
    ObjectReader probe(service->ref(path), service.storage(), ReadPolicy::forProbe(), nextRun);
    QVERIFY(probe.open().has_value());
    QCOMPARE(readFully(probe, 2'900'000, 200'000), bytes.mid(2'900'000));
    QCOMPARE(service->reads().size(), before);
    QCOMPARE(service->calls(FakeCall::Stat), 0);
}

void TestRangeCache::twoReadersFetchOnce()
{
    ServiceThread service;
    const QByteArray bytes = patternBytes(4'000'000);
    service->addObject(path, bytes);
    service->setDelay(FakeCall::Read, 5ms);
    const std::shared_ptr<RangeCache> ranges = cache();
    const auto readAll = [&] {
        ObjectReader reader(service->ref(path), service.storage(), {}, ranges);
        return reader.open().has_value() && readFully(reader, 0, bytes.size()) == bytes;
    };
    QThreadPool pool;
    pool.setMaxThreadCount(3);
    QList<QFuture<bool>> readers;
    for (int i = 0; i < 3; ++i)
        readers.append(QtConcurrent::run(&pool, readAll));
    for (QFuture<bool> &reader : readers)
        QVERIFY(reader.result());
    QCOMPARE(service->bytesRead(), bytes.size());
}

void TestRangeCache::aReaderThatGivesUpLeavesItToTheOther()
{
    ServiceThread service;
    const QByteArray bytes = patternBytes(block);
    service->addObject(path, bytes);
    service->hangAfter(FakeCall::Read, 0);
    const std::shared_ptr<RangeCache> ranges = cache();
    const auto readAll = [&](ObjectReader &reader) {
        return reader.open().has_value() ? readFully(reader, 0, bytes.size()) : QByteArray();
    };
    ObjectReader first(service->ref(path), service.storage(), {}, ranges);
    ObjectReader second(service->ref(path), service.storage(), {}, ranges);
    const QFuture<QByteArray> one = QtConcurrent::run([&] { return readAll(first); });
    QTRY_COMPARE(service->openGates(), 1);
    const QFuture<QByteArray> two = QtConcurrent::run([&] { return readAll(second); });
    QTRY_VERIFY(second.isWaiting());
    QCOMPARE(service->reads().size(), 1);
    first.interrupt();
    QTRY_COMPARE(service->reads().size(), 2);
    service->release();
    QCOMPARE(two.result(), bytes);
    QCOMPARE(one.result(), QByteArray());
}

void TestRangeCache::wholeFilesPlayWithoutAServer()
{
    ServiceThread service;
    const QByteArray bytes = patternBytes(700'000);
    service->addObject(path, bytes);
    const std::shared_ptr<RangeCache> ranges = cache();
    const ObjectRef ref = service->ref(path);
    {
        ObjectReader reader(ref, service.storage(), {}, ranges);
        QVERIFY(reader.open().has_value());
        QCOMPARE(readFully(reader, 0, bytes.size()), bytes);
    }
    ranges->flush();
    service->failNext(FakeCall::Any, makeError(ErrorKind::Offline, QStringLiteral("Offline.")), -1);
    ObjectReader known(ref, service.storage(), {}, ranges);
    QVERIFY(known.open().has_value());
    QCOMPARE(readFully(known, 0, bytes.size()), bytes);
    // Of a queue that was kept without the version.
    ObjectReader unknown({ref.accountId, path, {}, -1}, service.storage(), {}, ranges);
    QCOMPARE(unknown.open().value_or(-1), bytes.size());
    QCOMPARE(readFully(unknown, 0, bytes.size()), bytes);
    ObjectReader other({ref.accountId, {path.bucket, QStringLiteral("b.wav")}, {}, -1}, service.storage(),
                       ReadPolicy::forProbe(), ranges);
    QVERIFY(!other.open().has_value());
}

void TestRangeCache::anotherVersionIsAnotherEntry()
{
    ServiceThread service;
    service->addObject(path, patternBytes(300'000, 1));
    const std::shared_ptr<RangeCache> ranges = cache();
    {
        ObjectReader reader(service->ref(path), service.storage(), {}, ranges);
        QVERIFY(reader.open().has_value());
        QCOMPARE(readFully(reader, 0, 300'000), patternBytes(300'000, 1));
    }
    m_clock->seconds = 10;
    service->addObject(path, patternBytes(300'000, 2));
    {
        ObjectReader reader(service->ref(path), service.storage(), {}, ranges);
        QVERIFY(reader.open().has_value());
        QCOMPARE(readFully(reader, 0, 300'000), patternBytes(300'000, 2));
    }
    ranges->flush();
    QCOMPARE(ranges->usage().entries, 2);
    ranges->sweep(); // Nobody can ask for the older one any more.
    QCOMPARE(ranges->usage().entries, 1);
    QVERIFY(has(*ranges, path.key, 300'000, service->ref(path).etag));
}

void TestRangeCache::withoutAnETagNothingIsKept()
{
    const std::shared_ptr<RangeCache> ranges = cache();
    QVERIFY(!ranges->open({QStringLiteral("fake"), path, {}, 100}));
    QVERIFY(!ranges->open({QStringLiteral("fake"), path, QStringLiteral("v1"), -1}));
}

void TestRangeCache::localFilesAreNotKeptTwice()
{
    QVERIFY(!cache()->open({QStringLiteral("local"), path, QStringLiteral("v1"), 100}));
}

void TestRangeCache::brokenIndexesAreDropped_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut") << 1;
    QTest::newRow("a bit") << 2;
    QTest::newRow("data gone") << 3;
    QTest::newRow("data cut") << 4;
    QTest::newRow("of another entry") << 5;
}

void TestRangeCache::brokenIndexesAreDropped()
{
    QFETCH(int, damage);
    {
        const std::shared_ptr<RangeCache> ranges = cache();
        put(*ranges, path.key, 4 * block);
        put(*ranges, QStringLiteral("other.wav"), 4 * block);
    }
    const CacheKey key = CacheKey::of(refOf(QByteArray(4 * block, 0)));
    const QString index = folder() + u'/' + key.stem() + QStringLiteral(".index");
    const QString data = files(key.stem() + QStringLiteral(".*.data")).value(0).filePath();
    QByteArray bytes = readFile(index);
    QVERIFY(!bytes.isEmpty() && !data.isEmpty());
    if (damage == 0)
        bytes.clear();
    else if (damage == 1)
        bytes.chop(1);
    else if (damage == 2)
        bytes[60] = static_cast<char>(bytes.at(60) ^ 4);
    else if (damage == 3)
        QVERIFY(QFile::remove(data));
    else if (damage == 4)
        QVERIFY(QFile::resize(data, 4 * block - 1));
    else
        bytes = readFile(folder() + u'/' +
                         CacheKey::of(refOf(QByteArray(4 * block, 0), QStringLiteral("other.wav"))).stem() +
                         QStringLiteral(".index"));
    QVERIFY(writeFile(index, bytes));
    const std::shared_ptr<RangeCache> ranges = cache();
    if (damage % 2 == 0) {
        // It is begun anew.
        const std::shared_ptr<CachedObject> object = ranges->open(refOf(QByteArray(4 * block, 0)));
        QVERIFY(object);
        QCOMPARE(object->heldBytes(), 0);
        QCOMPARE(object->read({0, block}), QByteArray());
    } else {
        ranges->sweep();
        QCOMPARE(files(key.stem() + QStringLiteral("*")).size(), 0);
    }
    QVERIFY(has(*ranges, QStringLiteral("other.wav"), 4 * block));
}

/// Somebody empties a file while it is open: no wrong byte is given out.
void TestRangeCache::bytesThatVanishedAreFetchedAgain()
{
    ServiceThread service;
    const QByteArray bytes = patternBytes(700'000);
    service->addObject(path, bytes);
    const std::shared_ptr<RangeCache> ranges = cache();
    {
        ObjectReader reader(service->ref(path), service.storage(), {}, ranges);
        QVERIFY(reader.open().has_value());
        QCOMPARE(readFully(reader, 0, bytes.size()), bytes);
    }
    ranges->flush();
    ObjectReader reader(service->ref(path), service.storage(), {}, ranges);
    QVERIFY(reader.open().has_value());
    QVERIFY(QFile::resize(files(QStringLiteral("*.data")).value(0).filePath(), 100));
    QCOMPARE(readFully(reader, 0, bytes.size()), bytes);
}

void TestRangeCache::anotherProcessReadsPast()
{
    const std::unique_ptr<QProcess> other = startSelf({QStringLiteral("--hold"), folder()}, QByteArray("holds"));
    QCOMPARE(other->state(), QProcess::Running);
    const QByteArray bytes = patternBytes(4 * block);
    const std::shared_ptr<RangeCache> ranges = cache();
    QVERIFY(!ranges->open(refOf(bytes)));
    // Nor does it clean up what the other has.
    CacheSettings none = settings();
    none.maxBytes = 0;
    cache(none)->sweep();
    cache(none)->clear(true);

    ServiceThread service;
    service->addObject(path, bytes);
    ObjectRef ref = service->ref(path);
    ObjectReader reader(ref, service.storage(), {}, ranges);
    QVERIFY(reader.open().has_value());
    QCOMPARE(readFully(reader, 0, bytes.size()), bytes);

    other->closeWriteChannel();
    QVERIFY(other->waitForFinished());
    const std::shared_ptr<CachedObject> object = ranges->open(refOf(bytes));
    QVERIFY(object);
    QCOMPARE(object->read({0, bytes.size()}), bytes);
}

/// Whatever the index tells of afterwards is there, to the byte.
void TestRangeCache::killedWhileWriting()
{
    const QByteArray bytes = patternBytes(32 * 1024 * 1024, 7);
    qint64 kept = 0;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const std::unique_ptr<QProcess> writer =
            startSelf({QStringLiteral("--fill"), folder(), QString::number(seed)}, QByteArray("begun"));
        QCOMPARE(writer->state(), QProcess::Running);
        // At another moment each time: when the index has come to be, or has changed so often.
        for (quint32 change = 0; change < seed; ++change) {
            const QFileInfo before = files(QStringLiteral("*.index")).value(0);
            QTRY_VERIFY(files(QStringLiteral("*.index")).value(0).lastModified() != before.lastModified() ||
                        writer->bytesAvailable() > 0);
        }
        writer->kill();
        QVERIFY(writer->waitForFinished());
        const std::shared_ptr<CachedObject> object = cache()->open(refOf(bytes));
        QVERIFY(object);
        qint64 known = 0;
        qint64 at = 0;
        for (const ByteRange &hole : object->missing({0, bytes.size()})) {
            QVERIFY(object->read({at, hole.from}) == bytes.mid(at, hole.from - at));
            known += hole.from - at;
            at = hole.to;
        }
        QVERIFY(object->read({at, bytes.size()}) == bytes.mid(at));
        known += bytes.size() - at;
        QCOMPARE(known, object->heldBytes());
        QVERIFY(known >= kept); // And it goes on with what was there.
        kept = known;
    }
    QVERIFY(kept > 0);
}

void TestRangeCache::aFullDiskEndsKeepingAndNotReading()
{
    ServiceThread service;
    const QByteArray bytes = patternBytes(3'000'000);
    service->addObject(path, bytes);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const std::shared_ptr<RangeCache> ranges = cache();
    rlimit small = before;
    small.rlim_cur = 1'000'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    {
        ObjectReader reader(service->ref(path), service.storage(), {}, ranges);
        QVERIFY(reader.open().has_value());
        const QByteArray read = readFully(reader, 0, bytes.size());
        const std::shared_ptr<CachedObject> object = ranges->open(service->ref(path));
        QTRY_VERIFY(!object->isKeeping());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(read, bytes);
        QVERIFY(object->heldBytes() < bytes.size());
        const QByteArray kept = object->read({0, block});
        QVERIFY(kept.isEmpty() || kept == bytes.left(block));
    }
    ranges->flush();
    // What fitted is true in the next run, too.
    const std::shared_ptr<CachedObject> again = cache()->open(service->ref(path));
    for (qint64 at = 0; again && at + block < bytes.size(); at += block) {
        const QByteArray part = again->read({at, at + block});
        QVERIFY(part.isEmpty() || part == bytes.mid(at, block));
    }
}

void TestRangeCache::aFolderOfSomebodyElseIsNotUsed()
{
    // A link could lead anywhere.
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("cache"))));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("elsewhere"))));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("elsewhere")), folder()));
    const std::shared_ptr<RangeCache> ranges = cache();
    QVERIFY(!ranges->open(refOf(patternBytes(block))));
    QCOMPARE(ranges->usage(), CacheUsage());
    ranges->clear(true);
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("elsewhere"))).isEmpty());
}

void TestRangeCache::limitsHoldByTheClock()
{
    CacheSettings limits = settings();
    limits.unusedFor = 24h;
    limits.fetchedAgo = 100h;
    const std::shared_ptr<RangeCache> ranges = cache(limits);
    put(*ranges, QStringLiteral("a"), block);
    put(*ranges, QStringLiteral("b"), block);
    ranges->flush();
    m_clock->seconds = 23 * 3600;
    QVERIFY(has(*ranges, QStringLiteral("b"), block)); // That's a use.
    ranges->flush();
    m_clock->seconds = 24 * 3600;
    ranges->sweep();
    QCOMPARE(ranges->usage().entries, 1);
    for (int hours = 30; hours < 100; hours += 10) {
        m_clock->seconds = hours * 3600;
        QVERIFY(has(*ranges, QStringLiteral("b"), block));
        ranges->flush();
        ranges->sweep();
    }
    m_clock->seconds = 100 * 3600;
    ranges->sweep();
    QCOMPARE(ranges->usage(), CacheUsage());
    QVERIFY(files(QStringLiteral("*")).isEmpty());
}

void TestRangeCache::pinnedOnesStay()
{
    CacheSettings limits = settings();
    limits.maxBytes = 0;
    limits.unusedFor = 1h;
    const PinList::Pin pin{QStringLiteral("fake"), {path.bucket, QStringLiteral("book/")}};
    {
        const std::shared_ptr<RangeCache> ranges = cache(limits);
        ranges->setPinned({pin}, true);
        put(*ranges, QStringLiteral("book/1.wav"), block);
        put(*ranges, QStringLiteral("other.wav"), block);
    }
    m_clock->seconds = 1000 * 3600;
    const std::shared_ptr<RangeCache> nextRun = cache(limits);
    nextRun->sweep();
    QVERIFY(!has(*nextRun, QStringLiteral("other.wav"), block));
    QVERIFY(has(*nextRun, QStringLiteral("book/1.wav"), block));
    nextRun->flush();
    QVERIFY(nextRun->usage().pinnedBytes >= block);
    nextRun->setPinned({pin}, false);
    m_clock->seconds = 2000 * 3600;
    nextRun->sweep();
    QCOMPARE(nextRun->usage().entries, 0);
}

void TestRangeCache::theJanitorComesByItself()
{
    {
        const std::shared_ptr<RangeCache> ranges = cache();
        put(*ranges, QStringLiteral("a"), block);
    }
    CacheSettings limits = settings();
    limits.cleansUp = true;
    limits.unusedFor = 1h;
    m_clock->seconds = 2 * 3600;
    const std::shared_ptr<RangeCache> ranges = cache(limits);
    QTRY_VERIFY(files(QStringLiteral("*.index")).isEmpty());
}

void TestRangeCache::aJanitorThatIsOffDoesNothing()
{
    {
        const std::shared_ptr<RangeCache> ranges = cache();
        put(*ranges, QStringLiteral("a"), block);
    }
    CacheSettings limits = settings();
    limits.unusedFor = 1h;
    m_clock->seconds = 2 * 3600;
    const std::shared_ptr<RangeCache> ranges = cache(limits);
    ranges->setSettings(limits);
    put(*ranges, QStringLiteral("b"), block);
    ranges->flush();
    QCOMPARE(ranges->usage().entries, 2);
    limits.cleansUp = true;
    ranges->setSettings(limits);
    QTRY_COMPARE(ranges->usage().entries, 1);
}

void TestRangeCache::clearingLeavesWhatIsPinnedOrOpen()
{
    const std::shared_ptr<RangeCache> ranges = cache();
    ranges->setPinned({{QStringLiteral("fake"), {path.bucket, QStringLiteral("pinned")}}}, true);
    put(*ranges, QStringLiteral("pinned"), block);
    put(*ranges, QStringLiteral("a"), block);
    put(*ranges, QStringLiteral("open"), block);
    {
        const std::shared_ptr<CachedObject> open = ranges->open(refOf(patternBytes(block), QStringLiteral("open")));
        ranges->clear(false);
        QCOMPARE(ranges->usage().entries, 2);
        QCOMPARE(open->read({0, block}), patternBytes(block));
    }
    ranges->clear(true);
    QVERIFY(files(QStringLiteral("*")).isEmpty());
}

void TestRangeCache::nothingIsLeftOfAForgottenAccount()
{
    const std::shared_ptr<RangeCache> ranges = cache();
    const PinList::Pin pin{QStringLiteral("fake"), {path.bucket, QStringLiteral("pinned")}};
    const PinList::Pin others{QStringLiteral("other"), {path.bucket, QStringLiteral("pinned")}};
    ranges->setPinned({pin, others}, true);
    put(*ranges, QStringLiteral("pinned"), block);
    put(*ranges, QStringLiteral("a"), block);
    ObjectRef stays = refOf(patternBytes(block), QStringLiteral("pinned"));
    stays.accountId = others.accountId;
    QVERIFY(ranges->open(stays)->put(0, patternBytes(block)));
    {
        const std::shared_ptr<CachedObject> open = ranges->open(refOf(patternBytes(block), QStringLiteral("open")));
        QVERIFY(open->put(0, patternBytes(block)));
        ranges->flush();
        QCOMPARE(files(QStringLiteral("*.index")).size(), 4);
        ranges->forgetAccount(pin.accountId);
        QCOMPARE(open->heldBytes(), 0);
        QVERIFY(!open->put(0, patternBytes(block)));
        QCOMPARE(files(QStringLiteral("*.index")).size(), 1);
    }
    ranges->flush();
    QCOMPARE(files(QStringLiteral("*")).size(), 3);
    QVERIFY(ranges->open(stays)->isWhole());
    QCOMPARE(ranges->pins().sorted(), QList<PinList::Pin>{others});
    QCOMPARE(cache()->pins().sorted(), QList<PinList::Pin>{others});
}

void TestRangeCache::strangersInTheFolderStay()
{
    const QString stranger = folder() + QStringLiteral("/thesis.odt");
    const std::shared_ptr<RangeCache> ranges = cache();
    put(*ranges, QStringLiteral("a"), block);
    ranges->flush();
    QVERIFY(writeFile(stranger, "years of work"));
    // What a crash left of the cache's own isn't one.
    const QString stem = files(QStringLiteral("*.index")).value(0).completeBaseName();
    QVERIFY(writeFile(folder() + u'/' + stem + u'.' + QString(32, u'0') + QStringLiteral(".data"), "left"));
    QVERIFY(writeFile(folder() + u'/' + stem + QStringLiteral(".index.new"), "half"));
    ranges->sweep();
    QCOMPARE(files(stem + QStringLiteral("*")).size(), 3);
    ranges->clear(true);
    QCOMPARE(files(QStringLiteral("*")).size(), 1);
    QCOMPARE(readFile(stranger), QByteArray("years of work"));
}

void TestRangeCache::tooManyBytesCallTheJanitor()
{
    CacheSettings limits = settings();
    limits.cleansUp = true;
    limits.interval = 1000h;
    limits.maxBytes = 6 * block;
    const std::shared_ptr<RangeCache> ranges = cache(limits);
    ranges->sweep();
    for (int i = 0; i < 12; ++i) {
        m_clock->seconds = i;
        put(*ranges, QString::number(i), block);
        ranges->flush();
    }
    QTRY_VERIFY(ranges->usage().bytes <= limits.maxBytes + 2 * block);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--fill")
        return fill(arguments.value(2), arguments.value(3).toUInt());
    if (arguments.value(1) == u"--hold")
        return hold(arguments.value(2));
    // Files that may grow no further are refused on the test's own thread, too.
    std::signal(SIGXFSZ, SIG_IGN);
    TestRangeCache test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rangecache.moc"
