#include "core/storage/FileCopier.h"
#include "core/storage/LibraryListing.h"
#include "core/storage/LocalStorage.h"
#include "core/storage/PartFile.h"
#include "tests/support/Await.h"
#include "tests/support/TempFiles.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bucketdeck;
using namespace bucketdeck::test;

/// What is a library's own: files that others put there, its catalogue, and the disk's bad days.
class tst_LocalStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsWhatOtherProgramsPutThere();
    void noticesWhatOtherProgramsChange();
    void tellsOfChangesByOthers();
    void leavesOutWhatIsNoObject();
    void neverFollowsLinks();
    void refusesNamesTheDiskCantHold_data();
    void refusesNamesTheDiskCantHold();
    void fileInPlaceOfAFolder();
    void pagesHundredThousandFilesWithoutReadingTwice();
    void listingGoesOnWhenItsPlaceIsGone();
    void cursorsOutliveTheKeptListings();

    void detailsSurviveARestart();
    void damagedCatalogueIsSetAside_data();
    void damagedCatalogueIsSetAside();
    void catalogueThatCantBeOpenedKeepsFilesReachable();

    void removedFilesAreInTheTrash();
    void removedFilesAreInTheLibrarysTrashWhereThereIsNoOther();
    void removedFilesWithLongNamesAreInTheLibrarysTrash();
    void foldersGoOnlyWhenEmpty();
    void removesWhatAKilledProcessLeft();
    void readOnlyLibraryIsTold();
    void unreachableLibraryIsTold();
    void fullDiskIsTold();
    void fileTooLargeForTheDiskLeavesNothing();
    void fileThatDoesNotFitIsRefusedBeforeAByte();
    void sourceThatChangesIsTold();
    void downloadKeepsTheTime();
    void usageIsTheDisks();
    void linksAreFileUrls();

private:
    [[nodiscard]] QString onDisk(const QString &relative) const
    {
        return m_files->path(QStringLiteral("library/") + relative);
    }
    [[nodiscard]] static StoragePath at(const QString &text) { return StoragePath::parse(text); }
    [[nodiscard]] QString cataloguePath() const { return m_files->path(QStringLiteral("data/catalogue.sqlite")); }
    void restart();
    [[nodiscard]] Result<ObjectInfo> put(const QString &path, const QByteArray &bytes,
                                         const QJsonObject &metadata = {});
    [[nodiscard]] QStringList list(const QString &folder, bool recursive = false);

    std::unique_ptr<TempFiles> m_files;
    std::unique_ptr<LocalStorage> m_storage;
};

void tst_LocalStorage::init()
{
    m_storage.reset();
    m_files = std::make_unique<TempFiles>();
    restart();
    BucketSpec spec;
    spec.name = QStringLiteral("b");
    REQUIRE_OK(await(m_storage->createBucket(spec)));
}

void tst_LocalStorage::restart()
{
    m_storage.reset();
    m_storage = std::make_unique<LocalStorage>(m_files->path(QStringLiteral("library")), cataloguePath(),
                                               std::make_shared<SystemClock>());
}

Result<ObjectInfo> tst_LocalStorage::put(const QString &path, const QByteArray &bytes, const QJsonObject &metadata)
{
    UploadRequest request;
    request.target = at(path);
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), bytes));
    request.metadata = metadata;
    return await(m_storage->upload(request));
}

QStringList tst_LocalStorage::list(const QString &folder, bool recursive)
{
    ListRequest request;
    request.folder = at(folder);
    request.recursive = recursive;
    const Result<ObjectPage> page = await(m_storage->listFolder(request));
    if (!page)
        return {QString::fromUtf8(failure(page))};
    QStringList names;
    for (const ObjectInfo &entry : page->entries)
        names.append(entry.path.key);
    return names;
}

