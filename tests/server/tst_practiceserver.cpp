#include "tests/server/FixtureClient.h"
#include "tests/server/PracticeServer.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::practice;
using namespace Qt::StringLiterals;

/// What the recorded exchanges don't cover: signing in, the gateway's key check, faults, quota, scale.
class PracticeServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInWithPassword();
    void refusesWrongPasswordInBothShapes();
    void asksForTheApiKey();
    void rotatesRefreshTokens();
    void endsTheSessionWhenAnOldTokenIsReused();
    void signsOutHereOrEverywhere();
    void revokedSessionsCannotRefresh();
    void expiresAccessTokensOnDemand();
    void takesThePublishableKey();
    void tellsUsageAndCanLackTheFunction();
    void refusesUploadsOverTheQuota();
    void countsOnlyTheDifferenceOfAReplacement();
    void showsBucketsOnlyWithAPolicy();
    void hidesListV2();
    void pagesThroughManyObjects();
    void capsVersionOnePages();
    void refusesEarlyWhileTheBodyIsStillComing();
    void refusesALargeUploadOfQtsOwnClient();
    void keepsAConnectionAlive();
    void cutsHangsAndTruncates();
    void answersWithTheFaultThatManyTimes();
    void resetsInTheMiddleOfAnUpload();
    void losesTheAnswerAfterTheWork();
    void slowsDown();
    void keepsTusBytesOfACutConnection();
    void goesOfflineAndComesBack();
    void logsWhatWasSent();

private:
    [[nodiscard]] FixtureClient client() const { return FixtureClient(m_server->url()); }
    [[nodiscard]] HeaderList as(const QString &token) const
    {
        return {{"apikey", m_server->anonKey().toLatin1()}, {"authorization", "Bearer " + token.toLatin1()}};
    }
    [[nodiscard]] HeaderList keyOnly() const { return {{"apikey", m_server->anonKey().toLatin1()}}; }
    FixtureClient::Reply signIn(const QByteArray &password, HeaderList headers = {}) const;
    FixtureClient::Reply refresh(const QString &token) const;
    FixtureClient::Reply upload(const QString &name, const QByteArray &bytes, HeaderList extra = {}) const;
    static QJsonObject json(const FixtureClient::Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

    std::unique_ptr<PracticeServer> m_server;
    QString m_user;
};

void PracticeServerTest::init()
{
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->isListening());
    m_user = m_server->addUser(u"anna@example.org"_s, u"lighthouse"_s);
    m_server->addBucket(u"files"_s, false, 1'000'000, QStringList{u"audio/*"_s});
}

FixtureClient::Reply PracticeServerTest::signIn(const QByteArray &password, HeaderList headers) const
{
    headers += keyOnly();
    return client().exchange("POST", "/auth/v1/token?grant_type=password", headers,
                             R"({"email":"anna@example.org","password":")" + password + "\"}");
}

FixtureClient::Reply PracticeServerTest::refresh(const QString &token) const
{
    return client().exchange("POST", "/auth/v1/token?grant_type=refresh_token", keyOnly(),
                             "{\"refresh_token\":\"" + token.toLatin1() + "\"}");
}

FixtureClient::Reply PracticeServerTest::upload(const QString &name, const QByteArray &bytes, HeaderList extra) const
{
    extra += as(m_server->jwtFor(m_user));
    extra.emplaceBack("content-type", "audio/mpeg");
    return client().exchange("POST", "/storage/v1/object/files/" + m_user.toLatin1() + '/' + name.toLatin1(), extra,
                             bytes);
}

void PracticeServerTest::signsInWithPassword()
{
    const QJsonObject session = json(signIn("lighthouse"));
    QCOMPARE(session.value(u"user").toObject().value(u"id").toString(), m_user);
    QCOMPARE(session.value(u"expires_in").toInt(), 3600);
    QCOMPARE(session.value(u"token_type").toString(), u"bearer"_s);
    const auto headers = as(session.value(u"access_token").toString());
    QCOMPARE(json(client().exchange("GET", "/auth/v1/user", headers)).value(u"email").toString(),
             u"anna@example.org"_s);
    QCOMPARE(client().exchange("GET", "/storage/v1/bucket", headers).status, 200);
}

