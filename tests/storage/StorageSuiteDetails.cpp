// The part of the suite about buckets' settings, objects' details, whole reads, pictures and links.
#include "tests/storage/StorageSuite.h"

#include "tests/support/Await.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QSet>
#include <QtEndian>

namespace bucketdeck::test {
namespace {

const QString anyType = QStringLiteral("audio/x-made-up");
const QString anyCacheRule = QStringLiteral("max-age=77");

QJsonObject anyMetadata()
{
    return {{QStringLiteral("title"), QStringLiteral("Für Elise 🎧 <b>")}, {QStringLiteral("take"), 3}};
}

QByteArray imageOf(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A picture that says that it is very large.
QByteArray boastfulBitmap()
{
    QByteArray bytes = imageOf({2, 2}, "BMP");
    qToLittleEndian<qint32>(20'000, bytes.data() + 18);
    qToLittleEndian<qint32>(2'001, bytes.data() + 22);
    return bytes;
}

} // namespace

Result<ObjectInfo> StorageSuite::putWithDetails(const StoragePath &path, const QByteArray &bytes) const
{
    UploadRequest request;
    request.target = path;
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), bytes));
    request.contentType = anyType;
    request.cacheControl = anyCacheRule;
    request.metadata = anyMetadata();
    return await(storage().upload(request));
}

void StorageSuite::bucketSettingsAreChanged()
{
    if (!m_harness.managesBuckets())
        return;
    const Result<Bucket> before = await(storage().bucket(m_bucket));
    REQUIRE_OK(before);
    BucketSettings settings;
    settings.isPublic = true;
    settings.sizeLimit = 10;
    settings.allowedTypes = {QStringLiteral("audio/*"), QStringLiteral("text/plain")};
    REQUIRE_OK(await(storage().updateBucket(m_bucket, settings)));
    const Result<Bucket> changed = await(storage().bucket(m_bucket));
    REQUIRE_OK(changed);
    QCOMPARE(changed->isPublic, true);
    QCOMPARE(changed->sizeLimit, std::optional<qint64>(10));
    QCOMPARE(changed->allowedTypes, settings.allowedTypes);
    QCOMPARE(changed->created, before->created);
    REQUIRE_KIND(put(at(QStringLiteral("x.mp3")), "more than ten"), ErrorKind::TooLarge);

    REQUIRE_OK(await(storage().updateBucket(m_bucket, {})));
    const Result<Bucket> open = await(storage().bucket(m_bucket));
    REQUIRE_OK(open);
    QVERIFY(!open->isPublic && !open->sizeLimit && open->allowedTypes.isEmpty());
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "more than ten"));
    REQUIRE_KIND(await(storage().updateBucket(QStringLiteral("there-is-no-such-bucket"), settings)),
                 ErrorKind::BucketNotFound);
}

void StorageSuite::badBucketSettingsAreRefused()
{
    if (!m_harness.managesBuckets())
        return;
    BucketSettings settings;
    settings.sizeLimit = 0;
    REQUIRE_KIND(await(storage().updateBucket(m_bucket, settings)), ErrorKind::InvalidArgument);
    for (const QString &type : {QStringLiteral("audio"), QStringLiteral("*/mpeg"), QStringLiteral("a/b/c")}) {
        settings = {};
        settings.allowedTypes = {type};
        REQUIRE_KIND(await(storage().updateBucket(m_bucket, settings)), ErrorKind::InvalidArgument);
    }
}

void StorageSuite::bucketIsEmptied()
{
    for (const QString &name : {QStringLiteral("a.mp3"), QStringLiteral("b/c.mp3"), QStringLiteral("b/d/ü.mp3")})
        REQUIRE_OK(put(at(name), "x"));
    REQUIRE_OK(await(storage().createFolder(at(QStringLiteral("e/")))));
    CancelToken cancelled;
    cancelled.cancel();
    REQUIRE_KIND(await(storage().emptyBucket(m_bucket, cancelled)), ErrorKind::Cancelled);
    const Result<EmptyReport> report = await(storage().emptyBucket(m_bucket, {}));
    REQUIRE_OK(report);
    QCOMPARE(report->failed.size(), 0);
    if (report->state == EmptyReport::State::Queued)
        QTRY_COMPARE(listAll(at({}), 10, true).value_or(QList<ObjectInfo>{ObjectInfo()}).size(), 0);
    QCOMPARE(names(listAll(at({}), 10, true)), QStringList());
    if (m_harness.managesBuckets())
        REQUIRE_OK(await(storage().removeBucket(m_bucket)));
}

