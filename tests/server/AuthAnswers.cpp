#include "tests/server/AuthAnswers.h"

#include "tests/server/RowJson.h"

#include <QDateTime>
#include <QRegularExpression>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPassword = 6;

QJsonObject withUserFields(QJsonObject metadata, const Account &account)
{
    if (account.isAnonymous)
        return metadata;
    metadata.insert(u"email"_s, account.email);
    metadata.insert(u"email_verified"_s, account.isConfirmed);
    metadata.insert(u"phone_verified"_s, false);
    metadata.insert(u"sub"_s, account.id);
    return metadata;
}

QJsonArray identities(const Account &account)
{
    QJsonArray all;
    if (account.isAnonymous)
        return all;
    for (const QString &provider : account.providers)
        all.append(QJsonObject{{u"identity_id"_s, account.id},
                               {u"id"_s, account.id},
                               {u"user_id"_s, account.id},
                               {u"identity_data"_s, QJsonObject{{u"email"_s, account.email}, {u"sub"_s, account.id}}},
                               {u"provider"_s, provider},
                               {u"email"_s, account.email}});
    return all;
}

QJsonArray factors(const Account &account)
{
    QJsonArray all;
    for (const Factor &factor : account.factors)
        all.append(QJsonObject{{u"id"_s, factor.id},
                               {u"created_at"_s, isoTime(factor.created)},
                               {u"updated_at"_s, isoTime(factor.created)},
                               {u"status"_s, factor.isVerified ? u"verified"_s : u"unverified"_s},
                               {u"friendly_name"_s, factor.name},
                               {u"factor_type"_s, u"totp"_s},
                               {u"phone"_s, QString(u""_s)}});
    return all;
}

} // namespace

AuthAnswers::AuthAnswers(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
{
}

QJsonObject AuthAnswers::userJson(const Account &account)
{
    const QString created = isoTime(account.created);
    QJsonObject appMetadata;
    if (!account.isAnonymous)
        appMetadata = {{u"provider"_s, account.providers.value(0)},
                       {u"providers"_s, QJsonArray::fromStringList(account.providers)}};
    QJsonObject user{{u"id"_s, account.id},
                     {u"aud"_s, u"authenticated"_s},
                     {u"role"_s, u"authenticated"_s},
                     {u"email"_s, account.email},
                     {u"phone"_s, QString(u""_s)},
                     {u"app_metadata"_s, appMetadata},
                     {u"user_metadata"_s, withUserFields(account.metadata, account)},
                     {u"identities"_s, identities(account)},
                     {u"created_at"_s, created},
                     {u"updated_at"_s, created},
                     {u"is_anonymous"_s, account.isAnonymous}};
    if (account.isConfirmed && !account.isAnonymous) {
        user.insert(u"email_confirmed_at"_s, created);
        user.insert(u"confirmed_at"_s, created);
    }
    if (!account.isConfirmed)
        user.insert(u"confirmation_sent_at"_s, created);
    else
        user.insert(u"last_sign_in_at"_s, isoTime(QDateTime::currentMSecsSinceEpoch()));
    if (!account.newEmail.isEmpty())
        user.insert(u"new_email"_s, account.newEmail);
    if (!account.factors.isEmpty())
        user.insert(u"factors"_s, factors(account));
    return user;
}

HttpResponse AuthAnswers::error(const HttpRequest &request, int status, const QString &code, const QString &message)
{
    const bool isNew = request.header("x-supabase-api-version") >= "2024-01-01";
    const QJsonObject json = isNew ? QJsonObject{{u"code"_s, code}, {u"message"_s, message}}
                                   : QJsonObject{{u"code"_s, status}, {u"error_code"_s, code}, {u"msg"_s, message}};
    return HttpResponse::json(json, status)
        .with("x-sb-error-code", code.toLatin1())
        .with("x-supabase-api-version", isNew ? "2024-01-01" : "");
}

std::optional<HttpResponse> AuthAnswers::weakPassword(const HttpRequest &request, const QString &password)
{
    if (password.size() >= shortestPassword)
        return std::nullopt;
    const QString words = u"Password should be at least %1 characters."_s.arg(shortestPassword);
    const bool isNew = request.header("x-supabase-api-version") >= "2024-01-01";
    QJsonObject json = isNew ? QJsonObject{{u"code"_s, u"weak_password"_s}, {u"message"_s, words}}
                             : QJsonObject{{u"code"_s, 422}, {u"error_code"_s, u"weak_password"_s}, {u"msg"_s, words}};
    json.insert(u"weak_password"_s, QJsonObject{{u"reasons"_s, QJsonArray{u"length"_s}}});
    return HttpResponse::json(json, 422);
}

bool AuthAnswers::isEmail(const QString &email)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    return shape.match(email).hasMatch();
}

QByteArray AuthAnswers::accessToken(const Account &account, const QString &sessionId, qint64 secondsValid) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return m_backend.jwt.sign({{u"iss"_s, QString(QString::fromLatin1(m_backend.origin) + u"/auth/v1"_s)},
                               {u"aud"_s, u"authenticated"_s},
                               {u"role"_s, u"authenticated"_s},
                               {u"sub"_s, account.id},
                               {u"email"_s, account.email},
                               {u"iat"_s, std::min(now, now + secondsValid)},
                               {u"exp"_s, now + secondsValid},
                               {u"aal"_s, m_backend.accounts.isSecondLevel(sessionId) ? u"aal2"_s : u"aal1"_s},
                               {u"session_id"_s, sessionId},
                               {u"practice_generation"_s, m_backend.tokenGeneration},
                               {u"is_anonymous"_s, account.isAnonymous}});
}

HttpResponse AuthAnswers::signedIn(const Accounts::Grant &grant) const
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

HttpResponse AuthAnswers::signedInAs(const QString &userId) const
{
    return signedIn(m_backend.accounts.openSession(userId));
}

Answer<QJsonObject> AuthAnswers::session(const HttpRequest &request) const
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

} // namespace bucketdeck::practice
