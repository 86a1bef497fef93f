#include "core/supabase/SupabaseError.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace bucketdeck;

Q_DECLARE_METATYPE(bucketdeck::ErrorKind)

namespace {

HttpResponse answer(int status, const QByteArray &body, QList<QPair<QByteArray, QByteArray>> headers = {})
{
    return HttpResponse{status, std::move(headers), body};
}

} // namespace

class SupabaseErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void serverWordsStayOutOfUserTexts();
    void secretsStayOutOfDetails();
    void policyIsNamed();
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
        ErrorKind::NotFound, 404, "");
    row("plan used up", 402, "{\"message\":\"exceeded\"}", ErrorKind::QuotaExceeded, 402, "");
    row("gateway key", 401, "{\"message\":\"Invalid API key\",\"hint\":\"Double check\"}", ErrorKind::WrongKey, 401,
        "");
    row("tus text", 409, "Upload-Offset conflict\n", ErrorKind::AlreadyExists, 409, "");
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

void SupabaseErrorTest::policyIsNamed()
{
    const Error error = supabaseError(answer(400, "{\"statusCode\":\"403\",\"code\":\"AccessDenied\",\"message\":\"new "
                                                  "row violates row-level security policy\"}"),
                                      {QStringLiteral("audio"), QStringLiteral("a.mp3")});
    QVERIFY(error.userText.contains(QStringLiteral("row-level security")));
    QVERIFY(error.userText.contains(QStringLiteral("“audio”")));
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
