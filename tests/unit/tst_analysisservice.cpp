#include "core/audio/analysis/AnalysisService.h"
#include "core/cache/RangeCache.h"
#include "tests/support/FakeStorage.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

/// "Analyses" without decoding; holds each until it is let go.
class HeldAnalyser final : public SoundAnalyser
{
public:
    [[nodiscard]] Result<SoundAnalysis> analyse(ByteSource &source, const AnalysisSettings &,
                                                const AudioAnalysis::Progress &progress) const override
    {
        begun.release();
        progress(0.5);
        while (!let.tryAcquire(1, 5)) {
            if (source.isInterrupted()) {
                ended.release();
                return fail(cancelledError());
            }
        }
        if (failure)
            return fail(*failure);
        if (reads) {
            const Result<qint64> size = source.open();
            QByteArray bytes(size ? *size : 0, '\0');
            for (qint64 at = 0; at < bytes.size();) {
                const Result<qint64> part = source.read(at, bytes.data() + at, bytes.size() - at);
                if (!part)
                    return fail(part.error());
                at += *part;
            }
            got = bytes;
        }
        SoundAnalysis made;
        made.sampleRate = 8000;
        made.channels = 1;
        made.frames = ++number;
        return made;
    }

    mutable QSemaphore begun;
    mutable QSemaphore let;
    mutable QSemaphore ended; ///< Those that were taken back.
    mutable std::atomic_int number = 0;
    std::optional<Error> failure;
    bool reads = false;     ///< All of it, to...
    mutable QByteArray got; ///< ...here.
};

struct Desk
{
    QTemporaryDir folder;
    std::shared_ptr<HeldAnalyser> analyser = std::make_shared<HeldAnalyser>();
    std::shared_ptr<FakeStorage> storage = std::make_shared<FakeStorage>();
    std::shared_ptr<RangeCache> cache = makeCache();
    std::unique_ptr<AnalysisService> service = make();

    [[nodiscard]] std::unique_ptr<AnalysisService> make()
    {
        return std::make_unique<AnalysisService>(std::make_shared<const KeptAnalyses>(analyser, folder.path()), cache);
    }
    [[nodiscard]] std::shared_ptr<RangeCache> makeCache() const
    {
        CacheSettings settings;
        settings.path = folder.filePath(QStringLiteral("ranges"));
        return std::make_shared<RangeCache>(settings, QString(), std::make_shared<SystemClock>());
    }
    /// As playing it would.
    void putIntoCache(const ObjectRef &ref, qint64 from, qint64 to) const
    {
        const std::shared_ptr<CachedObject> object = cache->open(ref);
        QVERIFY(object);
        QVERIFY(object->put(from, ref.path.name().toUtf8().mid(from, to - from)));
        cache->flush();
    }
    [[nodiscard]] ObjectRef ref(const QString &name, const QString &account = QStringLiteral("local"))
    {
        const StoragePath path = StoragePath::parse(QStringLiteral("b/") + name);
        if (!storage->has(path))
            storage->addObject(path, name.toUtf8());
        return storage->ref(path, account);
    }
};

using State = AnalysisService::State;
using Need = AnalysisService::Need;
const QString cloud = QStringLiteral("cloud");

} // namespace

class TestAnalysisService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOutWhatIsOnThisComputer();
    void leavesWhatWouldHaveToBeFetched();
    void findsOutFromTheCloudWhenAsked();
    void whatTheCacheHasWholeCostsNoRequest();
    void tellsHowMuchIsMissing();
    void whatWentFromTheCacheIsNotFetchedUnasked();
    void whatIsFetchedStaysInTheCache();
    void whatIsKeptComesAtOnceFromAnywhere();
    void theLastAskedForComesFirst();
    void takesBackWhatRuns();
    void takesBackWhatWaits();
    void whatFailedIsTriedAgainOnlyWhenAsked();
    void goesAwayAtOnce();
};

