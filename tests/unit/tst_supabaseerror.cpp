#include "core/supabase/SupabaseError.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QTest>

using namespace bucketdeck;

Q_DECLARE_METATYPE(bucketdeck::ErrorKind)
Q_DECLARE_METATYPE(bucketdeck::Operation)

namespace {

HttpResponse answer(int status, const QByteArray &body, QList<QPair<QByteArray, QByteArray>> headers = {})
{
    return HttpResponse{status, std::move(headers), body};
}

QString fixture(const QString &name)
{
    return QStringLiteral(BUCKETDECK_FIXTURES "/supabase/") + name;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// KINDS.tsv: what each recorded failure must be.
QMap<QString, QString> judgedKinds()
{
    QMap<QString, QString> kinds;
    const QList<QByteArray> lines = readFile(fixture(QStringLiteral("KINDS.tsv"))).trimmed().split('\n').mid(1);
    for (const QByteArray &line : lines)
        kinds.insert(QString::fromUtf8(line.split('\t').value(0)), QString::fromUtf8(line.split('\t').value(1)));
    return kinds;
}

HttpResponse recordedAnswer(const QJsonObject &exchange)
{
    const QJsonObject recorded = exchange.value(u"response").toObject();
    HttpResponse response;
    response.status = recorded.value(u"status").toInt();
    const QJsonObject headers = recorded.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.append({it.key().toLatin1(), it->toString().toUtf8()});
    const QJsonObject body = recorded.value(u"body").toObject();
    if (body.contains(u"json"))
        response.body = QJsonDocument(body.value(u"json").toObject()).toJson();
    else
        response.body = body.value(u"text").toString().toUtf8();
    return response;
}

/// What the client knew of the request.
ErrorContext recordedContext(const QJsonObject &exchange)
{
    const QJsonObject request = exchange.value(u"request").toObject();
    const QString path = request.value(u"path").toString();
    ErrorContext context;
    context.bucket = QStringLiteral("audio");
    context.name = QStringLiteral("a.mp3");
    const QString method = request.value(u"method").toString();
    context.headOnly = method == u"HEAD";
    const bool makesLink = method == u"POST";
    if ((path.contains(u"/object/sign/") || path.contains(u"/object/upload/sign/")) && !makesLink)
        context.operation = Operation::UseLink;
    else if (path.contains(u"/upload/resumable"))
        context.operation = Operation::Upload;
    return context;
}

} // namespace

class SupabaseErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void everyRecordedFailureIsJudged();
    void recordedFailures_data();
    void recordedFailures();
    void serverWordsStayOutOfUserTexts();
    void secretsStayOutOfDetails();
    void policyIsNamedWithTheOperation_data();
    void policyIsNamedWithTheOperation();
    void sizesAndTypesAreTold();
    void refusedCharacterIsNamed_data();
    void refusedCharacterIsNamed();
    void usedUpPlanTellsWhereToGo();
    void pauseTellsWhen();
    void deadLinkIsNoEndedSession();
    void retryAfterInSecondsAndAsDate();
    void requestIdIsKept();
    void missingRouteIsNotAMissingObject();
};

