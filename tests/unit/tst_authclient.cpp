#include "core/supabase/AuthClient.h"
#include "tests/support/AuthScript.h"
#include "tests/support/Await.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

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
    void errorsOfPeoplesDoing_data();
    void errorsOfPeoplesDoing();
    void weakPasswordsSayWhy();
    void messagesTooSoonSayWhen();
    void linksLeadBackWithAProof();
    void secondFactorIsSeen_data();
    void secondFactorIsSeen();
    void enrolment();
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

void tst_AuthClient::errorsOfPeoplesDoing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words"); // What the sentence has to speak of.
    const auto row = [](const char *code, int status, ErrorKind kind, const QString &words,
                        const QString &message = QStringLiteral("some English words")) {
        QTest::newRow(code) << status << message << kind << words;
    };
    row("user_already_exists", 422, ErrorKind::AlreadyExists, QStringLiteral("already"));
    row("email_exists", 422, ErrorKind::AlreadyExists, QStringLiteral("already"));
    row("email_not_confirmed", 400, ErrorKind::WrongCredentials, QStringLiteral("link in the message"));
    row("otp_expired", 403, ErrorKind::WrongCredentials, QStringLiteral("ask for a new one"));
    row("otp_disabled", 422, ErrorKind::NotFound, QStringLiteral("sign up"));
    row("signup_disabled", 422, ErrorKind::Unsupported, QStringLiteral("no new users"));
    row("anonymous_provider_disabled", 422, ErrorKind::Unsupported, QStringLiteral("without an account"));
    row("provider_disabled", 400, ErrorKind::Unsupported, QStringLiteral("another one"));
    row("validation_failed", 400, ErrorKind::Unsupported, QStringLiteral("another one"),
        QStringLiteral("Unsupported provider: provider is not enabled"));
    row("email_provider_disabled", 422, ErrorKind::Unsupported, QStringLiteral("doesn't allow"));
    row("email_address_invalid", 400, ErrorKind::InvalidArgument, QStringLiteral("another one"));
    row("email_address_not_authorized", 400, ErrorKind::Unsupported, QStringLiteral("SMTP"));
    row("same_password", 422, ErrorKind::InvalidArgument, QStringLiteral("different one"));
    row("reauthentication_needed", 400, ErrorKind::WrongCredentials, QStringLiteral("code from the message"));
    row("reauthentication_not_valid", 422, ErrorKind::WrongCredentials, QStringLiteral("newest message"));
    row("current_password_required", 400, ErrorKind::WrongCredentials, QStringLiteral("current password"));
    row("current_password_invalid", 400, ErrorKind::WrongCredentials, QStringLiteral("current password"));
    row("captcha_failed", 400, ErrorKind::Unsupported, QStringLiteral("captcha"));
    row("bad_code_verifier", 400, ErrorKind::WrongCredentials, QStringLiteral("Start it again"));
    row("flow_state_not_found", 404, ErrorKind::WrongCredentials, QStringLiteral("Start it again"));
    row("flow_state_expired", 422, ErrorKind::Timeout, QStringLiteral("too long"));
    row("bad_oauth_state", 400, ErrorKind::WrongCredentials, QStringLiteral("Start it again"));
    row("user_banned", 403, ErrorKind::SessionEnded, QStringLiteral("blocked"));
    row("user_sso_managed", 422, ErrorKind::Unsupported, QStringLiteral("organisation"));
    row("mfa_verification_failed", 422, ErrorKind::WrongCredentials, QStringLiteral("authenticator"));
    row("mfa_challenge_expired", 422, ErrorKind::WrongCredentials, QStringLiteral("shown now"));
    row("mfa_factor_not_found", 404, ErrorKind::NotFound, QStringLiteral("any more"));
    row("mfa_factor_name_conflict", 422, ErrorKind::AlreadyExists, QStringLiteral("another name"));
    row("too_many_enrolled_mfa_factors", 422, ErrorKind::InvalidArgument, QStringLiteral("Remove one"));
    row("mfa_totp_enroll_not_enabled", 422, ErrorKind::Unsupported, QStringLiteral("two-step"));
    row("insufficient_aal", 401, ErrorKind::AccessDenied, QStringLiteral("second step"));
    row("hook_timeout", 422, ErrorKind::Server, QStringLiteral("in a moment"));
}

