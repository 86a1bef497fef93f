#include "tests/unit/SupabaseDownloadTest.h"

#include "core/base/DownloadFile.h"
#include "core/storage/DownloadToken.h"
#include "core/transfer/DownloadJob.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

namespace bucketdeck::test {
namespace {

using Way = RateLimiter::Way;

const QString songName = QStringLiteral("song.mp3");
const QString partName = QStringLiteral("song.mp3.part");

/// `size` a multiple of 4.
QByteArray randomBytes(qsizetype size, quint32 seed = 1)
{
    std::vector<quint32> numbers(static_cast<size_t>(size / 4));
    QRandomGenerator(seed).fillRange(numbers.data(), size / 4);
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), size);
}

/// More than a connection's buffers hold.
QByteArray longSong(quint32 seed = 1)
{
    return randomBytes(6'000'000, seed);
}

bool asksForInfo(const ScriptedRequest &request)
{
    return request.target.contains("/object/info/");
}

qint64 rangeStart(const ScriptedRequest &request)
{
    const QByteArray range = request.header("range");
    return range.isEmpty() ? 0 : range.mid(6).chopped(1).toLongLong();
}

/// All of it is promised, and some of it comes.
ScriptedAnswer cutOff(const QByteArray &all)
{
    ScriptedAnswer cut = whole(all, md5(all));
    cut.cutAfter = 100'000;
    return cut;
}

} // namespace

void SupabaseDownloadTest::init()
{
    begin();
    m_limiter = std::make_shared<RateLimiter>();
    m_storage = std::make_unique<SupabaseStorage>(SupabaseProject{m_server->url(), "anon-key"}, m_tokens,
                                                  m_network.get(), m_limiter);
    m_token.clear();
    m_phases.clear();
    m_progress.clear();
}

DownloadRequest SupabaseDownloadTest::request()
{
    DownloadRequest request;
    request.source = m_song;
    request.filePath = file(songName);
    request.resumeToken = m_token;
    request.resumable = [this](const QByteArray &token) { m_token = token; };
    request.phase = [this](TransferPhase phase) { m_phases.append(phase); };
    request.progress = [this](qint64 done, qint64) { m_progress.append(done); };
    return request;
}

void SupabaseDownloadTest::interrupt(const QByteArray &all)
{
    m_server->answers = {whole(all, md5(all))};
    DownloadRequest stopped = request();
    stopped.progress = [cancel = stopped.cancel](qint64, qint64) { cancel.cancel(); };
    REQUIRE_KIND(await(m_storage->download(stopped)), ErrorKind::Cancelled);
    QVERIFY(!m_token.isEmpty());
    QVERIFY(partSize() > 0 && partSize() < all.size());
    QVERIFY(!QFile::exists(file(songName)));
    m_server->requests.clear();
}

void SupabaseDownloadTest::serve(const QByteArray &all)
{
    m_server->handler = [all](const ScriptedRequest &request) {
        if (asksForInfo(request))
            return info("user-1/song.mp3", all.size(), md5(all));
        if (request.header("range").isEmpty())
            return whole(all, md5(all));
        return part(all, rangeStart(request), all.size() - 1, md5(all));
    };
}

std::shared_ptr<StorageService> SupabaseDownloadTest::storage() const
{
    return {m_storage.get(), [](StorageService *) { /* The fixture's own. */ }};
}

QByteArray SupabaseDownloadTest::contentOf(const QString &name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

qint64 SupabaseDownloadTest::partSize() const
{
    return QFileInfo(file(partName)).size();
}

void SupabaseDownloadTest::goesOnWhereItWas()
{
    const QByteArray all = longSong();
    interrupt(all);
    const qint64 before = partSize();
    // Another process: nothing but the token and the file is left.
    m_storage =
        std::make_unique<SupabaseStorage>(SupabaseProject{m_server->url(), "anon-key"}, m_tokens, m_network.get());
    serve(all);
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_server->requests.first().header("range"), "bytes=" + QByteArray::number(before) + '-');
    QVERIFY(contentOf(songName) == all);
    QCOMPARE(leftFiles(), QStringList{songName});
    QVERIFY(m_token.isEmpty());
    QCOMPARE(m_progress.first(), before);
    QCOMPARE(m_progress.last(), all.size());
    QCOMPARE(m_phases, QList<TransferPhase>({TransferPhase::Hashing, TransferPhase::Moving, TransferPhase::Verifying}));
}

