#include "tests/unit/SupabaseStorageTest.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

namespace bucketdeck::test {

void SupabaseStorageTest::everyRequestCarriesKeyAndToken()
{
    m_server->answers = {info("user-1/song.mp3", 3, "e")};
    QVERIFY(await(m_storage->stat(m_song)));
    const ScriptedRequest request = m_server->requests.first();
    QCOMPARE(request.header("apikey"), QByteArray("anon-key"));
    QCOMPARE(request.header("authorization"), QByteArray("Bearer token1"));
    QCOMPARE(request.target, QByteArray("/storage/v1/object/info/audio/user-1/song.mp3"));
}

/// To a token that it doesn't take, the server says that there is no bucket.
void SupabaseStorageTest::missingBucketIsAskedAboutOnce()
{
    const QByteArray noBucket =
        R"({"statusCode":"404","error":"Bucket not found","message":"Bucket not found","code":"NoSuchBucket"})";
    m_server->answers = {ScriptedServer::json(400, noBucket), ScriptedServer::json(400, expired),
                         info("user-1/song.mp3", 3, "e")};
    QVERIFY(await(m_storage->stat(m_song)));
    QCOMPARE(m_tokens->refused, QByteArrayList{"token1"});
    QCOMPARE(targetOf(1), QByteArray("/storage/v1/object/info/authenticated/audio/user-1/song.mp3"));
    QCOMPARE(m_server->requests.last().header("authorization"), QByteArray("Bearer token2"));
    // Where no token mends it.
    m_server->answers = {ScriptedServer::json(400, noBucket), ScriptedServer::json(400, expired),
                         ScriptedServer::json(400, noBucket), ScriptedServer::json(400, expired)};
    const auto ended = await(m_storage->readRange(m_song, 0, 10, {}, {}));
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ErrorKind::SessionEnded);
    // And where there is none.
    m_server->answers = {ScriptedServer::json(400, noBucket), ScriptedServer::json(400, noBucket)};
    const auto missing = await(m_storage->stat(m_song));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::BucketNotFound);
}

void SupabaseStorageTest::staleTokenIsChangedOnce()
{
    m_server->answers = {ScriptedServer::json(400, expired), info("user-1/song.mp3", 3, "e")};
    QVERIFY(await(m_storage->stat(m_song)));
    QCOMPARE(m_tokens->refused, QByteArrayList{"token1"});
    QCOMPARE(m_server->requests.last().header("authorization"), QByteArray("Bearer token2"));

    m_server->requests.clear();
    m_server->answers = {ScriptedServer::json(400, expired), ScriptedServer::json(400, expired)};
    const auto refused = await(m_storage->stat(m_song));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::SessionEnded);
    QCOMPARE(m_server->requests.size(), 2);
}

void SupabaseStorageTest::namesAreEncodedOnTheWayOut()
{
    m_server->handler = [](const ScriptedRequest &) { return ScriptedServer::json(400, noKey); };
    (void)await(m_storage->stat({QStringLiteral("my bucket"), QStringLiteral("Küche/a b#1?+&=.mp3")}));
    QCOMPARE(targetOf(0),
             QByteArray("/storage/v1/object/info/my%20bucket/K%3DC3%3DBCche/a%20b%3D231%3F%2B%26%3D3D.mp3"));
    (void)await(m_storage->stat({QStringLiteral("b"), QStringLiteral("a//../x'()!*.mp3")}));
    QCOMPARE(targetOf(1), QByteArray("/storage/v1/object/info/b/a//%3D2E%3D2E/x'()!*.mp3"));
}

void SupabaseStorageTest::tooLongNamesAreNotSent()
{
    // 300 characters are 2,700 bytes on the wire.
    const auto refused = await(m_storage->stat({QStringLiteral("b"), QString(300, QChar(u'漢'))}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidName);
    QVERIFY(refused.error().userText.contains(QStringLiteral("1,024")) ||
            refused.error().userText.contains(QStringLiteral("1024")));
    QVERIFY(m_server->requests.isEmpty());
}

void SupabaseStorageTest::badBucketNamesAreNotSent_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {"", " ", ".", "..", "a/b"})
        QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(name)))) << QString::fromLatin1(name);
}