void tst_AuthClient::errorsOfPeoplesDoing()
{
    QFETCH(int, status);
    QFETCH(QString, message);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const auto body = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
    // As servers of today say it, and as those before them did.
    m_server->answers = {
        ScriptedServer::json(status, body({{QStringLiteral("code"), code}, {QStringLiteral("message"), message}})),
        ScriptedServer::json(status, body({{QStringLiteral("code"), status},
                                           {QStringLiteral("error_code"), code},
                                           {QStringLiteral("msg"), message}}))};
    AuthClient auth = client();
    for (int shape = 0; shape < 2; ++shape) {
        const Result<SignUpAnswer> answer = await(auth.signUp(email, password, {}, {}));
        QVERIFY(!answer);
        const Error &error = answer.error();
        QCOMPARE(errorKindName(error.kind), errorKindName(kind));
        QCOMPARE(error.code, code);
        QVERIFY2(error.userText.contains(words), qPrintable(error.userText));
        QVERIFY2(!error.userText.contains(message), qPrintable(error.userText));
        QVERIFY(error.detail.contains(message));
    }
}

void tst_AuthClient::weakPasswordsSayWhy()
{
    const auto refused = [this](const QString &message, const QString &reason) {
        const QJsonObject body{
            {QStringLiteral("code"), QStringLiteral("weak_password")},
            {QStringLiteral("message"), message},
            {QStringLiteral("weak_password"), QJsonObject{{QStringLiteral("reasons"), QJsonArray{reason}}}}};
        m_server->answers = {ScriptedServer::json(422, QJsonDocument(body).toJson())};
        AuthClient auth = client();
        const Result<SignUpAnswer> answer = await(auth.signUp(email, QStringLiteral("hunter2"), {}, {}));
        return answer ? QString() : answer.error().userText;
    };
    const QString length = QStringLiteral("Password should be at least 12 characters.");
    QVERIFY(refused(length, QStringLiteral("length")).contains(u"12"));
    const QString simple = QStringLiteral("Password should contain at least one character of each: abc, 0123");
    QVERIFY(refused(simple, QStringLiteral("characters")).contains(u"digits"));
    const QString leaked = QStringLiteral("Password is known to be weak and easy to guess");
    QVERIFY(refused(leaked, QStringLiteral("pwned")).contains(u"leak"));
    QVERIFY(!refused({}, QStringLiteral("something new")).isEmpty());
}

void tst_AuthClient::messagesTooSoonSayWhen()
{
    m_server->answers = {AuthScript::error(429, "over_email_send_rate_limit",
                                           "For security purposes, you can only request this after 42 seconds."),
                         AuthScript::error(429, "over_email_send_rate_limit", "email rate limit exceeded")};
    AuthClient auth = client();
    const Result<void> soon = await(auth.requestRecovery(email, {}));
    REQUIRE_KIND(soon, ErrorKind::RateLimited);
    QCOMPARE(soon.error().retryAfter, std::chrono::seconds(42));
    QVERIFY(soon.error().userText.contains(u"42"));
    const Result<void> all = await(auth.requestRecovery(email, {}));
    REQUIRE_KIND(all, ErrorKind::RateLimited);
    QVERIFY(all.error().userText.contains(u"hour"));
}