void tst_LocalStorage::showsWhatOtherProgramsPutThere()
{
    QVERIFY(writeFile(onDisk(QStringLiteral("other/album/1.mp3")), "ID3\x03 not really music"));
    QVERIFY(writeFile(onDisk(QStringLiteral("other/misnamed.txt")),
                      QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100, 'x')));
    const Result<QList<Bucket>> buckets = await(m_storage->listBuckets());
    REQUIRE_OK(buckets);
    QCOMPARE(buckets->size(), 2);
    QCOMPARE(buckets->last().name, QStringLiteral("other"));
    QVERIFY(!buckets->last().isPublic && !buckets->last().sizeLimit);
    QCOMPARE(list(QStringLiteral("other")), (QStringList{QStringLiteral("album/"), QStringLiteral("misnamed.txt")}));
    const Result<ObjectInfo> song = await(m_storage->stat(at(QStringLiteral("other/album/1.mp3"))));
    REQUIRE_OK(song);
    QCOMPARE(song->contentType, QStringLiteral("audio/mpeg"));
    const Result<ObjectInfo> picture = await(m_storage->stat(at(QStringLiteral("other/misnamed.txt"))));
    REQUIRE_OK(picture);
    QCOMPARE(picture->contentType, QStringLiteral("image/png"));
    QVERIFY(!picture->etag.isEmpty());
}

void tst_LocalStorage::noticesWhatOtherProgramsChange()
{
    const QJsonObject title{{QStringLiteral("title"), QStringLiteral("mine")}};
    const Result<ObjectInfo> before = put(QStringLiteral("b/x"), "12345", title);
    REQUIRE_OK(before);
    QCOMPARE(before->contentType, QStringLiteral("application/octet-stream"));
    QVERIFY(writeFile(onDisk(QStringLiteral("b/x")), QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100, 'x')));
    const Result<ObjectInfo> after = await(m_storage->stat(at(QStringLiteral("b/x"))));
    REQUIRE_OK(after);
    QCOMPARE(after->size, 108);
    QVERIFY(after->etag != before->etag);
    QCOMPARE(after->contentType, QStringLiteral("image/png"));
    QCOMPARE(after->metadata, title);
    REQUIRE_KIND(await(m_storage->readRange(at(QStringLiteral("b/x")), 0, 4, before->etag, {})),
                 ErrorKind::RemoteChanged);
}

void tst_LocalStorage::tellsOfChangesByOthers()
{
    REQUIRE_OK(put(QStringLiteral("b/box/x"), "x"));
    QCOMPARE(list(QStringLiteral("b/box/")), QStringList{QStringLiteral("box/x")});
    QSignalSpy spy(m_storage.get(), &StorageService::changed);
    QVERIFY(writeFile(onDisk(QStringLiteral("b/box/from outside")), "y"));
    QTRY_VERIFY(!spy.isEmpty());
    QCOMPARE(spy.first().first().value<StoragePath>(), at(QStringLiteral("b/box/")));
    QCOMPARE(list(QStringLiteral("b/box/")).size(), 2);
}

void tst_LocalStorage::leavesOutWhatIsNoObject()
{
    QVERIFY(QDir().mkpath(onDisk(QStringLiteral(".hidden"))));
    QVERIFY(writeFile(onDisk(QStringLiteral("a file beside the buckets")), "x"));
    QVERIFY(writeFile(onDisk(QStringLiteral("b/.emptyFolderPlaceholder")), ""));
    QVERIFY(writeFile(onDisk(QStringLiteral("b/.bucketdeck-0123.part")), "half"));
    QVERIFY(::mkfifo(QFile::encodeName(onDisk(QStringLiteral("b/fifo"))).constData(), 0600) == 0);
    REQUIRE_OK(put(QStringLiteral("b/x"), "x"));
    const Result<QList<Bucket>> buckets = await(m_storage->listBuckets());
    REQUIRE_OK(buckets);
    QCOMPARE(buckets->size(), 1);
    QCOMPARE(list(QStringLiteral("b")), QStringList{QStringLiteral("x")});
    QCOMPARE(list(QStringLiteral("b"), true), QStringList{QStringLiteral("x")});
    REQUIRE_KIND(await(m_storage->stat(at(QStringLiteral("b/fifo")))), ErrorKind::NotFound);
    REQUIRE_KIND(await(m_storage->stat(at(QStringLiteral("b/.bucketdeck-0123.part")))), ErrorKind::NotFound);
    REQUIRE_KIND(await(m_storage->bucket(QStringLiteral(".hidden"))), ErrorKind::InvalidName);
}

