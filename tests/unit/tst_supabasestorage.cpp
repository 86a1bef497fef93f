#include "core/supabase/SupabaseStorage.h"
#include "tests/support/Await.h"
#include "tests/support/ScriptedServer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;

namespace {

const QByteArray noKey = R"({"statusCode":"404","error":"not_found","message":"Object not found","code":"NoSuchKey"})";
const QByteArray noRoute =
    R"({"message":"Route POST:/object/list-v2/b not found","error":"Not Found","statusCode":404})";
const QByteArray expired =
    R"({"statusCode":"403","error":"Unauthorized","message":"\"exp\" claim timestamp check failed","code":"AccessDenied"})";

/// Gives the next token each time one was refused.
class ChangingTokens final : public TokenSource
{
public:
    [[nodiscard]] Task<QByteArray> accessToken() override
    {
        co_return QByteArray("token") + QByteArray::number(m_number);
    }
    void tokenRefused(const QByteArray &token) override
    {
        refused.append(token);
        ++m_number;
    }
    [[nodiscard]] QString userId() const override { return QStringLiteral("user-1"); }

    QByteArrayList refused;

private:
    int m_number = 1;
};

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

ScriptedAnswer part(const QByteArray &all, qint64 from, qint64 to, const QByteArray &etag)
{
    ScriptedAnswer answer;
    answer.status = 206;
    answer.headers = {{"etag", '"' + etag + '"'},
                      {"content-range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/' +
                                            QByteArray::number(all.size())}};
    answer.body = all.mid(from, to - from + 1);
    return answer;
}

ScriptedAnswer whole(const QByteArray &all, const QByteArray &etag)
{
    ScriptedAnswer answer;
    answer.headers = {{"etag", '"' + etag + '"'}};
    answer.body = all;
    return answer;
}

ScriptedAnswer info(const QByteArray &wireKey, qint64 size, const QByteArray &etag)
{
    return ScriptedServer::json(
        200, "{\"name\":\"" + wireKey + "\",\"size\":" + QByteArray::number(size) + ",\"etag\":\"\\\"" + etag +
                 "\\\"\",\"content_type\":\"audio/mpeg\",\"cache_control\":\"max-age=3600\",\"metadata\":{\"a\":1},"
                 "\"last_modified\":\"2026-11-21T05:24:54.569Z\",\"created_at\":\"2026-11-21T05:24:54.569Z\"}");
}

QJsonObject bodyOf(const ScriptedRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// The most memory this process ever held, in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmHWM:") + 6;
    return text.mid(start, text.indexOf("kB", start) - start).trimmed().toLongLong() * 1024;
}

void forgetPeakMemory()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

} // namespace

class SupabaseStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRequestCarriesKeyAndToken();
    void staleTokenIsChangedOnce();
    void namesAreEncodedOnTheWayOut();
    void namesAreDecodedOnTheWayIn();
    void tooLongNamesAreNotSent();
    void badBucketNamesAreNotSent_data();
    void badBucketNamesAreNotSent();
    void listMergesFoldersAndObjects();
    void listFallsBackToV1();
    void v1WalksRecursively();
    void nonsenseListsAreProtocolErrors_data();
    void nonsenseListsAreProtocolErrors();
    void statFallsBackToHead();
    void missingObjectIsNotFound();
    void rangeIsChecked();
    void rangeOfAnotherVersionIsRefused();
    void wholeAnswerToARangeIsCutOut();
    void wrongRangeIsRefused();
    void rangeBehindTheEnd();
    void uploadSendsWhatTheServerNeeds();
    void uploadOfADamagedArrivalIsCorrupt();
    void uploadOfAMissingFile();
    void uploadOfAShrinkingSource();
    void uploadOfAChangedFile();
    void uploadAgainWithAFreshToken();
    void uploadReadsAnEarlyRefusal();
    void emptyFileIsUploaded();
    void downloadWritesTheFile();
    void downloadResumesAfterADrop();
    void downloadOfAChangedObjectLeavesNothing();
    void downloadStartsOverWhereRangesAreIgnored();
    void failedDownloadLeavesNothing_data();
    void failedDownloadLeavesNothing();
    void downloadKeepsAnExistingFile();
    void downloadFollowsNoLink();
    void downloadIntoNowhere();
    void cancelledDownloadLeavesNothing();
    void removeTellsWhatBecameOfEach();
    void removeGoesInBatches();
    void moveAndCopy();
    void createFolderUsesATypeTheBucketTakes();
    void createFolderThatExists();
    void signedUrlIsAbsoluteAndEncoded();
    void publicUrlIsEncoded();
    void bucketsAreParsed();
    void hiddenBucketIsBucketNotFound();
    void usageFromTheFunction();
    void usageIsCountedWithoutTheFunction();
    void rateLimitAndGatewayErrors();
    void homeFolderIsTheUsers();
    void memoryStaysFlat();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_dir->filePath(name); }
    QString writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    [[nodiscard]] QStringList leftFiles() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray targetOf(int request) const { return m_server->requests.at(request).target; }
    Result<ObjectInfo> upload(const StoragePath &target, const UploadSource &source)
    {
        UploadRequest request;
        request.target = target;
        request.source = source;
        request.contentType = QStringLiteral("audio/mpeg");
        return await(m_storage->upload(request));
    }
    Result<void> download(bool overwrite = false)
    {
        DownloadRequest request;
        request.source = m_song;
        request.filePath = file(QStringLiteral("song.mp3"));
        request.overwrite = overwrite;
        return await(m_storage->download(request));
    }

    const StoragePath m_song{QStringLiteral("audio"), QStringLiteral("user-1/song.mp3")};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ScriptedServer> m_server;
    std::shared_ptr<ChangingTokens> m_tokens;
    std::unique_ptr<SupabaseStorage> m_storage;
};

