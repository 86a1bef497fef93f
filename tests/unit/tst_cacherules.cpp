// What the cache decides without a disk: sets of ranges, its index, what goes, what is pinned, what the environment
// says.
#include "core/cache/CacheIndex.h"
#include "core/cache/CacheSettings.h"
#include "core/cache/CacheSweep.h"
#include "core/cache/PinList.h"
#include "core/cache/RangeSet.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace bucketdeck;
using namespace std::chrono_literals;

namespace {

constexpr int space = 200; ///< Bytes of the model that a RangeSet is compared with.
using Model = std::bitset<space>;

RangeSet setOf(const Model &model)
{
    RangeSet set;
    for (int i = space - 1; i >= 0; --i)
        if (model.test(static_cast<size_t>(i)))
            set.add({i, i + 1});
    return set;
}

bool isTidy(const RangeSet &set)
{
    qint64 before = -1;
    for (const ByteRange &range : set.ranges()) {
        if (range.from <= before || range.isEmpty())
            return false;
        before = range.to;
    }
    return true;
}

CacheIndex someIndex()
{
    return {{QStringLiteral("account"), {QStringLiteral("büro"), QStringLiteral("a/ü.wav")}, QStringLiteral("etag")},
            1000,
            QDateTime(QDate(2026, 11, 20), QTime(9, 14), Qt::UTC),
            QString(32, u'a'),
            RangeSet({{0, 10}, {20, 1000}})};
}

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

CacheEntry entry(const QString &name, qint64 bytes, int usedHoursAgo, int fetchedHoursAgo)
{
    return {name, name, bytes, now.addSecs(-3600 * usedHoursAgo), now.addSecs(-3600 * fetchedHoursAgo), false, false};
}

CacheSettings limits(qint64 bytes, std::chrono::hours unused = 0h, std::chrono::hours age = 0h)
{
    CacheSettings settings;
    settings.maxBytes = bytes;
    settings.unusedFor = unused;
    settings.fetchedAgo = age;
    return settings;
}

} // namespace

class TestCacheRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *name : variables)
            qunsetenv(name);
    }
    void cleanupTestCase() { init(); }

    void aRangeSetIsASetOfBytes();
    void anIndexComesBackAsItWas();
    void anIndexThatIsAlteredIsRefused();
    void anIndexThatTellsOfImpossibleBytesIsRefused();
    void namesOfFilesTellNothing();
    void theLeastUsedGoesFirst();
    void whatIsOldGoes();
    void openAndPinnedOnesStay();
    void aReplacedVersionGoes();
    void aFolderIsPinnedWithAllBelow();
    void theEnvironmentGoesBefore();
    void nonsenseInTheEnvironmentIsLeftOut_data();
    void nonsenseInTheEnvironmentIsLeftOut();

private:
    static constexpr std::array variables{"CACHE_PATH", "CACHE_TTL_HOURS", "MAX_CACHE_AGE_HOURS",
                                          "AUTO_CLEANUP_ENABLED", "CLEANUP_INTERVAL_HOURS"};
};

/// Against a bit for each byte, over many random changes.
void TestCacheRules::aRangeSetIsASetOfBytes()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        RangeSet set;
        Model model;
        for (int step = 0; step < 60; ++step) {
            const qint64 from = random.bounded(space);
            const qint64 to = random.bounded(static_cast<int>(from), space + 1);
            const bool adds = random.bounded(3) > 0;
            if (adds)
                set.add({from, to});
            else
                set.remove({from, to});
            for (qint64 i = from; i < to; ++i)
                model.set(static_cast<size_t>(i), adds);

            QVERIFY2(isTidy(set), qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
            QCOMPARE(set.bytes(), static_cast<qint64>(model.count()));
            QVERIFY(set == setOf(model));
            const qint64 a = random.bounded(space);
            const qint64 b = random.bounded(static_cast<int>(a), space + 1);
            Model asked;
            for (qint64 i = a; i < b; ++i)
                asked.set(static_cast<size_t>(i));
            QCOMPARE(set.contains({a, b}), (asked & ~model).none());
            QCOMPARE(set.overlaps({a, b}), (asked & model).any());
            QVERIFY(RangeSet(set.missing({a, b})) == setOf(asked & ~model));
            qint64 end = a;
            while (end < space && model.test(static_cast<size_t>(end)))
                ++end;
            QCOMPARE(set.endOfRun(a), end);
        }
    }
}

