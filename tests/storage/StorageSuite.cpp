#include "tests/storage/StorageSuite.h"

#include "tests/support/Await.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QUuid>

namespace bucketdeck::test {

StorageSuite::StorageSuite(StorageHarness &harness)
    : m_harness(harness)
{
}

void StorageSuite::init()
{
    m_files = std::make_unique<TempFiles>();
    m_bucket = m_harness.makeBucket({});
    QVERIFY(!m_bucket.isEmpty());
}

StoragePath StorageSuite::at(const QString &relative) const
{
    return {m_bucket, m_harness.prefix() + relative};
}

Result<ObjectInfo> StorageSuite::put(const StoragePath &path, const QByteArray &bytes, bool overwrite) const
{
    UploadRequest request;
    request.target = path;
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), bytes));
    request.contentType = QStringLiteral("audio/mpeg");
    request.overwrite = overwrite;
    return await(storage().upload(request));
}

Result<QByteArray> StorageSuite::get(const StoragePath &path) const
{
    DownloadRequest request;
    request.source = path;
    request.filePath = m_files->path(QUuid::createUuid().toString(QUuid::Id128));
    const Result<void> done = await(storage().download(request));
    if (!done)
        return fail(done.error());
    return readFile(request.filePath);
}

Result<QList<ObjectInfo>> StorageSuite::listAll(const StoragePath &folder, int pageSize, bool recursive) const
{
    QList<ObjectInfo> entries;
    ListRequest request;
    request.folder = folder;
    request.pageSize = pageSize;
    request.recursive = recursive;
    do {
        const Result<ObjectPage> page = await(storage().listFolder(request));
        if (!page)
            return fail(page.error());
        if (page->entries.size() > pageSize || page->nextCursor == request.cursor)
            if (!page->isLast())
                return fail(ErrorKind::Protocol, QStringLiteral("a page too long, or the same cursor again"));
        entries.append(page->entries);
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return entries;
}

QStringList StorageSuite::names(const Result<QList<ObjectInfo>> &entries) const
{
    if (!entries)
        return {QString::fromUtf8(failure(entries))};
    QStringList all;
    for (const ObjectInfo &entry : *entries)
        if (entry.name() != emptyFolderPlaceholder)
            all.append(entry.path.key.mid(m_harness.prefix().size()));
    all.sort();
    return all;
}

void StorageSuite::bucketsAreMadeListedAndRemoved()
{
    if (!m_harness.managesBuckets())
        return; // usersAreApart and the rest speak for such a user.
    BucketSpec spec;
    spec.name = QStringLiteral("suite-") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    spec.isPublic = true;
    spec.sizeLimit = 12345;
    spec.allowedTypes = {QStringLiteral("audio/*"), QStringLiteral("text/plain")};
    const Result<Bucket> made = await(storage().createBucket(spec));
    REQUIRE_OK(made);
    REQUIRE_KIND(await(storage().createBucket(spec)), ErrorKind::AlreadyExists);

    const Result<Bucket> found = await(storage().bucket(made->id));
    REQUIRE_OK(found);
    QCOMPARE(found->name, spec.name);
    QCOMPARE(found->isPublic, true);
    QCOMPARE(found->sizeLimit, spec.sizeLimit);
    QCOMPARE(found->allowedTypes, spec.allowedTypes);
    QVERIFY(found->listed);
    const Result<QList<Bucket>> all = await(storage().listBuckets());
    REQUIRE_OK(all);
    QCOMPARE(all->count(*found), 1);

    REQUIRE_OK(await(storage().removeBucket(made->id)));
    REQUIRE_KIND(await(storage().bucket(made->id)), ErrorKind::BucketNotFound);
    REQUIRE_KIND(await(storage().removeBucket(made->id)), ErrorKind::BucketNotFound);
}

void StorageSuite::ensureBucketMakesOnceAndKeepsSettings()
{
    if (!m_harness.managesBuckets())
        return;
    BucketSpec spec;
    spec.name = QStringLiteral("suite-") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    spec.sizeLimit = 1000;
    REQUIRE_OK(await(storage().ensureBucket(spec)));
    spec.sizeLimit = 2000;
    const Result<Bucket> again = await(storage().ensureBucket(spec));
    REQUIRE_OK(again);
    QCOMPARE(again->sizeLimit, std::optional<qint64>(1000));
    REQUIRE_OK(await(storage().removeBucket(spec.name)));
}

void StorageSuite::bucketWithObjectsIsNotRemoved()
{
    if (!m_harness.managesBuckets())
        return;
    REQUIRE_OK(put(at(QStringLiteral("deep/er/x.mp3")), "x"));
    REQUIRE_KIND(await(storage().removeBucket(m_bucket)), ErrorKind::BucketNotEmpty);
    QCOMPARE(get(at(QStringLiteral("deep/er/x.mp3"))).value_or(QByteArray()), QByteArray("x"));
    const Result<RemoveReport> removed = await(storage().remove({at(QStringLiteral("deep/er/x.mp3"))}));
    REQUIRE_OK(removed);
    REQUIRE_OK(await(storage().removeBucket(m_bucket)));
}

void StorageSuite::badBucketNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << QStringLiteral("a/b");
    QTest::newRow("up") << QStringLiteral("..");
    QTest::newRow("long") << QString(300, u'x');
}