void SupabaseStorageTest::init()
{
    m_storage.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_server = std::make_unique<ScriptedServer>();
    m_tokens = std::make_shared<ChangingTokens>();
    m_storage =
        std::make_unique<SupabaseStorage>(SupabaseProject{m_server->url(), "anon-key"}, m_tokens, m_network.get());
}

void SupabaseStorageTest::everyRequestCarriesKeyAndToken()
{
    m_server->answers = {info("user-1/song.mp3", 3, "e")};
    QVERIFY(await(m_storage->stat(m_song)));
    const ScriptedRequest request = m_server->requests.first();
    QCOMPARE(request.header("apikey"), QByteArray("anon-key"));
    QCOMPARE(request.header("authorization"), QByteArray("Bearer token1"));
    QCOMPARE(request.target, QByteArray("/storage/v1/object/info/audio/user-1/song.mp3"));
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

void SupabaseStorageTest::namesAreDecodedOnTheWayIn()
{
    m_server->answers = {ScriptedServer::json(
        200,
        R"({"hasNext":false,"folders":[{"name":"K=C3=BCche/=F0=9F=8E=B5/"}],"objects":[{"name":"K=C3=BCche/=C3=A9.mp3","metadata":{"size":5}}]})")};
    const auto page = await(m_storage->listFolder({{QStringLiteral("b"), QStringLiteral("Küche/")}, 1000, {}, false}));
    QVERIFY2(page, failure(page).constData());
    QCOMPARE(page->entries.at(0).path.key, QStringLiteral("Küche/🎵/"));
    QCOMPARE(page->entries.at(1).path.key, QStringLiteral("Küche/é.mp3"));
    QCOMPARE(bodyOf(m_server->requests.first()).value(u"prefix").toString(), QStringLiteral("K=C3=BCche/"));
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

void SupabaseStorageTest::listMergesFoldersAndObjects()
{
    m_server->answers = {
        ScriptedServer::json(200, R"({"hasNext":true,"nextCursor":"abc","folders":[{"name":"u/x/"},{"name":"u//"}],
            "objects":[{"name":"u/","metadata":{"size":0}},{"name":"u/.emptyFolderPlaceholder","metadata":{"size":0}},
            {"name":"u/a.mp3","updated_at":"2026-11-21T05:26:35.725Z","metadata":{"size":7,"mimetype":"audio/mpeg","eTag":"\"q\""}}]})"),
        ScriptedServer::json(200, R"({"hasNext":false,"folders":[],"objects":[]})")};
    ListRequest request{{QStringLiteral("b"), QStringLiteral("u/")}, 5000, {}, false};
    const auto first = await(m_storage->listFolder(request));
    QVERIFY2(first, failure(first).constData());
    QCOMPARE(bodyOf(m_server->requests.first()).value(u"limit").toInt(), 1000);
    QCOMPARE(first->entries.size(), 3);
    QCOMPARE(first->entries.at(0).path.key, QStringLiteral("u/x/"));
    QCOMPARE(first->entries.at(1).path.key, QStringLiteral("u//"));
    const ObjectInfo song = first->entries.at(2);
    QCOMPARE(song.size, 7);
    QCOMPARE(song.etag, QStringLiteral("q"));
    QCOMPARE(song.contentType, QStringLiteral("audio/mpeg"));
    QCOMPARE(song.modified, QDateTime::fromString(QStringLiteral("2026-11-21T05:26:35.725Z"), Qt::ISODateWithMs));
    QVERIFY(!first->isLast());
    request.cursor = first->nextCursor;
    const auto second = await(m_storage->listFolder(request));
    QVERIFY(second);
    QVERIFY(second->isLast());
    QCOMPARE(bodyOf(m_server->requests.last()).value(u"cursor").toString(), QStringLiteral("abc"));
}

void SupabaseStorageTest::listFallsBackToV1()
{
    QList<QPair<QByteArray, bool>> names{{"folder", true}, {"a.mp3", false}, {"b.mp3", false}};
    m_server->handler = [&names](const ScriptedRequest &request) {
        if (request.target.contains("list-v2"))
            return ScriptedServer::json(404, noRoute);
        const QJsonObject body = bodyOf(request);
        QJsonArray rows;
        for (const auto &[name, folder] : names.mid(body.value(u"offset").toInt(), body.value(u"limit").toInt()))
            rows.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                                    {QStringLiteral("id"), folder ? QJsonValue() : QJsonValue(QStringLiteral("id"))}});
        return ScriptedServer::json(200, QJsonDocument(rows).toJson());
    };
    ListRequest request{{QStringLiteral("b"), QStringLiteral("u/")}, 2, {}, false};
    const auto first = await(m_storage->listFolder(request));
    QVERIFY2(first, failure(first).constData());
    QCOMPARE(first->entries.size(), 2);
    QCOMPARE(first->entries.at(0).path.key, QStringLiteral("u/folder/"));
    QCOMPARE(first->entries.at(1).path.key, QStringLiteral("u/a.mp3"));
    request.cursor = first->nextCursor;
    const auto second = await(m_storage->listFolder(request));
    QVERIFY(second);
    QCOMPARE(second->entries.size(), 1);
    QVERIFY(second->isLast());
    // Remembered: v2 is asked for once only.
    request.cursor.clear();
    QVERIFY(await(m_storage->listFolder(request)));
    QCOMPARE(std::count_if(m_server->requests.cbegin(), m_server->requests.cend(),
                           [](const ScriptedRequest &r) { return r.target.contains("list-v2"); }),
             1);
}

