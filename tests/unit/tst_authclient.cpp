#include "core/supabase/AuthClient.h"
#include "tests/support/AuthScript.h"
#include "tests/support/Await.h"

#include <QTest>

using namespace bucketdeck;

class tst_AuthClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsIn();
    void sendsWhatTheServerNeeds();
    void expiryGoesByOurClock();
    void expiryFromTheTokenItself();
    void errorsAsKinds_data();
    void errorsAsKinds();
    void rateLimitSaysHowLong();
    void refusedRefreshIsAnEndedSession();
    void answersThatAreNoSession_data();
    void answersThatAreNoSession();
    void errorsCarryNoSecrets();
    void signOutIsLocalAndForgiving();
    void userAndSettings();
    void unreachable();

private:
    [[nodiscard]] AuthClient client() { return AuthClient({m_server->url(), "anon-key"}, &m_http, m_clock); }

    QNetworkAccessManager m_network;
    HttpClient m_http{&m_network};
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
};

static const QString email = QStringLiteral("ann@example.org");
static const QString password = QStringLiteral("correct horse");

void tst_AuthClient::init()
{
    m_clock = std::make_shared<FakeClock>();
    m_server = std::make_unique<ScriptedServer>();
}

void tst_AuthClient::cleanup()
{
    m_network.clearConnectionCache();
    m_server.reset();
}

void tst_AuthClient::signsIn()
{
    AuthScript script(m_server.get());
    AuthClient auth = client();
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    QVERIFY2(session, failure(session));
    QCOMPARE(session->accessToken, script.accessToken());
    QCOMPARE(session->refreshToken, script.current);
    QCOMPARE(session->userId, script.userId);
    QCOMPARE(session->email, email);

    const Result<Session> next = await(auth.refresh(session->refreshToken));
    QVERIFY2(next, failure(next));
    QVERIFY(next->refreshToken != session->refreshToken);
}

void tst_AuthClient::sendsWhatTheServerNeeds()
{
    AuthScript script(m_server.get());
    AuthClient auth = client();
    QVERIFY(await(auth.signInWithPassword(email, QStringLiteral("pass \"word\" ü"))).error().kind ==
            ErrorKind::WrongCredentials);
    const ScriptedRequest request = m_server->requests.value(0);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/auth/v1/token?grant_type=password");
    QCOMPARE(request.header("apikey"), "anon-key");
    QCOMPARE(request.header("x-supabase-api-version"), "2024-01-01");
    QVERIFY(request.header("authorization").isEmpty());
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value(QStringLiteral("password")).toString(), QStringLiteral("pass \"word\" ü"));
}

void tst_AuthClient::expiryGoesByOurClock()
{
    AuthScript script(m_server.get());
    script.lifetime = 120;
    AuthClient auth = client();
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    QVERIFY2(session, failure(session));
    QCOMPARE(session->expiresAt, m_clock->now().addSecs(120));
}

void tst_AuthClient::expiryFromTheTokenItself()
{
    const QByteArray jwt =
        "e30." + QByteArray("{\"sub\":\"u1\",\"exp\":1800000000}").toBase64(QByteArray::Base64UrlEncoding) + ".x";
    m_server->answers = {ScriptedServer::json(200, "{\"access_token\":\"" + jwt + "\",\"refresh_token\":\"r\"}")};
    AuthClient auth = client();
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    QVERIFY2(session, failure(session));
    QCOMPARE(session->expiresAt.toSecsSinceEpoch(), 1800000000);
    QCOMPARE(session->userId, QStringLiteral("u1"));
}