void StorageSuite::replacingKeepsDetails()
{
    const StoragePath path = at(QStringLiteral("x.bin"));
    REQUIRE_OK(putWithDetails(path, "first"));
    UploadRequest request;
    request.target = path;
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), "second, longer"));
    request.overwrite = true;
    REQUIRE_OK(await(storage().upload(request)));
    const Result<ObjectInfo> now = await(storage().stat(path));
    REQUIRE_OK(now);
    QCOMPARE(now->size, 14);
    QCOMPARE(now->contentType, anyType);
    QCOMPARE(now->cacheControl, anyCacheRule);
    QCOMPARE(now->metadata, anyMetadata());
}

void StorageSuite::replacingTakesNewDetails()
{
    const StoragePath path = at(QStringLiteral("x.bin"));
    REQUIRE_OK(putWithDetails(path, "first"));
    UploadRequest request;
    request.target = path;
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), "second"));
    request.overwrite = true;
    request.contentType = QStringLiteral("text/plain");
    request.metadata = QJsonObject();
    REQUIRE_OK(await(storage().upload(request)));
    const Result<ObjectInfo> now = await(storage().stat(path));
    REQUIRE_OK(now);
    QCOMPARE(now->contentType, QStringLiteral("text/plain"));
    QCOMPARE(now->cacheControl, anyCacheRule);
    QCOMPARE(now->metadata, QJsonObject());
}

void StorageSuite::detailsAreChangedInPlace()
{
    const StoragePath path = at(QStringLiteral("Küche/x.bin"));
    const QByteArray bytes = patternBytes(300'000);
    REQUIRE_OK(putWithDetails(path, bytes));
    const Result<ObjectInfo> before = await(storage().stat(path));
    REQUIRE_OK(before);

    ObjectDetails details;
    details.metadata = QJsonObject{{QStringLiteral("title"), QStringLiteral("漢字")}};
    REQUIRE_OK(await(storage().setDetails(path, details)));
    const Result<ObjectInfo> titled = await(storage().stat(path));
    REQUIRE_OK(titled);
    QCOMPARE(titled->metadata, *details.metadata);
    QCOMPARE(titled->contentType, anyType);
    QCOMPARE(titled->cacheControl, anyCacheRule);

    details = {};
    details.contentType = QStringLiteral("audio/mpeg");
    details.cacheControl = QStringLiteral("max-age=5");
    const Result<ObjectInfo> typed = await(storage().setDetails(path, details));
    REQUIRE_OK(typed);
    QCOMPARE(typed->contentType, QStringLiteral("audio/mpeg"));
    QCOMPARE(typed->cacheControl, QStringLiteral("max-age=5"));
    QCOMPARE(typed->metadata, titled->metadata);
    QCOMPARE(typed->id, before->id);
    QCOMPARE(typed->etag, before->etag);
    QCOMPARE(typed->created, before->created);
    QCOMPARE(get(path).value_or(QByteArray()), bytes);

    details.metadata = QJsonObject();
    REQUIRE_OK(await(storage().setDetails(path, details)));
    QCOMPARE(await(storage().stat(path)).value_or(*titled).metadata, QJsonObject());
}

void StorageSuite::badDetailsAreRefused()
{
    const StoragePath path = at(QStringLiteral("x.bin"));
    ObjectDetails details;
    details.contentType = QStringLiteral("audio/mpeg");
    REQUIRE_KIND(await(storage().setDetails(path, details)), ErrorKind::NotFound);
    REQUIRE_OK(putWithDetails(path, "x"));
    for (const QString &type : {QStringLiteral("audio"), QStringLiteral("audio/*"), QStringLiteral("a/b\r\nx: y")}) {
        details.contentType = type;
        REQUIRE_KIND(await(storage().setDetails(path, details)), ErrorKind::InvalidArgument);
    }
    QCOMPARE(await(storage().stat(path)).value_or(ObjectInfo()).contentType, anyType);
}

void StorageSuite::existsIsTold()
{
    const StoragePath path = at(QStringLiteral("ä.mp3"));
    const Result<bool> before = await(storage().exists(path));
    REQUIRE_OK(before);
    QCOMPARE(*before, false);
    REQUIRE_OK(put(path, "x"));
    const Result<bool> after = await(storage().exists(path));
    REQUIRE_OK(after);
    QCOMPARE(*after, true);
}

void StorageSuite::pagesHoldWhileThingsChange_data()
{
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("folder, seed %u", seed) << false << seed;
        QTest::addRow("whole tree, seed %u", seed) << true << seed;
    }
}