void SupabaseDownloadTest::startsOverWhereTheObjectChanged_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the range is of another version") << 206;
    QTest::newRow("all of it comes") << 200;
    QTest::newRow("it is shorter now") << 416;
}

void SupabaseDownloadTest::startsOverWhereTheObjectChanged()
{
    QFETCH(const int, status);
    interrupt(longSong(1));
    const QByteArray now = longSong(2);
    serve(now);
    if (status == 200)
        m_server->answers = {whole(now, md5(now))};
    if (status == 416)
        m_server->answers = {ScriptedServer::json(
            416, R"({"statusCode":"416","error":"invalid_range","message":"invalid range","code":"InvalidRange"})")};
    REQUIRE_OK(await(m_storage->download(request())));
    QVERIFY(contentOf(songName) == now);
    QCOMPARE(leftFiles(), QStringList{songName});
    // It is seen that it began anew.
    QVERIFY(m_progress.contains(0));
}

void SupabaseDownloadTest::changeInTheMiddleIsNoMix()
{
    const QByteArray all = longSong();
    m_server->handler = [all](const ScriptedRequest &sent) {
        return rangeStart(sent) == 0 ? cutOff(all) : part(all, rangeStart(sent), all.size() - 1, md5("other"));
    };
    REQUIRE_KIND(await(m_storage->download(request())), ErrorKind::RemoteChanged);
    // There is nothing to go on with.
    QVERIFY(leftFiles().isEmpty());
    QVERIFY(m_token.isEmpty());
}

void SupabaseDownloadTest::doesntGoOnWithAnotherPart()
{
    const QByteArray all = longSong();
    interrupt(all);
    QVERIFY(QFile::rename(file(partName), file(QStringLiteral("elsewhere"))));
    writeFile(partName, QByteArray(1000, 'x'));
    serve(all);
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(m_server->requests.first().header("range"), QByteArray());
    QVERIFY(contentOf(songName) == all);
}

void SupabaseDownloadTest::wholePartIsLookedAtOnceMore()
{
    const QByteArray all = "all of the song";
    m_server->handler = [this, all](const ScriptedRequest &) {
        writeFile(songName, "mine");
        return whole(all, md5(all));
    };
    REQUIRE_KIND(await(m_storage->download(request())), ErrorKind::AlreadyExists);
    QCOMPARE(partSize(), all.size());
    QVERIFY(QFile::remove(file(songName)));
    serve(all);
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(rangeStart(m_server->requests.last()), all.size() - 1);
    QCOMPARE(contentOf(songName), all);
}

void SupabaseDownloadTest::discardingRemovesThePart()
{
    interrupt(longSong());
    const QByteArray token = m_token;
    REQUIRE_OK(await(m_storage->discardDownload(token)));
    QVERIFY(leftFiles().isEmpty());
    // One of somebody else stays.
    writeFile(partName, "other");
    REQUIRE_OK(await(m_storage->discardDownload(token)));
    QCOMPARE(leftFiles(), QStringList{partName});
    REQUIRE_OK(await(m_storage->discardDownload("no token")));
}

void SupabaseDownloadTest::failureThatPassesKeepsThePart_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("kind");
    ScriptedAnswer tooMany = ScriptedServer::json(429, R"({"statusCode":"429","error":"too many","message":"wait"})");
    tooMany.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("120")));
    ScriptedAnswer reset;
    reset.drop = true;
    QTest::newRow("too many requests") << tooMany << int(ErrorKind::RateLimited);
    QTest::newRow("storm") << ScriptedServer::json(503, "{}") << int(ErrorKind::Server);
    QTest::newRow("reset") << reset << int(ErrorKind::Offline);
}

void SupabaseDownloadTest::failureThatPassesKeepsThePart()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const int, kind);
    const QByteArray all = longSong();
    interrupt(all);
    const qint64 before = partSize();
    m_server->handler = [answer](const ScriptedRequest &) { return answer; };
    const auto failed = await(m_storage->download(request()));
    QVERIFY(!failed);
    QVERIFY2(int(failed.error().kind) == kind || failed.error().kind == ErrorKind::Busy, failure(failed).constData());
    QVERIFY(failed.error().retryable);
    if (kind == int(ErrorKind::RateLimited))
        QCOMPARE(failed.error().retryAfter, std::chrono::seconds(120));
    // Who asks again, and when, is the queue's to say.
    if (!answer.drop)
        QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(partSize(), before);
    // As another storage, which wasn't told to wait.
    m_network = std::make_unique<QNetworkAccessManager>();
    m_storage =
        std::make_unique<SupabaseStorage>(SupabaseProject{m_server->url(), "anon-key"}, m_tokens, m_network.get());
    serve(all);
    REQUIRE_OK(await(m_storage->download(request())));
    QVERIFY(contentOf(songName) == all);
}

