#include "core/supabase/AuthError.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::AuthError)
};

struct ErrorBody
{
    bool isJson = false;
    QString code;
    QString message;
};

ErrorBody errorBody(const HttpResponse &response)
{
    ErrorBody body;
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    body.isJson = document.isObject();
    const QJsonObject object = document.object();
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    body.code = QString::fromLatin1(response.header("x-sb-error-code"));
    // Before 2024-01-01 `code` was the HTTP status as a number: toString() leaves that out.
    for (const QLatin1StringView name :
         {QLatin1StringView("error_code"), QLatin1StringView("code"), QLatin1StringView("error")}) {
        if (body.code.isEmpty())
            body.code = text(name);
    }
    for (const QLatin1StringView name :
         {QLatin1StringView("msg"), QLatin1StringView("message"), QLatin1StringView("error_description")}) {
        if (body.message.isEmpty())
            body.message = text(name);
    }
    return body;
}

/// What comes from a server may quote what was sent to it.
QString detailOf(const HttpResponse &response, const ErrorBody &body)
{
    constexpr qsizetype longest = 300;
    const QString said = body.isJson ? body.message : QString::fromUtf8(response.body.left(longest)).simplified();
    return redacted(
        QStringLiteral("HTTP %1 %2: %3").arg(QString::number(response.status), body.code, said.left(longest)));
}

std::chrono::seconds retryAfter(const HttpResponse &response)
{
    constexpr int longest = 3600;
    const QByteArray value = response.header("retry-after").trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, 0, longest));
    const QDateTime when =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!when.isValid())
        return std::chrono::seconds(0);
    const QDateTime utc(when.date(), when.time(), Qt::UTC);
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(utc);
    return std::chrono::seconds(std::clamp<qint64>(wait, 0, longest));
}

bool isSessionGone(const QString &code)
{
    static const QStringList codes{
        QStringLiteral("refresh_token_not_found"),
        QStringLiteral("refresh_token_already_used"),
        QStringLiteral("session_not_found"),
        QStringLiteral("session_expired"),
        QStringLiteral("user_not_found"),
        QStringLiteral("user_banned"),
        QStringLiteral("bad_jwt"),
    };
    return codes.contains(code);
}

bool isKeyRefused(const HttpResponse &response, const ErrorBody &body)
{
    // The gateway answers for the key: 401 with a message of its own and no code of the auth server.
    return (response.status == 401 || response.status == 403) &&
           (body.code.isEmpty() || body.code == u"no_authorization" ||
            body.message.contains(u"api key", Qt::CaseInsensitive) ||
            body.message.contains(u"apikey", Qt::CaseInsensitive));
}

QString waitingWords(std::chrono::seconds wait)
{
    if (wait.count() > 0)
        return Words::tr("Too many attempts in a short time. Wait %n second(s) and try again.", nullptr,
                         static_cast<int>(wait.count()));
    return Words::tr("Too many attempts in a short time. Wait a minute and try again.");
}

QString notAProject()
{
    return Words::tr("This address isn't a Supabase project. Copy the project URL from the project's settings.");
}

Error classified(const HttpResponse &response, const ErrorBody &body)
{
    const int status = response.status;
    const QString &code = body.code;
    if (code == u"invalid_credentials")
        return makeError(ErrorKind::WrongCredentials,
                         Words::tr("The e-mail or the password is wrong. Check both and try again."));
    // Servers from before error codes: the OAuth word for both a wrong password and a spent refresh token.
    if (code == u"invalid_grant" && body.message.contains(u"refresh token", Qt::CaseInsensitive))
        return makeError(ErrorKind::SessionEnded, Words::tr("Your session has ended. Sign in again to go on."));
    if (code == u"invalid_grant")
        return makeError(ErrorKind::WrongCredentials,
                         Words::tr("The e-mail or the password is wrong. Check both and try again."));
    if (code == u"email_not_confirmed")
        return makeError(ErrorKind::WrongCredentials,
                         Words::tr("This e-mail address isn't confirmed yet. Open the link in the message that the "
                                   "project sent you, then sign in."));
    if (code == u"email_provider_disabled")
        return makeError(ErrorKind::Unsupported,
                         Words::tr("This project doesn't allow signing in with e-mail and password."));
    if (code == u"validation_failed")
        return makeError(
            ErrorKind::InvalidArgument,
            Words::tr("The project couldn't read this e-mail address or password. Check both and try again."));
    if (code == u"captcha_failed")
        return makeError(ErrorKind::Unsupported,
                         Words::tr("This project asks for a captcha at sign-in, which works in a browser only."));
    if (code == u"user_banned")
        return makeError(ErrorKind::SessionEnded,
                         Words::tr("This user is blocked in the project. Ask the person who runs it."));
    if (isSessionGone(code))
        return makeError(ErrorKind::SessionEnded, Words::tr("Your session has ended. Sign in again to go on."));
    if (status == 429 || code == u"over_request_rate_limit" || code == u"over_email_send_rate_limit")
        return makeError(ErrorKind::RateLimited, waitingWords(retryAfter(response)));
    if (isKeyRefused(response, body))
        return makeError(ErrorKind::WrongKey,
                         Words::tr("The project refused this API key. Copy the publishable (anon) key "
                                   "from the project's API settings and try again."));
    if (status == 402)
        return makeError(ErrorKind::QuotaExceeded,
                         Words::tr("The project is over its plan's limits and answers nobody until "
                                   "its owner changes that."));
    if (status == 404 && !code.isEmpty() && body.isJson)
        return makeError(ErrorKind::Protocol, Words::tr("The project doesn't know this request. It may be too old."));
    if (status == 404 || status == 405 || (status < 500 && !body.isJson))
        return makeError(ErrorKind::InvalidArgument, notAProject());
    if (status >= 500)
        return makeError(ErrorKind::Server,
                         Words::tr("The project isn't answering properly right now. Try again in a moment."));
    return makeError(ErrorKind::Protocol, Words::tr("The project refused this without saying why. Try again later."));
}

} // namespace

Error authError(const HttpResponse &response)
{
    const ErrorBody body = errorBody(response);
    Error error = classified(response, body);
    error.httpStatus = response.status;
    error.code = body.code;
    error.detail = detailOf(response, body);
    error.requestId = QString::fromLatin1(response.header("sb-request-id"));
    error.retryAfter = retryAfter(response);
    return error;
}

Error notAProjectError(const HttpResponse &response)
{
    Error error = makeError(ErrorKind::InvalidArgument, notAProject());
    error.httpStatus = response.status;
    // Not a word of the body: it may be a session that lacks one field.
    error.detail = QStringLiteral("HTTP %1 with an unexpected body of %2 bytes (%3)")
                       .arg(QString::number(response.status), QString::number(response.body.size()),
                            QString::fromLatin1(response.header("content-type")).left(80));
    return error;
}

} // namespace bucketdeck