void TestAnalysisService::findsOutWhatIsOnThisComputer()
{
    Desk desk;
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"));
    QSignalSpy changes(desk.service.get(), &AnalysisService::changed);
    QCOMPARE(desk.service->state(ref), State::Unknown);
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Running);
    QTRY_COMPARE(desk.service->progress(ref), 0.5);
    QVERIFY(!desk.service->known(ref));
    desk.analyser->let.release();
    QTRY_COMPARE(desk.service->state(ref), State::Known);
    QVERIFY(desk.service->known(ref));
    QCOMPARE(desk.service->known(ref)->frames, 1);
    QCOMPARE(changes.last().first().value<ObjectRef>(), ref);
    // Asking again costs nothing.
    desk.service->request(ref, desk.storage, Need::Asked);
    QCOMPARE(desk.service->state(ref), State::Known);
}

void TestAnalysisService::leavesWhatWouldHaveToBeFetched()
{
    Desk desk;
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"), cloud);
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Remote);
    QCOMPARE(desk.analyser->begun.available(), 0);
}

void TestAnalysisService::findsOutFromTheCloudWhenAsked()
{
    Desk desk;
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"), cloud);
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Remote);
    desk.analyser->let.release();
    desk.service->request(ref, desk.storage, Need::Asked);
    QCOMPARE(desk.service->state(ref), State::Waiting);
    QTRY_COMPARE(desk.service->state(ref), State::Known);
}

void TestAnalysisService::whatTheCacheHasWholeCostsNoRequest()
{
    Desk desk;
    desk.analyser->reads = true;
    desk.analyser->let.release();
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"), cloud);
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Remote);
    desk.putIntoCache(ref, 0, ref.size);
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Known);
    QCOMPARE(desk.analyser->got, QByteArray("a.wav"));
    QVERIFY(desk.storage->reads().isEmpty());
    QCOMPARE(desk.storage->calls(FakeCall::Stat), 0);
}

void TestAnalysisService::tellsHowMuchIsMissing()
{
    Desk desk;
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"), cloud);
    desk.putIntoCache(ref, 0, 3);
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Remote);
    QCOMPARE(desk.service->bytesToFetch(ref), ref.size - 3);
    QCOMPARE(desk.analyser->begun.available(), 0);
}

void TestAnalysisService::whatWentFromTheCacheIsNotFetchedUnasked()
{
    Desk desk;
    const ObjectRef first = desk.ref(QStringLiteral("1.wav"));
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"), cloud);
    desk.putIntoCache(ref, 0, ref.size);
    desk.service->request(first, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(first), State::Running);
    desk.service->request(ref, desk.storage, Need::Cheap);
    // One more that is looked for after it: it waits to be found out by then.
    const ObjectRef third = desk.ref(QStringLiteral("3.wav"), cloud);
    desk.service->request(third, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(third), State::Remote);
    QCOMPARE(desk.service->state(ref), State::Waiting);
    desk.cache->clear(true);
    desk.analyser->let.release(2);
    QTRY_COMPARE(desk.service->state(ref), State::Remote);
    QVERIFY(desk.storage->reads().isEmpty());
    QCOMPARE(desk.storage->calls(FakeCall::Stat), 0);
}

void TestAnalysisService::whatIsFetchedStaysInTheCache()
{
    Desk desk;
    desk.analyser->reads = true;
    desk.analyser->let.release();
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"), cloud);
    desk.service->request(ref, desk.storage, Need::Asked);
    QTRY_COMPARE(desk.service->state(ref), State::Known);
    const std::shared_ptr<CachedObject> object = desk.cache->find(CacheKey::of(ref));
    QVERIFY(object);
    QVERIFY(object->isWhole());
}

