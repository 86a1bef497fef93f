#include "core/supabase/AuthJson.h"

#include "core/supabase/AuthClaims.h"
#include "core/supabase/AuthError.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr qint64 defaultLifetime = 3600; // The server's own default, where an answer doesn't say.

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

QList<AuthFactor> factorsOf(const QJsonObject &user)
{
    QList<AuthFactor> factors;
    const QJsonArray array = user.value(QLatin1StringView("factors")).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        AuthFactor factor;
        factor.id = text(object, QLatin1StringView("id"));
        factor.name = text(object, QLatin1StringView("friendly_name"));
        factor.type = text(object, QLatin1StringView("factor_type"));
        factor.isVerified = text(object, QLatin1StringView("status")) == u"verified";
        if (!factor.id.isEmpty())
            factors.append(factor);
    }
    return factors;
}

AuthUser userOf(const QJsonObject &object)
{
    AuthUser user;
    user.id = text(object, QLatin1StringView("id"));
    user.email = text(object, QLatin1StringView("email"));
    user.pendingEmail = text(object, QLatin1StringView("new_email"));
    user.isAnonymous = object.value(QLatin1StringView("is_anonymous")).toBool();
    user.metadata = object.value(QLatin1StringView("user_metadata")).toObject();
    const QJsonArray providers =
        object.value(QLatin1StringView("app_metadata")).toObject().value(QLatin1StringView("providers")).toArray();
    for (const QJsonValue &provider : providers)
        user.providers.append(provider.toString());
    user.factors = factorsOf(object);
    return user;
}

QDateTime expiryOf(const QJsonObject &answer, const QByteArray &accessToken, const QDateTime &now)
{
    const qint64 lifetime = answer.value(QLatin1StringView("expires_in")).toInteger(-1);
    if (lifetime > 0)
        return now.addSecs(lifetime);
    qint64 at = answer.value(QLatin1StringView("expires_at")).toInteger(0);
    if (at <= 0)
        at = jwtClaims(accessToken).value_or(QJsonObject()).value(QLatin1StringView("exp")).toInteger(0);
    return at > 0 ? QDateTime::fromSecsSinceEpoch(at, Qt::UTC) : now.addSecs(defaultLifetime);
}

} // namespace

Result<QJsonObject> authObject(const HttpResponse &response)
{
    if (!response.isOk())
        return fail(authError(response));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return fail(notAProjectError(response));
    return document.object();
}

Result<Session> sessionFromAnswer(const HttpResponse &response, const QDateTime &now)
{
    const Result<QJsonObject> answer = authObject(response);
    if (!answer)
        return fail(answer.error());
    Session session;
    session.accessToken = text(*answer, QLatin1StringView("access_token")).toUtf8();
    session.refreshToken = text(*answer, QLatin1StringView("refresh_token")).toUtf8();
    session.user = userOf(answer->value(QLatin1StringView("user")).toObject());
    const QJsonObject claims = jwtClaims(session.accessToken).value_or(QJsonObject());
    session.userId = session.user.id.isEmpty() ? text(claims, QLatin1StringView("sub")) : session.user.id;
    session.email = session.user.email.isEmpty() ? text(claims, QLatin1StringView("email")) : session.user.email;
    if (!isHeaderSafeToken(session.accessToken) || session.refreshToken.isEmpty() || session.userId.isEmpty())
        return fail(notAProjectError(response));
    session.expiresAt = expiryOf(*answer, session.accessToken, now);
    const bool hasFactor = std::any_of(session.user.factors.cbegin(), session.user.factors.cend(),
                                       [](const AuthFactor &factor) { return factor.isVerified; });
    session.needsSecondFactor = hasFactor && text(claims, QLatin1StringView("aal")) != u"aal2";
    return session;
}

Result<SignUpAnswer> signUpFromAnswer(const HttpResponse &response, const QDateTime &now)
{
    const Result<QJsonObject> answer = authObject(response);
    if (!answer)
        return fail(answer.error());
    if (answer->contains(QLatin1StringView("access_token"))) {
        const Result<Session> session = sessionFromAnswer(response, now);
        if (!session)
            return fail(session.error());
        return SignUpAnswer{*session};
    }
    if (text(*answer, QLatin1StringView("id")).isEmpty())
        return fail(notAProjectError(response));
    const QJsonValue identities = answer->value(QLatin1StringView("identities"));
    if (identities.isArray() && identities.toArray().isEmpty())
        return fail(accountExistsError());
    return SignUpAnswer{};
}

Result<AuthUser> userFromAnswer(const HttpResponse &response)
{
    const Result<QJsonObject> answer = authObject(response);
    if (!answer)
        return fail(answer.error());
    const AuthUser user = userOf(*answer);
    if (user.id.isEmpty())
        return fail(notAProjectError(response));
    return user;
}

Result<AuthSettings> settingsFromAnswer(const HttpResponse &response)
{
    const Result<QJsonObject> answer = authObject(response);
    if (!answer)
        return fail(answer.error());
    if (!answer->contains(QLatin1StringView("external")))
        return fail(notAProjectError(response));
    const QJsonObject external = answer->value(QLatin1StringView("external")).toObject();
    AuthSettings settings;
    settings.emailEnabled = external.value(QLatin1StringView("email")).toBool(true);
    settings.anonymousEnabled = external.value(QLatin1StringView("anonymous_users")).toBool(false);
    settings.signUpDisabled = answer->value(QLatin1StringView("disable_signup")).toBool(false);
    settings.confirmsEmail = !answer->value(QLatin1StringView("mailer_autoconfirm")).toBool(true);
    for (auto it = external.constBegin(); it != external.constEnd(); ++it) {
        const bool isProvider = it.key() != u"email" && it.key() != u"phone" && it.key() != u"anonymous_users";
        if (isProvider && it.value().toBool())
            settings.providers.append(it.key());
    }
    settings.providers.sort();
    return settings;
}

Result<TotpEnrolment> enrolmentFromAnswer(const HttpResponse &response)
{
    const Result<QJsonObject> answer = authObject(response);
    if (!answer)
        return fail(answer.error());
    const QJsonObject totp = answer->value(QLatin1StringView("totp")).toObject();
    TotpEnrolment enrolment;
    enrolment.factorId = text(*answer, QLatin1StringView("id"));
    enrolment.secret = text(totp, QLatin1StringView("secret"));
    enrolment.uri = text(totp, QLatin1StringView("uri"));
    // A bare SVG, or one in a data URL.
    const QString picture = text(totp, QLatin1StringView("qr_code"));
    const qsizetype start = picture.indexOf(u"<svg");
    const qsizetype declaration = picture.indexOf(u"<?xml");
    if (start >= 0)
        enrolment.qrCodeSvg = picture.mid(declaration >= 0 ? declaration : start).toUtf8();
    if (enrolment.factorId.isEmpty() || enrolment.secret.isEmpty())
        return fail(notAProjectError(response));
    return enrolment;
}

} // namespace bucketdeck