void tst_AuthClient::errorsAsKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("retryable");
    const auto row = [](const char *name, int status, const char *body, ErrorKind kind, bool retryable = false) {
        QTest::newRow(name) << status << QByteArray(body) << kind << retryable;
    };
    row("wrong password", 400, R"({"code":"invalid_credentials","message":"Invalid login credentials"})",
        ErrorKind::WrongCredentials);
    row("wrong password, old shape", 400,
        R"({"code":400,"error_code":"invalid_credentials","msg":"Invalid login credentials"})",
        ErrorKind::WrongCredentials);
    row("wrong password, OAuth shape", 400,
        R"({"error":"invalid_grant","error_description":"Invalid login credentials"})", ErrorKind::WrongCredentials);
    row("not confirmed", 400, R"({"code":"email_not_confirmed","message":"Email not confirmed"})",
        ErrorKind::WrongCredentials);
    row("e-mail sign-in off", 422, R"({"code":"email_provider_disabled","message":"Email logins are disabled"})",
        ErrorKind::Unsupported);
    row("no key", 401, R"({"message":"No API key found in request","hint":"No `apikey` request header"})",
        ErrorKind::WrongKey);
    row("wrong key", 401, R"({"message":"Invalid API key","hint":"Double check your Supabase anon key"})",
        ErrorKind::WrongKey);
    row("session gone", 403, R"({"code":"session_not_found","message":"Session from session_id claim does not exist"})",
        ErrorKind::SessionEnded);
    row("session expired", 403, R"({"code":"session_expired","message":"x"})", ErrorKind::SessionEnded);
    row("token used", 400, R"({"code":"refresh_token_already_used","message":"x"})", ErrorKind::SessionEnded);
    row("token unknown", 400, R"({"code":"refresh_token_not_found","message":"x"})", ErrorKind::SessionEnded);
    row("rate", 429, R"({"code":"over_request_rate_limit","message":"x"})", ErrorKind::RateLimited, true);
    row("rate, bare", 429, "", ErrorKind::RateLimited, true);
    row("500", 500, R"({"code":"unexpected_failure","message":"x"})", ErrorKind::Server, true);
    row("502 HTML", 502, "<html><body>Bad gateway</body></html>", ErrorKind::Server, true);
    row("520", 520, "<html>Cloudflare</html>", ErrorKind::Server, true);
    row("530", 530, "error code: 1016", ErrorKind::Server, true);
    row("over the plan", 402, "{}", ErrorKind::QuotaExceeded);
    row("404 HTML", 404, "<html>Not found</html>", ErrorKind::InvalidArgument);
    row("404 JSON of a stranger", 404, "{}", ErrorKind::InvalidArgument);
    row("no route", 404, R"({"message":"no Route matched with those values"})", ErrorKind::InvalidArgument);
    row("405", 405, "Method not allowed", ErrorKind::InvalidArgument);
    row("200 HTML", 200, "<html>Welcome to the hotel's network</html>", ErrorKind::InvalidArgument);
    row("200 nothing", 200, "", ErrorKind::InvalidArgument);
    row("200 a list", 200, "[1,2]", ErrorKind::InvalidArgument);
    row("400 unknown", 400, R"({"code":"something_new","message":"x"})", ErrorKind::Protocol);
}

void tst_AuthClient::errorsAsKinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, retryable);
    m_server->answers = {ScriptedServer::json(status, body)};
    AuthClient auth = client();
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    QVERIFY(!session);
    QCOMPARE(errorKindName(session.error().kind), errorKindName(kind));
    QCOMPARE(session.error().retryable, retryable);
    QCOMPARE(session.error().httpStatus, status);
    QVERIFY(!session.error().userText.isEmpty());
    QVERIFY2(!session.error().userText.contains(u"HTTP"), "no jargon for people");
}

void tst_AuthClient::rateLimitSaysHowLong()
{
    ScriptedAnswer answer = ScriptedServer::json(429, R"({"code":"over_request_rate_limit","message":"x"})");
    answer.headers.emplaceBack(QByteArrayLiteral("retry-after"), QByteArrayLiteral("17"));
    m_server->answers = {answer};
    AuthClient auth = client();
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    QVERIFY(!session);
    QCOMPARE(session.error().retryAfter, std::chrono::seconds(17));
    QVERIFY(session.error().userText.contains(u"17"));
}

void tst_AuthClient::refusedRefreshIsAnEndedSession()
{
    AuthClient auth = client();
    for (const QByteArray &body :
         {QByteArray(R"({"error":"invalid_grant","error_description":"Invalid Refresh Token"})"),
          QByteArray(R"({"error":"invalid_grant","error_description":"whatever"})"),
          QByteArray(R"({"code":"validation_failed","message":"Refresh token is not valid"})")}) {
        m_server->answers = {ScriptedServer::json(400, body)};
        const Result<Session> session = await(auth.refresh("spent"));
        QVERIFY(!session);
        QCOMPARE(errorKindName(session.error().kind), QStringLiteral("SessionEnded"));
    }
}