void SupabaseDownloadTest::freshTokenInTheMiddle()
{
    const QByteArray all = longSong();
    m_server->handler = [all](const ScriptedRequest &sent) {
        if (rangeStart(sent) == 0)
            return cutOff(all);
        if (sent.header("authorization") == "Bearer token1")
            return ScriptedServer::json(400, expired);
        return part(all, rangeStart(sent), all.size() - 1, md5(all));
    };
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(m_tokens->refused, QByteArrayList{"token1"});
    QCOMPARE(m_server->requests.last().header("authorization"), QByteArray("Bearer token2"));
    QVERIFY(contentOf(songName) == all);
}

void SupabaseDownloadTest::truncatedAnswerGoesOn()
{
    const QByteArray all = longSong();
    m_server->handler = [all](const ScriptedRequest &sent) {
        const qint64 from = rangeStart(sent);
        if (from == 0)
            return cutOff(all);
        // A part that ends before its end is one more reason to ask for the rest.
        return from < 200'000 ? part(all, from, 199'999, md5(all)) : part(all, from, all.size() - 1, md5(all));
    };
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(rangeStart(m_server->requests.last()), 200'000);
    QVERIFY(contentOf(songName) == all);
}

void SupabaseDownloadTest::damagedArrivalIsCorrupt()
{
    const QByteArray etag = md5("the song");
    m_server->answers = {whole("the sonG", etag)};
    const auto done = await(m_storage->download(request()));
    REQUIRE_KIND(done, ErrorKind::Corrupt);
    QVERIFY(done.error().detail.contains(QString::fromLatin1(etag)));
    QVERIFY(done.error().detail.contains(QString::fromLatin1(md5("the sonG"))));
    QVERIFY(leftFiles().isEmpty());
    QVERIFY(m_token.isEmpty());
}

void SupabaseDownloadTest::somethingElseIsNotTheObject_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    ScriptedAnswer page;
    page.headers = {{"content-type", "text/html"}};
    page.body = "<html><title>Sign in to this network</title></html>";
    QTest::newRow("a gateway's page") << page;
    ScriptedAnswer nothing;
    QTest::newRow("nothing at all") << nothing;
    ScriptedAnswer lie = whole("0123456789", md5("0123456789") + "-2");
    lie.headers.append(qMakePair(QByteArray("content-length"), QByteArray("5")));
    lie.closeAfter = true;
    QTest::newRow("a length that isn't so") << lie;
}

void SupabaseDownloadTest::somethingElseIsNotTheObject()
{
    QFETCH(const ScriptedAnswer, answer);
    m_server->answers = {answer, info("user-1/song.mp3", 10, md5("0123456789") + "-2")};
    const auto done = await(m_storage->download(request()));
    REQUIRE_KIND(done, ErrorKind::Corrupt);
    QVERIFY(done.error().detail.contains(QStringLiteral("10")));
    QVERIFY(leftFiles().isEmpty());
}

void SupabaseDownloadTest::partsAreComparedByTheirSize()
{
    const QByteArray all = "in two parts";
    const QByteArray etag = md5("whatever") + "-2";
    m_server->answers = {whole(all, etag), info("user-1/song.mp3", all.size(), etag)};
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(contentOf(songName), all);
    m_server->answers = {whole(all, etag), info("user-1/song.mp3", all.size(), md5("newer") + "-2")};
    DownloadRequest again = request();
    again.overwrite = true;
    REQUIRE_KIND(await(m_storage->download(again)), ErrorKind::RemoteChanged);
    QCOMPARE(leftFiles(), QStringList{songName});
}