void StorageSuite::badBucketNamesAreRefused()
{
    if (!m_harness.managesBuckets())
        return;
    QFETCH(QString, name);
    BucketSpec spec;
    spec.name = name;
    REQUIRE_KIND(await(storage().createBucket(spec)), ErrorKind::InvalidName);
}

void StorageSuite::missingBucketIsTold()
{
    const QString missing = QStringLiteral("there-is-no-such-bucket");
    REQUIRE_KIND(await(storage().bucket(missing)), ErrorKind::BucketNotFound);
    StoragePath path{missing, m_harness.prefix() + QStringLiteral("x.mp3")};
    REQUIRE_KIND(put(path, "x"), ErrorKind::BucketNotFound);
    ListRequest request;
    request.folder = {missing, m_harness.prefix()};
    const Result<ObjectPage> page = await(storage().listFolder(request));
    if (m_harness.tellsMissingBucket()) {
        REQUIRE_KIND(page, ErrorKind::BucketNotFound);
    } else {
        REQUIRE_OK(page);
        QVERIFY(page->entries.isEmpty() && page->isLast());
    }
}

void StorageSuite::emptyAndMissingFoldersAreEmptyPages()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "x"));
    for (const QString &folder : {QStringLiteral("nothing/"), QStringLiteral("nothing/at/all/")}) {
        QCOMPARE(names(listAll(at(folder), 10)), QStringList());
        QCOMPARE(names(listAll(at(folder), 10, true)), QStringList());
    }
}

void StorageSuite::pagesJoinToTheWhole_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::newRow("one by one") << 1;
    QTest::newRow("three") << 3;
    QTest::newRow("just all") << 9;
    QTest::newRow("all") << 1000;
}

void StorageSuite::pagesJoinToTheWhole()
{
    QFETCH(int, pageSize);
    const QString box = QStringLiteral("box/");
    QStringList expected;
    for (const QString &name : {QStringLiteral("a.mp3"), QStringLiteral("B.mp3"), QStringLiteral("c 1.mp3"),
                                QStringLiteral("c.mp3"), QStringLiteral("z.mp3"), QStringLiteral("ä.mp3")}) {
        expected.append(box + name);
        REQUIRE_OK(put(at(box + name), "x"));
    }
    for (const QString &name : {QStringLiteral("c/"), QStringLiteral("Folder/"), QStringLiteral("made/")})
        expected.append(box + name);
    REQUIRE_OK(put(at(QStringLiteral("box/c/inside.mp3")), "x"));
    REQUIRE_OK(put(at(QStringLiteral("box/Folder/deep/inside.mp3")), "x"));
    REQUIRE_OK(await(storage().createFolder(at(QStringLiteral("box/made/")))));
    expected.sort();

    const Result<QList<ObjectInfo>> all = listAll(at(box), pageSize);
    REQUIRE_OK(all);
    QCOMPARE(names(all), expected);
    for (const ObjectInfo &entry : *all)
        QVERIFY2(entry.name() != emptyFolderPlaceholder, "placeholders are never shown");
    QCOMPARE(names(listAll(at(QStringLiteral("box/made/")), pageSize)), QStringList());
}

