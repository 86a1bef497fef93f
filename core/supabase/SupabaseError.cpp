#include "core/supabase/SupabaseError.h"

#include "core/base/Log.h"

#include "core/supabase/RefusalText.h"
#include "core/supabase/RetryAfter.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace bucketdeck {
namespace {

constexpr qsizetype maxDetail = 600;

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
    if (body.contains(u"<Error>") || body.contains(u"<Error xmlns=")) {
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
        {QStringLiteral("SignatureDoesNotMatch"), ErrorKind::WrongKey},
        {QStringLiteral("InvalidAccessKeyId"), ErrorKind::WrongKey},
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

/// tus and older versions send words without a code [fixtures 505 to 567].
std::optional<ErrorKind> kindOfBareWords(const ServerProblem &problem)
{
    const QString words = problem.message.toLower();
    if (words == u"bucket not found")
        return ErrorKind::BucketNotFound;
    if (words.startsWith(u"invalid key: ") || words == u"bucket name invalid")
        return ErrorKind::InvalidName;
    // Somebody else goes on with this upload, or we lost count: its offset is to be asked for.
    if (words == u"upload-offset conflict")
        return ErrorKind::Busy;
    if (words == u"upload-offset header required" || words == u"tus-resumable required")
        return ErrorKind::InvalidArgument;
    return std::nullopt;
}

/// A token that is none, in the words of the library that reads it: the code is that of a refusal by a policy.
bool isOfBrokenToken(const QString &words)
{
    return words.contains(u"invalid compact jws") || words.contains(u"jws protected header") ||
           words.contains(u"base64url decode") || words.contains(u"header parameter value");
}

bool namesNoRoute(const ServerProblem &problem)
{
    const QString &words = problem.message;
    return (words.startsWith(u"Route ") && words.endsWith(u" not found")) || words.startsWith(u"no Route matched");
}

/// The server gives one code and one status for an ended session, a wrong key and a policy's refusal [fixtures 019 to
/// 021, 140]: there its words are all there is to go by.
ErrorKind kindOf(const ServerProblem &problem, const ErrorContext &context)
{
    const QString words = problem.message.toLower();
    const ErrorKind kind = kindOfCode(problem.code).value_or(kindOfStatus(problem.status));
    // The token in a link is the link's own: no new session mends it [fixtures 207, 212, 233].
    if (context.operation == Operation::UseLink && (kind == ErrorKind::SessionEnded || kind == ErrorKind::WrongKey))
        return ErrorKind::AccessDenied;
    // Of a missing object a HEAD says no more than this; of an upload it says so for want of a session [180, 501].
    if (context.headOnly && problem.status == 400 && problem.code.isEmpty() && problem.message.isEmpty())
        return context.operation == Operation::Upload ? ErrorKind::SessionEnded : ErrorKind::NotFound;
    if (words.contains(u"api key") || words.contains(u"apikey"))
        return problem.status == 401 || problem.status == 403 ? ErrorKind::WrongKey : kind;
    if (isOfBrokenToken(words))
        return ErrorKind::WrongKey;
    if (words.contains(u"row-level security"))
        return ErrorKind::AccessDenied;
    if (words.contains(u"claim timestamp check failed") || words.contains(u"jwt expired") ||
        words.contains(u"signature verification failed") || words.contains(u"required property 'authorization'") ||
        words.contains(u"authorization required") || words == u"missing signature")
        return ErrorKind::SessionEnded;
    if (problem.status == 402)
        return ErrorKind::QuotaExceeded; // Whatever it is called: the organisation's plan is passed.
    if (words.contains(u"quota") && (kind == ErrorKind::Server || kind == ErrorKind::InvalidArgument))
        return ErrorKind::QuotaExceeded; // Raised by a trigger of the project's own.
    if (namesNoRoute(problem) || (problem.code == u"MissingParameter" && words.endsWith(u"is not set")))
        return ErrorKind::Unsupported; // Not there in this version, or switched off.
    return problem.code.isEmpty() ? kindOfBareWords(problem).value_or(kind) : kind;
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
    if (namesNoRoute(problem))
        return true;
    if (response.status != 404 && response.status != 405)
        return false;
    // Only "NoSuch…" and the like say that somebody looked.
    return problem.code.isEmpty() || problem.code == u"InvalidRequest";
}

Error supabaseError(const HttpResponse &response, const ErrorContext &context)
{
    const ServerProblem problem = serverProblem(response);
    const ErrorKind kind = kindOf(problem, context);
    const std::chrono::seconds wait = retryAfter(response);
    Error error = makeError(kind, refusalText(kind, problem, context, wait));
    error.httpStatus = problem.status;
    error.code = problem.code;
    error.retryAfter = wait;
    error.detail = redacted(QStringLiteral("%1 (HTTP %2) %3: %4")
                                .arg(problem.status)
                                .arg(response.status)
                                .arg(problem.code, problem.message.left(maxDetail)));
    for (const char *name : {"sb-request-id", "x-request-id", "x-amz-request-id", "cf-ray"}) {
        if (error.requestId.isEmpty())
            error.requestId = QString::fromLatin1(response.header(name)).left(100);
    }
    return error;
}

Error reworded(Error error, const ErrorContext &context)
{
    const ServerProblem problem{error.httpStatus, error.code, error.detail};
    error.userText = refusalText(error.kind, problem, context, error.retryAfter);
    return error;
}

Error strangerError(const HttpResponse &response)
{
    Error error = makeError(
        ErrorKind::Protocol,
        QCoreApplication::translate("bucketdeck::SupabaseError",
                                    "Something else answered in place of the server. Look whether your network "
                                    "wants you to sign in."),
        QStringLiteral("HTTP %1, %2").arg(response.status).arg(QString::fromLatin1(response.header("content-type"))));
    error.httpStatus = response.status;
    error.retryable = true;
    return error;
}

Error rateLimitedError(std::chrono::seconds wait)
{
    Error error = makeError(ErrorKind::RateLimited, refusalText(ErrorKind::RateLimited, {}, {}, wait),
                            QStringLiteral("not sent: the host asked for a pause"));
    error.retryAfter = wait;
    return error;
}

} // namespace bucketdeck
