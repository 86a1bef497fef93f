#include "core/supabase/HttpClient.h"
#include "tests/support/Await.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/TinyProxy.h"

#include <QBuffer>
#include <QDir>
#include <QNetworkProxyFactory>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <vector>

using namespace bucketdeck;

Q_DECLARE_METATYPE(bucketdeck::ScriptedAnswer)

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_server = std::make_unique<ScriptedServer>();
    }

    void anyStatusIsAnAnswer();
    void smallPacketsAreNotHeldBack();
    void headersGoOutAndComeBack();
    void refusedConnectionIsOffline();
    void unknownNameIsOffline();
    void silenceIsATimeout();
    void cancelAnswersAtOnce();
    void cancelledBeforehandSendsNothing();
    void bodyCutShortIsProtocol();
    void brokenBeforeAnyAnswerIsOffline();
    void notHttpIsAnError();
    void sinkTakesTheBody();
    void sinkMayStop();
    void headMayStop();
    void deviceIsStreamedWithItsLength();
    void earlyRefusalOfAnUploadIsRead_data();
    void earlyRefusalOfAnUploadIsRead();
    void otherOriginsGetNothing();
    void anUploadIsNeverRedirected();
    void cookiesAreNotKept();
    void managerGoneMeansCancelled();
    void noConnectionIsOffline_data();
    void noConnectionIsOffline();
    void thinkingServerIsWaitedFor();
    void readsAreSentAgain_data();
    void readsAreSentAgain();
    void stormOfErrorsIsBounded();
    void uploadIsNeverSentTwice_data();
    void uploadIsNeverSentTwice();
    void whatWasSeenIsNotBegunAgain();
    void nothingGoesOutBeforeTheHostWantsIt();
    void soManyAtOnceAndQuickOnesFirst();
    void gatewaysPageIsAnAnswer();
    void systemsProxyIsUsed();
    void afterASleepConnectionsAreNew();

private:
    HttpRequest get(const QString &path = QStringLiteral("/x")) const
    {
        HttpRequest request;
        request.url = QUrl(m_server->url().toString() + path);
        return request;
    }
    Result<HttpResponse> send(HttpRequest request)
    {
        return await(HttpClient(m_network.get()).send(std::move(request)));
    }

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ScriptedServer> m_server;
};

void HttpClientTest::anyStatusIsAnAnswer()
{
    for (const int status : {200, 204, 206, 304, 400, 401, 402, 404, 409, 416, 429, 500, 502, 503, 544}) {
        m_server->answers = {ScriptedServer::json(status, status == 204 || status == 304 ? "" : "{\"a\":1}")};
        const Result<HttpResponse> answer = send(get());
        QVERIFY2(answer, failure(answer).constData());
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->isOk(), status < 300);
        if (status != 204 && status != 304)
            QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    }
}

void HttpClientTest::smallPacketsAreNotHeldBack()
{
#ifndef Q_OS_LINUX
    QSKIP("Elsewhere the system decides.");
#endif
    m_server->answers = {ScriptedServer::json(200, "{}")};
    HttpRequest request;
    request.url = m_server->url();
    QVERIFY(await(HttpClient(m_network.get()).send(request)));
    int found = 0;
    for (const QString &name : QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System)) {
        sockaddr_in peer{};
        socklen_t length = sizeof peer;
        const int handle = name.toInt();
        if (getpeername(handle, reinterpret_cast<sockaddr *>(&peer), &length) != 0 || peer.sin_family != AF_INET ||
            ntohs(peer.sin_port) != m_server->serverPort())
            continue;
        ++found;
        int on = 0;
        length = sizeof on;
        QCOMPARE(getsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, &length), 0);
        QVERIFY(on != 0);
    }
    QVERIFY(found > 0);
}

void HttpClientTest::headersGoOutAndComeBack()
{
    ScriptedAnswer scripted;
    scripted.headers = {{"ETag", "\"abc\""}};
    m_server->answers = {scripted};
    HttpRequest request = get();
    request.headers = {{"apikey", "key"}, {"range", "bytes=0-1"}};
    const Result<HttpResponse> answer = send(request);
    QVERIFY(answer);
    QCOMPARE(answer->header("etag"), QByteArray("\"abc\""));
    QCOMPARE(answer->header("none"), QByteArray());
    QCOMPARE(m_server->requests.first().header("apikey"), QByteArray("key"));
    QCOMPARE(m_server->requests.first().header("range"), QByteArray("bytes=0-1"));
    QVERIFY(m_server->requests.first().header("user-agent").startsWith("Bucketdeck/"));
}

