#include "tests/server/AuthApi.h"

#include "tests/server/RowJson.h"

#include <QDateTime>
#include <QJsonDocument>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject userJson(const Account &account)
{
    const QString created = isoTime(account.created);
    return {{u"id"_s, account.id},
            {u"aud"_s, u"authenticated"_s},
            {u"role"_s, u"authenticated"_s},
            {u"email"_s, account.email},
            {u"email_confirmed_at"_s, created},
            {u"phone"_s, QString(u""_s)},
            {u"confirmed_at"_s, created},
            {u"last_sign_in_at"_s, isoTime(QDateTime::currentMSecsSinceEpoch())},
            {u"app_metadata"_s, QJsonObject{{u"provider"_s, u"email"_s}, {u"providers"_s, QJsonArray{u"email"_s}}}},
            {u"user_metadata"_s, QJsonObject{{u"email"_s, account.email}, {u"email_verified"_s, true}}},
            {u"identities"_s, QJsonArray{}},
            {u"created_at"_s, created},
            {u"updated_at"_s, created},
            {u"is_anonymous"_s, false}};
}

} // namespace

AuthApi::AuthApi(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
{
}

std::optional<Opening> AuthApi::open(const HttpRequest &request, const QByteArray &path)
{
    if (path == "/token" && request.method == "POST")
        return Opening::collect([this, request](const QByteArray &body) { return token(request, body); });
    if (path == "/logout" && request.method == "POST")
        return logout(request);
    if (path == "/user" && request.method == "GET")
        return user(request);
    if (path == "/settings" && request.method == "GET")
        return settings();
    if (path == "/health" && request.method == "GET")
        return HttpResponse::json(QJsonObject{{u"name"_s, u"GoTrue"_s},
                                              {u"version"_s, u"practice"_s},
                                              {u"description"_s, u"GoTrue is a user registration and "
                                                                 "authentication API"_s}});
    return std::nullopt;
}

HttpResponse AuthApi::error(const HttpRequest &request, int status, const QString &code, const QString &message)
{
    const bool isNew = request.header("x-supabase-api-version") >= "2024-01-01";
    const QJsonObject json = isNew ? QJsonObject{{u"code"_s, code}, {u"message"_s, message}}
                                   : QJsonObject{{u"code"_s, status}, {u"error_code"_s, code}, {u"msg"_s, message}};
    return HttpResponse::json(json, status)
        .with("x-sb-error-code", code.toLatin1())
        .with("x-supabase-api-version", isNew ? "2024-01-01" : "");
}

QByteArray AuthApi::accessToken(const Account &account, const QString &sessionId, qint64 secondsValid) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return m_backend.jwt.sign({{u"iss"_s, QString(QString::fromLatin1(m_backend.origin) + u"/auth/v1"_s)},
                               {u"aud"_s, u"authenticated"_s},
                               {u"role"_s, u"authenticated"_s},
                               {u"sub"_s, account.id},
                               {u"email"_s, account.email},
                               {u"iat"_s, std::min(now, now + secondsValid)},
                               {u"exp"_s, now + secondsValid},
                               {u"aal"_s, u"aal1"_s},
                               {u"session_id"_s, sessionId},
                               {u"practice_generation"_s, m_backend.tokenGeneration},
                               {u"is_anonymous"_s, false}});
}

HttpResponse AuthApi::token(const HttpRequest &request, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return error(request, 400, u"bad_json"_s, u"Could not parse request body as JSON"_s);
    const QJsonObject json = document.object();
    const QString grantType = request.queryItem("grant_type").value_or(QString());
    if (grantType == u"password") {
        const Account *account = m_backend.accounts.byEmail(json.value(u"email").toString());
        if (!account || account->password != json.value(u"password").toString())
            return error(request, 400, u"invalid_credentials"_s, u"Invalid login credentials"_s);
        return signedIn(m_backend.accounts.openSession(account->id));
    }
    if (grantType == u"refresh_token") {
        const auto refreshed = m_backend.accounts.refresh(json.value(u"refresh_token").toString().toUtf8());
        if (refreshed.grant)
            return signedIn(*refreshed.grant);
        if (refreshed.failure == Accounts::RefreshFailure::AlreadyUsed)
            return error(request, 400, u"refresh_token_already_used"_s, u"Invalid Refresh Token: Already Used"_s);
        return error(request, 400, u"refresh_token_not_found"_s, u"Invalid Refresh Token: Refresh Token Not Found"_s);
    }
    return error(request, 400, u"invalid_credentials"_s, u"unsupported_grant_type"_s);
}

HttpResponse AuthApi::signedIn(const Accounts::Grant &grant) const
{
    const Account account = *m_backend.accounts.byId(grant.userId);
    const int lifetime = m_backend.accounts.accessTokenLifetime();
    return HttpResponse::json(
        QJsonObject{{u"access_token"_s, QString::fromLatin1(accessToken(account, grant.sessionId, lifetime))},
                    {u"token_type"_s, u"bearer"_s},
                    {u"expires_in"_s, lifetime},
                    {u"expires_at"_s, QDateTime::currentSecsSinceEpoch() + lifetime},
                    {u"refresh_token"_s, QString::fromLatin1(grant.refreshToken)},
                    {u"user"_s, userJson(account)}});
}

Answer<QJsonObject> AuthApi::session(const HttpRequest &request) const
{
    if (!request.hasHeader("authorization"))
        return tl::unexpected<HttpResponse>(
            error(request, 401, u"no_authorization"_s, u"This endpoint requires a valid Bearer token"_s));
    const auto payload = m_access.bearer(request);
    if (!payload)
        return tl::unexpected<HttpResponse>(
            error(request, 403, u"bad_jwt"_s,
                  u"invalid JWT: unable to parse or verify signature, "_s + QString::fromUtf8(payload.error())));
    if (!m_backend.accounts.byId(payload->value(u"sub").toString()))
        return tl::unexpected<HttpResponse>(error(request, 403, u"bad_jwt"_s, u"invalid claim: missing sub claim"_s));
    if (!m_backend.accounts.hasSession(payload->value(u"session_id").toString()))
        return tl::unexpected<HttpResponse>(
            error(request, 403, u"session_not_found"_s, u"Session from session_id claim in JWT does not exist"_s));
    return *payload;
}

HttpResponse AuthApi::logout(const HttpRequest &request)
{
    const auto payload = session(request);
    if (!payload)
        return payload.error();
    const QString userId = payload->value(u"sub").toString();
    const QString sessionId = payload->value(u"session_id").toString();
    const QString scope = request.queryItem("scope").value_or(u"global"_s);
    if (scope == u"local")
        m_backend.accounts.closeSession(sessionId);
    else
        m_backend.accounts.closeSessions(userId, scope == u"others" ? sessionId : QString());
    return HttpResponse::empty(204);
}

HttpResponse AuthApi::user(const HttpRequest &request)
{
    const auto payload = session(request);
    if (!payload)
        return payload.error();
    return HttpResponse::json(userJson(*m_backend.accounts.byId(payload->value(u"sub").toString())));
}

HttpResponse AuthApi::settings()
{
    return HttpResponse::json(QJsonObject{{u"external"_s, QJsonObject{{u"email"_s, true}, {u"phone"_s, false}}},
                                          {u"disable_signup"_s, false},
                                          {u"mailer_autoconfirm"_s, true},
                                          {u"phone_autoconfirm"_s, false},
                                          {u"sms_provider"_s, QString(u""_s)},
                                          {u"mfa_enabled"_s, false},
                                          {u"saml_enabled"_s, false}});
}

} // namespace bucketdeck::practice