void TestAnalysisService::whatIsKeptComesAtOnceFromAnywhere()
{
    Desk desk;
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"));
    desk.analyser->let.release();
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Known);
    desk.service = desk.make();
    // Another is being found out, and takes its time.
    const ObjectRef other = desk.ref(QStringLiteral("b.wav"));
    desk.service->request(other, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(other), State::Running);
    ObjectRef copy = desk.ref(QStringLiteral("a.wav"), cloud);
    copy.path.key = QStringLiteral("elsewhere.wav");
    desk.service->request(copy, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(copy), State::Known);
    QCOMPARE(desk.service->known(copy)->frames, 1);
    QCOMPARE(desk.service->state(other), State::Running);
}

void TestAnalysisService::theLastAskedForComesFirst()
{
    Desk desk;
    const ObjectRef first = desk.ref(QStringLiteral("1.wav"));
    const ObjectRef second = desk.ref(QStringLiteral("2.wav"));
    const ObjectRef third = desk.ref(QStringLiteral("3.wav"));
    desk.service->request(first, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(first), State::Running);
    // Both are looked for before the first is done: the two wait in their order.
    desk.service->request(second, desk.storage, Need::Cheap);
    desk.service->request(third, desk.storage, Need::Cheap);
    const ObjectRef kept = desk.ref(QStringLiteral("remote.wav"), cloud);
    QTRY_COMPARE(desk.analyser->begun.available(), 1);
    desk.service->request(kept, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(kept), State::Remote);
    desk.analyser->let.release(3);
    QTRY_COMPARE(desk.service->state(second), State::Known);
    QTRY_COMPARE(desk.service->state(third), State::Known);
    QCOMPARE(desk.service->known(first)->frames, 1);
}

void TestAnalysisService::takesBackWhatRuns()
{
    Desk desk;
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"), cloud);
    desk.service->request(ref, desk.storage, Need::Asked);
    QTRY_COMPARE(desk.service->state(ref), State::Running);
    desk.service->cancel(ref);
    QCOMPARE(desk.service->state(ref), State::Unknown);
    QTRY_COMPARE(desk.analyser->ended.available(), 1);
    desk.analyser->let.release();
    desk.service->request(ref, desk.storage, Need::Asked);
    QTRY_COMPARE(desk.service->state(ref), State::Known);
}

void TestAnalysisService::takesBackWhatWaits()
{
    Desk desk;
    const ObjectRef first = desk.ref(QStringLiteral("1.wav"));
    const ObjectRef second = desk.ref(QStringLiteral("2.wav"));
    desk.service->request(first, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(first), State::Running);
    desk.service->request(second, desk.storage, Need::Cheap);
    desk.service->cancel(second);
    desk.analyser->let.release();
    QTRY_COMPARE(desk.service->state(first), State::Known);
    QCOMPARE(desk.service->state(second), State::Unknown);
}

void TestAnalysisService::whatFailedIsTriedAgainOnlyWhenAsked()
{
    Desk desk;
    desk.analyser->failure = makeError(ErrorKind::Corrupt, QStringLiteral("no sound"));
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"));
    desk.analyser->let.release();
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Failed);
    desk.service->request(ref, desk.storage, Need::Cheap);
    QCOMPARE(desk.service->state(ref), State::Failed);
    desk.analyser->failure.reset();
    desk.analyser->let.release();
    desk.service->request(ref, desk.storage, Need::Asked);
    QTRY_COMPARE(desk.service->state(ref), State::Known);
}

void TestAnalysisService::goesAwayAtOnce()
{
    Desk desk;
    const ObjectRef ref = desk.ref(QStringLiteral("a.wav"));
    desk.service->request(ref, desk.storage, Need::Cheap);
    QTRY_COMPARE(desk.service->state(ref), State::Running);
    desk.service.reset(); // Hangs for ever if it doesn't stop what runs.
    QCOMPARE(desk.analyser->number.load(), 0);
}

QTEST_GUILESS_MAIN(TestAnalysisService)
#include "tst_analysisservice.moc"
