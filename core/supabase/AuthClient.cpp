#include "core/supabase/AuthClient.h"

#include "core/supabase/AuthError.h"
#include "core/supabase/AuthJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrlQuery>

namespace bucketdeck {
namespace {

constexpr std::chrono::seconds silence{30};

/// The same answers mean something else when no password was sent: the refresh token is what was refused.
Error asRefreshError(Error error)
{
    if (error.kind != ErrorKind::WrongCredentials && error.code != u"validation_failed")
        return error;
    error.kind = ErrorKind::SessionEnded;
    error.userText =
        QCoreApplication::translate("bucketdeck::AuthError", "Your session has ended. Sign in again to go on.");
    return error;
}

/// A server may quote what was sent to it. Opaque secrets look like any word, so the ones we know are taken out by
/// name.
Error withoutSecret(Error error, const QString &secret)
{
    if (!secret.isEmpty())
        error.detail.replace(secret, QStringLiteral("[redacted]"));
    return error;
}

QString scopeName(SignOutScope scope)
{
    switch (scope) {
    case SignOutScope::Here:
        return QStringLiteral("local");
    case SignOutScope::Elsewhere:
        return QStringLiteral("others");
    case SignOutScope::Everywhere:
        return QStringLiteral("global");
    }
    return QStringLiteral("local");
}

QByteArray factorPath(const QString &factorId)
{
    return "factors/" + QUrl::toPercentEncoding(factorId);
}

/// Sends `request` and reads a session out of the answer; what is wrong with it is told without `secret`.
Task<Session> askForSession(HttpClient *http, HttpRequest request, std::shared_ptr<Clock> clock, QString secret)
{
    const Result<HttpResponse> response = co_await http->send(std::move(request));
    if (!response)
        co_return fail(response.error());
    const Result<Session> session = sessionFromAnswer(*response, clock->now());
    if (!session)
        co_return fail(withoutSecret(session.error(), secret));
    co_return *session;
}

/// Sends `request`, of whose answer only the status counts.
Task<void> askForDone(HttpClient *http, HttpRequest request)
{
    const Result<HttpResponse> response = co_await http->send(std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isOk())
        co_return fail(authError(*response));
    co_return Result<void>();
}

} // namespace

AuthClient::AuthClient(SupabaseProject project, HttpClient *http, std::shared_ptr<Clock> clock)
    : m_project(std::move(project))
    , m_http(http)
    , m_clock(std::move(clock))
{
}

HttpRequest AuthClient::request(const QByteArray &method, const QString &path, const QByteArray &accessToken) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_project.url;
    request.url.setPath(m_project.url.path() + QStringLiteral("/auth/v1/") + path);
    request.silence = silence;
    request.headers = {{"accept", "application/json"}, {"x-supabase-api-version", "2024-01-01"}};
    // An empty key is not sent at all: the network manager of a connection adds the one that is current.
    if (!m_project.apiKey.isEmpty())
        request.headers.emplaceBack(QByteArrayLiteral("apikey"), m_project.apiKey);
    if (!accessToken.isEmpty())
        request.headers.emplaceBack(QByteArrayLiteral("authorization"), QByteArray("Bearer " + accessToken));
    return request;
}

HttpRequest AuthClient::jsonRequest(const QByteArray &method, const QString &path, const QJsonObject &body,
                                    const QByteArray &accessToken) const
{
    HttpRequest request = this->request(method, path, accessToken);
    request.headers.emplaceBack(QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json"));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

/// For calls that send a message: where its link leads, and the proof that only we can end what it begins.
HttpRequest AuthClient::mailRequest(const QByteArray &method, const QString &path, QJsonObject body,
                                    const AuthReturn &back, const QByteArray &accessToken) const
{
    if (!back.codeChallenge.isEmpty()) {
        body.insert(QStringLiteral("code_challenge"), QString::fromLatin1(back.codeChallenge));
        body.insert(QStringLiteral("code_challenge_method"), QStringLiteral("s256"));
    }
    HttpRequest request = jsonRequest(method, path, body, accessToken);
    if (!back.redirectTo.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("redirect_to"),
                           QString::fromLatin1(QUrl::toPercentEncoding(back.redirectTo)));
        request.url.setQuery(query);
    }
    return request;
}

HttpRequest AuthClient::tokenRequest(const QString &grant, const QJsonObject &body) const
{
    HttpRequest post = jsonRequest("POST", QStringLiteral("token"), body);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("grant_type"), grant);
    post.url.setQuery(query);
    return post;
}

