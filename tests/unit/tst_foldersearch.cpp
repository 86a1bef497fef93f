#include "core/storage/FolderCounter.h"
#include "core/storage/FolderSearch.h"
#include "core/storage/NameMatcher.h"
#include "tests/support/MemoryStorage.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bucketdeck;
using Call = MemoryStorage::Call;

namespace {

StoragePath at(const QString &key)
{
    return {QStringLiteral("b"), key};
}

/// What a search tells, put together.
struct Found
{
    explicit Found(FolderSearch *search)
        : finished(search, &FolderSearch::finished)
        , failed(search, &FolderSearch::failed)
    {
        QObject::connect(search, &FolderSearch::found, search, [this](const QList<ObjectInfo> &matches) {
            ++pages;
            for (const ObjectInfo &info : matches) {
                twice = twice || keys.contains(info.path.key);
                keys.insert(info.path.key);
            }
        });
    }

    QSet<QString> keys;
    int pages = 0;
    bool twice = false;
    QSignalSpy finished;
    QSignalSpy failed;
};

} // namespace

class tst_FolderSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_storage = std::make_shared<MemoryStorage>(); }

    void matchesAsPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        QTest::newRow("part") << QStringLiteral("light") << QStringLiteral("The Lighthouse.mp3") << true;
        QTest::newRow("capitals") << QStringLiteral("LIGHT") << QStringLiteral("the lighthouse.mp3") << true;
        QTest::newRow("all words") << QStringLiteral("mp3 home") << QStringLiteral("02 A Letter Home.mp3") << true;
        QTest::newRow("one word too many") << QStringLiteral("home tide") << QStringLiteral("Home.mp3") << false;
        QTest::newRow("accents left out") << QStringLiteral("kuche") << QStringLiteral("Küche #1.mp3") << true;
        QTest::newRow("accents typed") << QStringLiteral("Küche") << QStringLiteral("kuche.mp3") << true;
        QTest::newRow("composed and not") << QStringLiteral("é") << u"cafe\u0301.mp3"_s << true;
        QTest::newRow("Greek") << QStringLiteral("ΦΩΣ") << QStringLiteral("φως.txt") << true;
        QTest::newRow("Japanese") << QStringLiteral("灯台") << QStringLiteral("古い灯台.wav") << true;
        QTest::newRow("wide letters") << QStringLiteral("abc") << QStringLiteral("ＡＢＣ.wav") << true;
        QTest::newRow("nothing typed") << QStringLiteral("  ") << QStringLiteral("any") << true;
        QTest::newRow("no pattern") << QStringLiteral("a*c") << QStringLiteral("abc") << false;
        QTest::newRow("only marks") << u"\u0301"_s << QStringLiteral("abc") << true;
    }
    void matchesAsPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(bool, matches);
        QCOMPARE(NameMatcher(text).matches(name), matches);
    }

    void findsFilesAndFoldersAtAnyDepthOnce()
    {
        for (const QString &key : {QStringLiteral("storm.mp3"), QStringLiteral("a/b/Storm 2.mp3"),
                                   QStringLiteral("storms/calm.mp3"), QStringLiteral("storms/x/y.mp3"),
                                   QStringLiteral("a/storm/.emptyFolderPlaceholder"), QStringLiteral("z/quiet.mp3")})
            m_storage->put(at(key), "x");
        m_storage->setMaxPageSize(2);
        FolderSearch search;
        Found found(&search);
        search.start(m_storage, at({}), QStringLiteral("storm"));
        QTRY_COMPARE(found.finished.count(), 1);
        const QSet<QString> expected{QStringLiteral("storm.mp3"), QStringLiteral("a/b/Storm 2.mp3"),
                                     QStringLiteral("storms/"), QStringLiteral("a/storm/")};
        QCOMPARE(found.keys, expected);
        QVERIFY(!found.twice);
        QVERIFY(found.pages >= 3); // As they came.
        QCOMPARE(search.lookedAt(), 5);
    }

    void aSearchThatIsLeftTellsNothingMore()
    {
        for (int i = 0; i < 10; ++i)
            m_storage->put(at(QStringLiteral("take %1").arg(i)), "x");
        m_storage->setMaxPageSize(2);
        FolderSearch search;
        Found found(&search);
        connect(&search, &FolderSearch::found, &search, [&] {
            if (found.pages == 2)
                search.stop();
        });
        search.start(m_storage, at({}), QStringLiteral("take"));
        QTRY_COMPARE(found.pages, 2);
        QVERIFY(!search.isRunning());
        // Another one begins anew, and only it is told of.
        search.start(m_storage, at({}), QStringLiteral("9"));
        QTRY_COMPARE(found.finished.count(), 1);
        QCOMPARE(found.keys.size(), 5);
        QVERIFY(found.keys.contains(QStringLiteral("take 9")));
    }

    void aFailureIsToldAndWhatWasFoundStays()
    {
        m_storage->put(at(QStringLiteral("a")), "x");
        m_storage->put(at(QStringLiteral("ab")), "x");
        m_storage->setMaxPageSize(1);
        FolderSearch search;
        Found found(&search);
        connect(&search, &FolderSearch::found, &search, [this] {
            m_storage->failNext(Call::ListFolder, makeError(ErrorKind::Offline, QStringLiteral("No network.")));
        });
        search.start(m_storage, at({}), QStringLiteral("a"));
        QTRY_COMPARE(found.failed.count(), 1);
        QCOMPARE(found.failed.first().first().value<Error>().kind, ErrorKind::Offline);
        QCOMPARE(found.keys.size(), 1);
        QCOMPARE(found.finished.count(), 0);
    }

    void countsAFolderWithAllBelowIt()
    {
        m_storage->put(at(QStringLiteral("f/a")), QByteArray(10, 'x'));
        m_storage->put(at(QStringLiteral("f/deep/er/b")), QByteArray(32, 'x'));
        m_storage->put(at(QStringLiteral("f/empty/.emptyFolderPlaceholder")), {});
        m_storage->put(at(QStringLiteral("f2/c")), QByteArray(100, 'x'));
        m_storage->setMaxPageSize(1);
        FolderCounter counter;
        counter.start(m_storage, at(QStringLiteral("f/")));
        QCOMPARE(counter.state(), FolderCounter::State::Counting);
        QTRY_COMPARE(counter.state(), FolderCounter::State::Done);
        QCOMPARE(counter.objects(), 2);
        QCOMPARE(counter.bytes(), 42);
    }

    void aCountCanBeStoppedAndGoOn()
    {
        for (int i = 0; i < 30; ++i)
            m_storage->put(at(QStringLiteral("f/%1").arg(i)), "xy");
        m_storage->setMaxPageSize(4);
        FolderCounter counter;
        connect(&counter, &FolderCounter::changed, &counter, [&counter] {
            if (counter.objects() == 8)
                counter.stop();
        });
        counter.start(m_storage, at(QStringLiteral("f/")));
        QTRY_COMPARE(counter.state(), FolderCounter::State::Paused);
        const int asked = m_storage->callCount(Call::ListFolder);
        QCOMPARE(counter.objects(), 8);
        QCoreApplication::sendPostedEvents(); // Where the next page would be asked for.
        QCOMPARE(m_storage->callCount(Call::ListFolder), asked);
        counter.goOn();
        QTRY_COMPARE(counter.state(), FolderCounter::State::Done);
        QCOMPARE(counter.objects(), 30);
        QCOMPARE(counter.bytes(), 60);
    }

    void aBigFolderIsNotCountedToTheEndUnasked()
    {
        for (int i = 0; i < FolderCounter::pausesAt + 1500; ++i)
            m_storage->put(at(QStringLiteral("f/%1").arg(i)), "x");
        FolderCounter counter;
        counter.start(m_storage, at(QStringLiteral("f/")));
        QTRY_COMPARE_WITH_TIMEOUT(counter.state(), FolderCounter::State::Paused, 20'000);
        QCOMPARE(counter.objects(), FolderCounter::pausesAt);
        counter.goOn();
        QTRY_COMPARE(counter.state(), FolderCounter::State::Done);
        QCOMPARE(counter.objects(), FolderCounter::pausesAt + 1500);
    }

    void anAnswerForAnotherFolderIsNotCounted()
    {
        m_storage->put(at(QStringLiteral("f/a")), QByteArray(10, 'x'));
        m_storage->put(at(QStringLiteral("g/b")), QByteArray(3, 'x'));
        m_storage->closeGate(Call::ListFolder);
        FolderCounter counter;
        counter.start(m_storage, at(QStringLiteral("f/")));
        QTRY_COMPARE(m_storage->waiting(Call::ListFolder), 1);
        counter.start(m_storage, at(QStringLiteral("g/")));
        m_storage->openGate(Call::ListFolder);
        QTRY_COMPARE(counter.state(), FolderCounter::State::Done);
        QCOMPARE(counter.bytes(), 3);
    }

private:
    std::shared_ptr<MemoryStorage> m_storage;
};

QTEST_GUILESS_MAIN(tst_FolderSearch)
#include "tst_foldersearch.moc"