/// Nothing comes twice, and all that was there from the first page to the last comes, whatever else comes and goes.
void StorageSuite::pagesHoldWhileThingsChange()
{
    QFETCH(bool, recursive);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QString box = m_harness.prefix() + QStringLiteral("box/");
    const auto newKey = [&](int number) {
        const QString folder =
            recursive && random.bounded(3) == 0 ? QStringLiteral("f%1/").arg(random.bounded(4)) : QString();
        return QString(box + folder +
                       QStringLiteral("%1-%2.mp3").arg(random.bounded(1000), 3, 10, QChar(u'0')).arg(number));
    };
    int made = 0;
    QStringList keys;
    while (made < 40)
        keys.append(newKey(made++));
    QVERIFY(m_harness.fill(m_bucket, keys, "x"));
    QSet<QString> stayed(keys.begin(), keys.end());
    QSet<QString> there = stayed;

    ListRequest request;
    request.folder = {m_bucket, box};
    request.recursive = recursive;
    QStringList listed;
    int pages = 0;
    do {
        request.pageSize = 1 + random.bounded(seed == 1 ? 1 : 12);
        const Result<ObjectPage> page = await(storage().listFolder(request));
        REQUIRE_OK(page);
        QVERIFY(page->entries.size() <= request.pageSize);
        for (const ObjectInfo &entry : page->entries)
            if (!entry.isFolder() && entry.name() != emptyFolderPlaceholder)
                listed.append(entry.path.key);
        request.cursor = page->nextCursor;
        QVERIFY2(++pages < 500, "the listing comes to an end");
        QList<StoragePath> going;
        QStringList coming;
        if (pages % 2 == 0 && made < 80) {
            QStringList candidates = there.values();
            candidates.sort();
            for (int i = random.bounded(4); i > 0 && !candidates.isEmpty(); --i)
                going.append({m_bucket, candidates.takeAt(random.bounded(int(candidates.size())))});
            for (int i = random.bounded(3); i > 0; --i)
                coming.append(newKey(made++));
        }
        if (!going.isEmpty()) {
            const Result<RemoveReport> removed = await(storage().remove(going));
            REQUIRE_OK(removed);
            QCOMPARE(removed->failed.size(), 0);
        }
        for (const StoragePath &path : std::as_const(going)) {
            stayed.remove(path.key);
            there.remove(path.key);
        }
        QVERIFY(coming.isEmpty() || m_harness.fill(m_bucket, coming, "x"));
        for (const QString &key : std::as_const(coming))
            there.insert(key);
    } while (!request.cursor.isEmpty());

    const QSet<QString> distinct(listed.begin(), listed.end());
    QCOMPARE(listed.size(), distinct.size());
    const QSet<QString> missing = QSet<QString>(stayed).subtract(distinct);
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u' ')));
}

void StorageSuite::readsWhole()
{
    const StoragePath path = at(QStringLiteral("Notiz ü.txt"));
    const QByteArray bytes = patternBytes(3'000'000);
    REQUIRE_KIND(await(storage().readWhole(path, 1000, {}, {})), ErrorKind::NotFound);
    REQUIRE_OK(put(path, bytes));
    const Result<ObjectBytes> whole = await(storage().readWhole(path, bytes.size(), {}, {}));
    REQUIRE_OK(whole);
    QCOMPARE(whole->bytes, bytes);
    QCOMPARE(whole->etag, await(storage().stat(path)).value_or(ObjectInfo()).etag);
    QCOMPARE(whole->contentType, QStringLiteral("audio/mpeg"));
    REQUIRE_KIND(await(storage().readWhole(path, bytes.size() - 1, {}, {})), ErrorKind::TooLarge);
    REQUIRE_KIND(await(storage().readWhole(path, 0, {}, {})), ErrorKind::InvalidArgument);
    CancelToken cancelled;
    cancelled.cancel();
    REQUIRE_KIND(await(storage().readWhole(path, bytes.size(), {}, cancelled)), ErrorKind::Cancelled);
    REQUIRE_OK(put(at(QStringLiteral("empty.txt")), ""));
    const Result<ObjectBytes> nothing = await(storage().readWhole(at(QStringLiteral("empty.txt")), 10, {}, {}));
    REQUIRE_OK(nothing);
    QVERIFY(nothing->bytes.isEmpty() && !nothing->notModified);
}

