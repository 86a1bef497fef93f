#include "tests/server/StorageErrors.h"

#include <QUuid>

namespace bucketdeck::practice::errors {

using namespace Qt::StringLiterals;

namespace {

/// Where the answer isn't from a route of the server, its type comes without a charset [014,015].
HttpResponse withPlainType(HttpResponse response)
{
    response.headers = {{"content-type", "application/json"}};
    return response;
}

} // namespace

HttpResponse storage(const QString &statusCode, const QString &error, const QString &message, const QString &code,
                     int httpStatus)
{
    return HttpResponse::json(
        QJsonObject{{u"statusCode"_s, statusCode}, {u"error"_s, error}, {u"message"_s, message}, {u"code"_s, code}},
        httpStatus);
}

HttpResponse noAuthorization()
{
    return invalidRequest(u"headers must have required property 'authorization'"_s);
}

HttpResponse accessDenied(const QString &message, int httpStatus)
{
    return storage(u"403"_s, u"Unauthorized"_s, message, u"AccessDenied"_s, httpStatus);
}

HttpResponse policyViolation()
{
    return accessDenied(u"new row violates row-level security policy"_s);
}

HttpResponse invalidRole()
{
    return accessDenied(u"Access denied: Invalid role"_s, 403);
}

HttpResponse noSuchKey()
{
    return storage(u"404"_s, u"not_found"_s, u"Object not found"_s, u"NoSuchKey"_s);
}

HttpResponse noSuchBucket()
{
    return storage(u"404"_s, u"Bucket not found"_s, u"Bucket not found"_s, u"NoSuchBucket"_s);
}

HttpResponse duplicate(const QString &code)
{
    return storage(u"409"_s, u"Duplicate"_s, u"The resource already exists"_s, code);
}

HttpResponse tooLarge()
{
    return storage(u"413"_s, u"Payload too large"_s, u"The object exceeded the maximum allowed size"_s,
                   u"EntityTooLarge"_s);
}

HttpResponse mimeType(const QByteArray &mimeType)
{
    return storage(u"415"_s, u"invalid_mime_type"_s,
                   u"mime type "_s + QString::fromUtf8(mimeType) + u" is not supported"_s, u"InvalidMimeType"_s);
}

HttpResponse invalidKey(const QByteArray &key)
{
    return storage(u"400"_s, u"InvalidKey"_s, u"Invalid key: "_s + QString::fromUtf8(key), u"InvalidKey"_s);
}

HttpResponse dotSegment(const QString &bucket, const QByteArray &key)
{
    const QString version = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return storage(
        u"400"_s, u"InvalidKey"_s,
        u"Invalid key: stub/stub/%1/%2/%3 contains dot path segment"_s.arg(bucket, QString::fromUtf8(key), version),
        u"InvalidKey"_s);
}

HttpResponse invalidBucketName()
{
    return storage(u"400"_s, u"Invalid Input"_s, u"Bucket name invalid"_s, u"InvalidBucketName"_s);
}

HttpResponse bucketNotEmpty()
{
    return storage(u"409"_s, u"ResourceNotEmpty"_s, u"The bucket you tried to delete is not empty"_s,
                   u"ResourceNotEmpty"_s);
}

HttpResponse invalidRequest(const QString &message)
{
    return storage(u"400"_s, u"Error"_s, message, u"InvalidRequest"_s);
}

HttpResponse badJson()
{
    return storage(u"400"_s, u"FastifyError"_s,
                   u"Body is not valid JSON but content-type is set to 'application/json'"_s, u"InvalidRequest"_s);
}

HttpResponse invalidParameter(const QString &name)
{
    return storage(u"400"_s, u"InvalidParameter"_s, u"Invalid Parameter "_s + name, u"InvalidParameter"_s);
}

HttpResponse invalidRange()
{
    return storage(u"416"_s, u"invalid_range"_s, u"invalid range provided"_s, u"InvalidRange"_s, 416);
}

HttpResponse invalidJwt(const QByteArray &message)
{
    return storage(u"400"_s, u"InvalidJWT"_s, QString::fromUtf8(message), u"InvalidJWT"_s);
}

HttpResponse invalidSignature()
{
    return storage(u"400"_s, u"InvalidSignature"_s, u"Invalid signature"_s, u"InvalidSignature"_s);
}

HttpResponse internal()
{
    return storage(u"500"_s, u"Internal"_s, u"Internal Server Error"_s, u"InternalError"_s, 500);
}

HttpResponse database(const QString &message)
{
    return storage(u"500"_s, u"DatabaseError"_s, message, u"DatabaseError"_s, 500);
}

QString quotaMessage(qint64 used, qint64 limit)
{
    return u"storage quota exceeded: %1 of %2 bytes are used"_s.arg(used).arg(limit);
}

HttpResponse quotaExceeded(qint64 used, qint64 limit)
{
    return database(quotaMessage(used, limit));
}

HttpResponse gateway(int status, const QString &message)
{
    return withPlainType(HttpResponse::json(QJsonObject{{u"message"_s, message}}, status));
}

HttpResponse noRoute(const HttpRequest &request, const QByteArray &path)
{
    const QByteArray target = request.query.isEmpty() ? path : path + '?' + request.query;
    const QString message =
        u"Route %1:%2 not found"_s.arg(QString::fromUtf8(request.method), QString::fromUtf8(target));
    const bool coded = path.startsWith("/object") || path.startsWith("/render") || path.startsWith("/vector");
    if (coded)
        return withPlainType(storage(u"404"_s, u"Not Found"_s, message, u"InvalidRequest"_s, 404));
    return HttpResponse::json(
        QJsonObject{{u"message"_s, message}, {u"error"_s, u"Not Found"_s}, {u"statusCode"_s, 404}}, 404);
}

} // namespace bucketdeck::practice::errors
