#include "core/supabase/SupabaseError.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace bucketdeck {
namespace {

constexpr qsizetype maxDetail = 600;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseError)
};

/// A status comes as a number or as text.
int numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString text = object.value(name).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

ServerProblem fromJson(const QJsonObject &object, int httpStatus)
{
    ServerProblem problem;
    const int inside = numberOf(object.value(u"statusCode"));
    problem.status = inside >= 400 && inside <= 599 ? inside : httpStatus;
    // Older Auth servers put the HTTP status, a number, where newer ones put a word.
    problem.code = firstText(object, {QLatin1StringView("error_code"), QLatin1StringView("code")});
    problem.message = firstText(object, {QLatin1StringView("message"), QLatin1StringView("msg"),
                                         QLatin1StringView("error_description"), QLatin1StringView("error")});
    const QString hint = object.value(u"hint").toString();
    if (!hint.isEmpty())
        problem.message += u" (" + hint + u')';
    if (problem.code.isEmpty() && object.contains(u"error_description"))
        problem.code = object.value(u"error").toString();
    return problem;
}

QString xmlText(const QString &body, const QString &element)
{
    const QString open = u'<' + element + u'>';
    const qsizetype start = body.indexOf(open);
    const qsizetype end = body.indexOf(u"</" + element + u'>', start);
    return start < 0 || end < 0 ? QString() : body.mid(start + open.size(), end - start - open.size());
}

ServerProblem fromText(const QString &body, int httpStatus)
{
    ServerProblem problem;
    problem.status = httpStatus;
    if (body.contains(u"<Error>")) {
        problem.code = xmlText(body, QStringLiteral("Code"));
        problem.message = xmlText(body, QStringLiteral("Message"));
    } else if (body.contains(u"<html", Qt::CaseInsensitive)) {
        problem.message = xmlText(body, QStringLiteral("title"));
    } else {
        problem.message = body;
    }
    return problem;
}

std::optional<ErrorKind> kindOfCode(const QString &code)
{
    static const QHash<QString, ErrorKind> kinds = {
        {QStringLiteral("NoSuchKey"), ErrorKind::NotFound},
        {QStringLiteral("NoSuchUpload"), ErrorKind::NotFound},
        {QStringLiteral("NoSuchBucket"), ErrorKind::BucketNotFound},
        {QStringLiteral("KeyAlreadyExists"), ErrorKind::AlreadyExists},
        {QStringLiteral("ResourceAlreadyExists"), ErrorKind::AlreadyExists},
        {QStringLiteral("BucketAlreadyExists"), ErrorKind::AlreadyExists},
        {QStringLiteral("ResourceNotEmpty"), ErrorKind::BucketNotEmpty},
        {QStringLiteral("BucketNotEmpty"), ErrorKind::BucketNotEmpty},
        {QStringLiteral("EntityTooLarge"), ErrorKind::TooLarge},
        {QStringLiteral("InvalidMimeType"), ErrorKind::TypeNotAllowed},
        {QStringLiteral("InvalidKey"), ErrorKind::InvalidName},
        {QStringLiteral("InvalidBucketName"), ErrorKind::InvalidName},
        {QStringLiteral("InvalidRange"), ErrorKind::InvalidRange},
        {QStringLiteral("AccessDenied"), ErrorKind::AccessDenied},
        {QStringLiteral("InvalidJWT"), ErrorKind::SessionEnded},
        {QStringLiteral("InvalidSignature"), ErrorKind::AccessDenied},
        {QStringLiteral("SlowDown"), ErrorKind::RateLimited},
        {QStringLiteral("ResourceLocked"), ErrorKind::Busy},
        {QStringLiteral("LockTimeout"), ErrorKind::Busy},
        {QStringLiteral("DatabaseTimeout"), ErrorKind::Busy},
        {QStringLiteral("InternalError"), ErrorKind::Server},
        {QStringLiteral("DatabaseError"), ErrorKind::Server},
        {QStringLiteral("invalid_credentials"), ErrorKind::WrongCredentials},
        {QStringLiteral("invalid_grant"), ErrorKind::WrongCredentials},
        {QStringLiteral("over_request_rate_limit"), ErrorKind::RateLimited},
        {QStringLiteral("over_email_send_rate_limit"), ErrorKind::RateLimited},
        {QStringLiteral("session_not_found"), ErrorKind::SessionEnded},
        {QStringLiteral("session_expired"), ErrorKind::SessionEnded},
        {QStringLiteral("refresh_token_not_found"), ErrorKind::SessionEnded},
        {QStringLiteral("refresh_token_already_used"), ErrorKind::SessionEnded},
        {QStringLiteral("bad_jwt"), ErrorKind::SessionEnded},
        {QStringLiteral("no_authorization"), ErrorKind::SessionEnded},
        {QStringLiteral("PGRST301"), ErrorKind::SessionEnded},
        {QStringLiteral("PGRST302"), ErrorKind::SessionEnded},
        {QStringLiteral("PGRST303"), ErrorKind::SessionEnded},
        {QStringLiteral("PGRST106"), ErrorKind::Unsupported},
        {QStringLiteral("PGRST202"), ErrorKind::Unsupported},
        {QStringLiteral("PGRST205"), ErrorKind::Unsupported},
        {QStringLiteral("PGRST116"), ErrorKind::NotFound},
        {QStringLiteral("42501"), ErrorKind::AccessDenied},
        {QStringLiteral("57014"), ErrorKind::Busy},
    };
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::SessionEnded;
    case 402:
        return ErrorKind::QuotaExceeded;
    case 403:
        return ErrorKind::AccessDenied;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::AlreadyExists;
    case 413:
        return ErrorKind::TooLarge;
    case 415:
        return ErrorKind::TypeNotAllowed;
    case 416:
        return ErrorKind::InvalidRange;
    case 429:
        return ErrorKind::RateLimited;
    case 423:
    case 499:
    case 503:
    case 504:
    case 544:
        return ErrorKind::Busy;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Server;
    return status >= 400 ? ErrorKind::InvalidArgument : ErrorKind::Protocol;
}

