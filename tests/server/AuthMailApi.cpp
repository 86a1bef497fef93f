#include "tests/server/AuthMailApi.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

QString emailOf(const QJsonObject &json)
{
    return json.value(u"email").toString().trimmed().toLower();
}

Mailroom::Return returnOf(const HttpRequest &request, const QJsonObject &json)
{
    return {request.queryItem("redirect_to").value_or(QString()), json.value(u"code_challenge").toString()};
}

/// Which messages a type of /verify stands for. Links to sign in and to recover are one to the server.
QStringList typesOf(const QString &type)
{
    if (type == u"email")
        return {u"signup"_s, u"magiclink"_s, u"recovery"_s};
    if (type == u"magiclink" || type == u"recovery")
        return {u"magiclink"_s, u"recovery"_s};
    return {type};
}

QJsonObject nothing()
{
    return {};
}

HttpResponse redirect(const QString &target)
{
    return HttpResponse::text(303, "<a href=\"#\">See Other</a>.\n\n", "text/html; charset=utf-8")
        .with("location", target.toUtf8());
}

bool isLoopback(const QString &target)
{
    const QUrl url(target);
    return url.host() == u"127.0.0.1" && url.scheme() == u"http";
}

QString withQuery(const QString &target, const QUrlQuery &query)
{
    QUrl url(target);
    QUrlQuery all(url);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyEncoded))
        all.addQueryItem(key, value);
    url.setQuery(all);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

AuthMailApi::AuthMailApi(Backend &backend)
    : m_backend(backend)
    , m_answers(backend)
{
}

std::optional<Opening> AuthMailApi::open(const HttpRequest &request, const QByteArray &path)
{
    static const QHash<QByteArray, Handler> handlers{{"/signup", &AuthMailApi::signUp},
                                                     {"/otp", &AuthMailApi::otp},
                                                     {"/recover", &AuthMailApi::recover},
                                                     {"/resend", &AuthMailApi::resend},
                                                     {"/verify", &AuthMailApi::verify}};
    if (request.method == "GET" && path == "/verify")
        return verifyInBrowser(request);
    if (request.method == "GET" && path == "/authorize")
        return authorize(request);
    if (request.method == "GET" && path == "/reauthenticate")
        return reauthenticate(request);
    const Handler handler = request.method == "POST" ? handlers.value(path) : nullptr;
    if (!handler)
        return std::nullopt;
    return Opening::collect([this, request, handler](const QByteArray &body) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return AuthAnswers::error(request, 400, u"bad_json"_s, u"Could not parse request body as JSON"_s);
        return (this->*handler)(request, document.object());
    });
}

std::optional<HttpResponse> AuthMailApi::badEmail(const HttpRequest &request, const QJsonObject &json)
{
    if (AuthAnswers::isEmail(emailOf(json)))
        return std::nullopt;
    return AuthAnswers::error(request, 400, u"validation_failed"_s,
                              u"Unable to validate email address: invalid format"_s);
}

std::optional<HttpResponse> AuthMailApi::mail(const HttpRequest &request, const QJsonObject &json,
                                              const Account &account, const QString &type)
{
    const int wait = m_backend.mailroom.waitFor(account.id, type);
    if (wait > 0)
        return AuthAnswers::error(request, 429, u"over_email_send_rate_limit"_s,
                                  u"For security purposes, you can only request this after %1 seconds."_s.arg(wait));
    m_backend.mailroom.send(QString::fromLatin1(m_backend.origin), account.id, account.email, type,
                            returnOf(request, json));
    return std::nullopt;
}