void tst_LocalStorage::neverFollowsLinks()
{
    QVERIFY(writeFile(m_files->path(QStringLiteral("outside/secret")), "secret"));
    QVERIFY(QFile::link(m_files->path(QStringLiteral("outside")), onDisk(QStringLiteral("b/way out"))));
    QVERIFY(QFile::link(m_files->path(QStringLiteral("outside/secret")), onDisk(QStringLiteral("b/peek"))));
    QVERIFY(QFile::link(m_files->path(QStringLiteral("outside")), onDisk(QStringLiteral("linked bucket"))));
    QCOMPARE(list(QStringLiteral("b")), QStringList());
    QCOMPARE(list(QStringLiteral("b"), true), QStringList());
    QCOMPARE(list(QStringLiteral("b/way out/")), QStringList());
    for (const char *path : {"b/peek", "b/way out/secret"}) {
        const StoragePath link = at(QString::fromUtf8(path));
        REQUIRE_KIND(await(m_storage->stat(link)), ErrorKind::NotFound);
        REQUIRE_KIND(await(m_storage->readRange(link, 0, 1, {}, {})), ErrorKind::NotFound);
        REQUIRE_KIND(await(m_storage->copy(link, at(QStringLiteral("b/copy")))), ErrorKind::NotFound);
        const Result<RemoveReport> removed = await(m_storage->remove({link}));
        REQUIRE_OK(removed);
        QCOMPARE(removed->failed.size(), 1);
    }
    REQUIRE_KIND(put(QStringLiteral("b/way out/new"), "x"), ErrorKind::InvalidName);
    REQUIRE_KIND(put(QStringLiteral("linked bucket/new"), "x"), ErrorKind::BucketNotFound);
    UploadRequest over;
    over.target = at(QStringLiteral("b/peek"));
    over.source = UploadSource::fromFile(m_files->path(QStringLiteral("source")));
    over.overwrite = true;
    REQUIRE_KIND(await(m_storage->upload(over)), ErrorKind::AlreadyExists);
    QCOMPARE(TempFiles::namesIn(m_files->path(QStringLiteral("outside"))), QStringList{QStringLiteral("secret")});
    QCOMPARE(readFile(m_files->path(QStringLiteral("outside/secret"))), QByteArray("secret"));
}

void tst_LocalStorage::refusesNamesTheDiskCantHold_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("up") << QStringLiteral("../x");
    QTest::newRow("up in the middle") << QStringLiteral("a/../../x");
    QTest::newRow("here") << QStringLiteral("./x");
    QTest::newRow("only dots") << QStringLiteral("..");
    QTest::newRow("empty folder name") << QStringLiteral("a//x");
    QTest::newRow("leading slash") << QStringLiteral("/x");
    QTest::newRow("256 bytes") << QString(256, u'x');
    QTest::newRow("129 two-byte letters") << QString(129, u'ü');
    QTest::newRow("300 letters") << QString(300, u'x');
    QTest::newRow("too deep") << QStringLiteral("folder/").repeated(600) + u'x';
    QTest::newRow("half a character") << QString(QChar(0xd83c));
    QTest::newRow("our own") << QStringLiteral(".bucketdeck-1.part");
}

void tst_LocalStorage::refusesNamesTheDiskCantHold()
{
    QFETCH(QString, key);
    REQUIRE_OK(put(QStringLiteral("b/there"), "x"));
    REQUIRE_KIND(put(QStringLiteral("b/") + key, "x"), ErrorKind::InvalidName);
    REQUIRE_KIND(await(m_storage->createFolder({QStringLiteral("b"), key + u'/'})), ErrorKind::InvalidName);
    REQUIRE_KIND(await(m_storage->move(at(QStringLiteral("b/there")), {QStringLiteral("b"), key})),
                 ErrorKind::InvalidName);
    REQUIRE_KIND(await(m_storage->stat({QStringLiteral("b"), key})), ErrorKind::NotFound);
    QCOMPARE(list(QStringLiteral("b")), QStringList{QStringLiteral("there")});
    QCOMPARE(TempFiles::namesIn(m_files->path(QStringLiteral("library"))), QStringList{QStringLiteral("b")});
}