void tst_AuthClient::linksLeadBackWithAProof()
{
    const Pkce pkce = Pkce::generate();
    QCOMPARE(pkce.verifier.size(), 43);
    QCOMPARE(pkce.challenge, QCryptographicHash::hash(pkce.verifier, QCryptographicHash::Sha256)
                                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QVERIFY(Pkce::generate().verifier != pkce.verifier);

    const AuthReturn back{QStringLiteral("http://127.0.0.1:4711/a?b=c&d"), pkce.challenge};
    m_server->handler = [](const ScriptedRequest &) { return ScriptedServer::json(200, "{}"); };
    AuthClient auth = client();
    REQUIRE_OK(await(auth.requestCode(email, true, back)));
    REQUIRE_OK(await(auth.requestRecovery(email, back)));
    REQUIRE_OK(await(auth.resendSignUp(email, back)));
    for (const ScriptedRequest &request : std::as_const(m_server->requests)) {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        QCOMPARE(query.queryItemValue(QStringLiteral("redirect_to"), QUrl::FullyDecoded), back.redirectTo);
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value(QStringLiteral("code_challenge")).toString().toLatin1(), pkce.challenge);
        QCOMPARE(body.value(QStringLiteral("code_challenge_method")).toString(), QStringLiteral("s256"));
        QVERIFY(!request.body.contains(pkce.verifier) && !request.target.contains(pkce.verifier));
    }
    const QUrlQuery query(auth.authorizeUrl(QStringLiteral("git&hub"), back));
    QCOMPARE(query.queryItemValue(QStringLiteral("provider"), QUrl::FullyDecoded), QStringLiteral("git&hub"));
    QCOMPARE(query.queryItemValue(QStringLiteral("redirect_to"), QUrl::FullyDecoded), back.redirectTo);
    // Without a place to come back to there is no proof to ask for either.
    m_server->requests.clear();
    REQUIRE_OK(await(auth.requestCode(email, true, {})));
    QCOMPARE(m_server->requests.constFirst().target, "/auth/v1/otp");
    QVERIFY(!m_server->requests.constFirst().body.contains("challenge"));
}

void tst_AuthClient::secondFactorIsSeen_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("needsSecondFactor");
    const QString verified = QStringLiteral("verified");
    QTest::newRow("in use, not asked yet") << verified << QStringLiteral("aal1") << true;
    QTest::newRow("in use, answered") << verified << QStringLiteral("aal2") << false;
    QTest::newRow("begun and never confirmed") << QStringLiteral("unverified") << QStringLiteral("aal1") << false;
}

void tst_AuthClient::secondFactorIsSeen()
{
    QFETCH(QString, status);
    QFETCH(QString, level);
    QFETCH(bool, needsSecondFactor);
    const QJsonObject claims{{QStringLiteral("sub"), QStringLiteral("u1")}, {QStringLiteral("aal"), level}};
    const QByteArray token =
        "e30." + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(QByteArray::OmitTrailingEquals) + ".x";
    const QJsonObject factor{{QStringLiteral("id"), QStringLiteral("f1")},
                             {QStringLiteral("status"), status},
                             {QStringLiteral("factor_type"), QStringLiteral("totp")},
                             {QStringLiteral("friendly_name"), QStringLiteral("Phone")}};
    const QJsonObject user{{QStringLiteral("id"), QStringLiteral("u1")},
                           {QStringLiteral("factors"), QJsonArray{factor}}};
    const QJsonObject body{{QStringLiteral("access_token"), QString::fromLatin1(token)},
                           {QStringLiteral("refresh_token"), QStringLiteral("r")},
                           {QStringLiteral("expires_in"), 60},
                           {QStringLiteral("user"), user}};
    m_server->answers = {ScriptedServer::json(200, QJsonDocument(body).toJson())};
    AuthClient auth = client();
    const Result<Session> session = await(auth.signInWithPassword(email, password));
    REQUIRE_OK(session);
    QCOMPARE(session->needsSecondFactor, needsSecondFactor);
    QCOMPARE(session->user.factors.size(), 1);
    QCOMPARE(session->user.factors.first().name, QStringLiteral("Phone"));
}