void SupabaseStorageTest::v1WalksRecursively()
{
    m_server->handler = [](const ScriptedRequest &request) {
        if (request.target.contains("list-v2"))
            return ScriptedServer::json(404, noRoute);
        const QString prefix = bodyOf(request).value(u"prefix").toString();
        if (prefix.isEmpty())
            return ScriptedServer::json(200, R"([{"name":"x","id":null},{"name":"r.mp3","id":"1"}])");
        if (prefix == u"x")
            return ScriptedServer::json(200, R"([{"name":"y","id":null},{"name":".emptyFolderPlaceholder","id":"2"}])");
        if (prefix == u"x/y")
            return ScriptedServer::json(200, R"([{"name":"deep.mp3","id":"3"}])");
        return ScriptedServer::json(500, "{}");
    };
    ListRequest request{{QStringLiteral("b"), {}}, 1000, {}, true};
    QStringList keys;
    do {
        const auto page = await(m_storage->listFolder(request));
        QVERIFY2(page, failure(page).constData());
        for (const ObjectInfo &object : page->entries)
            keys.append(object.path.key);
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    keys.sort();
    QCOMPARE(keys, (QStringList{QStringLiteral("r.mp3"), QStringLiteral("x/.emptyFolderPlaceholder"),
                                QStringLiteral("x/y/deep.mp3")}));
}

void SupabaseStorageTest::nonsenseListsAreProtocolErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html") << QByteArray("<html>hello</html>");
    QTest::newRow("other json") << QByteArray("{\"a\":1}");
    QTest::newRow("cut json") << QByteArray("{\"objects\":[{\"name\":");
    QTest::newRow("nothing") << QByteArray();
}