HttpResponse AuthMailApi::signUp(const HttpRequest &request, const QJsonObject &json)
{
    if (m_backend.settings.signUpDisabled)
        return AuthAnswers::error(request, 422, u"signup_disabled"_s, u"Signups not allowed for this instance"_s);
    if (emailOf(json).isEmpty()) {
        if (!m_backend.settings.anonymousUsers)
            return AuthAnswers::error(request, 422, u"anonymous_provider_disabled"_s,
                                      u"Anonymous sign-ins are disabled"_s);
        Account &guest = m_backend.accounts.add({}, {});
        guest.isAnonymous = true;
        guest.providers.clear();
        guest.metadata = json.value(u"data").toObject();
        return m_answers.signedInAs(guest.id);
    }
    const QString password = json.value(u"password").toString();
    if (auto weak = AuthAnswers::weakPassword(request, password))
        return *weak;
    if (auto bad = badEmail(request, json))
        return *bad;
    const bool autoconfirm = m_backend.settings.mailAutoconfirm;
    Account *account = m_backend.accounts.byEmail(emailOf(json));
    if (account && account->isConfirmed) {
        if (autoconfirm)
            return AuthAnswers::error(request, 422, u"user_already_exists"_s, u"User already registered"_s);
        // Made up, so that it looks like a new one; but it has no identities.
        Account stranger;
        stranger.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        stranger.email = emailOf(json);
        stranger.isConfirmed = false;
        QJsonObject user = AuthAnswers::userJson(stranger);
        user.insert(u"identities"_s, QJsonArray());
        return HttpResponse::json(user);
    }
    if (!account) {
        account = &m_backend.accounts.add(emailOf(json), password);
        account->metadata = json.value(u"data").toObject();
        account->isConfirmed = autoconfirm;
    }
    if (account->isConfirmed)
        return m_answers.signedInAs(account->id);
    if (auto tooSoon = mail(request, json, *account, u"signup"_s))
        return *tooSoon;
    return HttpResponse::json(AuthAnswers::userJson(*account));
}

HttpResponse AuthMailApi::otp(const HttpRequest &request, const QJsonObject &json)
{
    if (auto bad = badEmail(request, json))
        return *bad;
    Account *account = m_backend.accounts.byEmail(emailOf(json));
    if (!account) {
        if (!json.value(u"create_user").toBool(true))
            return AuthAnswers::error(request, 422, u"otp_disabled"_s, u"Signups not allowed for otp"_s);
        if (m_backend.settings.signUpDisabled)
            return AuthAnswers::error(request, 422, u"signup_disabled"_s, u"Signups not allowed for this instance"_s);
        account = &m_backend.accounts.add(emailOf(json), QUuid::createUuid().toString());
        account->isConfirmed = m_backend.settings.mailAutoconfirm;
    }
    const QString type = account->isConfirmed ? u"magiclink"_s : u"signup"_s;
    if (auto tooSoon = mail(request, json, *account, type))
        return *tooSoon;
    return HttpResponse::json(nothing());
}

HttpResponse AuthMailApi::recover(const HttpRequest &request, const QJsonObject &json)
{
    if (auto bad = badEmail(request, json))
        return *bad;
    if (const Account *account = m_backend.accounts.byEmail(emailOf(json))) {
        if (auto tooSoon = mail(request, json, *account, u"recovery"_s))
            return *tooSoon;
    }
    return HttpResponse::json(nothing());
}

HttpResponse AuthMailApi::resend(const HttpRequest &request, const QJsonObject &json)
{
    if (json.value(u"type").toString() != u"signup")
        return AuthAnswers::error(request, 400, u"validation_failed"_s,
                                  u"Missing one of these types: signup, email_change, sms, phone_change"_s);
    const Account *account = m_backend.accounts.byEmail(emailOf(json));
    if (account && !account->isConfirmed) {
        if (auto tooSoon = mail(request, json, *account, u"signup"_s))
            return *tooSoon;
    }
    return HttpResponse::json(nothing());
}

void AuthMailApi::confirm(const Mailroom::Token &token)
{
    Account &account = *m_backend.accounts.byId(token.userId);
    account.isConfirmed = true;
    if (token.type == u"email_change") {
        account.email = account.newEmail;
        account.newEmail.clear();
        account.isAnonymous = false;
        if (!account.providers.contains(u"email"_s))
            account.providers.append(u"email"_s);
    }
}