void SupabaseErrorTest::kinds_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const auto rest = [](const char *status, const char *error, const char *code, const char *message) -> QByteArray {
        return QByteArray("{\"statusCode\":\"") + status + "\",\"error\":\"" + error + "\",\"message\":\"" + message +
               "\",\"code\":\"" + code + "\"}";
    };
    const auto row = [](const char *name, int http, const QByteArray &body, ErrorKind kind, int status,
                        const char *code) {
        QTest::newRow(name) << http << body << kind << status << QString::fromLatin1(code);
    };
    row("expired", 400, rest("403", "Unauthorized", "AccessDenied", "\\\"exp\\\" claim timestamp check failed"),
        ErrorKind::SessionEnded, 403, "AccessDenied");
    row("bad signature", 400, rest("403", "Unauthorized", "AccessDenied", "signature verification failed"),
        ErrorKind::SessionEnded, 403, "AccessDenied");
    row("no authorization", 400,
        rest("400", "Error", "InvalidRequest", "headers must have required property 'authorization'"),
        ErrorKind::SessionEnded, 400, "InvalidRequest");
    row("key as bearer", 400, rest("403", "Unauthorized", "AccessDenied", "Invalid Compact JWS"), ErrorKind::WrongKey,
        403, "AccessDenied");
    row("policy", 400, rest("403", "Unauthorized", "AccessDenied", "new row violates row-level security policy"),
        ErrorKind::AccessDenied, 403, "AccessDenied");
    row("role", 403, rest("403", "Unauthorized", "AccessDenied", "Access denied: Invalid role"),
        ErrorKind::AccessDenied, 403, "AccessDenied");
    row("no object", 400, rest("404", "not_found", "NoSuchKey", "Object not found"), ErrorKind::NotFound, 404,
        "NoSuchKey");
    row("no bucket", 400, rest("404", "Bucket not found", "NoSuchBucket", "Bucket not found"),
        ErrorKind::BucketNotFound, 404, "NoSuchBucket");
    row("no bucket, older", 400,
        "{\"statusCode\":\"404\",\"error\":\"Bucket not found\",\"message\":\"Bucket not found\"}",
        ErrorKind::BucketNotFound, 404, "");
    row("duplicate", 400, rest("409", "Duplicate", "KeyAlreadyExists", "The resource already exists"),
        ErrorKind::AlreadyExists, 409, "KeyAlreadyExists");
    row("duplicate by move", 400, rest("409", "Duplicate", "ResourceAlreadyExists", "x"), ErrorKind::AlreadyExists, 409,
        "ResourceAlreadyExists");
    row("duplicate without a code", 400, "{\"statusCode\":\"409\",\"error\":\"Duplicate\",\"message\":\"x\"}",
        ErrorKind::AlreadyExists, 409, "");
    row("too large", 400, rest("413", "Payload too large", "EntityTooLarge", "x"), ErrorKind::TooLarge, 413,
        "EntityTooLarge");
    row("type", 400, rest("415", "invalid_mime_type", "InvalidMimeType", "x"), ErrorKind::TypeNotAllowed, 415,
        "InvalidMimeType");
    row("key", 400, rest("400", "InvalidKey", "InvalidKey", "Invalid key: x"), ErrorKind::InvalidName, 400,
        "InvalidKey");
    row("bucket name", 400, rest("400", "Invalid Input", "InvalidBucketName", "x"), ErrorKind::InvalidName, 400,
        "InvalidBucketName");
    row("not empty", 400, rest("409", "ResourceNotEmpty", "ResourceNotEmpty", "x"), ErrorKind::BucketNotEmpty, 409,
        "ResourceNotEmpty");
    row("range", 416, rest("416", "invalid_range", "InvalidRange", "x"), ErrorKind::InvalidRange, 416, "InvalidRange");
    row("slow down", 400, rest("429", "too_many_connections", "SlowDown", "x"), ErrorKind::RateLimited, 429,
        "SlowDown");
    row("locked", 400, rest("423", "x", "ResourceLocked", "x"), ErrorKind::Busy, 423, "ResourceLocked");
    row("database", 544, rest("544", "x", "DatabaseTimeout", "x"), ErrorKind::Busy, 544, "DatabaseTimeout");
    row("internal", 500, rest("500", "Internal", "InternalError", "Internal Server Error"), ErrorKind::Server, 500,
        "InternalError");
    row("trigger's quota", 500, rest("500", "Internal", "DatabaseError", "storage quota exceeded"),
        ErrorKind::QuotaExceeded, 500, "DatabaseError");
    row("number as status", 404, "{\"message\":\"Route GET:/ not found\",\"error\":\"Not Found\",\"statusCode\":404}",
        ErrorKind::Unsupported, 404, "");
    row("plan used up", 402, "{\"message\":\"exceeded\"}", ErrorKind::QuotaExceeded, 402, "");
    row("gateway key", 401, "{\"message\":\"Invalid API key\",\"hint\":\"Double check\"}", ErrorKind::WrongKey, 401,
        "");
    row("tus text", 409, "Upload-Offset conflict\n", ErrorKind::Busy, 409, "");
    row("tus duplicate", 409, "The resource already exists\n", ErrorKind::AlreadyExists, 409, "");
    row("tus locked", 423, "Locked\n", ErrorKind::Busy, 423, "");
    row("tus name", 400, "Invalid key: a/\xc3\xbc.mp3", ErrorKind::InvalidName, 400, "");
    row("tus size", 413, "Maximum size exceeded\n", ErrorKind::TooLarge, 413, "");
    row("s3", 404, "<?xml version=\"1.0\"?><Error><Resource/><Code>NoSuchKey</Code><Message>gone</Message></Error>",
        ErrorKind::NotFound, 404, "NoSuchKey");
    row("html", 502, "<html><head><title>502 Bad Gateway</title></head></html>", ErrorKind::Server, 502, "");
    row("html 413", 413, "<html><head><title>413 Request Entity Too Large</title></head></html>", ErrorKind::TooLarge,
        413, "");
    row("cloudflare", 521, "<!DOCTYPE html><HTML><title>Web server is down</title>", ErrorKind::Server, 521, "");
    row("auth", 400, "{\"code\":400,\"error_code\":\"invalid_credentials\",\"msg\":\"Invalid login credentials\"}",
        ErrorKind::WrongCredentials, 400, "invalid_credentials");
    row("auth, newer", 400, "{\"code\":\"refresh_token_already_used\",\"message\":\"x\"}", ErrorKind::SessionEnded, 400,
        "refresh_token_already_used");
    row("auth, oldest", 400, "{\"error\":\"invalid_grant\",\"error_description\":\"x\"}", ErrorKind::WrongCredentials,
        400, "invalid_grant");
    row("postgrest expired", 401, "{\"code\":\"PGRST303\",\"message\":\"JWT expired\",\"details\":null,\"hint\":null}",
        ErrorKind::SessionEnded, 401, "PGRST303");
    row("postgrest function", 404, "{\"code\":\"PGRST202\",\"message\":\"no function\"}", ErrorKind::Unsupported, 404,
        "PGRST202");
    row("postgrest grant", 403, "{\"code\":\"42501\",\"message\":\"permission denied\"}", ErrorKind::AccessDenied, 403,
        "42501");
    row("postgrest schema", 406, "{\"code\":\"PGRST106\",\"message\":\"The schema must be one of: public\"}",
        ErrorKind::Unsupported, 406, "PGRST106");
    row("postgrest table", 404, "{\"code\":\"PGRST205\",\"message\":\"Could not find the table\"}",
        ErrorKind::Unsupported, 404, "PGRST205");
    row("postgrest no row", 406,
        "{\"code\":\"PGRST116\",\"details\":\"The result contains 0 rows\",\"message\":\"JSON object requested\"}",
        ErrorKind::NotFound, 406, "PGRST116");
    row("no token at all", 400, rest("403", "Unauthorized", "AccessDenied", "JWS Protected Header is invalid"),
        ErrorKind::WrongKey, 403, "AccessDenied");
    row("token with a foreign algorithm", 400,
        rest("403", "Unauthorized", "AccessDenied", R"(\"alg\" (Algorithm) Header Parameter value not allowed)"),
        ErrorKind::WrongKey, 403, "AccessDenied");
    row("token with a broken signature", 400,
        rest("403", "Unauthorized", "AccessDenied", "Failed to base64url decode the signature"), ErrorKind::WrongKey,
        403, "AccessDenied");
    row("postgrest bad jwt", 401, "{\"code\":\"PGRST301\",\"message\":\"JWSError JWSInvalidSignature\"}",
        ErrorKind::SessionEnded, 401, "PGRST301");
    row("postgrest anonymous", 401, "{\"code\":\"PGRST302\",\"message\":\"Anonymous access is disabled\"}",
        ErrorKind::SessionEnded, 401, "PGRST302");
    row("postgrest policy", 403,
        "{\"code\":\"42501\",\"message\":\"new row violates row-level security policy for table \\\"documents\\\"\"}",
        ErrorKind::AccessDenied, 403, "42501");
    row("postgrest slow", 500, "{\"code\":\"57014\",\"message\":\"canceling statement due to statement timeout\"}",
        ErrorKind::Busy, 500, "57014");
    row("postgrest trigger", 400, "{\"code\":\"P0001\",\"message\":\"Storage quota exceeded\"}",
        ErrorKind::QuotaExceeded, 400, "P0001");
    row("auth session", 403, "{\"code\":403,\"error_code\":\"session_not_found\",\"msg\":\"Session from session_id\"}",
        ErrorKind::SessionEnded, 403, "session_not_found");
    row("auth jwt", 403, "{\"code\":403,\"error_code\":\"bad_jwt\",\"msg\":\"invalid JWT: token is expired\"}",
        ErrorKind::SessionEnded, 403, "bad_jwt");
    row("auth limit", 429, "{\"code\":\"over_request_rate_limit\",\"message\":\"x\"}", ErrorKind::RateLimited, 429,
        "over_request_rate_limit");
    row("gateway no key", 401, "{\"message\":\"No API key found in request\"}", ErrorKind::WrongKey, 401, "");
    row("gateway key of another project", 401, "{\"message\":\"Invalid API key\"}", ErrorKind::WrongKey, 401, "");
    row("gateway no route", 404, "{\"message\":\"no Route matched with those values\"}", ErrorKind::Unsupported, 404,
        "");
    row("gateway upstream", 502, "{\"message\":\"An invalid response was received from the upstream server\"}",
        ErrorKind::Server, 502, "");
    row("gateway limit", 429, "{\"message\":\"API rate limit exceeded\"}", ErrorKind::RateLimited, 429, "");
    row("gateway time-out", 504, "<html><head><title>504 Gateway Time-out</title></head></html>", ErrorKind::Busy, 504,
        "");
    row("paused project", 540, "{\"message\":\"project paused\"}", ErrorKind::Server, 540, "");
    row("empty body", 400, "", ErrorKind::InvalidArgument, 400, "");
    row("status out of range", 400, "{\"statusCode\":\"99999\",\"message\":\"x\"}", ErrorKind::InvalidArgument, 400,
        "");
    row("array", 500, "[1,2]", ErrorKind::Server, 500, "");
    row("broken json", 503, "{\"statusCode\":", ErrorKind::Busy, 503, "");
    row("redirect", 302, "", ErrorKind::Protocol, 302, "");
}