void tst_LocalStorage::fileInPlaceOfAFolder()
{
    REQUIRE_OK(put(QStringLiteral("b/x"), "x"));
    REQUIRE_OK(put(QStringLiteral("b/folder/y"), "y"));
    REQUIRE_KIND(put(QStringLiteral("b/x/inner"), "z"), ErrorKind::InvalidName);
    REQUIRE_KIND(put(QStringLiteral("b/folder"), "z"), ErrorKind::AlreadyExists);
    UploadRequest over;
    over.target = at(QStringLiteral("b/folder"));
    over.source = UploadSource::fromFile(m_files->path(QStringLiteral("source")));
    over.overwrite = true;
    REQUIRE_KIND(await(m_storage->upload(over)), ErrorKind::AlreadyExists);
    const QStringList all{QStringLiteral("folder/y"), QStringLiteral("folder/.emptyFolderPlaceholder"),
                          QStringLiteral("x")};
    QCOMPARE(list(QStringLiteral("b"), true), all);
}

void tst_LocalStorage::pagesHundredThousandFilesWithoutReadingTwice()
{
    constexpr int count = 100'000;
    const QString folder = m_files->path(QStringLiteral("many"));
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < count; ++i) {
        const int file =
            ::open(QFile::encodeName(folder + QStringLiteral("/%1").arg(i)).constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(file >= 0);
        ::close(file);
    }
    LibraryListing listing;
    QString cursor;
    QString last;
    int seen = 0;
    int pages = 0;
    do {
        const Result<LibraryListing::Page> page = listing.page(folder, LibraryWalk::Depth::OneLevel, 1000, cursor);
        REQUIRE_OK(page);
        for (const WalkEntry &entry : page->entries) {
            QVERIFY(last.isEmpty() || last < entry.relative);
            last = entry.relative;
        }
        seen += static_cast<int>(page->entries.size());
        ++pages;
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    QCOMPARE(seen, count);
    QCOMPARE(pages, count / 1000);
    QCOMPARE(listing.directoriesRead(), 1);
}

void tst_LocalStorage::listingGoesOnWhenItsPlaceIsGone()
{
    for (const char *name : {"a", "b", "c/1", "c/2", "d"})
        REQUIRE_OK(put(QStringLiteral("b/") + QLatin1String(name), "x"));
    ListRequest request;
    request.folder = at(QStringLiteral("b"));
    request.recursive = true;
    request.pageSize = 3;
    const Result<ObjectPage> first = await(m_storage->listFolder(request));
    REQUIRE_OK(first);
    QCOMPARE(first->entries.last().path.key, QStringLiteral("c/1"));
    QVERIFY(QDir(onDisk(QStringLiteral("b/c"))).removeRecursively());
    restart();
    request.cursor = first->nextCursor;
    const Result<ObjectPage> second = await(m_storage->listFolder(request));
    REQUIRE_OK(second);
    QCOMPARE(second->entries.size(), 1);
    QCOMPARE(second->entries.first().path.key, QStringLiteral("d"));
    QVERIFY(second->isLast());
    request.cursor = QStringLiteral("nonsense");
    REQUIRE_KIND(await(m_storage->listFolder(request)), ErrorKind::InvalidArgument);
}

void tst_LocalStorage::cursorsOutliveTheKeptListings()
{
    for (int folder = 0; folder < 40; ++folder)
        for (int i = 0; i < 3; ++i)
            QVERIFY(writeFile(onDisk(QStringLiteral("b/%1/%2").arg(folder).arg(i)), "x"));
    QStringList cursors;
    ListRequest request;
    request.pageSize = 2;
    for (int folder = 0; folder < 40; ++folder) {
        request.folder = at(QStringLiteral("b/%1/").arg(folder));
        request.cursor.clear();
        const Result<ObjectPage> page = await(m_storage->listFolder(request));
        REQUIRE_OK(page);
        cursors.append(page->nextCursor);
    }
    for (int folder = 0; folder < 40; ++folder) {
        request.folder = at(QStringLiteral("b/%1/").arg(folder));
        request.cursor = cursors.at(folder);
        const Result<ObjectPage> page = await(m_storage->listFolder(request));
        REQUIRE_OK(page);
        QCOMPARE(page->entries.size(), 1);
        QCOMPARE(page->entries.first().name(), QStringLiteral("2"));
    }
}

void tst_LocalStorage::detailsSurviveARestart()
{
    BucketSpec rules;
    rules.name = QStringLiteral("rules");
    rules.sizeLimit = 10;
    REQUIRE_OK(await(m_storage->createBucket(rules)));
    const QJsonObject title{{QStringLiteral("title"), QStringLiteral("kept")}};
    const Result<ObjectInfo> before = put(QStringLiteral("b/x"), "x", title);
    REQUIRE_OK(before);
    restart();
    const Result<ObjectInfo> after = await(m_storage->stat(at(QStringLiteral("b/x"))));
    REQUIRE_OK(after);
    QCOMPARE(*after, *before);
    QCOMPARE(after->metadata, title);
    REQUIRE_KIND(put(QStringLiteral("rules/x"), "eleven byte"), ErrorKind::TooLarge);
    QVERIFY(!m_storage->notice());
}

void tst_LocalStorage::damagedCatalogueIsSetAside_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("not a database") << QStringLiteral("text");
    QTest::newRow("pages overwritten") << QStringLiteral("pages");
    QTest::newRow("of a newer program") << QStringLiteral("newer");
}