void HttpClientTest::refusedConnectionIsOffline()
{
    HttpRequest request = get();
    m_server->close();
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QVERIFY(answer.error().retryable);
    QVERIFY(answer.error().userText.contains(QStringLiteral("127.0.0.1")));
    QVERIFY(!answer.error().detail.isEmpty());
}

void HttpClientTest::unknownNameIsOffline()
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://bucketdeck-no-such-host.invalid/"));
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
}

void HttpClientTest::silenceIsATimeout()
{
    ScriptedAnswer silent;
    silent.hang = true;
    m_server->answers = {silent};
    HttpRequest request = get();
    request.silence = std::chrono::seconds(1);
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(answer.error().retryable);
}

void HttpClientTest::cancelAnswersAtOnce()
{
    ScriptedAnswer endless;
    endless.generated = 1LL << 40;
    m_server->answers = {endless};
    HttpRequest request = get();
    request.sink = [cancel = request.cancel](const QByteArray &) {
        cancel.cancel();
        return true;
    };
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void HttpClientTest::cancelledBeforehandSendsNothing()
{
    HttpRequest request = get();
    request.cancel.cancel();
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QVERIFY(m_server->requests.isEmpty());
}

void HttpClientTest::bodyCutShortIsProtocol()
{
    ScriptedAnswer cut;
    cut.body = QByteArray(1000, 'y');
    cut.cutAfter = 500;
    m_server->answers = {cut};
    const Result<HttpResponse> answer = send(get());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY(answer.error().retryable);
}

void HttpClientTest::brokenBeforeAnyAnswerIsOffline()
{
    ScriptedAnswer drop;
    drop.drop = true;
    // Qt itself tries a request again on a fresh connection.
    m_server->answers = QList<ScriptedAnswer>(10, drop);
    const Result<HttpResponse> answer = send(get());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
}

void HttpClientTest::notHttpIsAnError()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    connect(&other, &QTcpServer::newConnection, this, [&other] {
        QTcpSocket *socket = other.nextPendingConnection();
        socket->write("220 mail.example ESMTP\r\nwhat do you want\r\n\r\n");
        socket->disconnectFromHost();
    });
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(other.serverPort()));
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QVERIFY(!answer.error().userText.isEmpty());
}

void HttpClientTest::sinkTakesTheBody()
{
    ScriptedAnswer big;
    big.generated = 20 * 1024 * 1024;
    m_server->answers = {big};
    qint64 taken = 0;
    HttpRequest request = get();
    request.sink = [&taken](const QByteArray &bytes) {
        taken += bytes.size();
        return true;
    };
    const Result<HttpResponse> answer = send(request);
    QVERIFY(answer);
    QCOMPARE(taken, big.generated);
    QVERIFY(answer->body.isEmpty());

    m_server->answers = {ScriptedServer::json(404, "{\"message\":\"no\"}")};
    const Result<HttpResponse> refused = send(request);
    QVERIFY(refused);
    QCOMPARE(taken, big.generated);
    QCOMPARE(refused->body, QByteArray("{\"message\":\"no\"}"));
}