void SupabaseErrorTest::kinds()
{
    QFETCH(const int, http);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const Error error = supabaseError(answer(http, body), {QStringLiteral("audio"), QStringLiteral("a.mp3")});
    QCOMPARE(errorKindName(error.kind), errorKindName(kind));
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, code);
    QVERIFY(!error.userText.isEmpty());
    QVERIFY(!error.userText.contains(QStringLiteral("HTTP")));
    QVERIFY(!error.userText.contains(QStringLiteral("%1")));
}

void SupabaseErrorTest::serverWordsStayOutOfUserTexts()
{
    const Error error = supabaseError(answer(500, "{\"message\":\"<b>Zonk</b> at /var/lib/storage\"}"));
    QVERIFY(!error.userText.contains(QStringLiteral("Zonk")));
    QVERIFY(error.detail.contains(QStringLiteral("Zonk")));
}

void SupabaseErrorTest::secretsStayOutOfDetails()
{
    const QByteArray jwt =
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";
    const Error error = supabaseError(answer(400, "{\"message\":\"bad token " + jwt + "\"}"));
    QVERIFY(!error.detail.contains(QString::fromLatin1(jwt)));
    QVERIFY(error.detail.contains(QStringLiteral("bad token")));
}

void SupabaseErrorTest::everyRecordedFailureIsJudged()
{
    const QMap<QString, QString> judged = judgedKinds();
    int failures = 0;
    const QStringList files = QDir(fixture(QString())).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &file : files) {
        const QJsonObject exchange = QJsonDocument::fromJson(readFile(fixture(file))).object();
        const int status = exchange.value(u"response").toObject().value(u"status").toInt();
        const bool failed = status == 0 || status >= 400;
        failures += failed ? 1 : 0;
        QVERIFY2(failed == judged.contains(file), qPrintable(file));
        QVERIFY2(!failed || (status == 0) == (judged.value(file) == u"-"), qPrintable(file));
    }
    QVERIFY(failures > 200);
}