void SupabaseStorageTest::nonsenseListsAreProtocolErrors()
{
    QFETCH(const QByteArray, body);
    m_server->answers = {ScriptedServer::json(200, body)};
    const auto page = await(m_storage->listFolder({{QStringLiteral("b"), {}}, 1000, {}, false}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Protocol);
    const auto foreign = await(m_storage->listFolder({{QStringLiteral("b"), {}}, 1000, QStringLiteral("zzz"), false}));
    QCOMPARE(foreign.error().kind, ErrorKind::InvalidArgument);
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

void SupabaseStorageTest::rangeIsChecked()
{
    const QByteArray all = "0123456789";
    m_server->answers = {part(all, 2, 5, "v1"), part(all, 8, 9, "v1")};
    const auto middle = await(m_storage->readRange(m_song, 2, 4, QStringLiteral("v1"), {}));
    QVERIFY2(middle, failure(middle).constData());
    QCOMPARE(*middle, QByteArray("2345"));
    QCOMPARE(m_server->requests.first().header("range"), QByteArray("bytes=2-5"));
    QCOMPARE(m_server->requests.first().header("authorization"), QByteArray("Bearer token1"));
    const auto tail = await(m_storage->readRange(m_song, 8, 100, {}, {}));
    QVERIFY(tail);
    QCOMPARE(*tail, QByteArray("89"));
    QCOMPARE(await(m_storage->readRange(m_song, -1, 4, {}, {})).error().kind, ErrorKind::InvalidArgument);
    QCOMPARE(await(m_storage->readRange(m_song, 0, 0, {}, {})).error().kind, ErrorKind::InvalidArgument);
    QCOMPARE(await(m_storage->readRange(m_song, 0, 17 * 1024 * 1024, {}, {})).error().kind, ErrorKind::InvalidArgument);
}

void SupabaseStorageTest::rangeOfAnotherVersionIsRefused()
{
    m_server->answers = {part("0123456789", 2, 5, "v2")};
    const auto bytes = await(m_storage->readRange(m_song, 2, 4, QStringLiteral("v1"), {}));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::RemoteChanged);
}

void SupabaseStorageTest::wholeAnswerToARangeIsCutOut()
{
    ScriptedAnswer endless;
    endless.generated = 1LL << 40;
    m_server->answers = {whole("0123456789", "v1"), endless, whole("0123456789", "v1")};
    const auto middle = await(m_storage->readRange(m_song, 2, 4, QStringLiteral("v1"), {}));
    QVERIFY2(middle, failure(middle).constData());
    QCOMPARE(*middle, QByteArray("2345"));
    const auto head = await(m_storage->readRange(m_song, 0, 1000, {}, {}));
    QVERIFY2(head, failure(head).constData());
    QCOMPARE(*head, QByteArray(1000, 'x'));
    const auto behind = await(m_storage->readRange(m_song, 10, 4, {}, {}));
    QCOMPARE(behind.error().kind, ErrorKind::InvalidRange);
}

void SupabaseStorageTest::wrongRangeIsRefused()
{
    m_server->answers = {part("0123456789", 3, 6, "v1")};
    QCOMPARE(await(m_storage->readRange(m_song, 2, 4, {}, {})).error().kind, ErrorKind::Protocol);
    ScriptedAnswer nameless = part("0123456789", 2, 5, "v1");
    nameless.headers.removeLast();
    m_server->answers = {nameless};
    QCOMPARE(await(m_storage->readRange(m_song, 2, 4, {}, {})).error().kind, ErrorKind::Protocol);
}

void SupabaseStorageTest::rangeBehindTheEnd()
{
    m_server->answers = {ScriptedServer::json(
        416,
        R"({"statusCode":"416","error":"invalid_range","message":"invalid range provided","code":"InvalidRange"})")};
    QCOMPARE(await(m_storage->readRange(m_song, 100, 4, {}, {})).error().kind, ErrorKind::InvalidRange);
}

void SupabaseStorageTest::uploadSendsWhatTheServerNeeds()
{
    const QByteArray bytes(300000, 'm');
    m_server->answers = {ScriptedServer::json(200, "{\"Key\":\"audio/user-1/song.mp3\",\"Id\":\"1\"}"),
                         info("user-1/song.mp3", bytes.size(), md5(bytes))};
    QSignalSpy changed(m_storage.get(), &StorageService::changed);
    UploadRequest request;
    request.target = m_song;
    request.source = UploadSource::fromFile(writeFile(QStringLiteral("in.mp3"), bytes));
    request.contentType = QStringLiteral("audio/mpeg");
    request.overwrite = true;
    request.metadata = {{QStringLiteral("title"), QStringLiteral("Ä")}};
    qint64 last = -1;
    request.progress = [&last](qint64 done, qint64 total) {
        QVERIFY(done >= last);
        QCOMPARE(total, 300000);
        last = done;
    };
    const auto stored = await(m_storage->upload(request));
    QVERIFY2(stored, failure(stored).constData());
    QCOMPARE(stored->size, bytes.size());
    QCOMPARE(last, bytes.size());
    const ScriptedRequest sent = m_server->requests.first();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.target, QByteArray("/storage/v1/object/audio/user-1/song.mp3"));
    QCOMPARE(sent.header("content-length"), QByteArray("300000"));
    QCOMPARE(sent.header("content-type"), QByteArray("audio/mpeg"));
    QCOMPARE(sent.header("cache-control"), QByteArray("max-age=3600"));
    QCOMPARE(sent.header("x-upsert"), QByteArray("true"));
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromBase64(sent.header("x-metadata"))).object(), request.metadata);
    QCOMPARE(sent.body, bytes);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<StoragePath>(), m_song.parent());
}