Task<AuthSettings> AuthClient::settings()
{
    const Result<HttpResponse> response = co_await m_http->send(request("GET", QStringLiteral("settings"), {}));
    if (!response)
        co_return fail(response.error());
    co_return settingsFromAnswer(*response);
}

Task<Session> AuthClient::signInWithPassword(QString email, QString password)
{
    const QJsonObject body{{QStringLiteral("email"), email}, {QStringLiteral("password"), password}};
    return askForSession(m_http, tokenRequest(QStringLiteral("password"), body), m_clock, password);
}

Task<SignUpAnswer> AuthClient::signUp(QString email, QString password, QJsonObject metadata, AuthReturn back)
{
    const std::shared_ptr<Clock> clock = m_clock;
    const QJsonObject body{
        {QStringLiteral("email"), email}, {QStringLiteral("password"), password}, {QStringLiteral("data"), metadata}};
    const Result<HttpResponse> response =
        co_await m_http->send(mailRequest("POST", QStringLiteral("signup"), body, back));
    if (!response)
        co_return fail(response.error());
    const Result<SignUpAnswer> answer = signUpFromAnswer(*response, clock->now());
    if (!answer)
        co_return fail(withoutSecret(answer.error(), password));
    co_return *answer;
}

Task<Session> AuthClient::signInAnonymously()
{
    const QJsonObject body{{QStringLiteral("data"), QJsonObject()}};
    return askForSession(m_http, jsonRequest("POST", QStringLiteral("signup"), body), m_clock, {});
}

Task<void> AuthClient::requestCode(QString email, bool createUser, AuthReturn back)
{
    const QJsonObject body{{QStringLiteral("email"), email}, {QStringLiteral("create_user"), createUser}};
    return askForDone(m_http, mailRequest("POST", QStringLiteral("otp"), body, back));
}

Task<void> AuthClient::requestRecovery(QString email, AuthReturn back)
{
    const QJsonObject body{{QStringLiteral("email"), email}};
    return askForDone(m_http, mailRequest("POST", QStringLiteral("recover"), body, back));
}

Task<void> AuthClient::resendSignUp(QString email, AuthReturn back)
{
    const QJsonObject body{{QStringLiteral("type"), QStringLiteral("signup")}, {QStringLiteral("email"), email}};
    return askForDone(m_http, mailRequest("POST", QStringLiteral("resend"), body, back));
}

Task<Session> AuthClient::verifyCode(QString type, QString email, QString code)
{
    const QJsonObject body{
        {QStringLiteral("type"), type}, {QStringLiteral("email"), email}, {QStringLiteral("token"), code}};
    return askForSession(m_http, jsonRequest("POST", QStringLiteral("verify"), body), m_clock, code);
}

Task<Session> AuthClient::verifyLink(QString type, QString tokenHash)
{
    const QJsonObject body{{QStringLiteral("type"), type}, {QStringLiteral("token_hash"), tokenHash}};
    return askForSession(m_http, jsonRequest("POST", QStringLiteral("verify"), body), m_clock, tokenHash);
}

QUrl AuthClient::authorizeUrl(const QString &provider, const AuthReturn &back) const
{
    QUrl url = request("GET", QStringLiteral("authorize"), {}).url;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("provider"), QString::fromLatin1(QUrl::toPercentEncoding(provider)));
    query.addQueryItem(QStringLiteral("redirect_to"), QString::fromLatin1(QUrl::toPercentEncoding(back.redirectTo)));
    query.addQueryItem(QStringLiteral("code_challenge"), QString::fromLatin1(back.codeChallenge));
    query.addQueryItem(QStringLiteral("code_challenge_method"), QStringLiteral("s256"));
    url.setQuery(query);
    return url;
}

Task<Session> AuthClient::exchangeCode(QString authCode, QByteArray verifier)
{
    const QJsonObject body{{QStringLiteral("auth_code"), authCode},
                           {QStringLiteral("code_verifier"), QString::fromLatin1(verifier)}};
    return askForSession(m_http, tokenRequest(QStringLiteral("pkce"), body), m_clock, authCode);
}