void tst_LocalStorage::damagedCatalogueIsSetAside()
{
    QFETCH(QString, damage);
    REQUIRE_OK(put(QStringLiteral("b/folder/x.mp3"), "x", {{QStringLiteral("title"), QStringLiteral("lost")}}));
    m_storage.reset();
    if (damage == u"text") {
        QVERIFY(writeFile(cataloguePath(), "this was a catalogue once"));
    } else if (damage == u"pages") {
        QFile file(cataloguePath());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 8192 && file.seek(4096));
        QVERIFY(file.write(QByteArray(file.size() - 4096, '\xa5')) > 0);
    } else {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            database.setDatabaseName(cataloguePath());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 999")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    }
    const QByteArray damaged = readFile(cataloguePath());
    restart();
    QSignalSpy spy(m_storage.get(), &LocalStorage::noticeRaised);
    QCOMPARE(list(QStringLiteral("b/folder/")), QStringList{QStringLiteral("folder/x.mp3")});
    QCOMPARE(spy.size(), 1);
    const std::optional<CatalogueNotice> notice = m_storage->notice();
    QVERIFY(notice && !notice->userText.isEmpty());
    QCOMPARE(notice->kind, damage == u"newer" ? ErrorKind::Unsupported : ErrorKind::Corrupt);
    QVERIFY(notice->setAsidePath.startsWith(cataloguePath() + u".damaged-"));
    QCOMPARE(readFile(notice->setAsidePath), damaged);
    // What can be known again is, and kept again.
    const Result<ObjectInfo> info = await(m_storage->stat(at(QStringLiteral("b/folder/x.mp3"))));
    REQUIRE_OK(info);
    QCOMPARE(info->contentType, QStringLiteral("audio/mpeg"));
    REQUIRE_OK(put(QStringLiteral("b/new"), "x", {{QStringLiteral("a"), 1}}));
    restart();
    const Result<ObjectInfo> kept = await(m_storage->stat(at(QStringLiteral("b/new"))));
    REQUIRE_OK(kept);
    QCOMPARE(kept->metadata.value(QStringLiteral("a")).toInt(), 1);
    QVERIFY(!m_storage->notice());
}