void SupabaseDownloadTest::timeOfTheObjectIsKept()
{
    const QByteArray all = "the song";
    ScriptedAnswer answer = whole(all, md5(all));
    answer.headers.append(qMakePair(QByteArray("last-modified"), QByteArray("Sat, 21 Nov 2020 05:24:54 GMT")));
    m_server->answers = {answer};
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(QFileInfo(file(songName)).lastModified().toUTC(),
             QDateTime(QDate(2020, 11, 21), QTime(5, 24, 54), Qt::UTC));
}

void SupabaseDownloadTest::linkAmongTheFoldersIsRefused()
{
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("elsewhere")));
    QVERIFY(QFile::link(file(QStringLiteral("elsewhere")), file(QStringLiteral("album"))));
    serve("the song");
    const auto job =
        std::make_shared<DownloadJob>(storage(), m_song, file(QStringLiteral("album/song.mp3")), QByteArray());
    REQUIRE_KIND(await(job->run(ConflictChoice::Replace)), ErrorKind::ReadOnly);
    QVERIFY(m_server->requests.isEmpty());
    QVERIFY(QDir(file(QStringLiteral("elsewhere"))).isEmpty());
    DownloadRequest planted = request();
    planted.filePath = file(QStringLiteral("album/song.mp3"));
    planted.followLinks = false;
    REQUIRE_KIND(await(m_storage->download(planted)), ErrorKind::ReadOnly);
    QVERIFY(m_server->requests.isEmpty());
    // Who chose a link gets what they chose.
    planted.followLinks = true;
    REQUIRE_OK(await(m_storage->download(planted)));
    QCOMPARE(contentOf(QStringLiteral("elsewhere/song.mp3")), QByteArray("the song"));
}

void SupabaseDownloadTest::tooLargeForTheDiskIsRefusedAtOnce()
{
    ScriptedAnswer endless;
    endless.generated = 1LL << 55;
    endless.headers = {{"etag", "\"v1\""}};
    m_server->answers = {endless};
    REQUIRE_KIND(await(m_storage->download(request())), ErrorKind::DiskFull);
    QVERIFY(m_progress.isEmpty());
    QVERIFY(leftFiles().isEmpty());
}

void SupabaseDownloadTest::jobGoesOnUnderItsName()
{
    const QByteArray all = longSong();
    const QString second = QStringLiteral("song (2).mp3");
    writeFile(songName, "mine");
    m_server->answers = {whole(all, md5(all))};
    const auto first = std::make_shared<DownloadJob>(storage(), m_song, file(songName), QByteArray());
    first->setResumable([this](const QByteArray &token) { m_token = token; });
    first->setProgress([job = first.get()](qint64, qint64) { job->cancel(); });
    REQUIRE_KIND(await(first->run(ConflictChoice::KeepBoth)), ErrorKind::Cancelled);
    QVERIFY(QFile::exists(file(second + QStringLiteral(".part"))));
    serve(all);
    const auto next = std::make_shared<DownloadJob>(storage(), m_song, file(songName), m_token);
    next->setResumable([this](const QByteArray &token) { m_token = token; });
    const auto done = await(next->run(ConflictChoice::KeepBoth));
    REQUIRE_OK(done);
    QCOMPARE(done->localPath, file(second));
    QVERIFY(rangeStart(m_server->requests.last()) > 0);
    QVERIFY(contentOf(second) == all);
    QCOMPARE(contentOf(songName), QByteArray("mine"));
    QCOMPARE(leftFiles().size(), 2);
    QVERIFY(m_token.isEmpty());
}

void SupabaseDownloadTest::jobBringsThePartAlong()
{
    const QByteArray all = longSong();
    interrupt(all);
    writeFile(songName, "mine");
    serve(all);
    const auto job = std::make_shared<DownloadJob>(storage(), m_song, file(songName), m_token);
    REQUIRE_KIND(await(job->run(ConflictChoice::Ask)), ErrorKind::AlreadyExists);
    const auto done = await(job->run(ConflictChoice::KeepBoth));
    REQUIRE_OK(done);
    QCOMPARE(done->localPath, file(QStringLiteral("song (2).mp3")));
    QVERIFY(rangeStart(m_server->requests.last()) > 0);
    QVERIFY(contentOf(QStringLiteral("song (2).mp3")) == all);
    QCOMPARE(leftFiles().size(), 2);
}