Task<Session> AuthClient::refresh(QByteArray refreshToken)
{
    const QString secret = QString::fromUtf8(refreshToken);
    const QJsonObject body{{QStringLiteral("refresh_token"), secret}};
    const Result<Session> session =
        co_await askForSession(m_http, tokenRequest(QStringLiteral("refresh_token"), body), m_clock, secret);
    if (!session)
        co_return fail(asRefreshError(session.error()));
    co_return *session;
}

Task<void> AuthClient::signOut(QByteArray accessToken, SignOutScope scope)
{
    HttpRequest post = jsonRequest("POST", QStringLiteral("logout"), {}, accessToken);
    post.body.clear();
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("scope"), scopeName(scope));
    post.url.setQuery(query);
    const Result<void> done = co_await askForDone(m_http, post);
    if (!done && done.error().kind != ErrorKind::SessionEnded)
        co_return fail(done.error());
    co_return Result<void>();
}

Task<AuthUser> AuthClient::user(QByteArray accessToken)
{
    const Result<HttpResponse> response = co_await m_http->send(request("GET", QStringLiteral("user"), accessToken));
    if (!response)
        co_return fail(response.error());
    co_return userFromAnswer(*response);
}

Task<AuthUser> AuthClient::updateUser(QByteArray accessToken, AuthUserChange change, AuthReturn back)
{
    QJsonObject body;
    if (change.metadata)
        body.insert(QStringLiteral("data"), *change.metadata);
    if (change.email)
        body.insert(QStringLiteral("email"), *change.email);
    if (change.password)
        body.insert(QStringLiteral("password"), *change.password);
    if (!change.currentPassword.isEmpty())
        body.insert(QStringLiteral("current_password"), change.currentPassword);
    if (!change.nonce.isEmpty())
        body.insert(QStringLiteral("nonce"), change.nonce);
    const Result<HttpResponse> response =
        co_await m_http->send(mailRequest("PUT", QStringLiteral("user"), body, back, accessToken));
    if (!response)
        co_return fail(response.error());
    const Result<AuthUser> user = userFromAnswer(*response);
    if (!user)
        co_return fail(
            withoutSecret(withoutSecret(user.error(), change.password.value_or(QString())), change.currentPassword));
    co_return *user;
}

Task<void> AuthClient::reauthenticate(QByteArray accessToken)
{
    return askForDone(m_http, request("GET", QStringLiteral("reauthenticate"), accessToken));
}

Task<TotpEnrolment> AuthClient::enrolTotp(QByteArray accessToken, QString name)
{
    const QJsonObject body{{QStringLiteral("factor_type"), QStringLiteral("totp")},
                           {QStringLiteral("friendly_name"), name},
                           {QStringLiteral("issuer"), m_project.url.host()}};
    const Result<HttpResponse> response =
        co_await m_http->send(jsonRequest("POST", QStringLiteral("factors"), body, accessToken));
    if (!response)
        co_return fail(response.error());
    co_return enrolmentFromAnswer(*response);
}

Task<QString> AuthClient::challenge(QByteArray accessToken, QString factorId)
{
    const QString path = QString::fromLatin1(factorPath(factorId) + "/challenge");
    const Result<HttpResponse> response = co_await m_http->send(jsonRequest("POST", path, {}, accessToken));
    if (!response)
        co_return fail(response.error());
    const Result<QJsonObject> answer = authObject(*response);
    if (!answer)
        co_return fail(answer.error());
    const QString id = answer->value(QStringLiteral("id")).toString();
    if (id.isEmpty())
        co_return fail(notAProjectError(*response));
    co_return id;
}

Task<Session> AuthClient::verifyFactor(QByteArray accessToken, QString factorId, QString challengeId, QString code)
{
    const QJsonObject body{{QStringLiteral("challenge_id"), challengeId}, {QStringLiteral("code"), code}};
    const QString path = QString::fromLatin1(factorPath(factorId) + "/verify");
    return askForSession(m_http, jsonRequest("POST", path, body, accessToken), m_clock, code);
}

Task<void> AuthClient::removeFactor(QByteArray accessToken, QString factorId)
{
    return askForDone(m_http, request("DELETE", QString::fromLatin1(factorPath(factorId)), accessToken));
}

} // namespace bucketdeck