void TestCacheRules::anIndexComesBackAsItWas()
{
    const CacheIndex index = someIndex();
    const Result<CacheIndex> read = CacheIndex::decode(index.encoded());
    QVERIFY(read.has_value());
    QVERIFY(*read == index);
}

void TestCacheRules::anIndexThatIsAlteredIsRefused()
{
    const QByteArray whole = someIndex().encoded();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!CacheIndex::decode(whole.left(length)));
    QVERIFY(!CacheIndex::decode(whole + '\0'));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray altered = whole;
        altered[at] = static_cast<char>(altered.at(at) ^ 1);
        QVERIFY(!CacheIndex::decode(altered));
    }
}

/// With a checksum that is right.
void TestCacheRules::anIndexThatTellsOfImpossibleBytesIsRefused()
{
    const auto refused = [](const std::function<void(CacheIndex &)> &spoil) {
        CacheIndex index = someIndex();
        spoil(index);
        return !CacheIndex::decode(index.encoded());
    };
    QVERIFY(!refused([](CacheIndex &) {}));
    QVERIFY(refused([](CacheIndex &index) { index.size = 999; }));
    QVERIFY(refused([](CacheIndex &index) { index.size = -1; }));
    QVERIFY(refused([](CacheIndex &index) { index.known = RangeSet({{-5, 3}}); }));
    QVERIFY(refused([](CacheIndex &index) { index.dataId = QStringLiteral("../../etc/passwd"); }));
    QVERIFY(refused([](CacheIndex &index) { index.key.etag.clear(); }));
}

void TestCacheRules::namesOfFilesTellNothing()
{
    const CacheKey key = someIndex().key;
    CacheKey newer = key;
    newer.etag = QStringLiteral("other");
    CacheKey shifted{QStringLiteral("accountb"), {QStringLiteral("üro"), key.path.key}, key.etag};
    QVERIFY(key.stem() != newer.stem());
    QCOMPARE(key.objectStem(), newer.objectStem());
    QVERIFY(key.objectStem() != shifted.objectStem());
    for (const QChar c : key.stem())
        QVERIFY(QStringLiteral("0123456789abcdef-").contains(c));
}