/// The server gives one code and one status for an ended session, a wrong key and a policy's refusal [fixtures 019 to
/// 021, 140]: there its words are all there is to go by.
ErrorKind kindOf(const ServerProblem &problem)
{
    const QString words = problem.message.toLower();
    const ErrorKind kind = kindOfCode(problem.code).value_or(kindOfStatus(problem.status));
    if (words.contains(u"api key"))
        return problem.status == 401 || problem.status == 403 ? ErrorKind::WrongKey : kind;
    if (words.contains(u"invalid compact jws"))
        return ErrorKind::WrongKey;
    if (words.contains(u"row-level security"))
        return ErrorKind::AccessDenied;
    if (words.contains(u"claim timestamp check failed") || words.contains(u"jwt expired") ||
        words.contains(u"signature verification failed") || words.contains(u"required property 'authorization'") ||
        words.contains(u"authorization required"))
        return ErrorKind::SessionEnded;
    if (problem.status == 402)
        return ErrorKind::QuotaExceeded; // Whatever it is called: the organisation's plan is passed.
    if (words.contains(u"quota") && (kind == ErrorKind::Server || kind == ErrorKind::InvalidArgument))
        return ErrorKind::QuotaExceeded; // Raised by a trigger of the project's own.
    if (problem.code.isEmpty() && words == u"bucket not found")
        return ErrorKind::BucketNotFound;
    return kind;
}

QString quoted(const QString &name)
{
    //: A name from outside in the language's own quotes
    return Texts::tr("“%1”").arg(name);
}

QString accessText(const ServerProblem &problem, const ErrorContext &context)
{
    if (problem.message.contains(u"row-level security")) {
        return Texts::tr(
                   "The project's row-level security policies don't let this account write to %1. Use your own folder, "
                   "or ask "
                   "the project's owner for a policy on storage.objects that allows it.")
            .arg(quoted(context.bucket));
    }
    if (problem.message.contains(u"Invalid role"))
        return Texts::tr("Only the project's owner may do this. Ask them, or use their key.");
    return Texts::tr("This account isn't allowed to do this. Ask the project's owner for access.");
}

/// With the numbers where the trigger told them.
QString quotaText(const ServerProblem &problem)
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+) of (\\d+) bytes"));
    const QRegularExpressionMatch told = numbers.match(problem.message);
    if (!told.hasMatch())
        return Texts::tr(
            "The project's storage quota is used up. Remove files, or ask the project's owner for more room.");
    const QLocale locale;
    return Texts::tr("This doesn't fit: %1 of your quota of %2 are used. Remove files, or ask the project's owner for "
                     "more room.")
        .arg(locale.formattedDataSize(told.captured(1).toLongLong(), 1, QLocale::DataSizeSIFormat),
             locale.formattedDataSize(told.captured(2).toLongLong(), 1, QLocale::DataSizeSIFormat));
}

