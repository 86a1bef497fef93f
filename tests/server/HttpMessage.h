#pragma once

#include "tests/server/Blob.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace bucketdeck::practice {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method;
    QByteArray target;        ///< As sent, with the query.
    QByteArray path;          ///< Still percent-encoded, without the query.
    QByteArray query;         ///< Still percent-encoded, without the '?'.
    HeaderList headers;       ///< Names in lower case.
    qint64 contentLength = 0; ///< -1 where the body comes in chunks.

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// The decoded value; none where the query lacks the name, empty where it has no value.
    [[nodiscard]] std::optional<QString> queryItem(QByteArrayView name) const;
};

struct HttpResponse
{
    int status = 200;
    HeaderList headers;
    QByteArray body;
    std::shared_ptr<const Blob> blob; ///< Sent instead of `body`, streamed.
    qint64 offset = 0;
    qint64 length = 0;

    [[nodiscard]] static HttpResponse json(const QJsonObject &body, int status = 200);
    [[nodiscard]] static HttpResponse json(const QJsonArray &body, int status = 200);
    [[nodiscard]] static HttpResponse text(int status, const QByteArray &body, const QByteArray &contentType);
    [[nodiscard]] static HttpResponse empty(int status);
    HttpResponse &with(const QByteArray &name, const QByteArray &value);
    [[nodiscard]] qint64 contentLength() const { return blob ? length : body.size(); }
};

[[nodiscard]] QByteArray reasonPhrase(int status);
/// "Sat, 21 Nov 2026 05:24:54 GMT".
[[nodiscard]] QByteArray httpDate(qint64 msecsSinceEpoch);

/// Receives the body of one request. Destroyed without finish() when the client went away.
class BodySink
{
public:
    BodySink() = default;
    virtual ~BodySink() = default;
    BodySink(const BodySink &) = delete;
    BodySink &operator=(const BodySink &) = delete;
    virtual void write(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual HttpResponse finish() = 0;
};

/// What a request's head leads to: an answer that needs no body (the body is then drained), or a taker of the body.
struct Opening
{
    std::optional<HttpResponse> answer;
    std::unique_ptr<BodySink> sink;

    Opening(HttpResponse response);           // NOLINT(google-explicit-constructor): every refusal is one
    Opening(std::unique_ptr<BodySink> taker); // NOLINT(google-explicit-constructor)
    /// Collects a small body in memory and then answers.
    [[nodiscard]] static Opening collect(std::function<HttpResponse(const QByteArray &)> handler);
};

} // namespace bucketdeck::practice
