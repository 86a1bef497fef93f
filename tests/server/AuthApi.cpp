#include "tests/server/AuthApi.h"

#include <QJsonDocument>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

AuthApi::AuthApi(Backend &backend)
    : m_backend(backend)
    , m_answers(backend)
    , m_mails(backend)
    , m_factors(backend)
{
}

bool AuthApi::isForBrowsers(const HttpRequest &request)
{
    return request.method == "GET" && (request.path == "/auth/v1/verify" || request.path == "/auth/v1/authorize");
}

std::optional<Opening> AuthApi::open(const HttpRequest &request, const QByteArray &path)
{
    if (path == "/token" && request.method == "POST")
        return Opening::collect([this, request](const QByteArray &body) { return token(request, body); });
    if (path == "/logout" && request.method == "POST")
        return logout(request);
    if (path == "/user" && request.method == "GET")
        return user(request);
    if (path == "/user" && request.method == "PUT")
        return Opening::collect([this, request](const QByteArray &body) { return changeUser(request, body); });
    if (path == "/settings" && request.method == "GET")
        return settings();
    if (path == "/health" && request.method == "GET")
        return HttpResponse::json(QJsonObject{{u"name"_s, u"GoTrue"_s},
                                              {u"version"_s, u"practice"_s},
                                              {u"description"_s, u"GoTrue is a user registration and "
                                                                 "authentication API"_s}});
    if (path.startsWith("/factors"))
        return m_factors.open(request, path);
    return m_mails.open(request, path);
}

HttpResponse AuthApi::token(const HttpRequest &request, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return AuthAnswers::error(request, 400, u"bad_json"_s, u"Could not parse request body as JSON"_s);
    const QJsonObject json = document.object();
    const QString grantType = request.queryItem("grant_type").value_or(QString());
    if (grantType == u"password") {
        const Account *account = m_backend.accounts.byEmail(json.value(u"email").toString());
        if (!account || account->password != json.value(u"password").toString())
            return AuthAnswers::error(request, 400, u"invalid_credentials"_s, u"Invalid login credentials"_s);
        if (!account->isConfirmed)
            return AuthAnswers::error(request, 400, u"email_not_confirmed"_s, u"Email not confirmed"_s);
        return m_answers.signedInAs(account->id);
    }
    if (grantType == u"refresh_token") {
        const auto refreshed = m_backend.accounts.refresh(json.value(u"refresh_token").toString().toUtf8());
        if (refreshed.grant)
            return m_answers.signedIn(*refreshed.grant);
        if (refreshed.failure == Accounts::RefreshFailure::AlreadyUsed)
            return AuthAnswers::error(request, 400, u"refresh_token_already_used"_s,
                                      u"Invalid Refresh Token: Already Used"_s);
        return AuthAnswers::error(request, 400, u"refresh_token_not_found"_s,
                                  u"Invalid Refresh Token: Refresh Token Not Found"_s);
    }
    if (grantType == u"pkce")
        return exchange(request, json);
    return AuthAnswers::error(request, 400, u"invalid_credentials"_s, u"unsupported_grant_type"_s);
}

HttpResponse AuthApi::exchange(const HttpRequest &request, const QJsonObject &json)
{
    const QString code = json.value(u"auth_code").toString();
    const QString verifier = json.value(u"code_verifier").toString();
    if (code.isEmpty() || verifier.isEmpty())
        return AuthAnswers::error(request, 400, u"validation_failed"_s,
                                  u"invalid request: both auth code and code verifier should be non-empty"_s);
    const Mailroom::Redeemed redeemed = m_backend.mailroom.redeem(code, verifier);
    if (!redeemed.userId.isEmpty())
        return m_answers.signedInAs(redeemed.userId);
    switch (redeemed.failure) {
    case Mailroom::FlowFailure::Expired:
        return AuthAnswers::error(request, 422, u"flow_state_expired"_s,
                                  u"invalid flow state, flow state has expired"_s);
    case Mailroom::FlowFailure::WrongVerifier:
        return AuthAnswers::error(request, 400, u"bad_code_verifier"_s,
                                  u"code challenge does not match previously saved code verifier"_s);
    case Mailroom::FlowFailure::NotFound:
        break;
    }
    return AuthAnswers::error(request, 404, u"flow_state_not_found"_s,
                              u"invalid flow state, no valid flow state found"_s);
}