void SupabaseStorageTest::badBucketNamesAreNotSent()
{
    QFETCH(const QString, name);
    QCOMPARE(await(m_storage->bucket(name)).error().kind, ErrorKind::InvalidName);
    QCOMPARE(await(m_storage->removeBucket(name)).error().kind, ErrorKind::InvalidName);
    QCOMPARE(await(m_storage->stat({name, QStringLiteral("a")})).error().kind, ErrorKind::InvalidName);
    QVERIFY(m_server->requests.isEmpty());
}

void SupabaseStorageTest::statFallsBackToHead()
{
    ScriptedAnswer head;
    head.headers = {{"etag", "\"e1\""},
                    {"content-type", "audio/mpeg"},
                    {"content-length", "42"},
                    {"last-modified", "Sat, 21 Nov 2026 05:24:54 GMT"}};
    ScriptedAnswer missing;
    missing.status = 400;
    m_server->answers = {ScriptedServer::json(404, noRoute), head, ScriptedServer::json(404, noRoute), missing};
    const auto found = await(m_storage->stat(m_song));
    QVERIFY2(found, failure(found).constData());
    QCOMPARE(found->size, 42);
    QCOMPARE(found->etag, QStringLiteral("e1"));
    QCOMPARE(found->modified, QDateTime(QDate(2026, 11, 21), QTime(5, 24, 54), Qt::UTC));
    const auto gone = await(m_storage->stat(m_song));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void SupabaseStorageTest::missingObjectIsNotFound()
{
    m_server->answers = {ScriptedServer::json(400, noKey)};
    const auto gone = await(m_storage->stat(m_song));
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QVERIFY(gone.error().userText.contains(QStringLiteral("song.mp3")));
}

void SupabaseStorageTest::removeTellsWhatBecameOfEach()
{
    const QString bucket = QStringLiteral("b");
    m_server->handler = [](const ScriptedRequest &request) {
        if (request.method == "DELETE")
            return ScriptedServer::json(200, R"([{"name":"a.mp3"},{"name":"K=C3=BC.mp3"}])");
        return request.target.endsWith("kept.mp3") ? info("kept.mp3", 1, "x") : ScriptedServer::json(400, noKey);
    };
    QSignalSpy changed(m_storage.get(), &StorageService::changed);
    const auto report = await(m_storage->remove({{bucket, QStringLiteral("a.mp3")},
                                                 {bucket, QStringLiteral("Kü.mp3")},
                                                 {bucket, QStringLiteral("kept.mp3")},
                                                 {bucket, QStringLiteral("gone.mp3")},
                                                 {bucket, {}}}));
    QVERIFY(report);
    QCOMPARE(report->removed.size(), 2);
    QCOMPARE(report->removed.at(1).key, QStringLiteral("Kü.mp3"));
    QHash<QString, ErrorKind> reasons;
    for (const ItemFailure &failed : report->failed)
        reasons.insert(failed.path.key, failed.error.kind);
    QCOMPARE(reasons.value(QStringLiteral("kept.mp3")), ErrorKind::AccessDenied);
    QCOMPARE(reasons.value(QStringLiteral("gone.mp3")), ErrorKind::NotFound);
    QCOMPARE(reasons.value(QString()), ErrorKind::InvalidArgument);
    QCOMPARE(changed.size(), 1);
}

void SupabaseStorageTest::removeGoesInBatches()
{
    QList<int> sizes;
    m_server->handler = [&sizes](const ScriptedRequest &request) {
        const QJsonArray keys = bodyOf(request).value(u"prefixes").toArray();
        sizes.append(int(keys.size()));
        QJsonArray rows;
        for (const QJsonValue &key : keys)
            rows.append(QJsonObject{{QStringLiteral("name"), key}});
        return ScriptedServer::json(200, QJsonDocument(rows).toJson());
    };
    QList<StoragePath> paths;
    for (int i = 0; i < 1201; ++i)
        paths.append({QStringLiteral("b"), QStringLiteral("f%1").arg(i)});
    const auto report = await(m_storage->remove(paths));
    QVERIFY(report);
    QCOMPARE(report->removed.size(), 1201);
    QCOMPARE(sizes, (QList<int>{1000, 201}));
    QVERIFY(await(m_storage->remove({}))->removed.isEmpty());
}

void SupabaseStorageTest::moveAndCopy()
{
    const StoragePath to{QStringLiteral("other"), QStringLiteral("ä.mp3")};
    // Another bucket's rules are asked for once; this user may not see them.
    m_server->answers = {
        ScriptedServer::json(400, R"({"statusCode":"404","code":"NoSuchBucket","message":"Bucket not found"})"),
        ScriptedServer::json(200, "{\"message\":\"Successfully moved\"}"),
        ScriptedServer::json(400, R"({"statusCode":"409","code":"ResourceAlreadyExists","message":"x"})"),
        ScriptedServer::json(400, noKey)};
    QSignalSpy changed(m_storage.get(), &StorageService::changed);
    QVERIFY(await(m_storage->move(m_song, to)));
    QCOMPARE(targetOf(1), QByteArray("/storage/v1/object/move"));
    const QJsonObject body = bodyOf(m_server->requests.at(1));
    QCOMPARE(body.value(u"bucketId").toString(), QStringLiteral("audio"));
    QCOMPARE(body.value(u"destinationBucket").toString(), QStringLiteral("other"));
    QCOMPARE(body.value(u"destinationKey").toString(), QStringLiteral("=C3=A4.mp3"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(await(m_storage->copy(m_song, to)).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(targetOf(2), QByteArray("/storage/v1/object/copy"));
    const auto missing = await(m_storage->copy(m_song, to));
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().userText.contains(QStringLiteral("song.mp3")));
    // The server would say yes to this.
    QCOMPARE(await(m_storage->move(m_song, m_song)).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(m_server->requests.size(), 4);
}

void SupabaseStorageTest::createFolderUsesATypeTheBucketTakes()
{
    m_server->handler = [](const ScriptedRequest &request) {
        if (request.target.contains("list-v2"))
            return ScriptedServer::json(200, R"({"hasNext":false,"folders":[],"objects":[]})");
        if (request.target.contains("/bucket/"))
            return ScriptedServer::json(200, R"({"id":"audio","name":"audio","allowed_mime_types":["audio/*"]})");
        if (request.method == "POST" && !request.header("content-type").startsWith("audio/"))
            return ScriptedServer::json(400, R"({"statusCode":"415","code":"InvalidMimeType","message":"x"})");
        return request.method == "POST" ? ScriptedServer::json(200, "{}") : ScriptedServer::json(400, noKey);
    };
    const auto made = await(m_storage->createFolder({QStringLiteral("audio"), QStringLiteral("new/")}));
    QVERIFY2(made, failure(made).constData());
    QCOMPARE(await(m_storage->createFolder({QStringLiteral("audio"), QStringLiteral("file")})).error().kind,
             ErrorKind::InvalidArgument);
    QCOMPARE(await(m_storage->createFolder({QStringLiteral("audio"), {}})).error().kind, ErrorKind::InvalidArgument);
}

void SupabaseStorageTest::createFolderThatExists()
{
    m_server->answers = {ScriptedServer::json(
        200, R"({"hasNext":false,"folders":[],"objects":[{"name":"new/.emptyFolderPlaceholder"}]})")};
    QCOMPARE(await(m_storage->createFolder({QStringLiteral("b"), QStringLiteral("new/")})).error().kind,
             ErrorKind::AlreadyExists);
    QCOMPARE(m_server->requests.size(), 1);
}

void SupabaseStorageTest::signedUrlIsAbsoluteAndEncoded()
{
    m_server->answers = {
        ScriptedServer::json(200,
                             R"([{"error":null,"path":"a b?.mp3","signedURL":"/object/sign/b/a b?.mp3?token=e.y.J"}])"),
        ScriptedServer::json(200, R"([{"error":"Either the object does not exist","path":"x","signedURL":null}])")};
    const StoragePath path{QStringLiteral("b"), QStringLiteral("a b?.mp3")};
    const auto url = await(m_storage->signedUrl(path, std::chrono::seconds(60)));
    QVERIFY2(url, failure(url).constData());
    QCOMPARE(url->toEncoded(), m_server->url().toEncoded() + "/storage/v1/object/sign/b/a%20b%3F.mp3?token=e.y.J");
    QCOMPARE(bodyOf(m_server->requests.first()).value(u"expiresIn").toInt(), 60);
    QCOMPARE(await(m_storage->signedUrl(path, std::chrono::seconds(60))).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(m_storage->signedUrl(path, std::chrono::seconds(0))).error().kind, ErrorKind::InvalidArgument);
}

void SupabaseStorageTest::publicUrlIsEncoded()
{
    const auto url = m_storage->publicUrl({QStringLiteral("b"), QStringLiteral("ü/a b.mp3")});
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), m_server->url().toEncoded() + "/storage/v1/object/public/b/%3DC3%3DBC/a%20b.mp3");
}

void SupabaseStorageTest::bucketsAreParsed()
{
    m_server->answers = {ScriptedServer::json(
        200, R"([{"id":"audio","name":"audio","public":true,"type":"STANDARD","file_size_limit":50000000,
        "allowed_mime_types":["audio/mpeg"],"created_at":"2026-11-21T05:24:52.137Z"},{"id":"w","type":"ANALYTICS"},
        {"id":"big","file_size_limit":"5368709120"}])")};
    const auto buckets = await(m_storage->listBuckets());
    QVERIFY2(buckets, failure(buckets).constData());
    QCOMPARE(buckets->size(), 2);
    QVERIFY(buckets->first().isPublic);
    QCOMPARE(buckets->first().sizeLimit, std::optional<qint64>(50000000));
    QCOMPARE(buckets->first().allowedTypes, QStringList{QStringLiteral("audio/mpeg")});
    QCOMPARE(buckets->last().sizeLimit, std::optional<qint64>(5368709120));
}

void SupabaseStorageTest::hiddenBucketIsBucketNotFound()
{
    const QByteArray missing =
        R"({"statusCode":"404","error":"Bucket not found","message":"Bucket not found","code":"NoSuchBucket"})";
    m_server->handler = [missing](const ScriptedRequest &request) {
        return request.method == "GET" ? ScriptedServer::json(400, missing)
                                       : ScriptedServer::json(200, "{\"name\":\"b\"}");
    };
    QCOMPARE(await(m_storage->bucket(QStringLiteral("b"))).error().kind, ErrorKind::BucketNotFound);
    BucketSpec spec;
    spec.name = QStringLiteral("b");
    const auto made = await(m_storage->createBucket(spec));
    QVERIFY2(made, failure(made).constData());
    QVERIFY(!made->listed);
}

void SupabaseStorageTest::usageFromTheFunction()
{
    m_server->answers = {
        ScriptedServer::json(200, R"({"used_bytes":"5000000000","limit_bytes":null,"object_count":3})"),
        ScriptedServer::json(200, R"([{"used_bytes":5,"limit_bytes":10,"object_count":3}])")};
    const auto usage = await(m_storage->usage({}));
    QVERIFY2(usage, failure(usage).constData());
    QCOMPARE(usage->usedBytes, 5000000000);
    QVERIFY(!usage->limitBytes);
    QVERIFY(usage->source == UsageSource::Rpc);
    QCOMPARE(targetOf(0), QByteArray("/rest/v1/rpc/storage_usage"));
    QCOMPARE(await(m_storage->usage({}))->freeBytes(), std::optional<qint64>(5));
}

void SupabaseStorageTest::usageIsCountedWithoutTheFunction()
{
    m_server->handler = [](const ScriptedRequest &request) {
        if (request.target.startsWith("/rest/"))
            return ScriptedServer::json(404, R"({"code":"PGRST202","message":"no function"})");
        if (request.method == "GET")
            return ScriptedServer::json(200, R"([{"id":"a"},{"id":"b"}])");
        const bool first = !bodyOf(request).contains(u"cursor");
        return ScriptedServer::json(
            200, QByteArray("{\"hasNext\":") + (first ? "true" : "false") +
                     ",\"nextCursor\":\"n\",\"objects\":[{\"name\":\"x\",\"metadata\":{\"size\":4000000000}}]}");
    };
    const auto usage = await(m_storage->usage({}));
    QVERIFY2(usage, failure(usage).constData());
    QVERIFY(usage->source == UsageSource::Counted);
    QCOMPARE(usage->usedBytes, 16000000000);
    QCOMPARE(usage->objectCount, 4);
    m_server->handler = [](const ScriptedRequest &) { return ScriptedServer::json(402, "{}"); };
    QCOMPARE(await(m_storage->usage({})).error().kind, ErrorKind::QuotaExceeded);
    CancelToken cancelled;
    cancelled.cancel();
    QCOMPARE(await(m_storage->usage(cancelled)).error().kind, ErrorKind::Cancelled);
}

void SupabaseStorageTest::rateLimitAndGatewayErrors()
{
    ScriptedAnswer slow = ScriptedServer::json(429, "{\"message\":\"slow down\"}");
    slow.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("9")));
    ScriptedAnswer html;
    html.status = 502;
    html.headers = {{"content-type", "text/html"}, {"cf-ray", "abc"}};
    html.body = "<html><head><title>502 Bad Gateway</title></head></html>";
    m_server->answers = {slow};
    const Error waiting = await(m_storage->listBuckets()).error();
    QCOMPARE(waiting.kind, ErrorKind::RateLimited);
    QCOMPARE(waiting.retryAfter, std::chrono::seconds(9));
    // This host is left alone for a while; another connection finds the gateway down.
    QCOMPARE(await(m_storage->listBuckets()).error().kind, ErrorKind::RateLimited);
    QCOMPARE(m_server->requests.size(), 1);
    QNetworkAccessManager network;
    SupabaseStorage other({m_server->url(), "k"}, std::make_shared<FixedToken>("t"), &network);
    m_server->answers = {html, html, html};
    const Error broken = await(other.listBuckets()).error();
    QCOMPARE(broken.kind, ErrorKind::Server);
    QCOMPARE(broken.requestId, QStringLiteral("abc"));
    QVERIFY(broken.retryable);
}

void SupabaseStorageTest::homeFolderIsTheUsers()
{
    QCOMPARE(m_storage->homeFolder(QStringLiteral("b")).key, QStringLiteral("user-1/"));
    const SupabaseStorage nobody({m_server->url(), "k"}, std::make_shared<FixedToken>("t"), m_network.get());
    QVERIFY(nobody.homeFolder(QStringLiteral("b")).isBucket());
}

void SupabaseStorageTest::linksCarryADownloadName()
{
    m_server->handler = [](const ScriptedRequest &request) {
        const QString key = bodyOf(request).value(u"paths").toArray().at(0).toString();
        const QJsonObject row{{QStringLiteral("path"), key},
                              {QStringLiteral("signedURL"), QString(u"/object/sign/b/" + key + u"?token=abc")}};
        return ScriptedServer::json(200, QJsonDocument(QJsonArray{row}).toJson());
    };
    const StoragePath path{QStringLiteral("b"), QStringLiteral("x.mp3")};
    const QString name = QStringLiteral("Küche & Co?.mp3");
    const auto link = await(m_storage->signedUrl(path, std::chrono::seconds(60), name));
    QVERIFY2(link, failure(link).constData());
    QCOMPARE(link->toEncoded(), m_server->url().toEncoded() + "/storage/v1/object/sign/b/x.mp3?token=abc&download="
                                                              "K%C3%BCche%20%26%20Co%3F.mp3");
    const auto open = m_storage->publicUrl(path, name);
    QVERIFY(open);
    QCOMPARE(open->toEncoded(), m_server->url().toEncoded() + "/storage/v1/object/public/b/x.mp3?download="
                                                              "K%C3%BCche%20%26%20Co%3F.mp3");
}

void SupabaseStorageTest::signsAThousandAtATime()
{
    QList<int> sizes;
    m_server->handler = [&sizes](const ScriptedRequest &request) {
        const QJsonArray keys = bodyOf(request).value(u"paths").toArray();
        sizes.append(int(keys.size()));
        if (keys.size() == 1)
            return ScriptedServer::json(500, "{}");
        QJsonArray rows;
        for (const QJsonValue &key : keys)
            rows.append(QJsonObject{{QStringLiteral("path"), key},
                                    {QStringLiteral("signedURL"), QStringLiteral("/x?token=t")}});
        return ScriptedServer::json(200, QJsonDocument(rows).toJson());
    };
    QList<StoragePath> paths;
    for (int i = 0; i < 1001; ++i)
        paths.append({QStringLiteral("b"), QStringLiteral("f%1").arg(i)});
    const auto links = await(m_storage->signedUrls(paths, {}));
    QVERIFY2(links, failure(links).constData());
    QCOMPARE(sizes, (QList<int>{1000, 1}));
    QCOMPARE(links->size(), 1001);
    QVERIFY(links->at(999).url.has_value());
    // What of them could be had isn't lost with the rest.
    QVERIFY(!links->last().url.has_value());
    QCOMPARE(links->last().path, paths.last());
}

void SupabaseStorageTest::detailsGoWholeAndInPlace()
{
    const QByteArray now = R"({"name":"user-1/song.mp3","size":3,"etag":"\"e\"","content_type":"text/plain",)"
                           R"("cache_control":"max-age=3600","metadata":{"a":1},"id":"i","version":"v",)"
                           R"("last_modified":"2026-11-21T05:24:54.569Z","created_at":"2026-11-21T05:24:54.569Z"})";
    m_server->answers = {info("user-1/song.mp3", 3, "e"), ScriptedServer::json(200, R"({"id":"audio","name":"audio"})"),
                         ScriptedServer::json(200, R"({"owner_id":"user-1"})"), ScriptedServer::json(200, now)};
    ObjectDetails details;
    details.contentType = QStringLiteral("text/plain");
    const auto set = await(m_storage->setDetails(m_song, details));
    QVERIFY2(set, failure(set).constData());
    QCOMPARE(set->owner, QStringLiteral("user-1"));
    QCOMPARE(set->id, QStringLiteral("i"));
    QCOMPARE(set->version, QStringLiteral("v"));
    const ScriptedRequest sent = m_server->requests.at(2);
    QCOMPARE(sent.target, QByteArray("/storage/v1/object/copy"));
    QCOMPARE(sent.header("x-upsert"), QByteArray("true"));
    // What isn't said anew would be wiped.
    QCOMPARE(QByteArray::fromBase64(sent.header("x-metadata")), QByteArray(R"({"a":1})"));
    const QJsonObject body = bodyOf(sent);
    QCOMPARE(body.value(u"sourceKey"), body.value(u"destinationKey"));
    QCOMPARE(body.value(u"copyMetadata"), QJsonValue(false));
    QCOMPARE(body.value(u"metadata").toObject().value(u"mimetype").toString(), QStringLiteral("text/plain"));
    QCOMPARE(body.value(u"metadata").toObject().value(u"cacheControl").toString(), QStringLiteral("max-age=3600"));
}

void SupabaseStorageTest::detailsThatDontStickAreUnsupported()
{
    m_server->handler = [](const ScriptedRequest &request) {
        return request.target.endsWith("/copy") ? ScriptedServer::json(200, "{}") : info("user-1/song.mp3", 3, "e");
    };
    ObjectDetails details;
    details.metadata = QJsonObject{{QStringLiteral("b"), 2}};
    QCOMPARE(outcome(await(m_storage->setDetails(m_song, details))), QStringLiteral("Unsupported"));
}

void SupabaseStorageTest::detailsThatNoHeaderCarriesAreNotSent()
{
    ObjectDetails details;
    details.metadata = QJsonObject{{QStringLiteral("text"), QString(6000, u'x')}};
    QCOMPARE(outcome(await(m_storage->setDetails(m_song, details))), QStringLiteral("InvalidArgument"));
    details = {};
    details.cacheControl = QStringLiteral("max-age=1\r\nx-evil: 1");
    QCOMPARE(outcome(await(m_storage->setDetails(m_song, details))), QStringLiteral("InvalidArgument"));
    QVERIFY(m_server->requests.isEmpty());
}

void SupabaseStorageTest::emptyingMayBeQueued()
{
    m_server->answers = {ScriptedServer::json(200, R"({"message":"Empty bucket has been queued."})"),
                         ScriptedServer::json(200, R"({"hasNext":false,"folders":[],"objects":[{"name":"x"}]})"),
                         ScriptedServer::json(200, R"({"message":"Empty bucket has been queued."})"),
                         ScriptedServer::json(200, R"({"hasNext":false,"folders":[],"objects":[]})")};
    const auto queued = await(m_storage->emptyBucket(QStringLiteral("b"), {}));
    QVERIFY2(queued, failure(queued).constData());
    QCOMPARE(targetOf(0), QByteArray("/storage/v1/bucket/b/empty"));
    QVERIFY(queued->state == EmptyReport::State::Queued);
    const auto done = await(m_storage->emptyBucket(QStringLiteral("b"), {}));
    QVERIFY2(done, failure(done).constData());
    QVERIFY(done->state == EmptyReport::State::Done);
}

void SupabaseStorageTest::emptyingByHandTellsWhatStays()
{
    m_server->handler = [](const ScriptedRequest &request) {
        if (request.target.endsWith("/empty"))
            return ScriptedServer::json(
                403, R"({"statusCode":"403","code":"AccessDenied","message":"Access denied: Invalid role"})");
        if (request.target.contains("list-v2"))
            return ScriptedServer::json(
                200, R"({"hasNext":false,"folders":[],"objects":[{"name":"a"},{"name":"b"},{"name":"c"}]})");
        if (request.method == "DELETE")
            return ScriptedServer::json(200, R"([{"name":"a"}])");
        return request.target.endsWith("/b") ? info("b", 1, "e") : ScriptedServer::json(400, noKey);
    };
    const auto report = await(m_storage->emptyBucket(QStringLiteral("box"), {}));
    QVERIFY2(report, failure(report).constData());
    QVERIFY(report->state == EmptyReport::State::Done);
    QCOMPARE(report->removed, 1);
    QCOMPARE(report->failed.size(), 2);
    QCOMPARE(report->failed.at(0).error.kind, ErrorKind::AccessDenied);
    QCOMPARE(report->failed.at(1).error.kind, ErrorKind::NotFound);
}

void SupabaseStorageTest::thumbnailsComeFromTheServerWhereItMakesThem()
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    m_server->answers = {whole(png, "t")};
    const auto rendered = await(m_storage->thumbnail(m_song, {30, 40}, {}));
    QVERIFY2(rendered, failure(rendered).constData());
    QCOMPARE(rendered->size(), QSize(30, 20));
    QCOMPARE(targetOf(0), QByteArray("/storage/v1/render/image/authenticated/audio/user-1/song.mp3"
                                     "?width=30&height=40&resize=contain"));
    // Where it doesn't it is asked once, and the object itself from then on.
    m_server->requests.clear();
    m_server->handler = [&png](const ScriptedRequest &request) {
        if (request.target.contains("/render/"))
            return ScriptedServer::json(
                404, R"({"message":"Route GET:/render/image not found","error":"Not Found","statusCode":"404"})");
        return whole(png, "v");
    };
    for (int i = 0; i < 2; ++i) {
        const auto made = await(m_storage->thumbnail(m_song, {15, 15}, {}));
        QVERIFY2(made, failure(made).constData());
        QCOMPARE(made->size(), QSize(15, 10));
    }
    QCOMPARE(m_server->requests.size(), 3);
}

} // namespace bucketdeck::test