void StorageSuite::listsTwoAndAHalfThousand()
{
    QStringList keys;
    for (int i = 0; i < 2500; ++i)
        keys.append(m_harness.prefix() + QStringLiteral("many/%1.txt").arg(i, 5, 10, QChar(u'0')));
    QVERIFY(m_harness.fill(m_bucket, keys, "x"));
    const Result<QList<ObjectInfo>> all = listAll(at(QStringLiteral("many/")), 1000);
    REQUIRE_OK(all);
    QStringList found;
    for (const ObjectInfo &entry : *all) {
        found.append(entry.path.key);
        QCOMPARE(entry.size, 1);
    }
    found.sort();
    QCOMPARE(found.size(), keys.size());
    QCOMPARE(found, keys);
}

void StorageSuite::listsRecursively()
{
    const QStringList keys = {QStringLiteral("a/b/c/deep.mp3"), QStringLiteral("a/b/x.mp3"), QStringLiteral("a/b.mp3"),
                              QStringLiteral("a/y.mp3"), QStringLiteral("a/z/1.mp3")};
    for (const QString &key : keys)
        REQUIRE_OK(put(at(key), "x"));
    REQUIRE_OK(put(at(QStringLiteral("beside.mp3")), "x"));
    REQUIRE_OK(await(storage().createFolder(at(QStringLiteral("a/empty/")))));
    QStringList expected = keys;
    expected.sort();
    for (const int pageSize : {1, 2, 1000}) {
        const Result<QList<ObjectInfo>> all = listAll(at(QStringLiteral("a/")), pageSize, true);
        QCOMPARE(names(all), expected);
        int placeholders = 0;
        for (const ObjectInfo &entry : *all) {
            QVERIFY(!entry.isFolder());
            if (entry.path == at(QStringLiteral("a/empty/.emptyFolderPlaceholder")))
                ++placeholders;
        }
        QCOMPARE(placeholders, 1);
    }
}

void StorageSuite::listingsAgreeWithStat()
{
    REQUIRE_OK(put(at(QStringLiteral("box/x.mp3")), "12345"));
    const Result<QList<ObjectInfo>> listed = listAll(at(QStringLiteral("box/")), 10);
    REQUIRE_OK(listed);
    QCOMPARE(listed->size(), 1);
    const Result<ObjectInfo> info = await(storage().stat(at(QStringLiteral("box/x.mp3"))));
    REQUIRE_OK(info);
    const ObjectInfo &entry = listed->first();
    QCOMPARE(entry.path, info->path);
    QCOMPARE(entry.size, 5);
    QCOMPARE(entry.size, info->size);
    QCOMPARE(entry.etag, info->etag);
    QVERIFY(!entry.etag.isEmpty() && !entry.etag.contains(u'"'));
    QCOMPARE(entry.contentType, info->contentType);
    QVERIFY(entry.modified.isValid() && entry.modified.timeSpec() == Qt::UTC);
}

void StorageSuite::statOfNothing()
{
    REQUIRE_OK(put(at(QStringLiteral("folder/x.mp3")), "x"));
    for (const QString &name : {QStringLiteral("y.mp3"), QStringLiteral("folder/y.mp3"), QStringLiteral("folder")})
        REQUIRE_KIND(await(storage().stat(at(name))), ErrorKind::NotFound);
}

