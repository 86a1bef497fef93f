#include "core/supabase/HttpClient.h"
#include "core/supabase/SupabaseStorage.h"
#include "tests/server/PracticeServer.h"
#include "tests/support/Await.h"
#include "tests/support/NginxFront.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/TinyProxy.h"
#include "tests/support/TlsFront.h"

#include <QBuffer>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace bucketdeck;

namespace {

const char *const here = "IP:127.0.0.1";

HttpRequest get(const QUrl &origin)
{
    HttpRequest request;
    request.url = origin.resolved(QUrl(QStringLiteral("/x")));
    request.headers = {{"authorization", "Bearer secret"}};
    return request;
}

HttpRequest upload(const QUrl &origin, QIODevice *device)
{
    HttpRequest request = get(origin);
    request.method = "POST";
    request.headers.append(qMakePair(QByteArray("content-type"), QByteArray("audio/mpeg")));
    request.bodyDevice = device;
    return request;
}

} // namespace

/// The client behind a gateway that speaks TLS, with certificates of every kind.
class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void untrustedGetsNothing_data();
    void untrustedGetsNothing();
    void untrustedUploadGetsNothingByAnyWay();
    void plainServerIsNotSecure();
    void http2IsOffered();
    void worksWhereTrusted_data();
    void worksWhereTrusted();
    void refusalHalfWayIsRead_data();
    void refusalHalfWayIsRead();
    void tunnelsThroughAProxy();

private:
    void trust()
    {
        QSslConfiguration tls = m_before;
        tls.addCaCertificate(m_certificates.issuer());
        QSslConfiguration::setDefaultConfiguration(tls);
    }
    Result<HttpResponse> send(HttpRequest request)
    {
        return await(HttpClient(m_network.get()).send(std::move(request)));
    }

    TestCertificates m_certificates;
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    std::unique_ptr<QNetworkAccessManager> m_network;
};

void TlsTest::initTestCase()
{
    QVERIFY2(!m_certificates.issuer().isNull(), "the openssl command made no certificate");
}

void TlsTest::init()
{
    m_network = std::make_unique<QNetworkAccessManager>();
}

void TlsTest::cleanup()
{
    m_network.reset();
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TlsTest::untrustedGetsNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustIssuer");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown issuer") << "good" << false << "who issued";
    QTest::newRow("self-signed") << "self" << true << "self-signed";
    QTest::newRow("expired") << "expired" << true << "expired on";
    QTest::newRow("another host's") << "other" << true << "another host";
}

void TlsTest::untrustedGetsNothing()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, trustIssuer);
    QFETCH(const QString, words);
    if (trustIssuer)
        trust();
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &) { return ScriptedServer::json(200, "{}"); };
    const TestCertificates::Identity identity = certificate == u"self"      ? m_certificates.selfSigned(here)
                                                : certificate == u"expired" ? m_certificates.identity(here, -1)
                                                : certificate == u"other" ? m_certificates.identity("DNS:other.example")
                                                                          : m_certificates.identity(here);
    QVERIFY(!identity.key.isNull());
    const TlsFront front(server.serverPort(), identity);
    HttpRequest request = get(front.url());
    request.repeats = 3;
    const Result<HttpResponse> answer = send(request);
    REQUIRE_KIND(answer, ErrorKind::NotSecure);
    QVERIFY(!answer.error().retryable);
    QVERIFY2(answer.error().userText.contains(words), qPrintable(answer.error().userText));
    QVERIFY2(answer.error().userText.contains(QStringLiteral("Nothing was sent")), qPrintable(answer.error().userText));
    QVERIFY(!answer.error().detail.isEmpty());
    QVERIFY(server.requests.isEmpty());
    QVERIFY2(front.connections() <= 1, "tried again");
}

void TlsTest::untrustedUploadGetsNothingByAnyWay()
{
    ScriptedServer server;
    server.handler = [](const ScriptedRequest &) { return ScriptedServer::json(200, "{}"); };
    const TlsFront front(server.serverPort(), m_certificates.identity(here));
    QByteArray bytes(1024 * 1024, 'b');
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    REQUIRE_KIND(send(upload(front.url(), &device)), ErrorKind::NotSecure);
    // Neither the upload, nor a question why it was refused.
    QVERIFY(server.requests.isEmpty());
}

void TlsTest::plainServerIsNotSecure()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray got;
    connect(&plain, &QTcpServer::newConnection, this, [&plain, &got] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &got] {
            got += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const Result<HttpResponse> answer = send(get(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort()))));
    REQUIRE_KIND(answer, ErrorKind::NotSecure);
    QVERIFY2(answer.error().userText.contains(QStringLiteral("https://")), qPrintable(answer.error().userText));
    QVERIFY(!got.isEmpty());
    QVERIFY(!got.contains("secret"));
}

void TlsTest::http2IsOffered()
{
    trust();
    ScriptedServer server;
    TlsFront front(server.serverPort(), m_certificates.identity(here));
    front.setHttp2(true);
    HttpRequest request = get(front.url());
    request.silence = std::chrono::seconds(2);
    const Result<HttpResponse> answer = send(request);
    // The server behind speaks HTTP/1.1 only; what counts is what they agreed on.
    QVERIFY(!answer || !answer->isOk());
    QCOMPARE(front.lastProtocol(), QByteArray("h2"));
}

