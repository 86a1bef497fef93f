#include "core/supabase/HttpClient.h"
#include "tests/support/Await.h"
#include "tests/support/ScriptedServer.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;

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

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