QString userText(ErrorKind kind, const ServerProblem &problem, const ErrorContext &context, std::chrono::seconds wait)
{
    const QString name = quoted(context.name.isEmpty() ? context.bucket : context.name);
    const bool named = !context.name.isEmpty();
    switch (kind) {
    case ErrorKind::SessionEnded:
        return Texts::tr("Your session has ended. Sign in again.");
    case ErrorKind::WrongCredentials:
        return Texts::tr("The e-mail address or the password is wrong.");
    case ErrorKind::WrongKey:
        return Texts::tr("The project doesn't accept this key. Check the key in the account's settings.");
    case ErrorKind::AccessDenied:
        return accessText(problem, context);
    case ErrorKind::NotFound:
        return named ? Texts::tr("%1 isn't there, or this account may not see it. Refresh the folder.").arg(name)
                     : Texts::tr("It isn't there, or this account may not see it.");
    case ErrorKind::BucketNotFound:
        return Texts::tr("There is no bucket %1, or this account may not see it. Check the name.")
            .arg(quoted(context.bucket));
    case ErrorKind::AlreadyExists:
        return Texts::tr("%1 exists already. Choose another name, or replace it.").arg(name);
    case ErrorKind::BucketNotEmpty:
        return Texts::tr("The bucket %1 isn't empty. Remove what is in it first.").arg(quoted(context.bucket));
    case ErrorKind::TooLarge:
        return Texts::tr("%1 is larger than the bucket %2 takes. Make it smaller, or ask for a higher limit.")
            .arg(name, quoted(context.bucket));
    case ErrorKind::TypeNotAllowed:
        return Texts::tr("The bucket %1 doesn't take files of this type (%2). Convert it, or use another bucket.")
            .arg(quoted(context.bucket), name);
    case ErrorKind::InvalidName:
        return Texts::tr("The server doesn't take the name %1. Choose another.").arg(name);
    case ErrorKind::QuotaExceeded:
        return quotaText(problem);
    case ErrorKind::RateLimited:
        return wait.count() > 0 ? Texts::tr("The server asks for a pause of %1 seconds.")
                                      .arg(QLocale().toString(qint64(wait.count())))
                                : Texts::tr("The server asks for a pause. Try again in a while.");
    case ErrorKind::Busy:
        return Texts::tr("The server is busy. Try again in a moment.");
    case ErrorKind::Timeout:
        return Texts::tr("The server took too long. Try again.");
    case ErrorKind::InvalidRange:
        return Texts::tr("%1 is shorter than expected. Refresh the folder.").arg(name);
    case ErrorKind::Unsupported:
        return Texts::tr("This project's server doesn't offer this.");
    case ErrorKind::Server:
        return Texts::tr("The server had a problem of its own. Try again later.");
    case ErrorKind::InvalidArgument:
        return Texts::tr("The server didn't accept this. The details say why.");
    default:
        return Texts::tr("The server's answer makes no sense. Check the project's address.");
    }
}

std::chrono::seconds retryAfter(const HttpResponse &response)
{
    const QByteArray value = response.header("retry-after").trimmed();
    if (value.isEmpty())
        return std::chrono::seconds(0);
    constexpr qint64 longest = 24 * 3600;
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(value).remove(QStringLiteral(" GMT")),
                                                       QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
        if (!when.isValid())
            return std::chrono::seconds(0);
        seconds = QDateTime::currentDateTimeUtc().secsTo(QDateTime(when.date(), when.time(), Qt::UTC));
    }
    return std::chrono::seconds(qBound<qint64>(0, seconds, longest));
}

} // namespace

ServerProblem serverProblem(const HttpResponse &response)
{
    ServerProblem problem;
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    if (json.isObject())
        problem = fromJson(json.object(), response.status);
    else
        problem = fromText(QString::fromUtf8(response.body).trimmed(), response.status);
    if (problem.code.isEmpty())
        problem.code = QString::fromLatin1(response.header("x-sb-error-code"));
    return problem;
}

bool isMissingRoute(const HttpResponse &response)
{
    const ServerProblem problem = serverProblem(response);
    if (problem.message.startsWith(u"Route ") && problem.message.endsWith(u" not found"))
        return true;
    if (response.status != 404 && response.status != 405)
        return false;
    // Only "NoSuch…" and the like say that somebody looked.
    return problem.code.isEmpty() || problem.code == u"InvalidRequest";
}

Error supabaseError(const HttpResponse &response, const ErrorContext &context)
{
    const ServerProblem problem = serverProblem(response);
    const ErrorKind kind = kindOf(problem);
    const std::chrono::seconds wait = retryAfter(response);
    Error error = makeError(kind, userText(kind, problem, context, wait));
    error.httpStatus = problem.status;
    error.code = problem.code;
    error.retryAfter = wait;
    error.detail = redacted(QStringLiteral("%1 (HTTP %2) %3: %4")
                                .arg(problem.status)
                                .arg(response.status)
                                .arg(problem.code, problem.message.left(maxDetail)));
    for (const char *name : {"sb-request-id", "x-request-id", "cf-ray"}) {
        if (error.requestId.isEmpty())
            error.requestId = QString::fromLatin1(response.header(name)).left(100);
    }
    return error;
}

} // namespace bucketdeck