void SupabaseDownloadTest::jobTakesWhatItsCrashLeft()
{
    const auto leave = [this](const StoragePath &owner) {
        const auto left = DownloadFile::create(file(songName), false);
        QVERIFY(left);
        (*left)->sign(downloadSignature(owner));
        (*left)->keepUnfinished(true);
    };
    leave(m_song);
    if (DownloadFile::signature(file(songName)).value_or(QByteArray()).isEmpty())
        QSKIP("This file system keeps no notes on files.");
    serve("the song");
    const auto job = std::make_shared<DownloadJob>(storage(), m_song, file(songName), QByteArray());
    REQUIRE_OK(await(job->run(ConflictChoice::KeepBoth)));
    QCOMPARE(leftFiles(), QStringList{songName});
    // That of another download, which rests, isn't touched.
    QVERIFY(QFile::remove(file(songName)));
    leave({QStringLiteral("audio"), QStringLiteral("other/song.mp3")});
    const auto beside = std::make_shared<DownloadJob>(storage(), m_song, file(songName), QByteArray());
    REQUIRE_OK(await(beside->run(ConflictChoice::KeepBoth)));
    QCOMPARE(leftFiles(), QStringList({QStringLiteral("song (2).mp3"), partName}));
}

void SupabaseDownloadTest::limitedDownloadIsWholeAndSpeedsUp()
{
    const QByteArray all = longSong();
    serve(all);
    // Ten minutes.
    m_limiter->setLimit(Way::Down, 10'000);
    Task<void> running = m_storage->download(request());
    QTRY_VERIFY(m_limiter->moved(Way::Down) > 2000);
    QVERIFY(m_limiter->moved(Way::Down) < all.size() / 10);
    m_limiter->setLimit(Way::Down, 0);
    REQUIRE_OK(await(std::move(running)));
    QCOMPARE(m_limiter->moved(Way::Down), all.size());
    QVERIFY(contentOf(songName) == all);
}

void SupabaseDownloadTest::limitedUploadIsWholeAndSpeedsUp_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("in one request") << qint64{900'000};
    QTest::newRow("by tus") << qint64{7'000'000};
}

void SupabaseDownloadTest::limitedUploadIsWholeAndSpeedsUp()
{
    QFETCH(const qint64, size);
    const QByteArray all = randomBytes(size);
    qint64 arrived = 0;
    m_server->handler = [&arrived, all](const ScriptedRequest &sent) {
        if (asksForInfo(sent))
            return info("user-1/song.mp3", all.size(), md5(all));
        ScriptedAnswer answer;
        if (sent.method == "POST" && sent.target.contains("/upload/resumable")) {
            answer.status = 201;
            answer.headers = {{"location", "/upload/resumable/eA"}, {"tus-resumable", "1.0.0"}};
            return answer;
        }
        // What the server keeps of a body is its first mebibyte.
        if (sent.body != all.mid(arrived, sent.body.size()))
            return ScriptedServer::json(400, "{}");
        arrived += sent.bodySize;
        if (sent.method != "PATCH")
            return ScriptedServer::json(200, "{}");
        answer.status = 204;
        answer.headers = {{"upload-offset", QByteArray::number(arrived)}, {"tus-resumable", "1.0.0"}};
        return answer;
    };
    m_limiter->setLimit(Way::Up, 10'000);
    UploadRequest request;
    request.target = m_song;
    request.source = UploadSource::fromFile(writeFile(QStringLiteral("in.mp3"), all));
    request.contentType = QStringLiteral("audio/mpeg");
    Task<ObjectInfo> running = m_storage->upload(request);
    QTRY_VERIFY(m_limiter->moved(Way::Up) > 2000);
    QVERIFY(m_limiter->moved(Way::Up) < all.size() / 10);
    m_limiter->setLimit(Way::Up, 0);
    REQUIRE_OK(await(std::move(running)));
    QCOMPARE(arrived, all.size());
    QCOMPARE(m_limiter->moved(Way::Up), all.size());
}

void SupabaseDownloadTest::whatIsListenedToIsNotLimited()
{
    const QByteArray all = longSong();
    m_limiter->setLimit(Way::Down, 1024);
    m_server->answers = {part(all, 0, 999'999, md5(all))};
    const auto bytes = await(m_storage->readRange(m_song, 0, 1'000'000, {}, {}));
    REQUIRE_OK(bytes);
    QVERIFY(*bytes == all.left(1'000'000));
    QCOMPARE(m_limiter->moved(Way::Down), 0);
}

} // namespace bucketdeck::test