HttpResponse AuthApi::logout(const HttpRequest &request)
{
    const auto payload = m_answers.session(request);
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
    const auto payload = m_answers.session(request);
    if (!payload)
        return payload.error();
    return HttpResponse::json(AuthAnswers::userJson(*m_backend.accounts.byId(payload->value(u"sub").toString())));
}

HttpResponse AuthApi::changeUser(const HttpRequest &request, const QByteArray &body)
{
    const auto payload = m_answers.session(request);
    if (!payload)
        return payload.error();
    Account &account = *m_backend.accounts.byId(payload->value(u"sub").toString());
    const QString sessionId = payload->value(u"session_id").toString();
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QString email = json.value(u"email").toString();
    const bool newPassword = json.contains(u"password");
    const QString password = json.value(u"password").toString();

    if (newPassword) {
        if (auto weak = AuthAnswers::weakPassword(request, password))
            return *weak;
    }
    if (account.hasVerifiedFactor() && !m_backend.accounts.isSecondLevel(sessionId) &&
        (newPassword || !email.isEmpty()))
        return AuthAnswers::error(request, 401, u"insufficient_aal"_s,
                                  u"AAL2 session is required to update email or password when MFA is enabled."_s);
    if (!email.isEmpty()) {
        if (!AuthAnswers::isEmail(email))
            return AuthAnswers::error(request, 400, u"validation_failed"_s,
                                      u"Unable to validate email address: invalid format"_s);
        const Account *other = m_backend.accounts.byEmail(email);
        if (other && other->id != account.id)
            return AuthAnswers::error(request, 422, u"email_exists"_s,
                                      u"A user with this email address has already been registered"_s);
    }
    if (newPassword) {
        if (m_backend.settings.reauthenticate) {
            const QString nonce = json.value(u"nonce").toString();
            if (nonce.isEmpty())
                return AuthAnswers::error(request, 400, u"reauthentication_needed"_s,
                                          u"Password update requires reauthentication"_s);
            if (!m_backend.mailroom.takeByCode(account.email, {u"reauthentication"_s}, nonce))
                return AuthAnswers::error(request, 422, u"reauthentication_not_valid"_s,
                                          u"Nonce has expired or is invalid"_s);
        }
        if (password == account.password)
            return AuthAnswers::error(request, 422, u"same_password"_s,
                                      u"New password should be different from the old password."_s);
        account.password = password;
        m_backend.accounts.closeSessions(account.id, sessionId);
    }
    const QJsonObject data = json.value(u"data").toObject();
    for (auto it = data.constBegin(); it != data.constEnd(); ++it) {
        if (it.value().isNull())
            account.metadata.remove(it.key());
        else
            account.metadata.insert(it.key(), it.value());
    }
    if (!email.isEmpty() && email != account.email)
        m_mails.sendEmailChange(account, email, request, json);
    return HttpResponse::json(AuthAnswers::userJson(account));
}

HttpResponse AuthApi::settings() const
{
    const Settings &settings = m_backend.settings;
    QJsonObject external{{u"anonymous_users"_s, settings.anonymousUsers},
                         {u"email"_s, true},
                         {u"phone"_s, false},
                         {u"github"_s, false},
                         {u"google"_s, false}};
    for (const QString &provider : settings.providers)
        external.insert(provider, true);
    return HttpResponse::json(QJsonObject{{u"external"_s, external},
                                          {u"disable_signup"_s, settings.signUpDisabled},
                                          {u"mailer_autoconfirm"_s, settings.mailAutoconfirm},
                                          {u"phone_autoconfirm"_s, false},
                                          {u"sms_provider"_s, QString(u""_s)},
                                          {u"saml_enabled"_s, false},
                                          {u"passkeys_enabled"_s, false}});
}

} // namespace bucketdeck::practice