void SupabaseErrorTest::recordedFailures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    const QMap<QString, QString> judged = judgedKinds();
    for (auto it = judged.begin(); it != judged.end(); ++it) {
        if (*it != u"-")
            QTest::newRow(qPrintable(it.key().chopped(5))) << it.key() << *it;
    }
}

void SupabaseErrorTest::recordedFailures()
{
    QFETCH(const QString, file);
    QFETCH(const QString, kind);
    const QJsonObject exchange = QJsonDocument::fromJson(readFile(fixture(file))).object();
    const Error error = supabaseError(recordedAnswer(exchange), recordedContext(exchange));
    QVERIFY2(errorKindName(error.kind) == kind,
             qPrintable(errorKindName(error.kind) + u" instead of " + kind + u": " + error.detail));
    QVERIFY(!error.userText.isEmpty());
    QVERIFY2(!error.userText.contains(QStringLiteral("HTTP")), qPrintable(error.userText));
    QVERIFY2(!error.userText.contains(QStringLiteral("%1")), qPrintable(error.userText));
    QVERIFY2(!error.userText.contains(QStringLiteral("</")), qPrintable(error.userText));
}

void SupabaseErrorTest::policyIsNamedWithTheOperation_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("policies");
    QTest::newRow("upload") << Operation::Upload << "upload"
                            << "INSERT policy";
    QTest::newRow("replace") << Operation::Replace << "replace"
                             << "INSERT, SELECT and UPDATE";
    QTest::newRow("move") << Operation::Move << "move"
                          << "SELECT and UPDATE";
    QTest::newRow("copy") << Operation::Copy << "copy"
                          << "SELECT and INSERT";
    QTest::newRow("delete") << Operation::Delete << "delete"
                            << "SELECT and DELETE";
    QTest::newRow("read") << Operation::Read << "read"
                          << "SELECT policy";
    QTest::newRow("bucket") << Operation::CreateBucket << "make buckets"
                            << "owner";
    QTest::newRow("unknown") << Operation::Unknown << "write"
                             << "storage.objects";
}