void PracticeServerTest::refusesWrongPasswordInBothShapes()
{
    const auto reply = signIn("wrong", {{"x-supabase-api-version", "2024-01-01"}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(json(reply).value(u"code").toString(), u"invalid_credentials"_s);
    QCOMPARE(reply.header("x-sb-error-code"), "invalid_credentials");
    QCOMPARE(json(signIn("wrong")).value(u"error_code").toString(), u"invalid_credentials"_s);
}

void PracticeServerTest::asksForTheApiKey()
{
    const auto none = client().exchange("GET", "/auth/v1/settings", {});
    QCOMPARE(none.status, 401);
    QCOMPARE(json(none).value(u"message").toString(), u"No API key found in request"_s);
    const auto wrong = client().exchange("GET", "/auth/v1/settings", {{"apikey", "nope"}});
    QCOMPARE(wrong.status, 401);
    QCOMPARE(json(wrong).value(u"message").toString(), u"Invalid API key"_s);
    QCOMPARE(client().exchange("GET", "/auth/v1/settings", keyOnly()).status, 200);

    const HeaderList tokenOnly{{"authorization", "Bearer " + m_server->jwtFor(m_user).toLatin1()}};
    QCOMPARE(client().exchange("GET", "/storage/v1/bucket", tokenOnly).status, 200);
    m_server->setApiKeyOnStorage(true);
    QCOMPARE(client().exchange("GET", "/storage/v1/bucket", tokenOnly).status, 401);
}

void PracticeServerTest::rotatesRefreshTokens()
{
    const QString first = json(signIn("lighthouse")).value(u"refresh_token").toString();
    const QString second = json(refresh(first)).value(u"refresh_token").toString();
    QVERIFY(!second.isEmpty());
    QVERIFY(second != first);
    // Within the grace interval the old one gives the current one again: a lost answer isn't a lost session.
    QCOMPARE(json(refresh(first)).value(u"refresh_token").toString(), second);
    QCOMPARE(refresh(second).status, 200);
}

void PracticeServerTest::endsTheSessionWhenAnOldTokenIsReused()
{
    m_server->setRefreshReuseGrace(0);
    const QString first = json(signIn("lighthouse")).value(u"refresh_token").toString();
    const QString second = json(refresh(first)).value(u"refresh_token").toString();
    const auto reused = refresh(first);
    QCOMPARE(reused.status, 400);
    QCOMPARE(reused.header("x-sb-error-code"), "refresh_token_already_used");
    QCOMPARE(refresh(second).header("x-sb-error-code"), "refresh_token_not_found");
}

void PracticeServerTest::signsOutHereOrEverywhere()
{
    const QJsonObject here = json(signIn("lighthouse"));
    const QJsonObject there = json(signIn("lighthouse"));
    const auto headers = as(here.value(u"access_token").toString());
    QCOMPARE(client().exchange("POST", "/auth/v1/logout?scope=local", headers).status, 204);
    QCOMPARE(client().exchange("GET", "/auth/v1/user", headers).header("x-sb-error-code"), "session_not_found");
    const auto others = json(refresh(there.value(u"refresh_token").toString()));
    QVERIFY(!others.isEmpty());
    const auto otherHeaders = as(others.value(u"access_token").toString());
    QCOMPARE(client().exchange("POST", "/auth/v1/logout?scope=global", otherHeaders).status, 204);
    QCOMPARE(refresh(others.value(u"refresh_token").toString()).status, 400);
}

void PracticeServerTest::revokedSessionsCannotRefresh()
{
    const QJsonObject session = json(signIn("lighthouse"));
    m_server->revokeSessions(m_user);
    QCOMPARE(refresh(session.value(u"refresh_token").toString()).header("x-sb-error-code"), "refresh_token_not_found");
    // The access token lives on: Storage doesn't ask Auth.
    const auto headers = as(session.value(u"access_token").toString());
    QCOMPARE(client().exchange("GET", "/storage/v1/bucket", headers).status, 200);
}

void PracticeServerTest::expiresAccessTokensOnDemand()
{
    const QJsonObject session = json(signIn("lighthouse"));
    m_server->expireAccessTokens();
    const auto reply = client().exchange("GET", "/storage/v1/bucket", as(session.value(u"access_token").toString()));
    QCOMPARE(reply.status, 400);
    QCOMPARE(json(reply).value(u"message").toString(), u"\"exp\" claim timestamp check failed"_s);
    const QJsonObject renewed = json(refresh(session.value(u"refresh_token").toString()));
    const auto again = client().exchange("GET", "/storage/v1/bucket", as(renewed.value(u"access_token").toString()));
    QCOMPARE(again.status, 200);
}

void PracticeServerTest::takesThePublishableKey()
{
    const QByteArray key = m_server->publishableKey().toLatin1();
    const HeaderList both{{"apikey", key}, {"authorization", "Bearer " + key}};
    QCOMPARE(client().exchange("GET", "/storage/v1/bucket", both).body, "[]");
    QCOMPARE(client().exchange("GET", "/auth/v1/settings", {{"apikey", key}}).status, 200);
}

void PracticeServerTest::tellsUsageAndCanLackTheFunction()
{
    m_server->setQuota(m_user, 5000);
    m_server->addObject(u"files"_s, m_user + u"/a.mp3"_s, QByteArray(700, 'a'));
    m_server->addObject(u"files"_s, u"somebody-else/a.mp3"_s, QByteArray(900, 'a'));
    const auto headers = as(m_server->jwtFor(m_user));
    const QJsonObject usage = json(client().exchange("POST", "/rest/v1/rpc/storage_usage", headers, "{}"));
    QCOMPARE(usage.value(u"used_bytes").toInt(), 700);
    QCOMPARE(usage.value(u"limit_bytes").toInt(), 5000);
    QCOMPARE(usage.value(u"object_count").toInt(), 1);
    m_server->setUsageFunctionMissing(true);
    const auto missing = client().exchange("POST", "/rest/v1/rpc/storage_usage", headers, "{}");
    QCOMPARE(missing.status, 404);
    QCOMPARE(json(missing).value(u"code").toString(), u"PGRST202"_s);
}

void PracticeServerTest::refusesUploadsOverTheQuota()
{
    m_server->setQuota(m_user, 1000);
    QCOMPARE(upload(u"a.mp3"_s, QByteArray(600, 'a')).status, 200);
    const auto refused = upload(u"b.mp3"_s, QByteArray(600, 'b'));
    QCOMPARE(refused.status, 500);
    QCOMPARE(json(refused).value(u"code").toString(), u"DatabaseError"_s);
    QVERIFY(json(refused).value(u"message").toString().contains(u"quota"));
    QVERIFY(!m_server->object(u"files"_s, m_user + u"/b.mp3"_s));
    QCOMPARE(m_server->usedBytes(m_user), 600);
}

void PracticeServerTest::countsOnlyTheDifferenceOfAReplacement()
{
    m_server->setQuota(m_user, 1000);
    QCOMPARE(upload(u"a.mp3"_s, QByteArray(600, 'a')).status, 200);
    QCOMPARE(upload(u"a.mp3"_s, QByteArray(900, 'b'), {{"x-upsert", "true"}}).status, 200);
    QCOMPARE(m_server->usedBytes(m_user), 900);
    QCOMPARE(m_server->object(u"files"_s, m_user + u"/a.mp3"_s)->bytes, QByteArray(900, 'b'));
}

void PracticeServerTest::showsBucketsOnlyWithAPolicy()
{
    const auto headers = as(m_server->jwtFor(m_user));
    QCOMPARE(client().exchange("GET", "/storage/v1/bucket/files", headers).status, 400);
    m_server->setBucketsVisible(true);
    QCOMPARE(json(client().exchange("GET", "/storage/v1/bucket/files", headers)).value(u"id").toString(), u"files"_s);
}

void PracticeServerTest::hidesListV2()
{
    const auto headers = as(m_server->jwtFor(m_user));
    QCOMPARE(client().exchange("POST", "/storage/v1/object/list-v2/files", headers, "{}").status, 200);
    m_server->setListV2Missing(true);
    QCOMPARE(client().exchange("POST", "/storage/v1/object/list-v2/files", headers, "{}").status, 404);
}

void PracticeServerTest::pagesThroughManyObjects()
{
    m_server->addManyObjects(u"files"_s, m_user + u"/many/"_s, 100'000);
    const auto headers = as(m_server->jwtFor(m_user));
    QSet<QString> names;
    QString cursor;
    do {
        const QJsonObject body{{u"prefix"_s, QString(m_user + u"/many/"_s)},
                               {u"with_delimiter"_s, true},
                               {u"limit"_s, 5000},
                               {u"cursor"_s, cursor}};
        const QJsonObject page =
            json(client().exchange("POST", "/storage/v1/object/list-v2/files", headers, QJsonDocument(body).toJson()));
        const QJsonArray objects = page.value(u"objects").toArray();
        QVERIFY(!objects.isEmpty() && objects.size() <= 1000);
        for (const QJsonValue &object : objects)
            names.insert(object.toObject().value(u"key").toString());
        cursor = page.value(u"nextCursor").toString();
    } while (!cursor.isEmpty());
    QCOMPARE(names.size(), 100'000);
    QVERIFY(names.contains(u"file-099999.mp3"_s));
}

void PracticeServerTest::capsVersionOnePages()
{
    m_server->addManyObjects(u"files"_s, m_user + u"/many/"_s, 2000);
    const QByteArray body = R"({"prefix":")" + m_user.toLatin1() + R"(/many","limit":10000,"offset":700})";
    const auto reply = client().exchange("POST", "/storage/v1/object/list/files", as(m_server->jwtFor(m_user)), body);
    const QJsonArray page = QJsonDocument::fromJson(reply.body).array();
    QCOMPARE(page.size(), 1300);
    QCOMPARE(page.first().toObject().value(u"name").toString(), u"file-000700.mp3"_s);
    const auto first = client().exchange("POST", "/storage/v1/object/list/files", as(m_server->jwtFor(m_user)),
                                         R"({"prefix":")" + m_user.toLatin1() + R"(/many","limit":10000})");
    QCOMPARE(QJsonDocument::fromJson(first.body).array().size(), 1500);
}

void PracticeServerTest::refusesEarlyWhileTheBodyIsStillComing()
{
    HeaderList headers = as(m_server->jwtFor(m_user));
    headers.emplaceBack("content-type", "audio/mpeg");
    // Only the head and a few bytes are sent: the answer comes all the same.
    const auto socket = client().begin("POST", "/storage/v1/object/files/" + m_user.toLatin1() + "/big.mp3", headers,
                                       "first bytes", 2'000'000);
    QVERIFY(socket->waitForReadyRead(10'000));
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 400"));
}

void PracticeServerTest::refusesALargeUploadOfQtsOwnClient()
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_server->url().toString() + u"/storage/v1/object/files/"_s + m_user + u"/q.mp3"_s));
    for (const auto &[name, value] : as(m_server->jwtFor(m_user)))
        request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"audio/wav"_s);
    // Twice: the drained connection is good for the next request.
    for (int i = 0; i < 2; ++i) {
        std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray(20'000'000, 'q')));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
        QVERIFY(reply->readAll().contains("EntityTooLarge"));
    }
}