void tst_AuthClient::answersThatAreNoSession_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no access token") << QByteArray(R"({"refresh_token":"r","user":{"id":"u"}})");
    QTest::newRow("no refresh token") << QByteArray(R"({"access_token":"a","user":{"id":"u"}})");
    QTest::newRow("no user") << QByteArray(R"({"access_token":"a","refresh_token":"r"})");
    QTest::newRow("line break in the token")
        << QByteArray(R"({"access_token":"a\r\nX-Evil: 1","refresh_token":"r","user":{"id":"u"}})");
    QTest::newRow("not ASCII") << QByteArray(R"({"access_token":"tökén","refresh_token":"r","user":{"id":"u"}})");
    QTest::newRow("a number") << QByteArray(R"({"access_token":7,"refresh_token":"r","user":{"id":"u"}})");
    QTest::newRow("endless") << QByteArray("{\"access_token\":\"" + QByteArray(100'000, 'a') +
                                           "\",\"refresh_token\":\"r\",\"user\":{\"id\":\"u\"}}");
}

void tst_AuthClient::answersThatAreNoSession()
{
    QFETCH(QByteArray, body);
    m_server->answers = {ScriptedServer::json(200, body)};
    AuthClient auth = client();
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    QVERIFY(!session);
    QCOMPARE(errorKindName(session.error().kind), QStringLiteral("InvalidArgument"));
}

void tst_AuthClient::errorsCarryNoSecrets()
{
    AuthClient auth = client();
    const QByteArray jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.signature";
    m_server->answers = {ScriptedServer::json(200, "{\"access_token\":\"" + jwt + "\",\"oops\":true}"),
                         ScriptedServer::json(500, "{\"code\":\"x\",\"message\":\"bad token " + jwt + "\"}"),
                         ScriptedServer::json(502, "<p>Authorization: Bearer " + jwt + "</p>")};
    for (int i = 0; i < 3; ++i) {
        const Result<Session> session = await(auth.signInWithPassword(email, QStringLiteral("canary-password")));
        QVERIFY(!session);
        const QString all = session.error().userText + session.error().detail + session.error().code;
        QVERIFY2(!all.contains(u"eyJ") && !all.contains(u"canary"), qPrintable(all));
    }
}

void tst_AuthClient::signOutIsLocalAndForgiving()
{
    AuthScript script(m_server.get());
    AuthClient auth = client();
    QVERIFY(await(auth.signOut("access-1")));
    QCOMPARE(m_server->requests.constLast().target, "/auth/v1/logout?scope=local");
    QCOMPARE(m_server->requests.constLast().header("authorization"), "Bearer access-1");

    m_server->answers = {AuthScript::error(403, "session_not_found", "x"), ScriptedServer::json(500, "{}")};
    QVERIFY(await(auth.signOut("access-1")));
    QCOMPARE(await(auth.signOut("access-1")).error().kind, ErrorKind::Server);
}

void tst_AuthClient::userAndSettings()
{
    m_server->answers = {
        ScriptedServer::json(200, R"({"id":"u1","email":"ann@example.org"})"),
        ScriptedServer::json(200, R"({"external":{"email":false,"anonymous_users":true},"disable_signup":true})"),
        ScriptedServer::json(200, R"({"hello":"world"})")};
    AuthClient auth = client();
    const Result<AuthUser> user = await(auth.user("t"));
    QVERIFY2(user, failure(user));
    QCOMPARE(user->id, QStringLiteral("u1"));
    const Result<AuthSettings> settings = await(auth.settings());
    QVERIFY2(settings, failure(settings));
    QVERIFY(!settings->emailEnabled && settings->anonymousEnabled && settings->signUpDisabled);
    QCOMPARE(await(auth.settings()).error().kind, ErrorKind::InvalidArgument);
}

void tst_AuthClient::unreachable()
{
    AuthClient auth = client();
    m_server->close();
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    QVERIFY(!session);
    QCOMPARE(errorKindName(session.error().kind), QStringLiteral("Offline"));
    QVERIFY(session.error().retryable);
}

QTEST_GUILESS_MAIN(tst_AuthClient)
#include "tst_authclient.moc"