void TlsTest::worksWhereTrusted_data()
{
    QTest::addColumn<bool>("http2");
    QTest::newRow("HTTP/1.1") << false;
    QTest::newRow("HTTP/2") << true;
}

void TlsTest::worksWhereTrusted()
{
    QFETCH(const bool, http2);
    if (http2 && NginxFront::program().isEmpty())
        QSKIP("nginx isn't installed");
    trust();
    PracticeServer server;
    QVERIFY(server.isListening());
    server.addBucket(QStringLiteral("audio"), false, 5'000'000);
    const auto port = static_cast<quint16>(server.url().port());
    const TlsFront front(port, m_certificates.identity(here));
    std::optional<NginxFront> nginx;
    if (http2) {
        nginx.emplace(port, m_certificates);
        QTRY_VERIFY(nginx->isUp());
    }
    const QUrl origin = http2 ? nginx->url() : front.url();
    const QByteArray key = server.serviceKey().toLatin1();
    SupabaseStorage storage({origin, key}, std::make_shared<FixedToken>(key), m_network.get());
    const Result<HttpResponse> hello = send(get(origin));
    REQUIRE_OK(hello);
    QCOMPARE(hello->overHttp2, http2);
    QByteArray bytes;
    for (int i = 0; i < 3'000'000; ++i)
        bytes.append(static_cast<char>(i % 251));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.mp3")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    const StoragePath path{QStringLiteral("audio"), QStringLiteral("Küche/a.mp3")};
    UploadRequest request;
    request.target = path;
    request.source = UploadSource::fromFile(file.fileName());
    request.contentType = QStringLiteral("audio/mpeg");
    const Result<ObjectInfo> stored = await(storage.upload(request));
    REQUIRE_OK(stored);
    QCOMPARE(stored->size, bytes.size());
    ListRequest list;
    list.folder = path.parent();
    const Result<ObjectPage> page = await(storage.listFolder(list));
    REQUIRE_OK(page);
    QCOMPARE(page->entries.size(), 1);
    const Result<QByteArray> range = await(storage.readRange(path, 1'000'000, 1000, stored->etag, {}));
    REQUIRE_OK(range);
    QCOMPARE(*range, bytes.mid(1'000'000, 1000));
    DownloadRequest back;
    back.source = path;
    back.filePath = folder.filePath(QStringLiteral("back.mp3"));
    REQUIRE_OK(await(storage.download(back)));
    QFile copy(back.filePath);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);

    // Refused while it is under way: the server doesn't read 20 MB to say that 5 are allowed.
    QVERIFY(file.resize(20'000'000));
    request.target = path.parent().child(QStringLiteral("large.mp3"));
    const Result<ObjectInfo> large = await(storage.upload(request));
    REQUIRE_KIND(large, ErrorKind::TooLarge);
    QVERIFY2(large.error().userText.contains(QStringLiteral("20.0 MB")), qPrintable(large.error().userText));
    QVERIFY2(large.error().userText.contains(QStringLiteral("5.0 MB")), qPrintable(large.error().userText));
}

void TlsTest::refusalHalfWayIsRead_data()
{
    QTest::addColumn<bool>("close");
    QTest::newRow("and the connection closed") << true;
    QTest::newRow("and the rest not read") << false;
}

void TlsTest::refusalHalfWayIsRead()
{
    QFETCH(const bool, close);
    trust();
    ScriptedServer server;
    ScriptedAnswer refusal = ScriptedServer::json(413, "{\"statusCode\":\"413\",\"code\":\"EntityTooLarge\"}");
    refusal.early = true;
    refusal.closeAfter = close;
    server.answers = QList<ScriptedAnswer>(10, refusal);
    const TlsFront front(server.serverPort(), m_certificates.identity(here));
    QByteArray bytes(30 * 1024 * 1024, 'b');
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    HttpRequest request = upload(front.url(), &device);
    request.silence = std::chrono::seconds(3);
    const Result<HttpResponse> answer = send(request);
    REQUIRE_OK(answer);
    QCOMPARE(answer->status, 413);
    QVERIFY(answer->body.contains("EntityTooLarge"));
}

void TlsTest::tunnelsThroughAProxy()
{
    trust();
    ScriptedServer server;
    server.answers = {ScriptedServer::json(200, "{\"a\":1}")};
    const TlsFront front(server.serverPort(), m_certificates.identity(here));
    TinyProxy proxy;
    m_network->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
    const Result<HttpResponse> answer = send(get(front.url()));
    REQUIRE_OK(answer);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    QCOMPARE(proxy.asked.size(), 1);
    const QByteArray line = "CONNECT 127.0.0.1:" + QByteArray::number(front.serverPort());
    QVERIFY2(proxy.asked.first().startsWith(line), proxy.asked.first().constData());
    // The proxy saw no token: that went through the tunnel.
    QCOMPARE(server.requests.first().header("authorization"), QByteArray("Bearer secret"));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