void tst_LocalStorage::catalogueThatCantBeOpenedKeepsFilesReachable()
{
    REQUIRE_OK(put(QStringLiteral("b/x"), "x"));
    m_storage.reset();
    for (const QString &suffix : QStringList{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(cataloguePath() + suffix);
    QVERIFY(QDir().mkpath(cataloguePath()));
    restart();
    QCOMPARE(list(QStringLiteral("b")), QStringList{QStringLiteral("x")});
    REQUIRE_OK(put(QStringLiteral("b/y"), "y", {{QStringLiteral("a"), 1}}));
    const Result<ObjectInfo> info = await(m_storage->stat(at(QStringLiteral("b/y"))));
    REQUIRE_OK(info);
    QCOMPARE(info->metadata.value(QStringLiteral("a")).toInt(), 1);
    QVERIFY(m_storage->notice() && m_storage->notice()->setAsidePath.isEmpty());
}

void tst_LocalStorage::removedFilesAreInTheTrash()
{
    REQUIRE_OK(put(QStringLiteral("b/x"), "precious"));
    const Result<RemoveReport> report = await(m_storage->remove({at(QStringLiteral("b/x"))}));
    REQUIRE_OK(report);
    QCOMPARE(report->removed.size(), 1);
    const QString trash = qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/Trash/files");
    QStringList found;
    for (const QString &name : TempFiles::namesIn(trash))
        if (readFile(trash + u'/' + name) == "precious")
            found.append(name);
    QCOMPARE(found.size(), 1);
}

void tst_LocalStorage::removedFilesAreInTheLibrarysTrashWhereThereIsNoOther()
{
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    // A file where the desktop would make its folder.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_files->make(QStringLiteral("no home"), "x")));
    REQUIRE_OK(put(QStringLiteral("b/folder/x"), "precious"));
    const Result<RemoveReport> report = await(m_storage->remove({at(QStringLiteral("b/folder/x"))}));
    qputenv("XDG_DATA_HOME", home);
    REQUIRE_OK(report);
    QCOMPARE(report->removed.size(), 1);
    const QString trash = onDisk(QStringLiteral(".bucketdeck-trash"));
    const QStringList removals = TempFiles::namesIn(trash);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(readFile(trash + u'/' + removals.first() + QStringLiteral("/b/folder/x")), QByteArray("precious"));
    const Result<Usage> usage = await(m_storage->usage({}));
    REQUIRE_OK(usage);
    QCOMPARE(usage->usedBytes, 0);
    QCOMPARE(await(m_storage->listBuckets()).value_or(QList<Bucket>()).size(), 1);
}

/// The desktop's trash adds to names, and tries for ever where there is no room for it.
void tst_LocalStorage::removedFilesWithLongNamesAreInTheLibrarysTrash()
{
    for (const int length : {200, 201, 240, 255}) {
        const QString name(length, u'x');
        REQUIRE_OK(put(QStringLiteral("b/") + name, "precious"));
        const Result<RemoveReport> report = await(m_storage->remove({at(QStringLiteral("b/") + name)}));
        REQUIRE_OK(report);
        QCOMPARE(report->removed.size(), 1);
        QVERIFY(!QFileInfo::exists(onDisk(QStringLiteral("b/") + name)));
    }
    QStringList kept;
    const QString trash = onDisk(QStringLiteral(".bucketdeck-trash"));
    for (const QString &removal : TempFiles::namesIn(trash))
        kept += TempFiles::namesIn(trash + u'/' + removal + QStringLiteral("/b"));
    QCOMPARE(kept.size(), 3);
}

void tst_LocalStorage::foldersGoOnlyWhenEmpty()
{
    REQUIRE_OK(put(QStringLiteral("b/folder/x"), "x"));
    const StoragePath folder = at(QStringLiteral("b/folder/"));
    Result<RemoveReport> report = await(m_storage->remove({folder}));
    REQUIRE_OK(report);
    QCOMPARE(report->failed.size(), 1);
    QVERIFY(QFileInfo::exists(onDisk(QStringLiteral("b/folder/x"))));
    // The folder stays when its last file goes, and goes when asked for.
    report = await(m_storage->remove({at(QStringLiteral("b/folder/x"))}));
    QCOMPARE(list(QStringLiteral("b")), QStringList{QStringLiteral("folder/")});
    report = await(m_storage->remove({folder}));
    REQUIRE_OK(report);
    QCOMPARE(report->removed, QList<StoragePath>{folder});
    QCOMPARE(list(QStringLiteral("b")), QStringList());
    report = await(m_storage->remove({at(QStringLiteral("b/"))}));
    REQUIRE_OK(report);
    QCOMPARE(report->failed.size(), 1);
    REQUIRE_OK(await(m_storage->bucket(QStringLiteral("b"))));
}

void tst_LocalStorage::removesWhatAKilledProcessLeft()
{
    const QString old = onDisk(QStringLiteral("b/folder/.bucketdeck-old.part"));
    const QString recent = onDisk(QStringLiteral("b/.bucketdeck-recent.part"));
    const QString own = onDisk(QStringLiteral("b/my own.part"));
    for (const QString &path : {old, recent, own})
        QVERIFY(writeFile(path, "half"));
    for (const QString &path : {old, own}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    }
    restart();
    QCOMPARE(list(QStringLiteral("b")), (QStringList{QStringLiteral("folder/"), QStringLiteral("my own.part")}));
    QVERIFY(!QFileInfo::exists(old));
    QVERIFY(QFileInfo::exists(recent));
    QVERIFY(QFileInfo::exists(own));
}

void tst_LocalStorage::readOnlyLibraryIsTold()
{
    // Nobody can make a file there, root neither.
    m_storage =
        std::make_unique<LocalStorage>(QStringLiteral("/sys/kernel"), cataloguePath(), std::make_shared<SystemClock>());
    BucketSpec spec;
    spec.name = QStringLiteral("new");
    REQUIRE_KIND(await(m_storage->createBucket(spec)), ErrorKind::ReadOnly);
    REQUIRE_OK(await(m_storage->bucket(QStringLiteral("mm"))));
    REQUIRE_KIND(put(QStringLiteral("mm/x"), "x"), ErrorKind::ReadOnly);
}

void tst_LocalStorage::unreachableLibraryIsTold()
{
    m_storage = std::make_unique<LocalStorage>(m_files->make(QStringLiteral("a file"), "x"), cataloguePath(),
                                               std::make_shared<SystemClock>());
    REQUIRE_KIND(await(m_storage->listBuckets()), ErrorKind::LocalIo);
    REQUIRE_KIND(put(QStringLiteral("b/x"), "x"), ErrorKind::LocalIo);
    restart();
    REQUIRE_OK(await(m_storage->listBuckets()));
    // The disk is pulled out: not an empty library, and not a new one in its place.
    QVERIFY(QDir(m_files->path(QStringLiteral("library"))).removeRecursively());
    REQUIRE_KIND(await(m_storage->listBuckets()), ErrorKind::LocalIo);
    REQUIRE_KIND(await(m_storage->usage({})), ErrorKind::LocalIo);
    REQUIRE_KIND(put(QStringLiteral("b/x"), "x"), ErrorKind::LocalIo);
    QVERIFY(!QFileInfo::exists(m_files->path(QStringLiteral("library"))));
}

void tst_LocalStorage::fullDiskIsTold()
{
    QBuffer source;
    source.setData(patternBytes(3'000'000));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    FileCopier copier(source, full.handle(), full.fileName(), source.size(),
                      makeError(ErrorKind::SourceChanged, QStringLiteral("changed")), {}, {});
    REQUIRE_KIND(copier.step(), ErrorKind::DiskFull);
}

void tst_LocalStorage::fileTooLargeForTheDiskLeavesNothing()
{
    // A limit of the process stands in for a disk that refuses half-way.
    const QString source = m_files->make(QStringLiteral("large"), patternBytes(12'000'000));
    REQUIRE_OK(put(QStringLiteral("b/old"), "old"));
    rlimit before = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit limited{8'000'000, before.rlim_max};
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &limited) == 0);
    UploadRequest request;
    request.target = at(QStringLiteral("b/new folder/x"));
    request.source = UploadSource::fromFile(source);
    const Result<ObjectInfo> refused = await(m_storage->upload(request));
    request.target = at(QStringLiteral("b/old"));
    request.overwrite = true;
    const Result<ObjectInfo> refusedOver = await(m_storage->upload(request));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    REQUIRE_KIND(refused, ErrorKind::TooLarge);
    REQUIRE_KIND(refusedOver, ErrorKind::TooLarge);
    QCOMPARE(TempFiles::namesIn(onDisk(QStringLiteral("b"))), QStringList{QStringLiteral("old")});
    QCOMPARE(readFile(onDisk(QStringLiteral("b/old"))), QByteArray("old"));
}