void StorageSuite::signedUrlGivesTheBytes()
{
    const QByteArray bytes = patternBytes(5000);
    for (const QString &name : {QStringLiteral("link.mp3"), QStringLiteral("Küche #1 %20+?&=.mp3")}) {
        REQUIRE_OK(put(at(name), bytes));
        const Result<QUrl> url = await(storage().signedUrl(at(name), std::chrono::seconds(60)));
        REQUIRE_OK(url);
        const Result<QByteArray> fetched = m_harness.fetch(*url);
        REQUIRE_OK(fetched);
        QCOMPARE(*fetched, bytes);
    }
    REQUIRE_KIND(await(storage().signedUrl(at(QStringLiteral("none.mp3")), std::chrono::seconds(60))),
                 ErrorKind::NotFound);
}

void StorageSuite::usageCounts()
{
    const Result<Usage> before = await(storage().usage({}));
    REQUIRE_OK(before);
    REQUIRE_OK(put(at(QStringLiteral("a.mp3")), patternBytes(1000)));
    REQUIRE_OK(put(at(QStringLiteral("b/c.mp3")), patternBytes(500)));
    const Result<Usage> after = await(storage().usage({}));
    REQUIRE_OK(after);
    // Without the project's own function only listed buckets can be counted.
    const Result<QList<Bucket>> listed = await(storage().listBuckets());
    REQUIRE_OK(listed);
    const bool counted =
        before->source != UsageSource::Counted ||
        std::any_of(listed->cbegin(), listed->cend(), [this](const Bucket &bucket) { return bucket.id == m_bucket; });
    QCOMPARE(after->source, before->source);
    QCOMPARE(after->usedBytes - before->usedBytes, counted ? 1500 : 0);
    QCOMPARE(after->objectCount - before->objectCount, counted ? 2 : 0);
    if (after->limitBytes)
        QVERIFY(*after->limitBytes >= after->usedBytes);
    CancelToken cancelled;
    cancelled.cancel();
    REQUIRE_KIND(await(storage().usage(cancelled)), ErrorKind::Cancelled);
}

void StorageSuite::changesAreTold()
{
    QSignalSpy spy(&storage(), &StorageService::changed);
    const auto tells = [&spy](const StoragePath &folder) {
        for (const QList<QVariant> &call : spy)
            if (call.first().value<StoragePath>() == folder)
                return true;
        return false;
    };
    REQUIRE_OK(put(at(QStringLiteral("told/x.mp3")), "x"));
    QTRY_VERIFY(tells(at(QStringLiteral("told/"))));
    spy.clear();
    REQUIRE_OK(await(storage().move(at(QStringLiteral("told/x.mp3")), at(QStringLiteral("other/x.mp3")))));
    QTRY_VERIFY(tells(at(QStringLiteral("told/"))) && tells(at(QStringLiteral("other/"))));
    spy.clear();
    REQUIRE_OK(await(storage().remove({at(QStringLiteral("other/x.mp3"))})));
    QTRY_VERIFY(tells(at(QStringLiteral("other/"))));
}

void StorageSuite::usersAreApart()
{
    StorageService *other = m_harness.otherUser();
    if (!other)
        return; // One user has nobody to be apart from.
    REQUIRE_OK(put(at(QStringLiteral("mine.mp3")), "mine"));
    REQUIRE_KIND(await(other->stat(at(QStringLiteral("mine.mp3")))), ErrorKind::NotFound);
    UploadRequest request;
    request.target = at(QStringLiteral("theirs.mp3"));
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("theirs"), "x"));
    REQUIRE_KIND(await(other->upload(request)), ErrorKind::AccessDenied);
    const Result<RemoveReport> removed = await(other->remove({at(QStringLiteral("mine.mp3"))}));
    REQUIRE_OK(removed);
    QCOMPARE(removed->failed.size(), 1);
    QCOMPARE(get(at(QStringLiteral("mine.mp3"))).value_or(QByteArray()), QByteArray("mine"));
}

} // namespace bucketdeck::test
