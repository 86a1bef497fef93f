#pragma once

#include "tests/server/HttpMessage.h"

/// The storage server's refusals, as measured. HTTP says 400 for nearly all; the body's statusCode tells the truth.
namespace bucketdeck::practice::errors {

[[nodiscard]] HttpResponse storage(const QString &statusCode, const QString &error, const QString &message,
                                   const QString &code, int httpStatus = 400);
[[nodiscard]] HttpResponse noAuthorization();
[[nodiscard]] HttpResponse accessDenied(const QString &message, int httpStatus = 400);
[[nodiscard]] HttpResponse policyViolation();
[[nodiscard]] HttpResponse invalidRole();
[[nodiscard]] HttpResponse noSuchKey();
[[nodiscard]] HttpResponse noSuchBucket();
[[nodiscard]] HttpResponse duplicate(const QString &code);
[[nodiscard]] HttpResponse tooLarge();
[[nodiscard]] HttpResponse mimeType(const QByteArray &mimeType);
[[nodiscard]] HttpResponse invalidKey(const QByteArray &key);
[[nodiscard]] HttpResponse dotSegment(const QString &bucket, const QByteArray &key);
[[nodiscard]] HttpResponse invalidBucketName();
[[nodiscard]] HttpResponse bucketNotEmpty();
[[nodiscard]] HttpResponse invalidRequest(const QString &message);
[[nodiscard]] HttpResponse badJson();
[[nodiscard]] HttpResponse invalidParameter(const QString &name);
[[nodiscard]] HttpResponse invalidRange();
[[nodiscard]] HttpResponse invalidJwt(const QByteArray &message);
[[nodiscard]] HttpResponse invalidSignature();
[[nodiscard]] HttpResponse internal();
[[nodiscard]] HttpResponse database(const QString &message);
/// What a trigger on storage.objects raises when the user's quota is passed; comes after the bytes were sent.
[[nodiscard]] HttpResponse quotaExceeded(qint64 used, qint64 limit);
[[nodiscard]] QString quotaMessage(qint64 used, qint64 limit);
[[nodiscard]] HttpResponse gateway(int status, const QString &message);
/// `path` without /storage/v1. The server has two shapes of it: [012] and [125].
[[nodiscard]] HttpResponse noRoute(const HttpRequest &request, const QByteArray &path);

} // namespace bucketdeck::practice::errors