void tst_LocalStorage::fileThatDoesNotFitIsRefusedBeforeAByte()
{
    // Says more than any disk has; a byte of it read would be an answer.
    class Huge final : public QBuffer
    {
    public:
        [[nodiscard]] qint64 size() const override { return std::numeric_limits<qint64>::max() / 4; }
        int reads = 0;

    protected:
        qint64 readData(char *, qint64) override
        {
            ++reads;
            return -1;
        }
    };
    const auto huge = std::make_shared<Huge>();
    QVERIFY(huge->open(QIODevice::ReadOnly));
    UploadRequest request;
    request.target = at(QStringLiteral("b/x"));
    request.source = UploadSource::fromDevice(huge);
    REQUIRE_KIND(await(m_storage->upload(request)), ErrorKind::DiskFull);
    QCOMPARE(huge->reads, 0);
    QCOMPARE(TempFiles::namesIn(onDisk(QStringLiteral("b"))), QStringList());
}

void tst_LocalStorage::sourceThatChangesIsTold()
{
    const QString source = m_files->make(QStringLiteral("growing"), patternBytes(3'000'000));
    for (const bool vanishes : {false, true}) {
        UploadRequest request;
        request.target = at(QStringLiteral("b/folder/x"));
        request.source = UploadSource::fromFile(source);
        bool touched = false;
        request.progress = [&touched, source, vanishes](qint64, qint64) {
            if (std::exchange(touched, true))
                return;
            if (vanishes) {
                QFile::remove(source);
                return;
            }
            QFile file(source);
            if (file.open(QIODevice::Append))
                file.write("more");
        };
        REQUIRE_KIND(await(m_storage->upload(request)), ErrorKind::SourceChanged);
        QVERIFY(touched);
        QCOMPARE(TempFiles::namesIn(onDisk(QStringLiteral("b"))), QStringList());
    }
}