HttpResponse AuthMailApi::verify(const HttpRequest &request, const QJsonObject &json)
{
    const QString type = json.value(u"type").toString();
    if (type.isEmpty())
        return AuthAnswers::error(request, 400, u"validation_failed"_s, u"Verify requires a verification type"_s);
    const QString hash = json.value(u"token_hash").toString();
    const bool isLink = !hash.isEmpty();
    if (isLink && json.contains(u"email"))
        return AuthAnswers::error(request, 400, u"validation_failed"_s,
                                  u"Only the token_hash and type should be provided"_s);
    const auto token =
        isLink ? m_backend.mailroom.takeByHash(typesOf(type), hash)
               : m_backend.mailroom.takeByCode(emailOf(json), typesOf(type), json.value(u"token").toString());
    if (!token)
        return AuthAnswers::error(request, 403, u"otp_expired"_s,
                                  isLink ? u"Email link is invalid or has expired"_s
                                         : u"Token has expired or is invalid"_s);
    confirm(*token);
    return m_answers.signedInAs(token->userId);
}

HttpResponse AuthMailApi::verifyInBrowser(const HttpRequest &request)
{
    const QString hash = request.queryItem("token").value_or(QString());
    const QString type = request.queryItem("type").value_or(QString());
    QString target = request.queryItem("redirect_to").value_or(QString());
    if (!isLoopback(target))
        target = u"http://127.0.0.1:3000"_s; // The project's own site.
    const auto token = m_backend.mailroom.takeByHash(typesOf(type), hash);
    if (!token) {
        const QString refusal = u"error=access_denied&error_code=otp_expired&error_description="
                                "Email+link+is+invalid+or+has+expired"_s;
        // Only where the link carried a proof, the server behind the address is told as well.
        const QString told = hash.startsWith(u"pkce_") ? withQuery(target, QUrlQuery(refusal)) : target;
        return redirect(told + u'#' + refusal + u"&sb="_s);
    }
    confirm(*token);
    if (token->back.challenge.isEmpty()) {
        const Accounts::Grant grant = m_backend.accounts.openSession(token->userId);
        const QByteArray access = m_answers.accessToken(*m_backend.accounts.byId(token->userId), grant.sessionId,
                                                        m_backend.accounts.accessTokenLifetime());
        return redirect(target + u"#access_token="_s + QString::fromLatin1(access) + u"&refresh_token="_s +
                        QString::fromLatin1(grant.refreshToken) + u"&type="_s + type);
    }
    QUrlQuery query;
    query.addQueryItem(u"code"_s, m_backend.mailroom.issueAuthCode(token->userId, token->back.challenge));
    return redirect(withQuery(target, query));
}

HttpResponse AuthMailApi::authorize(const HttpRequest &request)
{
    const QString provider = request.queryItem("provider").value_or(QString());
    if (!m_backend.settings.providers.contains(provider))
        return AuthAnswers::error(request, 400, u"validation_failed"_s,
                                  u"Unsupported provider: provider is not enabled"_s);
    const QString target = request.queryItem("redirect_to").value_or(QString());
    QUrlQuery query;
    if (m_backend.settings.providerRefuses) {
        query = QUrlQuery(u"error=access_denied&error_description=The+user+has+denied+access"_s);
    } else {
        const QString email = u"visitor@%1.example"_s.arg(provider);
        Account *account = m_backend.accounts.byEmail(email);
        if (!account) {
            account = &m_backend.accounts.add(email, QUuid::createUuid().toString());
            account->providers = QStringList{provider};
            account->metadata = {{u"full_name"_s, u"Visitor"_s}};
        }
        query.addQueryItem(u"code"_s, m_backend.mailroom.issueAuthCode(
                                          account->id, request.queryItem("code_challenge").value_or(QString())));
    }
    return redirect(withQuery(isLoopback(target) ? target : u"http://127.0.0.1:3000"_s, query));
}

HttpResponse AuthMailApi::reauthenticate(const HttpRequest &request)
{
    const auto payload = m_answers.session(request);
    if (!payload)
        return payload.error();
    const Account &account = *m_backend.accounts.byId(payload->value(u"sub").toString());
    if (auto tooSoon = mail(request, {}, account, u"reauthentication"_s))
        return *tooSoon;
    return HttpResponse::json(nothing());
}

void AuthMailApi::sendEmailChange(Account &account, const QString &email, const HttpRequest &request,
                                  const QJsonObject &json)
{
    account.newEmail = email.toLower();
    m_backend.mailroom.send(QString::fromLatin1(m_backend.origin), account.id, account.newEmail, u"email_change"_s,
                            returnOf(request, json));
}

} // namespace bucketdeck::practice
