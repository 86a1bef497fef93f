// The part of the storage suite about files that are too large for one request of some storages.
#include "tests/storage/StorageSuite.h"

#include "tests/support/Await.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace bucketdeck::test {
namespace {

constexpr qint64 mebibyte = 1024 * 1024;

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void StorageSuite::largeFilesComeBackWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("6 MiB") << 6 * mebibyte;
    QTest::newRow("6 MiB and one byte") << 6 * mebibyte + 1;
    QTest::newRow("12 MiB") << 12 * mebibyte;
    QTest::newRow("15 MB") << qint64(15'000'000);
}

void StorageSuite::largeFilesComeBackWhole()
{
    QFETCH(qint64, size);
    const QByteArray bytes = patternBytes(size);
    UploadRequest request;
    request.target = at(QStringLiteral("Küche #1/größer.mp3"));
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), bytes));
    request.contentType = QStringLiteral("audio/mpeg");
    request.cacheControl = QStringLiteral("public, max-age=60, immutable");
    request.metadata = QJsonObject{{QStringLiteral("title"), QStringLiteral("Größer")}};
    QList<qint64> steps;
    request.progress = [&steps](qint64 done, qint64) { steps.append(done); };
    const Result<ObjectInfo> sent = await(storage().upload(request));
    REQUIRE_OK(sent);
    QCOMPARE(sent->size, size);
    QTRY_VERIFY(!steps.isEmpty() && steps.last() == size);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    const Result<ObjectInfo> info = await(storage().stat(request.target));
    REQUIRE_OK(info);
    QCOMPARE(info->size, size);
    QCOMPARE(info->contentType, QStringLiteral("audio/mpeg"));
    QCOMPARE(info->cacheControl, QStringLiteral("public, max-age=60, immutable"));
    QCOMPARE(info->metadata, *request.metadata);
    const Result<QByteArray> back = get(request.target);
    REQUIRE_OK(back);
    QCOMPARE(digest(*back), digest(bytes));
}

void StorageSuite::largeFilesReplaceWhenAsked()
{
    const StoragePath path = at(QStringLiteral("x.mp3"));
    REQUIRE_OK(put(path, "old"));
    const QByteArray bytes = patternBytes(13 * mebibyte);
    REQUIRE_KIND(put(path, bytes), ErrorKind::AlreadyExists);
    QCOMPARE(get(path).value_or(QByteArray()), QByteArray("old"));
    REQUIRE_OK(put(path, bytes, true));
    QCOMPARE(digest(get(path).value_or(QByteArray())), digest(bytes));
}

void StorageSuite::largeUploadFromADevice()
{
    const QByteArray bytes = patternBytes(7 * mebibyte + 3);
    auto device = std::make_shared<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    UploadRequest request;
    request.target = at(QStringLiteral("x"));
    request.source = UploadSource::fromDevice(device);
    REQUIRE_OK(await(storage().upload(request)));
    QCOMPARE(digest(get(request.target).value_or(QByteArray())), digest(bytes));
}

void StorageSuite::largeUploadGoesOnAfterACancel()
{
    const QByteArray bytes = patternBytes(32 * mebibyte);
    QByteArray token;
    UploadRequest request;
    request.target = at(QStringLiteral("new/x.mp3"));
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), bytes));
    request.resumable = [&token](const QByteArray &told) { token = told; };
    request.progress = [cancel = request.cancel](qint64, qint64) { cancel.cancel(); };
    const Result<ObjectInfo> cancelled = await(storage().upload(request));
    REQUIRE_KIND(cancelled, ErrorKind::Cancelled);
    QCOMPARE(names(listAll(at({}), 10, true)), QStringList());
    request.cancel = CancelToken();
    request.progress = {};
    request.resumeToken = token;
    REQUIRE_OK(await(storage().upload(request)));
    QCOMPARE(digest(get(request.target).value_or(QByteArray())), digest(bytes));
    QCOMPARE(token, QByteArray());
}

void StorageSuite::discardedLargeUploadLeavesNothing()
{
    const QByteArray bytes = patternBytes(32 * mebibyte);
    QByteArray token;
    UploadRequest request;
    request.target = at(QStringLiteral("new/x.mp3"));
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), bytes));
    request.resumable = [&token](const QByteArray &told) { token = told; };
    request.progress = [cancel = request.cancel](qint64, qint64) { cancel.cancel(); };
    REQUIRE_KIND(await(storage().upload(request)), ErrorKind::Cancelled);
    REQUIRE_OK(await(storage().discardUpload(token)));
    REQUIRE_OK(await(storage().discardUpload(token)));
    QCOMPARE(names(listAll(at({}), 10, true)), QStringList());
    // A token that leads nowhere any more is no obstacle.
    request.cancel = CancelToken();
    request.progress = {};
    request.resumeToken = token;
    REQUIRE_OK(await(storage().upload(request)));
    QCOMPARE(digest(get(request.target).value_or(QByteArray())), digest(bytes));
}

void StorageSuite::largeFilesMeetTheBucketsRules()
{
    BucketSpec rules;
    rules.sizeLimit = 7'000'000;
    rules.allowedTypes = {QStringLiteral("audio/*")};
    const QString bucket = m_harness.makeBucket(rules);
    QVERIFY(!bucket.isEmpty());
    const QString key = m_harness.prefix() + QStringLiteral("x");
    UploadRequest request;
    request.target = {bucket, key};
    request.contentType = QStringLiteral("audio/mpeg");
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), patternBytes(7'000'001)));
    REQUIRE_KIND(await(storage().upload(request)), ErrorKind::TooLarge);
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("fits"), patternBytes(6'900'000)));
    request.contentType = QStringLiteral("image/png");
    REQUIRE_KIND(await(storage().upload(request)), ErrorKind::TypeNotAllowed);
    // No type is not the type of everything.
    request.contentType.clear();
    REQUIRE_KIND(await(storage().upload(request)), ErrorKind::TypeNotAllowed);
    REQUIRE_KIND(await(storage().stat(request.target)), ErrorKind::NotFound);
    request.contentType = QStringLiteral("audio/wav");
    REQUIRE_OK(await(storage().upload(request)));
}

} // namespace bucketdeck::test
