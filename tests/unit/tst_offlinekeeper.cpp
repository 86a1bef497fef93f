#include "core/cache/CachedPreview.h"
#include "core/cache/OfflineKeeper.h"
#include "core/cache/RangeCache.h"
#include "tests/support/Await.h"
#include "tests/support/FakeStorage.h"
#include "tests/support/TempFiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace bucketdeck;
using namespace bucketdeck::test;
using namespace Qt::StringLiterals;

namespace {

const QString account = QStringLiteral("fake");

StoragePath at(const char *path)
{
    return StoragePath::parse(QString::fromLatin1(path));
}

/// One run of the program.
struct Session
{
    explicit Session(const QTemporaryDir &folder, const std::shared_ptr<FakeStorage> &storage)
    {
        CacheSettings settings;
        settings.path = folder.filePath(QStringLiteral("ranges"));
        settings.cleansUp = false;
        settings.maxBytes = 0;
        cache = std::make_shared<RangeCache>(settings, folder.filePath(QStringLiteral("offline.json")),
                                             std::make_shared<SystemClock>());
        keeper = std::make_unique<OfflineKeeper>(
            cache, [storage](const QString &) { return storage; }, folder.filePath(QStringLiteral("lists")));
    }

    std::shared_ptr<RangeCache> cache;
    std::unique_ptr<OfflineKeeper> keeper;
};

} // namespace

class TestOfflineKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = std::make_shared<FakeStorage>();
        m_storage->addObject(at("b/book/1.wav"), patternBytes(2'500'000, 1));
        m_storage->addObject(at("b/book/part/2.wav"), patternBytes(300'000, 2));
        m_storage->addObject(at("b/book/empty.txt"), {});
        m_storage->addObject(at("b/other.wav"), patternBytes(1000, 3));
    }

    void cleanup() { QThreadPool::globalInstance()->waitForDone(); } // It writes into the folder.

    void fetchesAFolderWhole();
    void knowsItInTheNextRun();
    void aNewVersionIsFetchedWhenItLooksAgain();
    void whatIsReleasedGoesWithTheNextCleanUp();
    void whatAnAccountKeptGoesWithIt();
    void foldersAreLookedThroughWithoutAServer();
    void whatLeadsToKeptFilesIsKnownWithoutAServer();
    void aListOfTooManyIsCut();
    void damagedBytesAreNotKept();
    void playersGoFirst();
    void withoutAServerItTriesAgainLater();
    void largeFoldersComeInPages();
    void aTextIsFetchedOnce();
    void aTextThatChangedIsShownAsItIs();
    void aPictureIsFetchedOnce();

private:
    [[nodiscard]] static bool isDone(const OfflineKeeper &keeper, int files)
    {
        return !keeper.progress().running && keeper.progress().done == files && keeper.progress().files == files;
    }
    /// "name" of each, with "+" where it is here.
    [[nodiscard]] static QStringList shown(OfflineKeeper &keeper, const char *folder)
    {
        const Result<FolderList> list = await(keeper.folderAsItWas(account, at(folder)));
        QStringList names;
        for (const ObjectInfo &info : list ? list->entries : QList<ObjectInfo>()) {
            const bool isHere = keeper.state({account, info.path, info.etag, info.size}) == OfflineKeeper::State::Kept;
            names.append(info.name() + (info.isFolder() ? QStringLiteral("/")
                                        : isHere        ? QStringLiteral("+")
                                                        : QString()));
        }
        names.sort();
        return names;
    }
    [[nodiscard]] QStringList lists() const
    {
        return QDir(m_folder->filePath(QStringLiteral("lists"))).entryList(QDir::Files);
    }
    [[nodiscard]] QByteArray kept(RangeCache &cache, const char *path) const
    {
        const ObjectRef ref = m_storage->ref(at(path));
        const std::shared_ptr<CachedObject> object = cache.open(ref);
        return object ? object->read({0, ref.size}) : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeStorage> m_storage;
};

void TestOfflineKeeper::fetchesAFolderWhole()
{
    Session run(*m_folder, m_storage);
    run.keeper->start();
    run.keeper->keep(account, {at("b/book/")});
    QCOMPARE(run.keeper->state(m_storage->ref(at("b/book/1.wav"))), OfflineKeeper::State::Wanted);
    QTRY_VERIFY(isDone(*run.keeper, 3));
    QCOMPARE(kept(*run.cache, "b/book/1.wav"), patternBytes(2'500'000, 1));
    QCOMPARE(kept(*run.cache, "b/book/part/2.wav"), patternBytes(300'000, 2));
    QCOMPARE(kept(*run.cache, "b/other.wav"), QByteArray());
    QCOMPARE(run.keeper->state(m_storage->ref(at("b/book/1.wav"))), OfflineKeeper::State::Kept);
    QCOMPARE(run.keeper->state(m_storage->ref(at("b/other.wav"))), OfflineKeeper::State::NotWanted);
    QVERIFY(run.keeper->isPinned(account, at("b/book/")));
    QVERIFY(!run.keeper->isPinned(account, at("b/book/1.wav")));
    QVERIFY(run.keeper->isWanted(account, at("b/book/1.wav")));
    QCOMPARE(m_storage->bytesRead(), 2'800'000);
}

void TestOfflineKeeper::knowsItInTheNextRun()
{
    {
        Session run(*m_folder, m_storage);
        run.keeper->keep(account, {at("b/book/1.wav")});
        QTRY_VERIFY(isDone(*run.keeper, 1));
    }
    const auto reads = m_storage->reads().size();
    Session run(*m_folder, m_storage);
    QCOMPARE(run.keeper->state(m_storage->ref(at("b/book/1.wav"))), OfflineKeeper::State::NotWanted);
    run.keeper->start();
    QTRY_COMPARE(run.keeper->state(m_storage->ref(at("b/book/1.wav"))), OfflineKeeper::State::Kept);
    QCOMPARE(m_storage->reads().size(), reads);
}

void TestOfflineKeeper::aNewVersionIsFetchedWhenItLooksAgain()
{
    Session run(*m_folder, m_storage);
    run.keeper->keep(account, {at("b/book/part/")});
    QTRY_VERIFY(isDone(*run.keeper, 1));
    m_storage->addObject(at("b/book/part/2.wav"), patternBytes(300'000, 9));
    m_storage->addObject(at("b/book/part/3.wav"), patternBytes(1000, 4));
    QCOMPARE(run.keeper->state(m_storage->ref(at("b/book/part/2.wav"))), OfflineKeeper::State::Wanted);
    run.keeper->lookAgain();
    QTRY_VERIFY(isDone(*run.keeper, 2));
    QCOMPARE(kept(*run.cache, "b/book/part/2.wav"), patternBytes(300'000, 9));
}

void TestOfflineKeeper::whatIsReleasedGoesWithTheNextCleanUp()
{
    Session run(*m_folder, m_storage);
    run.keeper->keep(account, {at("b/book/1.wav"), at("b/other.wav")});
    QTRY_VERIFY(isDone(*run.keeper, 2));
    run.cache->flush();
    run.cache->sweep();
    QCOMPARE(run.cache->usage().entries, 2);
    run.keeper->release(account, {at("b/other.wav")});
    QTRY_VERIFY(isDone(*run.keeper, 1));
    QTRY_VERIFY(!run.cache->pins().has({account, at("b/other.wav")}));
    run.cache->flush();
    run.cache->sweep();
    QCOMPARE(run.cache->usage().entries, 1);
    QVERIFY(!kept(*run.cache, "b/book/1.wav").isEmpty());
}

void TestOfflineKeeper::whatAnAccountKeptGoesWithIt()
{
    const QString other = QStringLiteral("other");
    Session run(*m_folder, m_storage);
    run.keeper->start();
    run.keeper->keep(account, {at("b/book/1.wav")});
    run.keeper->keep(other, {at("b/other.wav")});
    QTRY_VERIFY(isDone(*run.keeper, 2));
    run.keeper->forgetAccount(account);
    QVERIFY(!run.keeper->isPinned(account, at("b/book/1.wav")));
    QCOMPARE(run.keeper->state(m_storage->ref(at("b/book/1.wav"))), OfflineKeeper::State::NotWanted);
    QTRY_VERIFY(isDone(*run.keeper, 1));
    QTRY_COMPARE(run.cache->usage().entries, 1);
    QVERIFY(!run.cache->newestWhole(account, at("b/book/1.wav")));
    QVERIFY(run.cache->newestWhole(other, at("b/other.wav")));
    QCOMPARE(run.cache->pins().sorted(), run.keeper->pins());
}

void TestOfflineKeeper::foldersAreLookedThroughWithoutAServer()
{
    {
        Session run(*m_folder, m_storage);
        run.keeper->keep(account, {at("b/book/")});
        QTRY_VERIFY(isDone(*run.keeper, 3));
        QTRY_COMPARE(lists().size(), 1);
    }
    QVERIFY(!lists().first().contains(QStringLiteral("book")));
    m_storage->failNext(FakeCall::Any, makeError(ErrorKind::Offline, QStringLiteral("Offline.")), -1);
    Session run(*m_folder, m_storage);
    QSignalSpy changes(run.keeper.get(), &OfflineKeeper::changed);
    run.keeper->start();
    QTRY_VERIFY(run.keeper->isPinned(account, at("b/book/")));
    QCOMPARE(shown(*run.keeper, "b/book/"), (QStringList{u"1.wav+"_s, u"empty.txt+"_s, u"part/"_s}));
    QCOMPARE(shown(*run.keeper, "b/book/part/"), QStringList{u"2.wav+"_s});
    const Result<FolderList> list = await(run.keeper->folderAsItWas(account, at("b/book/")));
    QVERIFY(list);
    QVERIFY(list->listed.isValid());
    const auto sound = std::find_if(list->entries.begin(), list->entries.end(),
                                    [](const ObjectInfo &info) { return info.name() == u"1.wav"_s; });
    QVERIFY(sound != list->entries.end());
    QCOMPARE(sound->size, 2'500'000);
    QCOMPARE(sound->modified, await(m_storage->stat(at("b/book/1.wav"))).value_or(*sound).modified);
    // What went from the cache can't be had.
    run.cache->clear(true);
    Session later(*m_folder, m_storage);
    later.keeper->start();
    QTRY_VERIFY(later.keeper->isPinned(account, at("b/book/")));
    QCOMPARE(shown(*later.keeper, "b/book/"), (QStringList{u"1.wav"_s, u"empty.txt+"_s, u"part/"_s}));
    QVERIFY(!await(later.keeper->folderAsItWas(u"other"_s, at("b/book/"))));
    // Nothing is left of what isn't kept any more.
    later.keeper->release(account, {at("b/book/")});
    QTRY_VERIFY(lists().isEmpty());
    QVERIFY(!await(later.keeper->folderAsItWas(account, at("b/book/"))));
}

void TestOfflineKeeper::whatLeadsToKeptFilesIsKnownWithoutAServer()
{
    Session run(*m_folder, m_storage);
    run.keeper->start();
    run.keeper->keep(account, {at("b/book/part/"), at("b/other.wav")});
    QTRY_VERIFY(isDone(*run.keeper, 2));
    QTRY_COMPARE(lists().size(), 1);
    m_storage->failNext(FakeCall::Any, makeError(ErrorKind::Offline, QStringLiteral("Offline.")), -1);
    QCOMPARE(shown(*run.keeper, "b/"), (QStringList{u"book/"_s, u"other.wav+"_s}));
    QCOMPARE(shown(*run.keeper, "b/book/"), QStringList{u"part/"_s});
    QCOMPARE(shown(*run.keeper, "b/book/part/"), QStringList{u"2.wav+"_s});
    QVERIFY(!await(run.keeper->folderAsItWas(account, at("b/elsewhere/"))));
}

void TestOfflineKeeper::aListOfTooManyIsCut()
{
    const FolderLists lists(m_folder->filePath(QStringLiteral("lists")));
    const PinList::Pin pin{account, at("b/many/")};
    FolderList all;
    for (int i = 0; i < FolderLists::mostEntries + 10; ++i) {
        ObjectInfo info;
        info.path = {pin.path.bucket, pin.path.key + QString::number(i)};
        all.entries.append(info);
    }
    lists.store(pin, all);
    const std::optional<FolderList> back = lists.load(pin);
    QVERIFY(back);
    QCOMPARE(back->entries.size(), FolderLists::mostEntries);
    QVERIFY(back->isCut);
    QVERIFY(!lists.load({account, at("b/other/")}));
}

void TestOfflineKeeper::damagedBytesAreNotKept()
{
    Session run(*m_folder, m_storage);
    QSignalSpy failures(run.keeper.get(), &OfflineKeeper::failed);
    const ObjectRef ref = m_storage->ref(at("b/book/part/2.wav"));
    QVERIFY(run.cache->open(ref)->put(1000, QByteArray(1000, 'x')));
    run.keeper->keep(account, {ref.path});
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Error>().kind, ErrorKind::Corrupt);
    QCOMPARE(run.keeper->state(ref), OfflineKeeper::State::Wanted);
    run.cache->flush();
    QCOMPARE(kept(*run.cache, "b/book/part/2.wav"), QByteArray());
    run.cache->flush();
    run.keeper->lookAgain();
    QTRY_COMPARE(run.keeper->state(ref), OfflineKeeper::State::Kept);
    QCOMPARE(kept(*run.cache, "b/book/part/2.wav"), patternBytes(300'000, 2));
}

void TestOfflineKeeper::playersGoFirst()
{
    Session run(*m_folder, m_storage);
    run.cache->setWaiting(true);
    run.keeper->keep(account, {at("b/book/1.wav")});
    QTRY_COMPARE(run.keeper->progress().files, 1);
    QCoreApplication::processEvents(); // A turn of the event loop; more would prove no more.
    QCOMPARE(m_storage->reads().size(), 0);
    run.cache->setWaiting(false);
    QTRY_VERIFY(isDone(*run.keeper, 1));
}

void TestOfflineKeeper::withoutAServerItTriesAgainLater()
{
    Session run(*m_folder, m_storage);
    QSignalSpy failures(run.keeper.get(), &OfflineKeeper::failed);
    m_storage->failNext(FakeCall::Read, makeError(ErrorKind::Offline, QStringLiteral("Offline.")), -1);
    run.keeper->keep(account, {at("b/book/")});
    QTRY_COMPARE(run.keeper->progress().failed, 2);
    QTRY_VERIFY(!run.keeper->progress().running);
    QCOMPARE(failures.size(), 0); // The window says that it is offline; this is no news.
    m_storage->clearFailures();
    run.keeper->lookAgain();
    QTRY_VERIFY(isDone(*run.keeper, 3));
}

void TestOfflineKeeper::largeFoldersComeInPages()
{
    for (int i = 0; i < 2100; ++i)
        m_storage->addObject({QStringLiteral("b"), QStringLiteral("many/%1.txt").arg(i, 5)}, {});
    m_storage->addObject(at("b/many/zz.wav"), patternBytes(5000, 5));
    Session run(*m_folder, m_storage);
    run.keeper->keep(account, {at("b/many/")});
    QTRY_VERIFY(isDone(*run.keeper, 2101));
    QCOMPARE(m_storage->calls(FakeCall::List), 3);
    QCOMPARE(kept(*run.cache, "b/many/zz.wav"), patternBytes(5000, 5));
}

void TestOfflineKeeper::aTextIsFetchedOnce()
{
    const Session run(*m_folder, m_storage);
    const ObjectRef ref = m_storage->ref(at("b/book/1.wav"));
    const QByteArray first = patternBytes(2'500'000, 1).left(1000);
    QCOMPARE(await(firstBytes(run.cache, m_storage, ref, 1000, {})).value_or(QByteArray()), first);
    QCOMPARE(await(firstBytes(run.cache, m_storage, ref, 1000, {})).value_or(QByteArray()), first);
    QCOMPARE(m_storage->reads().size(), 1);
    // More of it than there is, and without a cache.
    const ObjectRef other = m_storage->ref(at("b/other.wav"));
    QCOMPARE(await(firstBytes(run.cache, m_storage, other, 5000, {})).value_or(QByteArray()), patternBytes(1000, 3));
    QCOMPARE(await(firstBytes(run.cache, m_storage, other, 5000, {})).value_or(QByteArray()), patternBytes(1000, 3));
    QCOMPARE(await(firstBytes(nullptr, m_storage, other, 5000, {})).value_or(QByteArray()), patternBytes(1000, 3));
    QCOMPARE(m_storage->reads().size(), 3);
}

void TestOfflineKeeper::aTextThatChangedIsShownAsItIs()
{
    const Session run(*m_folder, m_storage);
    const ObjectRef ref = m_storage->ref(at("b/other.wav"));
    m_storage->addObject(ref.path, "newer");
    QCOMPARE(await(firstBytes(run.cache, m_storage, ref, 1000, {})).value_or(QByteArray()), QByteArray("newer"));
    // And isn't taken for what it isn't.
    QCOMPARE(run.cache->open(ref)->heldBytes(), 0);
}

void TestOfflineKeeper::aPictureIsFetchedOnce()
{
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    m_storage->addObject(at("b/cover.png"), png);
    const Session run(*m_folder, m_storage);
    const ObjectRef ref = m_storage->ref(at("b/cover.png"));
    const QSize box(100, 100);
    const Result<QImage> first = await(cachedThumbnail(run.cache, m_storage, ref, box, {}));
    REQUIRE_OK(first);
    QThreadPool::globalInstance()->waitForDone(); // What is kept is kept in the background.
    const Result<QImage> second = await(cachedThumbnail(run.cache, m_storage, ref, box, {}));
    REQUIRE_OK(second);
    QCOMPARE(second->convertToFormat(QImage::Format_RGB32), first->convertToFormat(QImage::Format_RGB32));
    QCOMPARE(m_storage->calls(FakeCall::Thumbnail), 1);
    // Of another size, or version, it is another picture.
    REQUIRE_OK(await(cachedThumbnail(run.cache, m_storage, ref, QSize(50, 50), {})));
    ObjectRef newer = ref;
    newer.etag = QStringLiteral("other");
    REQUIRE_OK(await(cachedThumbnail(run.cache, m_storage, newer, box, {})));
    QCOMPARE(m_storage->calls(FakeCall::Thumbnail), 3);
}

QTEST_GUILESS_MAIN(TestOfflineKeeper)

#include "tst_offlinekeeper.moc"