void SupabaseStorageTest::uploadOfADamagedArrivalIsCorrupt()
{
    const QByteArray bytes(1000, 'm');
    const QString path = writeFile(QStringLiteral("in.mp3"), bytes);
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", bytes.size(), md5("other"))};
    QCOMPARE(upload(m_song, UploadSource::fromFile(path)).error().kind, ErrorKind::Corrupt);
    // An ETag of several parts says nothing of the bytes.
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", bytes.size(), md5("other") + "-2")};
    QVERIFY(upload(m_song, UploadSource::fromFile(path)));
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", bytes.size() - 1, "x")};
    QCOMPARE(upload(m_song, UploadSource::fromFile(path)).error().kind, ErrorKind::Corrupt);
}

void SupabaseStorageTest::uploadOfAMissingFile()
{
    QCOMPARE(upload(m_song, UploadSource::fromFile(file(QStringLiteral("none.mp3")))).error().kind,
             ErrorKind::SourceChanged);
    QCOMPARE(upload(m_song, UploadSource::fromFile(m_dir->path())).error().kind, ErrorKind::LocalIo);
    QVERIFY(m_server->requests.isEmpty());
}

void SupabaseStorageTest::uploadOfAShrinkingSource()
{
    const QString path = writeFile(QStringLiteral("in.mp3"), QByteArray(30 * 1024 * 1024, 'm'));
    UploadRequest request;
    request.target = m_song;
    request.source = UploadSource::fromFile(path);
    request.progress = [path](qint64 done, qint64) {
        if (done > 0)
            QFile::resize(path, 1);
    };
    m_server->handler = [](const ScriptedRequest &) { return ScriptedServer::json(200, "{}"); };
    const auto stored = await(m_storage->upload(request));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::SourceChanged);
}

void SupabaseStorageTest::uploadOfAChangedFile()
{
    const QString path = writeFile(QStringLiteral("in.mp3"), QByteArray(1000, 'm'));
    m_server->handler = [path](const ScriptedRequest &) {
        QFile grown(path);
        if (grown.open(QIODevice::Append))
            grown.write("more");
        return ScriptedServer::json(200, "{}");
    };
    const auto stored = upload(m_song, UploadSource::fromFile(path));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::SourceChanged);
}

void SupabaseStorageTest::uploadAgainWithAFreshToken()
{
    const QByteArray bytes(100000, 'm');
    m_server->answers = {ScriptedServer::json(400, expired), ScriptedServer::json(200, "{}"),
                         info("user-1/song.mp3", bytes.size(), md5(bytes))};
    const auto stored = upload(m_song, UploadSource::fromFile(writeFile(QStringLiteral("in.mp3"), bytes)));
    QVERIFY2(stored, failure(stored).constData());
    QCOMPARE(m_server->requests.at(1).bodySize, bytes.size());
    QCOMPARE(m_server->requests.at(1).header("authorization"), QByteArray("Bearer token2"));
}

