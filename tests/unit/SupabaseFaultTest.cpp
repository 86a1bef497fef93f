#include "tests/unit/SupabaseFaultTest.h"

#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "tests/support/RepeatedReply.h"
#include "tests/support/TempFiles.h"

#include <QTest>

namespace bucketdeck::test {
namespace {

const QString songName = QStringLiteral("song.mp3");
constexpr qint64 firstPart = 100'000;
constexpr auto silence = std::chrono::seconds(1);

bool asksForInfo(const ScriptedRequest &request)
{
    return request.target.contains("/object/info/");
}

qint64 rangeStart(const ScriptedRequest &request)
{
    const QByteArray range = request.header("range");
    return range.isEmpty() ? 0 : range.mid(6).chopped(1).toLongLong();
}

QByteArray song()
{
    return patternBytes(600'000);
}

ScriptedAnswer page(int status)
{
    ScriptedAnswer answer;
    answer.status = status;
    answer.headers = {{"content-type", "text/html"}};
    answer.body = "<html><title>Sign in to this network</title></html>";
    return answer;
}

} // namespace

void SupabaseFaultTest::init()
{
    begin();
    m_storage = std::make_unique<SupabaseStorage>(SupabaseProject{m_server->url(), "anon-key", silence}, m_tokens,
                                                  m_network.get());
    m_token.clear();
}

DownloadRequest SupabaseFaultTest::request()
{
    DownloadRequest request;
    request.source = m_song;
    request.filePath = file(songName);
    request.resumeToken = m_token;
    request.resumable = [this](const QByteArray &token) { m_token = token; };
    return request;
}

void SupabaseFaultTest::serve(const QByteArray &all)
{
    m_server->handler = [all](const ScriptedRequest &sent) {
        if (asksForInfo(sent))
            return info("user-1/song.mp3", all.size(), md5(all));
        return rangeStart(sent) == 0 ? whole(all, md5(all)) : part(all, rangeStart(sent), all.size() - 1, md5(all));
    };
}

QByteArray SupabaseFaultTest::contentOf(const QString &name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void SupabaseFaultTest::slowDownloadGoesOnAndObeysAtOnce_data()
{
    QTest::addColumn<bool>("pauses");
    QTest::newRow("pause") << true;
    QTest::newRow("cancel") << false;
}

void SupabaseFaultTest::slowDownloadGoesOnAndObeysAtOnce()
{
    QFETCH(const bool, pauses);
    const QByteArray all = song();
    ScriptedAnswer drip = whole(all, md5(all));
    drip.stallAfter = 100;
    drip.dripMs = 50;
    m_server->answers = {drip};
    serve(all);
    TransferQueue queue([this](const QString &) { return storage(); }, std::make_shared<SystemClock>());
    TransferItem item;
    item.kind = TransferKind::Download;
    item.accountId = QStringLiteral("account");
    item.remote = m_song;
    item.localPath = file(songName);
    const quint64 id = queue.enqueue({item}).constFirst();
    const auto now = [&]() -> const TransferItem & { return queue.at(queue.indexOf(id)); };
    // Byte by byte, for longer than a connection may be silent.
    QTRY_VERIFY(now().bytesDone >= 100 + 3 * silence / std::chrono::milliseconds(2 * drip.dripMs));
    QCOMPARE(now().state, TransferState::Running);
    QCOMPARE(now().bytesTotal, all.size());
    QVERIFY(now().bytesDone < 1000);
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(!QFile::exists(file(songName)));
    if (!pauses) {
        queue.cancel(id);
        QTRY_COMPARE(now().state, TransferState::Cancelled);
        QTRY_VERIFY(leftFiles().isEmpty());
        return;
    }
    queue.pause({id});
    QCOMPARE(now().state, TransferState::Paused);
    const qint64 before = now().bytesDone;
    QVERIFY(partSize() >= before);
    queue.resume({id});
    QTRY_COMPARE(now().state, TransferState::Done);
    QVERIFY(contentOf(songName) == all);
    QVERIFY(rangeStart(m_server->requests.last()) >= before);
}

void SupabaseFaultTest::silenceInTheMiddleIsGoneOnFrom()
{
    const QByteArray all = song();
    ScriptedAnswer hang = whole(all, md5(all));
    hang.stallAfter = firstPart;
    m_server->answers = {hang};
    serve(all);
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(m_server->requests.size(), 2);
    QCOMPARE(rangeStart(m_server->requests.last()), firstPart);
    QVERIFY(contentOf(songName) == all);
    QCOMPARE(leftFiles(), QStringList{songName});
}

void SupabaseFaultTest::strangerInTheMiddleCostsNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("anotherProcess");
    QTest::newRow("200") << 200 << false;
    QTest::newRow("502") << 502 << false;
    QTest::newRow("200, taken up") << 200 << true;
    QTest::newRow("502, taken up") << 502 << true;
}

void SupabaseFaultTest::strangerInTheMiddleCostsNothing()
{
    QFETCH(const int, status);
    QFETCH(const bool, anotherProcess);
    const QByteArray all = song();
    ScriptedAnswer cut = whole(all, md5(all));
    cut.cutAfter = firstPart;
    m_server->answers = {cut};
    m_server->handler = [status](const ScriptedRequest &) { return page(status); };
    for (int attempt = 0; attempt <= int(anotherProcess); ++attempt) {
        const auto failed = await(m_storage->download(request()));
        QVERIFY(!failed);
        QVERIFY2(failed.error().retryable, failure(failed).constData());
        QCOMPARE(partSize(), firstPart);
        QVERIFY(!QFile::exists(file(songName)));
    }
    serve(all);
    REQUIRE_OK(await(m_storage->download(request())));
    QCOMPARE(rangeStart(m_server->requests.last()), firstPart);
    QVERIFY(contentOf(songName) == all);
}

void SupabaseFaultTest::lyingLengthsAreNeverDone_data()
{
    QTest::addColumn<ScriptedAnswer>("lie");
    const QByteArray all = song();
    const auto lying = [&all](qint64 length) {
        ScriptedAnswer answer = whole(all, md5(all));
        answer.headers.append(qMakePair(QByteArray("content-length"), QByteArray::number(length)));
        answer.closeAfter = true;
        return answer;
    };
    QTest::newRow("shorter") << lying(all.size() - 1);
    QTest::newRow("far shorter") << lying(1000);
    ScriptedAnswer none = whole(all.left(firstPart), md5(all));
    none.hasLength = false;
    QTest::newRow("none, and cut off") << none;
    // The server knows better when it is asked for the rest.
    QTest::newRow("longer") << lying(all.size() + 1000);
}

void SupabaseFaultTest::lyingLengthsAreNeverDone()
{
    QFETCH(const ScriptedAnswer, lie);
    const QByteArray all = song();
    m_server->answers = {lie};
    m_server->handler = [all](const ScriptedRequest &sent) {
        if (asksForInfo(sent))
            return info("user-1/song.mp3", all.size(), md5(all));
        return ScriptedServer::json(
            416, R"({"statusCode":"416","error":"invalid_range","message":"invalid range","code":"InvalidRange"})");
    };
    const auto done = await(m_storage->download(request()));
    QVERIFY(!done);
    QVERIFY2(done.error().kind == ErrorKind::Corrupt || done.error().kind == ErrorKind::RemoteChanged,
             failure(done).constData());
    QVERIFY(leftFiles().isEmpty());
    serve(all);
    REQUIRE_OK(await(m_storage->download(request())));
    QVERIFY(contentOf(songName) == all);
}

void SupabaseFaultTest::pageInPlaceOfAllIsNeverDone()
{
    m_server->handler = [](const ScriptedRequest &) { return page(200); };
    QVERIFY(!await(m_storage->download(request())));
    QVERIFY(leftFiles().isEmpty());
    QVERIFY(m_token.isEmpty());
}

void SupabaseFaultTest::pageInPlaceOfAnAnswerToAnUploadIsNeverDone()
{
    const QByteArray bytes(100'000, 'm');
    m_server->handler = [](const ScriptedRequest &) { return page(200); };
    const UploadSource source = UploadSource::fromFile(writeFile(QStringLiteral("in.mp3"), bytes));
    const auto refused = upload(m_song, source);
    REQUIRE_KIND(refused, ErrorKind::Protocol);
    QVERIFY(refused.error().retryable);
    // By tus neither.
    const UploadSource large =
        UploadSource::fromFile(writeFile(QStringLiteral("large.mp3"), QByteArray(7'000'000, 'm')));
    REQUIRE_KIND(upload(m_song, large), ErrorKind::Protocol);
}

void SupabaseFaultTest::uploadIsDoneWhenItWasLookedAt()
{
    const QByteArray bytes(100'000, 'm');
    int sent = 0;
    int turnedAway = 0;
    // Once it is there, nobody may look at it for a while: longer than one try.
    m_server->handler = [&sent, &turnedAway, bytes](const ScriptedRequest &request) {
        if (request.bodySize == bytes.size()) {
            ++sent;
            return ScriptedServer::json(200, R"({"Key":"audio/user-1/song.mp3"})");
        }
        if (sent == 0)
            return ScriptedServer::json(400, noKey);
        return turnedAway++ < 4 ? ScriptedServer::json(503, "{}") : info("user-1/song.mp3", bytes.size(), md5(bytes));
    };
    TransferQueue queue([this](const QString &) { return storage(); }, std::make_shared<SystemClock>());
    TransferItem item;
    item.accountId = QStringLiteral("account");
    item.remote = m_song;
    item.localPath = writeFile(QStringLiteral("in.mp3"), bytes);
    item.bytesTotal = bytes.size();
    item.onConflict = ConflictChoice::Replace;
    const quint64 id = queue.enqueue({item}).constFirst();
    const auto now = [&]() -> const TransferItem & { return queue.at(queue.indexOf(id)); };
    QTRY_COMPARE(now().state, TransferState::Waiting);
    QCOMPARE(now().error->kind, ErrorKind::Busy);
    QCOMPARE(sent, 1);
    QTRY_COMPARE(now().state, TransferState::Done);
    // It was there, and wasn't sent again.
    QCOMPARE(sent, 1);
}

void SupabaseFaultTest::aSecondAnswerIsNotPutBehindTheFirst_data()
{
    QTest::addColumn<bool>("tellsHead");
    QTest::newRow("its head is told") << true;
    QTest::newRow("nobody says so") << false;
}

void SupabaseFaultTest::aSecondAnswerIsNotPutBehindTheFirst()
{
    QFETCH(const bool, tellsHead);
    RepeatingNetwork network("0123456789", 6, tellsHead);
    m_storage = std::make_unique<SupabaseStorage>(SupabaseProject{m_server->url(), "anon-key"}, m_tokens, &network);
    const auto done = await(m_storage->download(request()));
    QVERIFY(!done);
    QVERIFY(done.error().retryable);
    QVERIFY(!QFile::exists(file(songName)));
    // What came before the second answer can be gone on with; where it can't be told from it, nothing is.
    QCOMPARE(partSize(), tellsHead ? 6 : 0);
    QCOMPARE(m_token.isEmpty(), !tellsHead);
    m_storage.reset();
}

void SupabaseFaultTest::aReadThatNobodyAnswersIsAskedFewTimes()
{
    ScriptedAnswer drop;
    drop.drop = true;
    m_server->handler = [drop](const ScriptedRequest &) { return drop; };
    REQUIRE_KIND(await(m_storage->download(request())), ErrorKind::Offline);
    // Qt's own three, and none of ours on top: the queue waits before it asks again.
    QVERIFY2(m_server->requests.size() <= 3, QByteArray::number(m_server->requests.size()).constData());
}

} // namespace bucketdeck::test