void StorageSuite::readsWholeOnlyWhereItChanged()
{
    const StoragePath path = at(QStringLiteral("x.txt"));
    REQUIRE_OK(put(path, "one"));
    const Result<ObjectBytes> first = await(storage().readWhole(path, 100, {}, {}));
    REQUIRE_OK(first);
    const Result<ObjectBytes> same = await(storage().readWhole(path, 100, first->etag, {}));
    REQUIRE_OK(same);
    QVERIFY(same->notModified && same->bytes.isEmpty());
    QCOMPARE(same->etag, first->etag);
    REQUIRE_OK(put(path, "two", true));
    const Result<ObjectBytes> changed = await(storage().readWhole(path, 100, first->etag, {}));
    REQUIRE_OK(changed);
    QVERIFY(!changed->notModified);
    QCOMPARE(changed->bytes, QByteArray("two"));
    QVERIFY(changed->etag != first->etag);
}

void StorageSuite::thumbnailsFitTheirBox()
{
    const StoragePath path = at(QStringLiteral("Bild ü.png"));
    REQUIRE_OK(put(path, imageOf({400, 200}, "PNG")));
    const Result<QImage> small = await(storage().thumbnail(path, {100, 100}, {}));
    REQUIRE_OK(small);
    QCOMPARE(small->size(), QSize(100, 50));
    QVERIFY(qAbs(small->pixelColor(50, 25).green() - QColor(Qt::darkGreen).green()) < 8);
    const Result<QImage> asItIs = await(storage().thumbnail(path, {1000, 1000}, {}));
    REQUIRE_OK(asItIs);
    QCOMPARE(asItIs->size(), QSize(400, 200));
    REQUIRE_KIND(await(storage().thumbnail(path, {0, 100}, {})), ErrorKind::InvalidArgument);
}

void StorageSuite::thumbnailsOfNoPictures()
{
    REQUIRE_KIND(await(storage().thumbnail(at(QStringLiteral("none.png")), {100, 100}, {})), ErrorKind::NotFound);
    REQUIRE_OK(put(at(QStringLiteral("text.png")), "no picture at all"));
    REQUIRE_KIND(await(storage().thumbnail(at(QStringLiteral("text.png")), {100, 100}, {})), ErrorKind::Unsupported);
    // A drawing may name other files on this computer.
    REQUIRE_OK(
        put(at(QStringLiteral("drawing.png")), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"));
    REQUIRE_KIND(await(storage().thumbnail(at(QStringLiteral("drawing.png")), {100, 100}, {})), ErrorKind::Unsupported);
    REQUIRE_OK(put(at(QStringLiteral("cut.png")), imageOf({400, 200}, "PNG").left(60)));
    REQUIRE_KIND(await(storage().thumbnail(at(QStringLiteral("cut.png")), {100, 100}, {})), ErrorKind::Corrupt);
    REQUIRE_OK(put(at(QStringLiteral("large.bmp")), boastfulBitmap()));
    REQUIRE_KIND(await(storage().thumbnail(at(QStringLiteral("large.bmp")), {100, 100}, {})), ErrorKind::TooLarge);
}

void StorageSuite::copyReplacesWhenAsked()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "x"));
    REQUIRE_OK(putWithDetails(at(QStringLiteral("y.mp3")), "y"));
    CopyOptions options;
    options.overwrite = true;
    REQUIRE_OK(await(storage().copy(at(QStringLiteral("x.mp3")), at(QStringLiteral("y.mp3")), options)));
    QCOMPARE(get(at(QStringLiteral("y.mp3"))).value_or(QByteArray()), QByteArray("x"));
    QCOMPARE(get(at(QStringLiteral("x.mp3"))).value_or(QByteArray()), QByteArray("x"));
    const Result<ObjectInfo> copied = await(storage().stat(at(QStringLiteral("y.mp3"))));
    REQUIRE_OK(copied);
    QCOMPARE(copied->contentType, QStringLiteral("audio/mpeg"));
    QCOMPARE(copied->metadata, QJsonObject());
}