void PracticeServerTest::keepsAConnectionAlive()
{
    QTcpSocket socket;
    socket.connectToHost(m_server->url().host(), quint16(m_server->url().port()));
    QVERIFY(socket.waitForConnected(10'000));
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /storage/v1/version HTTP/1.1\r\nhost: x\r\n\r\n");
        QByteArray answer;
        while (!answer.contains("1.11.2-lab") && socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void PracticeServerTest::cutsHangsAndTruncates()
{
    m_server->addFault(Fault::resetConnection().on("GET", "/status"));
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 0);
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 200);

    m_server->addObject(u"files"_s, m_user + u"/a.mp3"_s, QByteArray(200'000, 'a'));
    m_server->addFault(Fault::truncateAfter(150'000).on("GET", "/object/"));
    const QByteArray target = "/storage/v1/object/files/" + m_user.toLatin1() + "/a.mp3";
    const auto cut = client().exchange("GET", target, as(m_server->jwtFor(m_user)));
    QCOMPARE(cut.header("content-length"), "200000");
    QCOMPARE(cut.body.size(), 150'000);

    m_server->addFault(Fault::hang().on({}, "/version"));
    const auto socket = client().begin("GET", "/storage/v1/version", {}, {}, 0);
    QTRY_COMPARE(m_server->requestCount("GET", "/version"), 1);
    QVERIFY(!m_server->log().back().ended);
    QCOMPARE(client().exchange("GET", "/storage/v1/version", {}).status, 200);
    QCOMPARE(socket->bytesAvailable(), 0);
}

void PracticeServerTest::answersWithTheFaultThatManyTimes()
{
    m_server->addFault(Fault::tooManyRequests(7).on("GET", "/status", 2).after(1));
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 200);
    const auto limited = client().exchange("GET", "/storage/v1/status", {});
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.header("retry-after"), "7");
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 429);
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 200);
    m_server->addFault(Fault::htmlPage(502).on("GET", "/status"));
    QVERIFY(client().exchange("GET", "/storage/v1/status", {}).body.startsWith("<html>"));
    m_server->addFault(Fault::paymentRequired().on({}, {}, -1));
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 402);
    m_server->clearFaults();
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 200);
}

void PracticeServerTest::resetsInTheMiddleOfAnUpload()
{
    m_server->addFault(Fault::resetAfter(1000).on("POST", "/object/files/"));
    QCOMPARE(upload(u"a.mp3"_s, QByteArray(500'000, 'a')).status, 0);
    QCOMPARE(m_server->objectCount(u"files"_s), 0);
    QCOMPARE(m_server->log().back().bodyBytes, 1000);
    QCOMPARE(upload(u"a.mp3"_s, QByteArray(500'000, 'a')).status, 200);
}

void PracticeServerTest::losesTheAnswerAfterTheWork()
{
    m_server->addFault(Fault::loseAnswer().on("POST", "/object/files/"));
    QCOMPARE(upload(u"a.mp3"_s, "bytes").status, 0);
    QCOMPARE(m_server->object(u"files"_s, m_user + u"/a.mp3"_s)->bytes, "bytes");
}

void PracticeServerTest::slowsDown()
{
    m_server->addObject(u"files"_s, m_user + u"/a.mp3"_s, QByteArray(60'000, 'a'));
    m_server->addFault(Fault::slow(2'000).on("GET", "/object/"));
    const QByteArray target = "/storage/v1/object/files/" + m_user.toLatin1() + "/a.mp3";
    const auto socket = client().begin("GET", target, as(m_server->jwtFor(m_user)), {}, 0);
    // Some of the body is here, and the rest isn't even sent.
    QByteArray received;
    while (received.count('a') < 100 && socket->waitForReadyRead(20'000))
        received += socket->readAll();
    QVERIFY(received.startsWith("HTTP/1.1 200"));
    QVERIFY(received.size() < 60'000);
    QVERIFY(!m_server->log().back().ended);
}

void PracticeServerTest::keepsTusBytesOfACutConnection()
{
    HeaderList headers = as(m_server->jwtFor(m_user));
    headers.emplaceBack("tus-resumable", "1.0.0");
    HeaderList creation = headers;
    const QByteArray key = m_user.toLatin1() + "/t.mp3";
    creation.emplaceBack("upload-length", "200000");
    creation.emplaceBack("upload-metadata", "bucketName " + QByteArray("files").toBase64() + ",objectName " +
                                                key.toBase64() + ",contentType " + QByteArray("audio/mpeg").toBase64());
    const auto created = client().exchange("POST", "/storage/v1/upload/resumable", creation);
    QCOMPARE(created.status, 201);
    const QByteArray target = QUrl(QString::fromLatin1(created.header("location"))).path().toLatin1();

    HeaderList patch = headers;
    patch.emplaceBack("content-type", "application/offset+octet-stream");
    HeaderList first = patch;
    first.emplaceBack("upload-offset", "0");
    m_server->addFault(Fault::resetAfter(70'000).on("PATCH", {}));
    QCOMPARE(client().exchange("PATCH", target, first, QByteArray(200'000, 'a')).status, 0);
    QCOMPARE(client().exchange("HEAD", target, headers).header("upload-offset"), "70000");
    m_server->addFault(Fault::tusOffsetConflict().on("PATCH", {}));
    QCOMPARE(client().exchange("PATCH", target, first, "x").status, 409);

    HeaderList rest = patch;
    rest.emplaceBack("upload-offset", "70000");
    const auto done = client().exchange("PATCH", target, rest, QByteArray(130'000, 'b'));
    QCOMPARE(done.header("tus-complete"), "1");
    const QByteArray expected = QByteArray(70'000, 'a') + QByteArray(130'000, 'b');
    QCOMPARE(m_server->object(u"files"_s, m_user + u"/t.mp3"_s)->bytes, expected);
}

void PracticeServerTest::goesOfflineAndComesBack()
{
    m_server->goOffline();
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 0);
    m_server->goOnline();
    QCOMPARE(client().exchange("GET", "/storage/v1/status", {}).status, 200);
}

void PracticeServerTest::logsWhatWasSent()
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_server->url().toString() + u"/storage/v1/object/files/"_s + m_user + u"/q.mp3"_s));
    for (const auto &[name, value] : as(m_server->jwtFor(m_user)))
        request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"audio/wav"_s);
    std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray(300'000, 'q')));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QTRY_VERIFY(m_server->log().back().ended);
    const LoggedRequest logged = m_server->log().back();
    QCOMPARE(logged.method, "POST");
    QCOMPARE(logged.header("content-type"), "audio/wav");
    QCOMPARE(logged.bodyBytes, 300'000);
    QCOMPARE(logged.status, 200);
    m_server->clearLog();
    QVERIFY(m_server->log().isEmpty());
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "tst_practiceserver.moc"