void HttpClientTest::sinkMayStop()
{
    ScriptedAnswer endless;
    endless.generated = 1LL << 40;
    m_server->answers = {endless};
    HttpRequest request = get();
    request.sink = [](const QByteArray &) { return false; };
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void HttpClientTest::headMayStop()
{
    ScriptedAnswer endless;
    endless.generated = 1LL << 40;
    endless.headers = {{"etag", "\"other\""}};
    m_server->answers = {endless};
    HttpRequest request = get();
    QByteArray seen;
    qint64 taken = 0;
    request.head = [&seen](const HttpResponse &head) {
        seen = head.header("etag");
        return false;
    };
    request.sink = [&taken](const QByteArray &bytes) {
        taken += bytes.size();
        return true;
    };
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QCOMPARE(seen, QByteArray("\"other\""));
    QCOMPARE(taken, 0);
}

void HttpClientTest::deviceIsStreamedWithItsLength()
{
    QByteArray bytes(5 * 1024 * 1024, 'b');
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    m_server->handler = [](const ScriptedRequest &) { return ScriptedServer::json(200, "{}"); };
    HttpRequest request = get();
    request.method = "POST";
    request.headers = {{"content-type", "audio/mpeg"}};
    request.bodyDevice = &device;
    QList<qint64> sent;
    request.sent = [&sent](qint64 done, qint64) { sent.append(done); };
    const Result<HttpResponse> answer = send(request);
    QVERIFY(answer);
    QCOMPARE(m_server->requests.first().bodySize, bytes.size());
    QCOMPARE(m_server->requests.first().header("content-length"), QByteArray::number(bytes.size()));
    QVERIFY(std::is_sorted(sent.cbegin(), sent.cend()));
    QVERIFY(!sent.isEmpty());
    QCOMPARE(sent.last(), bytes.size());
}

void HttpClientTest::earlyRefusalOfAnUploadIsRead_data()
{
    QTest::addColumn<bool>("close");
    QTest::newRow("and the connection closed") << true;
    QTest::newRow("and the rest not read") << false;
}

void HttpClientTest::earlyRefusalOfAnUploadIsRead()
{
    QFETCH(const bool, close);
    QByteArray bytes(30 * 1024 * 1024, 'b');
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    ScriptedAnswer refusal = ScriptedServer::json(413, "{\"statusCode\":\"413\"}");
    refusal.early = true;
    refusal.closeAfter = close;
    m_server->answers = QList<ScriptedAnswer>(10, refusal);
    HttpRequest request = get();
    request.method = "POST";
    request.silence = std::chrono::seconds(3);
    request.headers = {{"content-type", "audio/mpeg"}};
    request.bodyDevice = &device;
    const Result<HttpResponse> answer = send(request);
    QVERIFY2(answer, failure(answer).constData());
    QCOMPARE(answer->status, 413);
    QCOMPARE(answer->body, QByteArray("{\"statusCode\":\"413\"}"));
}

void HttpClientTest::otherOriginsGetNothing()
{
    ScriptedServer other;
    ScriptedAnswer redirect;
    redirect.status = 302;
    redirect.headers = {{"location", other.url().toEncoded() + "/steal"}};
    m_server->answers = {redirect};
    HttpRequest request = get();
    request.headers = {{"apikey", "secret"}};
    const Result<HttpResponse> answer = send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY(other.requests.isEmpty());
}

void HttpClientTest::anUploadIsNeverRedirected()
{
    ScriptedAnswer redirect;
    redirect.status = 302;
    redirect.headers = {{"location", "/elsewhere"}};
    m_server->answers = {redirect};
    HttpRequest request = get();
    request.method = "POST";
    request.headers = {{"content-type", "text/plain"}};
    request.body = "hello";
    const Result<HttpResponse> answer = send(request);
    QVERIFY(answer);
    QVERIFY(!answer->isOk());
    QCOMPARE(m_server->requests.size(), 1);
}

void HttpClientTest::cookiesAreNotKept()
{
    ScriptedAnswer cookie;
    cookie.headers = {{"set-cookie", "a=b; Path=/"}};
    m_server->answers = {cookie, ScriptedAnswer()};
    QVERIFY(send(get()));
    QVERIFY(send(get()));
    QCOMPARE(m_server->requests.last().header("cookie"), QByteArray());
}

void HttpClientTest::managerGoneMeansCancelled()
{
    ScriptedAnswer silent;
    silent.hang = true;
    m_server->answers = {silent};
    auto task = HttpClient(m_network.get()).send(get());
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_network.reset();
    const Result<HttpResponse> answer = await(std::move(task));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void HttpClientTest::noConnectionIsOffline_data()
{
    QTest::addColumn<bool>("secure");
    QTest::newRow("nobody accepts") << false;
    QTest::newRow("no handshake") << true;
}

void HttpClientTest::noConnectionIsOffline()
{
    QFETCH(const bool, secure);
    // A full backlog lets packets fall, as a host that isn't there does.
    QTcpServer deaf;
    deaf.setListenBacklogSize(secure ? 50 : 1);
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    deaf.pauseAccepting();
    std::array<QTcpSocket, 8> others;
    if (!secure) {
        for (QTcpSocket &other : others)
            other.connectToHost(QHostAddress::LocalHost, deaf.serverPort());
        QTRY_VERIFY(others.front().state() == QAbstractSocket::ConnectedState);
    }
    HttpRequest request;
    request.url = QUrl(QStringLiteral("%1://127.0.0.1:%2/")
                           .arg(secure ? QStringLiteral("https") : QStringLiteral("http"))
                           .arg(deaf.serverPort()));
    request.connecting = std::chrono::seconds(1);
    request.silence = std::chrono::hours(1);
    const Result<HttpResponse> answer = send(request);
    REQUIRE_KIND(answer, ErrorKind::Offline);
    QVERIFY(answer.error().retryable);
    QVERIFY2(answer.error().detail.contains(QStringLiteral("no connection")), qPrintable(answer.error().detail));
}

void HttpClientTest::thinkingServerIsWaitedFor()
{
    ScriptedAnswer silent;
    silent.hang = true;
    m_server->handler = [silent](const ScriptedRequest &) { return silent; };
    HttpRequest list = get();
    list.method = "POST";
    list.headers = {{"content-type", "application/json"}};
    list.body = "{}";
    list.connecting = std::chrono::seconds(1);
    list.silence = std::chrono::seconds(1);
    HttpRequest patient = list;
    patient.firstByte = std::chrono::hours(1);
    patient.cancel = CancelToken();
    auto waiting = HttpClient(m_network.get()).send(patient);
    // Sent later, and given up while the first is still waited for.
    REQUIRE_KIND(send(list), ErrorKind::Timeout);
    QVERIFY(!waiting.isReady());
    patient.cancel.cancel();
    REQUIRE_KIND(await(std::move(waiting)), ErrorKind::Cancelled);
}

void HttpClientTest::readsAreSentAgain_data()
{
    QTest::addColumn<ScriptedAnswer>("trouble");
    QTest::newRow("busy") << ScriptedServer::json(503, "{}");
    QTest::newRow("gateway") << ScriptedServer::json(502, "<html>");
    ScriptedAnswer slowDown = ScriptedServer::json(429, "{}");
    slowDown.headers = {{"retry-after", "1"}};
    QTest::newRow("too many") << slowDown;
    ScriptedAnswer cut;
    cut.body = QByteArray(1000, 'y');
    cut.cutAfter = 500;
    QTest::newRow("cut short") << cut;
}

void HttpClientTest::readsAreSentAgain()
{
    QFETCH(const ScriptedAnswer, trouble);
    m_server->answers = {trouble, ScriptedServer::json(200, "{\"a\":1}")};
    HttpRequest request = get();
    request.repeats = 2;
    const Result<HttpResponse> answer = send(request);
    REQUIRE_OK(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    QCOMPARE(m_server->requests.size(), 2);
}

void HttpClientTest::stormOfErrorsIsBounded()
{
    m_server->handler = [](const ScriptedRequest &) { return ScriptedServer::json(503, "{}"); };
    HttpRequest request = get();
    request.repeats = 2;
    const Result<HttpResponse> answer = send(request);
    REQUIRE_OK(answer);
    QCOMPARE(answer->status, 503);
    QCOMPARE(m_server->requests.size(), 3);
}

void HttpClientTest::uploadIsNeverSentTwice_data()
{
    QTest::addColumn<bool>("drop");
    QTest::addColumn<bool>("streamed");
    QTest::newRow("refused for now") << false << false;
    QTest::newRow("refused for now, a file") << false << true;
    QTest::newRow("cut off without an answer") << true << false;
    QTest::newRow("cut off without an answer, a file") << true << true;
}

void HttpClientTest::uploadIsNeverSentTwice()
{
    QFETCH(const bool, drop);
    QFETCH(const bool, streamed);
    ScriptedAnswer trouble = ScriptedServer::json(503, "{}");
    trouble.drop = drop;
    int bodies = 0;
    m_server->handler = [trouble, &bodies](const ScriptedRequest &request) {
        bodies += request.body.startsWith("bytes") ? 1 : 0;
        return trouble;
    };
    QByteArray bytes("bytes");
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    HttpRequest request = get();
    request.method = "POST";
    request.headers = {{"content-type", "audio/mpeg"}};
    if (streamed)
        request.bodyDevice = &device;
    else
        request.body = bytes;
    request.repeats = 5;
    request.silence = std::chrono::seconds(3);
    const Result<HttpResponse> answer = send(request);
    if (drop)
        REQUIRE_KIND(answer, ErrorKind::Offline);
    else
        QCOMPARE(answer->status, 503);
    QCOMPARE(bodies, 1);
}

void HttpClientTest::whatWasSeenIsNotBegunAgain()
{
    ScriptedAnswer cut;
    cut.body = QByteArray(1000, 'y');
    cut.cutAfter = 500;
    m_server->handler = [cut](const ScriptedRequest &) { return cut; };
    HttpRequest request = get();
    request.repeats = 5;
    QByteArray taken;
    request.sink = [&taken](const QByteArray &bytes) {
        taken += bytes;
        return true;
    };
    REQUIRE_KIND(send(request), ErrorKind::Protocol);
    QCOMPARE(taken.size(), 500);
    QCOMPARE(m_server->requests.size(), 1);
}

void HttpClientTest::nothingGoesOutBeforeTheHostWantsIt()
{
    ScriptedAnswer pause = ScriptedServer::json(429, "{}");
    pause.headers = {{"retry-after", "600"}};
    m_server->answers = {pause};
    const Result<HttpResponse> refused = send(get());
    REQUIRE_OK(refused);
    QCOMPARE(refused->status, 429);
    const Result<HttpResponse> held = send(get(QStringLiteral("/other")));
    REQUIRE_KIND(held, ErrorKind::RateLimited);
    QVERIFY(held.error().retryAfter > std::chrono::seconds(500));
    QVERIFY(held.error().retryAfter <= std::chrono::seconds(600));
    QCOMPARE(m_server->requests.size(), 1);
    // Another host has nothing to do with it.
    ScriptedServer other;
    other.answers = {ScriptedServer::json(200, "{}")};
    HttpRequest elsewhere;
    elsewhere.url = other.url();
    REQUIRE_OK(send(elsewhere));
}

void HttpClientTest::soManyAtOnceAndQuickOnesFirst()
{
    ScriptedAnswer silent;
    silent.hang = true;
    m_server->handler = [silent](const ScriptedRequest &request) {
        return request.target == "/range" ? ScriptedServer::json(206, "x") : silent;
    };
    QByteArray bytes(100, 'b');
    std::array<QBuffer, 8> devices;
    const CancelToken cancel;
    std::vector<Task<HttpResponse>> uploads;
    for (QBuffer &device : devices) {
        device.setData(bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        HttpRequest upload = get(QStringLiteral("/upload"));
        upload.method = "POST";
        upload.headers = {{"content-type", "audio/mpeg"}};
        upload.bodyDevice = &device;
        upload.cancel = cancel;
        uploads.push_back(HttpClient(m_network.get()).send(upload));
    }
    QTRY_COMPARE(m_server->requests.size(), 4);
    // Somebody listens: that doesn't wait behind eight uploads which all hang.
    REQUIRE_OK(send(get(QStringLiteral("/range"))));
    REQUIRE_OK(send(get(QStringLiteral("/range"))));
    QCOMPARE(m_server->requests.size(), 6);
    cancel.cancel();
    for (Task<HttpResponse> &upload : uploads)
        REQUIRE_KIND(await(std::move(upload)), ErrorKind::Cancelled);
}

void HttpClientTest::gatewaysPageIsAnAnswer()
{
    ScriptedAnswer page;
    page.status = 502;
    page.headers = {{"content-type", "text/html"}, {"cf-ray", "abc-FRA"}};
    page.body = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
    m_server->answers = {page};
    const Result<HttpResponse> answer = send(get());
    REQUIRE_OK(answer);
    QCOMPARE(answer->status, 502);
    QCOMPARE(answer->header("cf-ray"), QByteArray("abc-FRA"));
    QCOMPARE(answer->body, page.body);
}

void HttpClientTest::systemsProxyIsUsed()
{
    TinyProxy proxy;
    proxy.allTo = m_server->serverPort();
    qputenv("http_proxy", QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort()).toLatin1());
    qunsetenv("no_proxy");
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_server->answers = {ScriptedServer::json(200, "{\"a\":1}")};
    // A name that only the proxy need know.
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://project.bucketdeck.example/x"));
    const Result<HttpResponse> answer = send(request);
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    qunsetenv("http_proxy");
    REQUIRE_OK(answer);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    QCOMPARE(proxy.asked.size(), 1);
    QCOMPARE(proxy.asked.first(), QByteArray("GET http://project.bucketdeck.example/x HTTP/1.1"));
    QCOMPARE(m_server->requests.first().target, QByteArray("/x"));
}

void HttpClientTest::afterASleepConnectionsAreNew()
{
    const auto answer = [] { return ScriptedServer::json(200, "{}"); };
    m_server->answers = {answer(), answer()};
    QVERIFY(send(get()));
    QVERIFY(send(get()));
    QCOMPARE(m_server->connections, 1);
    HttpClient::renewConnections(m_network.get());
    m_server->answers = {answer()};
    QVERIFY(send(get()));
    QCOMPARE(m_server->connections, 2);

    // What nobody answers any more is asked for again, where that does no harm.
    bool sleeps = true;
    m_server->handler = [&](const ScriptedRequest &) {
        if (!std::exchange(sleeps, false))
            return answer();
        QMetaObject::invokeMethod(
            m_network.get(), [this] { HttpClient::renewConnections(m_network.get()); }, Qt::QueuedConnection);
        ScriptedAnswer dead;
        dead.hang = true;
        return dead;
    };
    HttpRequest read = get();
    read.repeats = 2;
    const Result<HttpResponse> again = send(read);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->status, 200);

    sleeps = true;
    HttpRequest write = get();
    write.method = "POST";
    write.body = "{}";
    write.repeats = 2;
    const Result<HttpResponse> broken = send(write);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