void SupabaseStorageTest::uploadReadsAnEarlyRefusal()
{
    ScriptedAnswer refusal = ScriptedServer::json(
        413, R"({"statusCode":"413","error":"Payload too large","message":"too large","code":"EntityTooLarge"})");
    refusal.early = true;
    refusal.closeAfter = true;
    m_server->answers = QList<ScriptedAnswer>(10, refusal);
    const auto stored =
        upload(m_song, UploadSource::fromFile(writeFile(QStringLiteral("in.mp3"), QByteArray(30 * 1024 * 1024, 'm'))));
    QVERIFY(!stored);
    QVERIFY2(stored.error().kind == ErrorKind::TooLarge, failure(stored).constData());
}

void SupabaseStorageTest::emptyFileIsUploaded()
{
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", 0, md5({}))};
    const auto stored = upload(m_song, UploadSource::fromFile(writeFile(QStringLiteral("empty.mp3"), {})));
    QVERIFY2(stored, failure(stored).constData());
    QCOMPARE(m_server->requests.first().header("content-length"), QByteArray("0"));
}

void SupabaseStorageTest::downloadWritesTheFile()
{
    m_server->answers = {whole("the song", "v1"), whole({}, "v0")};
    const auto done = download();
    QVERIFY2(done, failure(done).constData());
    QFile written(file(QStringLiteral("song.mp3")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("the song"));
    QCOMPARE(leftFiles(), QStringList{QStringLiteral("song.mp3")});
    QVERIFY(download(true));
    QCOMPARE(QFileInfo(written.fileName()).size(), 0);
}

void SupabaseStorageTest::downloadResumesAfterADrop()
{
    const QByteArray all = "0123456789abcdef";
    ScriptedAnswer cut = whole(all, "v1");
    cut.cutAfter = 6;
    m_server->answers = {cut};
    m_server->handler = [all](const ScriptedRequest &request) {
        const qint64 from = request.header("range").mid(6).chopped(1).toLongLong();
        return part(all, from, all.size() - 1, "v1");
    };
    const auto done = download();
    QVERIFY2(done, failure(done).constData());
    QCOMPARE(m_server->requests.last().header("range"), QByteArray("bytes=6-"));
    QFile written(file(QStringLiteral("song.mp3")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), all);
}

void SupabaseStorageTest::downloadOfAChangedObjectLeavesNothing()
{
    const QByteArray all = "0123456789abcdef";
    ScriptedAnswer cut = whole(all, "v1");
    cut.cutAfter = 6;
    m_server->answers = {cut, part(all, 6, 15, "v2")};
    const auto done = download();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::RemoteChanged);
    QVERIFY(leftFiles().isEmpty());
}

void SupabaseStorageTest::downloadStartsOverWhereRangesAreIgnored()
{
    const QByteArray all = "0123456789abcdef";
    ScriptedAnswer cut = whole(all, "v1");
    cut.cutAfter = 6;
    m_server->answers = {cut, whole(all, "v1")};
    const auto done = download();
    QVERIFY2(done, failure(done).constData());
    QFile written(file(QStringLiteral("song.mp3")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), all);
}

void SupabaseStorageTest::failedDownloadLeavesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("not there") << 400 << noKey << int(ErrorKind::NotFound);
    QTest::newRow("gateway") << 502 << QByteArray("<html><title>502</title></html>") << int(ErrorKind::Server);
    QTest::newRow("rate") << 429 << QByteArray("{}") << int(ErrorKind::RateLimited);
}

void SupabaseStorageTest::failedDownloadLeavesNothing()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, kind);
    m_server->answers = {ScriptedServer::json(status, body)};
    const auto done = download();
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), kind);
    QVERIFY(leftFiles().isEmpty());
}

