#include "core/supabase/AuthClient.h"

#include "core/supabase/AuthClaims.h"
#include "core/supabase/AuthError.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrlQuery>

namespace bucketdeck {
namespace {

constexpr std::chrono::seconds silence{30};
constexpr qint64 defaultLifetime = 3600; // GoTrue's own default, where an answer doesn't say.

/// A 2xx answer's JSON object, or why there is none.
Result<QJsonObject> objectOf(const HttpResponse &response)
{
    if (!response.isOk())
        return fail(authError(response));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return fail(notAProjectError(response));
    return document.object();
}

QDateTime expiryOf(const QJsonObject &answer, const QByteArray &accessToken, const QDateTime &now)
{
    const qint64 lifetime = answer.value(QStringLiteral("expires_in")).toInteger(-1);
    if (lifetime > 0)
        return now.addSecs(lifetime);
    qint64 at = answer.value(QStringLiteral("expires_at")).toInteger(0);
    if (at <= 0)
        at = jwtClaims(accessToken).value_or(QJsonObject()).value(QStringLiteral("exp")).toInteger(0);
    return at > 0 ? QDateTime::fromSecsSinceEpoch(at, Qt::UTC) : now.addSecs(defaultLifetime);
}

Result<Session> sessionOf(const HttpResponse &response, const QDateTime &now)
{
    const Result<QJsonObject> answer = objectOf(response);
    if (!answer)
        return fail(answer.error());
    Session session;
    session.accessToken = answer->value(QStringLiteral("access_token")).toString().toUtf8();
    session.refreshToken = answer->value(QStringLiteral("refresh_token")).toString().toUtf8();
    const QJsonObject user = answer->value(QStringLiteral("user")).toObject();
    const QJsonObject claims = jwtClaims(session.accessToken).value_or(QJsonObject());
    session.userId = user.value(QStringLiteral("id")).toString(claims.value(QStringLiteral("sub")).toString());
    session.email = user.value(QStringLiteral("email")).toString(claims.value(QStringLiteral("email")).toString());
    if (!isHeaderSafeToken(session.accessToken) || session.refreshToken.isEmpty() || session.userId.isEmpty())
        return fail(notAProjectError(response));
    session.expiresAt = expiryOf(*answer, session.accessToken, now);
    return session;
}

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

HttpRequest AuthClient::tokenRequest(const QString &grant, const QJsonObject &body) const
{
    HttpRequest post = request("POST", QStringLiteral("token"), {});
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("grant_type"), grant);
    post.url.setQuery(query);
    post.headers.emplaceBack(QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json"));
    post.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return post;
}

Task<Session> AuthClient::signInWithPassword(QString email, QString password)
{
    const std::shared_ptr<Clock> clock = m_clock;
    QJsonObject body;
    body.insert(QStringLiteral("email"), email);
    body.insert(QStringLiteral("password"), password);
    const Result<HttpResponse> response = co_await m_http->send(tokenRequest(QStringLiteral("password"), body));
    if (!response)
        co_return fail(response.error());
    const Result<Session> session = sessionOf(*response, clock->now());
    if (!session)
        co_return fail(withoutSecret(session.error(), password));
    co_return *session;
}

Task<Session> AuthClient::refresh(QByteArray refreshToken)
{
    const std::shared_ptr<Clock> clock = m_clock;
    QJsonObject body;
    body.insert(QStringLiteral("refresh_token"), QString::fromUtf8(refreshToken));
    const Result<HttpResponse> response = co_await m_http->send(tokenRequest(QStringLiteral("refresh_token"), body));
    if (!response)
        co_return fail(response.error());
    const Result<Session> session = sessionOf(*response, clock->now());
    if (!session)
        co_return fail(withoutSecret(asRefreshError(session.error()), QString::fromUtf8(refreshToken)));
    co_return *session;
}

Task<void> AuthClient::signOut(QByteArray accessToken)
{
    HttpRequest post = request("POST", QStringLiteral("logout"), accessToken);
    post.headers.emplaceBack(QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("scope"), QStringLiteral("local"));
    post.url.setQuery(query);
    const Result<HttpResponse> response = co_await m_http->send(post);
    if (!response)
        co_return fail(response.error());
    if (response->isOk())
        co_return Result<void>();
    const Error error = authError(*response);
    if (error.kind == ErrorKind::SessionEnded)
        co_return Result<void>();
    co_return fail(error);
}

Task<AuthUser> AuthClient::user(QByteArray accessToken)
{
    const Result<HttpResponse> response = co_await m_http->send(request("GET", QStringLiteral("user"), accessToken));
    if (!response)
        co_return fail(response.error());
    const Result<QJsonObject> answer = objectOf(*response);
    if (!answer)
        co_return fail(answer.error());
    AuthUser user;
    user.id = answer->value(QStringLiteral("id")).toString();
    user.email = answer->value(QStringLiteral("email")).toString();
    if (user.id.isEmpty())
        co_return fail(notAProjectError(*response));
    co_return user;
}

Task<AuthSettings> AuthClient::settings()
{
    const Result<HttpResponse> response = co_await m_http->send(request("GET", QStringLiteral("settings"), {}));
    if (!response)
        co_return fail(response.error());
    const Result<QJsonObject> answer = objectOf(*response);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->contains(QStringLiteral("external")))
        co_return fail(notAProjectError(*response));
    const QJsonObject external = answer->value(QStringLiteral("external")).toObject();
    AuthSettings settings;
    settings.emailEnabled = external.value(QStringLiteral("email")).toBool(true);
    settings.anonymousEnabled = external.value(QStringLiteral("anonymous_users")).toBool(false);
    settings.signUpDisabled = answer->value(QStringLiteral("disable_signup")).toBool(false);
    co_return settings;
}

} // namespace bucketdeck