void SupabaseErrorTest::policyIsNamedWithTheOperation()
{
    QFETCH(const Operation, operation);
    QFETCH(const QString, verb);
    QFETCH(const QString, policies);
    const Error error =
        supabaseError(answer(400, "{\"statusCode\":\"403\",\"code\":\"AccessDenied\",\"message\":\"new "
                                  "row violates row-level security policy\"}"),
                      {.bucket = QStringLiteral("audio"), .name = QStringLiteral("a.mp3"), .operation = operation});
    QVERIFY2(error.userText.contains(QStringLiteral("row-level security")), qPrintable(error.userText));
    QVERIFY2(error.userText.contains(QStringLiteral("“audio”")), qPrintable(error.userText));
    QVERIFY2(error.userText.contains(verb), qPrintable(error.userText));
    QVERIFY2(error.userText.contains(policies), qPrintable(error.userText));
}

void SupabaseErrorTest::sizesAndTypesAreTold()
{
    const HttpResponse tooLarge = answer(413, "Maximum size exceeded\n");
    ErrorContext context{.bucket = QStringLiteral("audio"), .name = QStringLiteral("a.wav"), .size = 61'200'000};
    const Error sized = supabaseError(tooLarge, context);
    QVERIFY2(sized.userText.contains(QStringLiteral("61.2 MB")), qPrintable(sized.userText));
    context.sizeLimit = 50'000'000;
    const QString both = reworded(sized, context).userText;
    QVERIFY2(both.contains(QStringLiteral("61.2 MB")) && both.contains(QStringLiteral("50.0 MB")), qPrintable(both));
    QVERIFY2(both.contains(QStringLiteral("“a.wav”")) && both.contains(QStringLiteral("“audio”")), qPrintable(both));

    const HttpResponse wrongType = answer(415, "mime type text/plain is not supported");
    context.type = QStringLiteral("text/plain");
    const Error typed = supabaseError(wrongType, context);
    QVERIFY2(typed.userText.contains(QStringLiteral("text/plain")), qPrintable(typed.userText));
    context.allowedTypes = {QStringLiteral("audio/mpeg"), QStringLiteral("audio/wav")};
    const QString types = reworded(typed, context).userText;
    QVERIFY2(types.contains(QStringLiteral("audio/mpeg, audio/wav only")), qPrintable(types));
    QVERIFY2(types.contains(QStringLiteral("text/plain")), qPrintable(types));
}

void SupabaseErrorTest::refusedCharacterIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("character");
    QTest::newRow("umlaut") << QStringLiteral("Küche") << QStringLiteral("“ü”");
    QTest::newRow("hash") << QStringLiteral("take #1") << QStringLiteral("“#”");
    QTest::newRow("emoji") << QStringLiteral("a🎵b") << QStringLiteral("“🎵”");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("line break");
    QTest::newRow("no-break space") << QStringLiteral("a\u00a0b") << QStringLiteral("no-break space");
    QTest::newRow("invisible") << QStringLiteral("a\u200bb") << QStringLiteral("U+200B");
    QTest::newRow("dots") << QStringLiteral("a/../b") << QStringLiteral("“..”");
}

