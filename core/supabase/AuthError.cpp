#include "core/supabase/AuthError.h"

#include "core/base/Log.h"
#include "core/supabase/AuthErrorWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

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
    QStringList weaknesses; ///< Of a password that was refused.
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
    const QJsonArray reasons =
        object.value(QLatin1StringView("weak_password")).toObject().value(QLatin1StringView("reasons")).toArray();
    for (const QJsonValue &reason : reasons)
        body.weaknesses.append(reason.toString());
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

/// From the header, or from the words: "you can only request this after 42 seconds".
std::chrono::seconds retryAfter(const HttpResponse &response, const ErrorBody &body)
{
    constexpr int longest = 3600;
    static const QRegularExpression words(QStringLiteral("after (\\d{1,5}) seconds?"));
    const QRegularExpressionMatch said = words.match(body.message);
    if (said.hasMatch())
        return std::chrono::seconds(std::clamp(said.captured(1).toInt(), 0, longest));
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

QString mailWaitingWords(std::chrono::seconds wait)
{
    if (wait.count() > 0)
        return Words::tr("A message was sent to you a moment ago. Another one can follow in %n second(s).", nullptr,
                         static_cast<int>(wait.count()));
    return Words::tr("The project has sent as many messages as it may for now. Try again in an hour, or sign in "
                     "another way.");
}

QString notAProject()
{
    return Words::tr("This address isn't a Supabase project. Copy the project URL from the project's settings.");
}

Error classified(const HttpResponse &response, const ErrorBody &body)
{
    const int status = response.status;
    const QString &code = body.code;
    if (std::optional<Error> known = authErrorForCode(code, body.message, body.weaknesses))
        return *known;
    if (code == u"over_email_send_rate_limit")
        return makeError(ErrorKind::RateLimited, mailWaitingWords(retryAfter(response, body)));
    if (status == 429 || code == u"over_request_rate_limit" || code == u"over_sms_send_rate_limit")
        return makeError(ErrorKind::RateLimited, waitingWords(retryAfter(response, body)));
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
    error.retryAfter = retryAfter(response, body);
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

Error accountExistsError()
{
    return *authErrorForCode(QStringLiteral("user_already_exists"), {});
}

Error authErrorFromRedirect(const QUrlQuery &query)
{
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QString code = value(QStringLiteral("error_code"));
    if (code.isEmpty())
        code = value(QStringLiteral("error"));
    const QString message = value(QStringLiteral("error_description")).replace(u'+', u' ').left(300);
    std::optional<Error> known = authErrorForCode(code, message);
    if (!known)
        known = authErrorForCode(value(QStringLiteral("error")), message);
    Error error = known ? *known
                        : makeError(ErrorKind::Protocol,
                                    Words::tr("The sign-in in the browser didn't work. Try again, or sign in another "
                                              "way."));
    error.code = code.left(80);
    error.detail = redacted(QStringLiteral("%1: %2").arg(error.code, message));
    return error;
}

} // namespace bucketdeck
