#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace bucketdeck {

struct HttpResponse
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;

    [[nodiscard]] bool isOk() const { return status >= 200 && status < 300; }
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< Empty where there is none.
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Names in lower case. Never logged.
    QByteArray body;
    QIODevice *bodyDevice = nullptr; ///< Instead of `body`: streamed, with Content-Length; outlives the request.
    /// How long nothing may move in either direction.
    std::chrono::seconds silence{60};
    std::function<void(qint64 sent, qint64 total)> sent;
    /// Sees status and headers before any of the body; false stops the request (Cancelled).
    std::function<bool(const HttpResponse &head)> head;
    /// Takes the body of a 2xx answer as it comes instead of HttpResponse::body; false stops the request (Cancelled).
    std::function<bool(const QByteArray &bytes)> sink;
    CancelToken cancel;
};

/// One HTTP request over a QNetworkAccessManager (with an empty cookie jar, no cache). Redirects are followed on the
/// same origin and for GET and HEAD only, so that no key reaches another host and no upload turns into a GET. Sends our
/// own User-Agent.
class HttpClient
{
public:
    explicit HttpClient(QNetworkAccessManager *network);

    /// Any HTTP status is an answer. Fails with Offline (no route, no name, refused, TLS; the detail says which),
    /// Timeout, Cancelled, and Protocol (retryable) for a 2xx body that was cut short. An answer of 400 or more counts
    /// even where the connection broke behind it, as it does when an upload is refused half-way.
    [[nodiscard]] Task<HttpResponse> send(HttpRequest request);

private:
    QPointer<QNetworkAccessManager> m_network;
};

} // namespace bucketdeck