void SupabaseStorageTest::downloadKeepsAnExistingFile()
{
    writeFile(QStringLiteral("song.mp3"), "mine");
    const auto done = download();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(m_server->requests.isEmpty());
    // One that appears while the bytes come is kept as well.
    QVERIFY(QFile::remove(file(QStringLiteral("song.mp3"))));
    m_server->handler = [this](const ScriptedRequest &) {
        writeFile(QStringLiteral("song.mp3"), "mine");
        return whole("theirs", "v1");
    };
    QCOMPARE(download().error().kind, ErrorKind::AlreadyExists);
    QFile kept(file(QStringLiteral("song.mp3")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("mine"));
    QCOMPARE(leftFiles(), QStringList{QStringLiteral("song.mp3")});
}

void SupabaseStorageTest::downloadFollowsNoLink()
{
    writeFile(QStringLiteral("precious"), "mine");
    DownloadRequest request;
    request.source = m_song;
    request.filePath = file(QStringLiteral("song.mp3"));
    QVERIFY(QFile::link(file(QStringLiteral("precious")), request.filePath + QStringLiteral(".part")));
    QVERIFY(!await(m_storage->download(request)));
    QVERIFY(m_server->requests.isEmpty());
    QCOMPARE(QFileInfo(file(QStringLiteral("precious"))).size(), 4);
}

void SupabaseStorageTest::downloadIntoNowhere()
{
    DownloadRequest request;
    request.source = m_song;
    request.filePath = file(QStringLiteral("none/song.mp3"));
    QCOMPARE(await(m_storage->download(request)).error().kind, ErrorKind::LocalIo);
    request.filePath = QStringLiteral("/proc/song.mp3");
    const ErrorKind kind = await(m_storage->download(request)).error().kind;
    QVERIFY(kind == ErrorKind::ReadOnly || kind == ErrorKind::LocalIo);
    QVERIFY(m_server->requests.isEmpty());
}

void SupabaseStorageTest::cancelledDownloadLeavesNothing()
{
    ScriptedAnswer endless;
    endless.generated = 1LL << 40;
    m_server->answers = {endless};
    DownloadRequest request;
    request.source = m_song;
    request.filePath = file(QStringLiteral("song.mp3"));
    request.progress = [cancel = request.cancel](qint64, qint64) { cancel.cancel(); };
    const auto done = await(m_storage->download(request));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(leftFiles().isEmpty());
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
    QCOMPARE(sizes, (QList<int>{500, 500, 201}));
    QVERIFY(await(m_storage->remove({}))->removed.isEmpty());
}

void SupabaseStorageTest::moveAndCopy()
{
    const StoragePath to{QStringLiteral("other"), QStringLiteral("ä.mp3")};
    m_server->answers = {
        ScriptedServer::json(200, "{\"message\":\"Successfully moved\"}"),
        ScriptedServer::json(400, R"({"statusCode":"409","code":"ResourceAlreadyExists","message":"x"})"),
        ScriptedServer::json(400, noKey)};
    QSignalSpy changed(m_storage.get(), &StorageService::changed);
    QVERIFY(await(m_storage->move(m_song, to)));
    QCOMPARE(targetOf(0), QByteArray("/storage/v1/object/move"));
    const QJsonObject body = bodyOf(m_server->requests.first());
    QCOMPARE(body.value(u"bucketId").toString(), QStringLiteral("audio"));
    QCOMPARE(body.value(u"destinationBucket").toString(), QStringLiteral("other"));
    QCOMPARE(body.value(u"destinationKey").toString(), QStringLiteral("=C3=A4.mp3"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(await(m_storage->copy(m_song, to)).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(targetOf(1), QByteArray("/storage/v1/object/copy"));
    const auto missing = await(m_storage->copy(m_song, to));
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().userText.contains(QStringLiteral("song.mp3")));
    // The server would say yes to this.
    QCOMPARE(await(m_storage->move(m_song, m_song)).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(m_server->requests.size(), 3);
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

void SupabaseStorageTest::memoryStaysFlat()
{
    constexpr qint64 size = 400 * 1024 * 1024;
    ScriptedAnswer big;
    big.generated = size;
    big.headers = {{"etag", "\"v1\""}};
    m_server->answers = {big};
    forgetPeakMemory();
    const auto done = download();
    QVERIFY2(done, failure(done).constData());
    QCOMPARE(QFileInfo(file(QStringLiteral("song.mp3"))).size(), size);
    m_server->answers = {ScriptedServer::json(200, "{}"), info("user-1/song.mp3", size, "x-2")};
    const auto stored = upload(m_song, UploadSource::fromFile(file(QStringLiteral("song.mp3"))));
    QVERIFY2(stored, failure(stored).constData());
    QCOMPARE(m_server->requests.at(1).bodySize, size);
    // The bound is for a release build of the whole process; the server's own buffers are in here as well.
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 limit = qint64(700) * 1024 * 1024; // The sanitizer keeps what is freed for a while.
#else
    constexpr qint64 limit = 100 * 1024 * 1024;
#endif
    QVERIFY2(peakMemory() < limit, QByteArray::number(peakMemory() / 1024 / 1024).constData());
}

QTEST_GUILESS_MAIN(SupabaseStorageTest)
#include "tst_supabasestorage.moc"