void StorageSuite::copyTakesNewDetails()
{
    const StoragePath from = at(QStringLiteral("x.bin"));
    const StoragePath to = at(QStringLiteral("copy.bin"));
    REQUIRE_OK(putWithDetails(from, "x"));
    CopyOptions options;
    options.details.metadata = QJsonObject{{QStringLiteral("copy"), true}};
    options.details.contentType = QStringLiteral("audio/flac");
    REQUIRE_OK(await(storage().copy(from, to, options)));
    const Result<ObjectInfo> copied = await(storage().stat(to));
    REQUIRE_OK(copied);
    QCOMPARE(copied->metadata, *options.details.metadata);
    QCOMPARE(copied->contentType, QStringLiteral("audio/flac"));
    QCOMPARE(copied->cacheControl, anyCacheRule);
    QCOMPARE(await(storage().stat(from)).value_or(ObjectInfo()).metadata, anyMetadata());
}

void StorageSuite::bucketRulesHoldForCopiesAndMoves()
{
    if (!m_harness.managesBuckets())
        return; // The rules of a bucket that can't be seen are the server's alone.
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "12345"));
    const StoragePath from = at(QStringLiteral("x.mp3"));
    const auto elsewhere = [&](const BucketSpec &rules) {
        m_bucket = m_harness.makeBucket(rules);
        return at(QStringLiteral("x.mp3"));
    };
    BucketSpec pictures;
    pictures.allowedTypes = {QStringLiteral("image/*")};
    const StoragePath gallery = elsewhere(pictures);
    REQUIRE_KIND(await(storage().copy(from, gallery)), ErrorKind::TypeNotAllowed);
    REQUIRE_KIND(await(storage().move(from, gallery)), ErrorKind::TypeNotAllowed);
    BucketSpec small;
    small.sizeLimit = 4;
    const StoragePath box = elsewhere(small);
    REQUIRE_KIND(await(storage().copy(from, box)), ErrorKind::TooLarge);
    REQUIRE_KIND(await(storage().move(from, box)), ErrorKind::TooLarge);
    QCOMPARE(get(from).value_or(QByteArray()), QByteArray("12345"));
    BucketSpec audio;
    audio.allowedTypes = {QStringLiteral("audio/*")};
    audio.sizeLimit = 5;
    REQUIRE_OK(await(storage().move(from, elsewhere(audio))));
}

void StorageSuite::signsMany()
{
    const StoragePath first = at(QStringLiteral("a ü#.mp3"));
    const StoragePath none = at(QStringLiteral("none.mp3"));
    const StoragePath second = at(QStringLiteral("b+&=.mp3"));
    REQUIRE_OK(put(first, "first"));
    REQUIRE_OK(put(second, "second"));
    const Result<QList<SignedLink>> links = await(storage().signedUrls({first, none, second, first}, {}));
    REQUIRE_OK(links);
    QCOMPARE(links->size(), 4);
    QCOMPARE(links->at(0).path, first);
    REQUIRE_OK(links->at(0).url);
    QCOMPARE(m_harness.fetch(*links->at(0).url).value_or(QByteArray()), QByteArray("first"));
    REQUIRE_KIND(links->at(1).url, ErrorKind::NotFound);
    REQUIRE_OK(links->at(2).url);
    QCOMPARE(m_harness.fetch(*links->at(2).url).value_or(QByteArray()), QByteArray("second"));
    REQUIRE_OK(links->at(3).url);
}

void StorageSuite::uploadLinkTakesOneFile()
{
    const StoragePath path = at(QStringLiteral("geschenkt ü+=.txt"));
    const Result<UploadLink> link = await(storage().uploadUrl(path, false));
    if (outcome(link) == errorKindName(ErrorKind::Unsupported))
        return; // Nobody else can reach a library.
    REQUIRE_OK(link);
    QVERIFY(link->expires > QDateTime::currentDateTimeUtc());
    REQUIRE_OK(m_harness.uploadThrough(*link, "a present"));
    QCOMPARE(get(path).value_or(QByteArray()), QByteArray("a present"));
    REQUIRE_KIND(m_harness.uploadThrough(*link, "again"), ErrorKind::AlreadyExists);
    REQUIRE_KIND(await(storage().uploadUrl(path, false)), ErrorKind::AlreadyExists);
    const Result<UploadLink> replacing = await(storage().uploadUrl(path, true));
    REQUIRE_OK(replacing);
    REQUIRE_OK(m_harness.uploadThrough(*replacing, "another"));
    QCOMPARE(get(path).value_or(QByteArray()), QByteArray("another"));
    UploadLink forged = *replacing;
    forged.url.setQuery(QStringLiteral("token=abc"));
    REQUIRE_KIND(m_harness.uploadThrough(forged, "x"), ErrorKind::AccessDenied);
}

} // namespace bucketdeck::test