void SupabaseErrorTest::refusedCharacterIsNamed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, character);
    const QString body = QStringLiteral("Invalid key: ") + name;
    const Error key =
        supabaseError(answer(400, body.toUtf8()), {.bucket = QStringLiteral("audio"), .name = QStringLiteral("a.mp3")});
    QCOMPARE(errorKindName(key.kind), errorKindName(ErrorKind::InvalidName));
    QVERIFY2(key.userText.contains(character), qPrintable(key.userText));
    if (name.contains(u'/'))
        return;
    const Error bucket = supabaseError(answer(400, "Bucket name invalid"), {.bucket = name});
    QVERIFY2(bucket.userText.contains(character), qPrintable(bucket.userText));
}

void SupabaseErrorTest::usedUpPlanTellsWhereToGo()
{
    const Error error = supabaseError(answer(402, "{\"message\":\"exceeded\"}"));
    QVERIFY2(error.userText.contains(QStringLiteral("deleted")), qPrintable(error.userText));
    QVERIFY2(error.userText.contains(QStringLiteral("Billing")), qPrintable(error.userText));
    QVERIFY(!error.retryable);
}

void SupabaseErrorTest::pauseTellsWhen()
{
    QVERIFY(rateLimitedError(std::chrono::seconds(30)).userText.contains(QStringLiteral("30")));
    // An hour from now, on the clock.
    const QString then = QLocale().toString(QDateTime::currentDateTime().addSecs(3600).time(), QLocale::ShortFormat);
    const QString minuteLater =
        QLocale().toString(QDateTime::currentDateTime().addSecs(3660).time(), QLocale::ShortFormat);
    const Error later = rateLimitedError(std::chrono::hours(1));
    QVERIFY2(later.userText.contains(then) || later.userText.contains(minuteLater), qPrintable(later.userText));
    QCOMPARE(later.retryAfter, std::chrono::seconds(3600));
    QVERIFY(later.retryable);
}

void SupabaseErrorTest::deadLinkIsNoEndedSession()
{
    const HttpResponse expired =
        answer(400, "{\"statusCode\":\"400\",\"error\":\"InvalidJWT\",\"message\":\"\\\"exp\\\" claim timestamp check "
                    "failed\",\"code\":\"InvalidJWT\"}");
    const Error link = supabaseError(expired, {.operation = Operation::UseLink});
    QCOMPARE(errorKindName(link.kind), errorKindName(ErrorKind::AccessDenied));
    QVERIFY2(link.userText.contains(QStringLiteral("link")), qPrintable(link.userText));
    QCOMPARE(errorKindName(supabaseError(expired).kind), errorKindName(ErrorKind::SessionEnded));
}

void SupabaseErrorTest::retryAfterInSecondsAndAsDate()
{
    QCOMPARE(supabaseError(answer(429, "{}", {{"retry-after", "17"}})).retryAfter, std::chrono::seconds(17));
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(600),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) +
                         QStringLiteral(" GMT");
    const auto wait = supabaseError(answer(429, "{}", {{"retry-after", date.toLatin1()}})).retryAfter;
    QVERIFY(wait > std::chrono::seconds(500) && wait <= std::chrono::seconds(600));
    QCOMPARE(supabaseError(answer(429, "{}", {{"retry-after", "soon"}})).retryAfter, std::chrono::seconds(0));
    QCOMPARE(supabaseError(answer(429, "{}", {{"retry-after", "-5"}})).retryAfter, std::chrono::seconds(0));
    QVERIFY(supabaseError(answer(429, "{}")).retryable);
}

void SupabaseErrorTest::requestIdIsKept()
{
    QCOMPARE(supabaseError(answer(500, "", {{"cf-ray", "ray"}, {"sb-request-id", "sb"}})).requestId,
             QStringLiteral("sb"));
    QCOMPARE(supabaseError(answer(500, "", {{"cf-ray", "ray"}})).requestId, QStringLiteral("ray"));
}

void SupabaseErrorTest::missingRouteIsNotAMissingObject()
{
    QVERIFY(isMissingRoute(
        answer(404, "{\"message\":\"Route GET:/ not found\",\"error\":\"Not Found\",\"statusCode\":404}")));
    QVERIFY(isMissingRoute(answer(404, "{\"message\":\"no Route matched with those values\"}")));
    QVERIFY(!isMissingRoute(
        answer(400, "{\"statusCode\":\"404\",\"code\":\"NoSuchKey\",\"message\":\"Object not found\"}")));
    QVERIFY(!isMissingRoute(
        answer(404, "{\"statusCode\":\"404\",\"code\":\"NoSuchKey\",\"message\":\"Object not found\"}")));
}

QTEST_GUILESS_MAIN(SupabaseErrorTest)
#include "tst_supabaseerror.moc"