void tst_AuthClient::enrolment()
{
    const auto answer = [](const QString &picture) {
        const QJsonObject totp{{QStringLiteral("secret"), QStringLiteral("ABC")},
                               {QStringLiteral("uri"), QStringLiteral("otpauth://totp/x?secret=ABC")},
                               {QStringLiteral("qr_code"), picture}};
        const QJsonObject body{{QStringLiteral("id"), QStringLiteral("f1")}, {QStringLiteral("totp"), totp}};
        return ScriptedServer::json(200, QJsonDocument(body).toJson());
    };
    m_server->answers = {answer(QStringLiteral("<?xml version='1.0'?> <svg width='9'></svg>")),
                         answer(QStringLiteral("data:image/svg+xml;utf-8,<svg width='9'></svg>")),
                         answer(QStringLiteral("nothing to draw")),
                         ScriptedServer::json(200, R"({"id":"f1","type":"phone"})")};
    AuthClient auth = client();
    const Result<TotpEnrolment> bare = await(auth.enrolTotp("t", {}));
    REQUIRE_OK(bare);
    QVERIFY(bare->qrCodeSvg.startsWith("<?xml"));
    const Result<TotpEnrolment> inUrl = await(auth.enrolTotp("t", {}));
    REQUIRE_OK(inUrl);
    QVERIFY(inUrl->qrCodeSvg.startsWith("<svg"));
    // Without a picture the secret can still be typed.
    const Result<TotpEnrolment> plain = await(auth.enrolTotp("t", {}));
    REQUIRE_OK(plain);
    QVERIFY(plain->qrCodeSvg.isEmpty());
    QCOMPARE(plain->secret, QStringLiteral("ABC"));
    REQUIRE_KIND(await(auth.enrolTotp("t", {})), ErrorKind::InvalidArgument);
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
    // What is opaque can only be known by what was sent.
    m_server->handler = [](const ScriptedRequest &request) {
        const QString quoted = QString::fromUtf8(request.body).remove(u'"');
        const QJsonObject body{{QStringLiteral("code"), QStringLiteral("x")}, {QStringLiteral("message"), quoted}};
        return ScriptedServer::json(400, QJsonDocument(body).toJson());
    };
    AuthUserChange change;
    change.password = QStringLiteral("canary-new");
    change.currentPassword = QStringLiteral("canary-old");
    QStringList said{await(auth.signUp(email, QStringLiteral("canary-password"), {}, {})).error().detail,
                     await(auth.verifyCode(QStringLiteral("email"), email, QStringLiteral("canary"))).error().detail,
                     await(auth.verifyLink(QStringLiteral("email"), QStringLiteral("canary"))).error().detail,
                     await(auth.exchangeCode(QStringLiteral("canary"), "canary-verifier")).error().detail,
                     await(auth.refresh("canary")).error().detail,
                     await(auth.updateUser("t", change, {})).error().detail};
    for (const QString &detail : std::as_const(said))
        QVERIFY2(!detail.isEmpty() && !detail.contains(u"canary"), qPrintable(detail));
}

void tst_AuthClient::signOutIsLocalAndForgiving()
{
    AuthScript script(m_server.get());
    AuthClient auth = client();
    QVERIFY(await(auth.signOut("access-1")));
    QCOMPARE(m_server->requests.constLast().target, "/auth/v1/logout?scope=local");
    QCOMPARE(m_server->requests.constLast().header("authorization"), "Bearer access-1");

    m_server->answers = {ScriptedServer::json(204, {}), ScriptedServer::json(204, {})};
    REQUIRE_OK(await(auth.signOut("access-1", SignOutScope::Elsewhere)));
    QCOMPARE(m_server->requests.constLast().target, "/auth/v1/logout?scope=others");
    REQUIRE_OK(await(auth.signOut("access-1", SignOutScope::Everywhere)));
    QCOMPARE(m_server->requests.constLast().target, "/auth/v1/logout?scope=global");

    m_server->answers = {AuthScript::error(403, "session_not_found", "x"), ScriptedServer::json(500, "{}")};
    QVERIFY(await(auth.signOut("access-1")));
    QCOMPARE(await(auth.signOut("access-1")).error().kind, ErrorKind::Server);
}

void tst_AuthClient::userAndSettings()
{
    m_server->answers = {
        ScriptedServer::json(200, R"({"id":"u1","email":"ann@example.org"})"),
        ScriptedServer::json(200, R"({"external":{"email":false,"anonymous_users":true,"phone":true,"github":true,)"
                                  R"("apple":true,"google":false},"disable_signup":true,"mailer_autoconfirm":false})"),
        ScriptedServer::json(200, R"({"hello":"world"})")};
    AuthClient auth = client();
    const Result<AuthUser> user = await(auth.user("t"));
    QVERIFY2(user, failure(user));
    QCOMPARE(user->id, QStringLiteral("u1"));
    const Result<AuthSettings> settings = await(auth.settings());
    QVERIFY2(settings, failure(settings));
    QVERIFY(!settings->emailEnabled && settings->anonymousEnabled && settings->signUpDisabled);
    QVERIFY(settings->confirmsEmail);
    QCOMPARE(settings->providers, (QStringList{QStringLiteral("apple"), QStringLiteral("github")}));
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
