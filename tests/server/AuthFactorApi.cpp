#include "tests/server/AuthFactorApi.h"

#include "tests/server/Totp.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 step = 30; // A code is also good one step early or late.

/// Not a code that a camera can read, but a picture of the kind: an SVG of squares.
QString picture(const QByteArray &secret)
{
    QString squares;
    for (qsizetype i = 0; i < secret.size(); ++i) {
        if (secret.at(i) % 2)
            squares += u"<rect x=\"%1\" y=\"%2\" width=\"3\" height=\"3\" style=\"fill:black;stroke:none\" />\n"_s.arg(
                QString::number(12 + 3 * (i % 8)), QString::number(12 + 3 * (i / 8)));
    }
    return u"<?xml version=\"1.0\"?>\n<svg width=\"48\" height=\"36\" xmlns=\"http://www.w3.org/2000/svg\">\n%1</svg>\n"_s
        .arg(squares);
}

} // namespace

AuthFactorApi::AuthFactorApi(Backend &backend)
    : m_backend(backend)
    , m_answers(backend)
{
}

std::optional<Opening> AuthFactorApi::open(const HttpRequest &request, const QByteArray &path)
{
    const QList<QByteArray> parts = path.mid(1).split('/');
    const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(1)));
    if (parts.size() == 1 && request.method == "POST")
        return Opening::collect([this, request](const QByteArray &body) { return enrol(request, body); });
    if (parts.size() == 2 && request.method == "DELETE")
        return remove(request, id);
    if (parts.size() == 3 && parts.at(2) == "challenge" && request.method == "POST")
        return challenge(request, id);
    if (parts.size() == 3 && parts.at(2) == "verify" && request.method == "POST")
        return Opening::collect([this, request, id](const QByteArray &body) { return verify(request, id, body); });
    return std::nullopt;
}

Factor *AuthFactorApi::find(Account &account, const QString &factorId)
{
    const auto found = std::find_if(account.factors.begin(), account.factors.end(),
                                    [&factorId](const Factor &factor) { return factor.id == factorId; });
    return found == account.factors.end() ? nullptr : &*found;
}

HttpResponse AuthFactorApi::notFound(const HttpRequest &request)
{
    return AuthAnswers::error(request, 404, u"mfa_factor_not_found"_s, u"Factor not found"_s);
}

HttpResponse AuthFactorApi::enrol(const HttpRequest &request, const QByteArray &body)
{
    const auto payload = m_answers.session(request);
    if (!payload)
        return payload.error();
    Account &account = *m_backend.accounts.byId(payload->value(u"sub").toString());
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    if (json.value(u"factor_type").toString() != u"totp")
        return AuthAnswers::error(request, 400, u"validation_failed"_s,
                                  u"factor_type needs to be totp, phone, or webauthn"_s);
    const QString name = json.value(u"friendly_name").toString();
    const bool isTaken = std::any_of(account.factors.cbegin(), account.factors.cend(),
                                     [&name](const Factor &factor) { return !name.isEmpty() && factor.name == name; });
    if (isTaken)
        return AuthAnswers::error(request, 422, u"mfa_factor_name_conflict"_s,
                                  u"A factor with the friendly name \"%1\" for this user already exists"_s.arg(name));
    if (account.hasVerifiedFactor() && !m_backend.accounts.isSecondLevel(payload->value(u"session_id").toString()))
        return AuthAnswers::error(request, 403, u"insufficient_aal"_s, u"AAL2 required to enroll a new factor"_s);
    Factor factor;
    factor.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    factor.name = name;
    factor.secret = newTotpSecret();
    factor.created = QDateTime::currentMSecsSinceEpoch();
    account.factors.append(factor);
    const QString secret = QString::fromLatin1(factor.secret);
    return HttpResponse::json(QJsonObject{
        {u"id"_s, factor.id},
        {u"type"_s, u"totp"_s},
        {u"friendly_name"_s, name},
        {u"totp"_s, QJsonObject{{u"qr_code"_s, picture(factor.secret)},
                                {u"secret"_s, secret},
                                {u"uri"_s, u"otpauth://totp/practice:%1?algorithm=SHA1&digits=6&issuer=practice&"
                                           "period=30&secret=%2"_s.arg(account.email, secret)}}}});
}

HttpResponse AuthFactorApi::challenge(const HttpRequest &request, const QString &factorId)
{
    const auto payload = m_answers.session(request);
    if (!payload)
        return payload.error();
    if (!find(*m_backend.accounts.byId(payload->value(u"sub").toString()), factorId))
        return notFound(request);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_challenges.insert(id, factorId);
    return HttpResponse::json(QJsonObject{
        {u"id"_s, id}, {u"type"_s, u"totp"_s}, {u"expires_at"_s, QDateTime::currentSecsSinceEpoch() + 300}});
}

HttpResponse AuthFactorApi::verify(const HttpRequest &request, const QString &factorId, const QByteArray &body)
{
    const auto payload = m_answers.session(request);
    if (!payload)
        return payload.error();
    Account &account = *m_backend.accounts.byId(payload->value(u"sub").toString());
    Factor *factor = find(account, factorId);
    if (!factor)
        return notFound(request);
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QString challengeId = json.value(u"challenge_id").toString();
    if (m_challenges.value(challengeId) != factorId)
        return AuthAnswers::error(request, 422, u"mfa_challenge_expired"_s,
                                  u"MFA challenge %1 has expired, verify against another challenge or create a new "
                                  "challenge."_s.arg(challengeId));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString code = json.value(u"code").toString();
    if (code != totpCode(factor->secret, now) && code != totpCode(factor->secret, now - step) &&
        code != totpCode(factor->secret, now + step))
        return AuthAnswers::error(request, 422, u"mfa_verification_failed"_s, u"Invalid TOTP code entered"_s);
    m_challenges.remove(challengeId);
    factor->isVerified = true;
    account.factors.removeIf([](const Factor &other) { return !other.isVerified; });
    return m_answers.signedIn(m_backend.accounts.raise(payload->value(u"session_id").toString()));
}

HttpResponse AuthFactorApi::remove(const HttpRequest &request, const QString &factorId)
{
    const auto payload = m_answers.session(request);
    if (!payload)
        return payload.error();
    Account &account = *m_backend.accounts.byId(payload->value(u"sub").toString());
    const Factor *factor = find(account, factorId);
    if (!factor)
        return notFound(request);
    if (factor->isVerified && !m_backend.accounts.isSecondLevel(payload->value(u"session_id").toString()))
        return AuthAnswers::error(request, 422, u"insufficient_aal"_s, u"AAL2 required to unenroll verified factor"_s);
    account.factors.removeIf([&factorId](const Factor &other) { return other.id == factorId; });
    m_backend.accounts.lower(account.id);
    return HttpResponse::json(QJsonObject{{u"id"_s, factorId}});
}

} // namespace bucketdeck::practice