void tst_LocalStorage::downloadKeepsTheTime()
{
    REQUIRE_OK(put(QStringLiteral("b/x.mp3"), "x"));
    const QDateTime then(QDate(2001, 2, 3), QTime(4, 5, 6), Qt::UTC);
    QFile old(onDisk(QStringLiteral("b/x.mp3")));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(then, QFileDevice::FileModificationTime));
    old.close();
    DownloadRequest request;
    request.source = at(QStringLiteral("b/x.mp3"));
    request.filePath = m_files->path(QStringLiteral("x.mp3"));
    REQUIRE_OK(await(m_storage->download(request)));
    QCOMPARE(QFileInfo(request.filePath).lastModified().toUTC(), then);
}

void tst_LocalStorage::usageIsTheDisks()
{
    REQUIRE_OK(put(QStringLiteral("b/x"), patternBytes(1234)));
    QVERIFY(writeFile(onDisk(QStringLiteral("b/deep/er/y")), patternBytes(66)));
    const Result<Usage> usage = await(m_storage->usage({}));
    REQUIRE_OK(usage);
    QCOMPARE(usage->usedBytes, 1300);
    QCOMPARE(usage->objectCount, 2);
    QCOMPARE(usage->source, UsageSource::Disk);
    QVERIFY(usage->limitBytes && *usage->limitBytes > 1300);
    QVERIFY(*usage->limitBytes <= QStorageInfo(m_files->path()).bytesTotal() + 1300);
}

void tst_LocalStorage::linksAreFileUrls()
{
    REQUIRE_OK(put(QStringLiteral("b/a #1.mp3"), "x"));
    const Result<QUrl> url = await(m_storage->signedUrl(at(QStringLiteral("b/a #1.mp3")), std::chrono::seconds(1)));
    REQUIRE_OK(url);
    QCOMPARE(url->toLocalFile(), onDisk(QStringLiteral("b/a #1.mp3")));
    REQUIRE_KIND(m_storage->publicUrl(at(QStringLiteral("b/a #1.mp3"))), ErrorKind::Unsupported);
    QCOMPARE(m_storage->homeFolder(QStringLiteral("b")), at(QStringLiteral("b")));
}

int main(int argc, char *argv[])
{
    // What the tests remove must not end up in the trash of whoever runs them.
    const TempFiles home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    QCoreApplication app(argc, argv);
    tst_LocalStorage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localstorage.moc"