void TestCacheRules::theLeastUsedGoesFirst()
{
    const QList<CacheEntry> entries{entry(QStringLiteral("b"), 40, 2, 9), entry(QStringLiteral("c"), 40, 1, 9),
                                    entry(QStringLiteral("a"), 40, 3, 9)};
    QCOMPARE(entriesToDrop(entries, limits(120), now), QList<QString>());
    QCOMPARE(entriesToDrop(entries, limits(119), now), QList<QString>{QStringLiteral("a")});
    QCOMPARE(entriesToDrop(entries, limits(79), now), (QList<QString>{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(entriesToDrop(entries, limits(0), now).size(), 3);
}

void TestCacheRules::whatIsOldGoes()
{
    const QList<CacheEntry> entries{entry(QStringLiteral("unused"), 1, 10, 11), entry(QStringLiteral("fresh"), 1, 0, 0),
                                    entry(QStringLiteral("old"), 1, 0, 50)};
    QCOMPARE(entriesToDrop(entries, limits(1000), now), QList<QString>());
    QCOMPARE(entriesToDrop(entries, limits(1000, 10h), now), QList<QString>{QStringLiteral("unused")});
    QCOMPARE(entriesToDrop(entries, limits(1000, 11h), now), QList<QString>());
    QCOMPARE(entriesToDrop(entries, limits(1000, 0h, 50h), now), QList<QString>{QStringLiteral("old")});
}

void TestCacheRules::openAndPinnedOnesStay()
{
    CacheEntry open = entry(QStringLiteral("open"), 100, 90, 90);
    open.open = true;
    CacheEntry pinned = entry(QStringLiteral("pinned"), 100, 80, 80);
    pinned.pinned = true;
    const CacheEntry other = entry(QStringLiteral("other"), 100, 0, 0);
    QCOMPARE(entriesToDrop({open, pinned, other}, limits(10, 1h, 1h), now), QList<QString>{QStringLiteral("other")});
}

void TestCacheRules::aReplacedVersionGoes()
{
    CacheEntry older = entry(QStringLiteral("v1"), 1, 0, 5);
    CacheEntry newer = entry(QStringLiteral("v2"), 1, 3, 3);
    older.object = newer.object = QStringLiteral("o");
    older.pinned = newer.pinned = true;
    QCOMPARE(entriesToDrop({older, newer}, limits(1000), now), QList<QString>{QStringLiteral("v1")});
    older.open = true;
    QCOMPARE(entriesToDrop({older, newer}, limits(1000), now), QList<QString>());
}

void TestCacheRules::aFolderIsPinnedWithAllBelow()
{
    const QString account = QStringLiteral("a");
    PinList pins;
    pins.add({account, StoragePath::parse(QStringLiteral("b/book/"))});
    pins.add({account, StoragePath::parse(QStringLiteral("b/one.mp3"))});
    pins.add({account, StoragePath::parse(QStringLiteral("whole/"))});
    const auto covers = [&pins](const QString &who, const char *path) {
        return pins.covers(who, StoragePath::parse(QString::fromLatin1(path)));
    };
    QVERIFY(covers(account, "b/book/1/a.mp3"));
    QVERIFY(covers(account, "b/book/"));
    QVERIFY(covers(account, "b/one.mp3"));
    QVERIFY(covers(account, "whole/x"));
    QVERIFY(!covers(account, "b/bookend.mp3"));
    QVERIFY(!covers(account, "b/two.mp3"));
    QVERIFY(!covers(account, "b/one.mp3.bak"));
    QVERIFY(!covers(QStringLiteral("other"), "b/one.mp3"));
    QVERIFY(PinList::fromJson(pins.toJson()) == pins);
    QVERIFY(PinList::fromJson("no json [").isEmpty());
    pins.remove({account, StoragePath::parse(QStringLiteral("b/book/"))});
    QVERIFY(!covers(account, "b/book/1/a.mp3"));
}

void TestCacheRules::theEnvironmentGoesBefore()
{
    QVERIFY(CacheEnvironment::fromEnvironment() == CacheEnvironment());
    const CacheSettings settings;
    QVERIFY(CacheEnvironment().over(settings) == settings);

    qputenv("CACHE_PATH", "/somewhere");
    qputenv("CACHE_TTL_HOURS", "48");
    qputenv("MAX_CACHE_AGE_HOURS", " 0 ");
    qputenv("AUTO_CLEANUP_ENABLED", "False");
    qputenv("CLEANUP_INTERVAL_HOURS", "6");
    const CacheSettings decided = CacheEnvironment::fromEnvironment().over(settings);
    QVERIFY(decided.path.startsWith(QStringLiteral("/somewhere/")));
    QCOMPARE(decided.unusedFor, 48h);
    QCOMPARE(decided.fetchedAgo, 0h);
    QVERIFY(!decided.cleansUp);
    QCOMPARE(decided.interval, 6h);
    QCOMPARE(decided.maxBytes, settings.maxBytes);
}

void TestCacheRules::nonsenseInTheEnvironmentIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("words") << QByteArray("CACHE_TTL_HOURS") << QByteArray("a day");
    QTest::newRow("negative") << QByteArray("MAX_CACHE_AGE_HOURS") << QByteArray("-3");
    QTest::newRow("never") << QByteArray("CLEANUP_INTERVAL_HOURS") << QByteArray("0");
    QTest::newRow("huge") << QByteArray("CLEANUP_INTERVAL_HOURS") << QByteArray("99999999999999");
    QTest::newRow("perhaps") << QByteArray("AUTO_CLEANUP_ENABLED") << QByteArray("perhaps");
    QTest::newRow("empty") << QByteArray("CACHE_PATH") << QByteArray("  ");
}

void TestCacheRules::nonsenseInTheEnvironmentIsLeftOut()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    qputenv(name.constData(), value);
    QVERIFY(CacheEnvironment::fromEnvironment() == CacheEnvironment());
}

QTEST_GUILESS_MAIN(TestCacheRules)

#include "tst_cacherules.moc"
