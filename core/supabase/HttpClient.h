#pragma once

#include "core/base/CancelToken.h"
#include "core/base/RateLimiter.h"
#include "core/base/Task.h"
#include "core/supabase/HostGate.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

namespace bucketdeck {

struct HttpResponse
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;
    bool overHttp2 = false;

    [[nodiscard]] bool isOk() const { return status >= 200 && status < 300; }
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< Empty where there is none.
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    /// Asked for the reason where `url` says that there is no bucket: SupabaseApi. Empty: nobody is.
    QUrl reasonUrl;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Names in lower case. Never logged.
    QByteArray body;
    QIODevice *bodyDevice = nullptr; ///< Instead of `body`: streamed, with Content-Length; outlives the request.
    /// How long a connection may take, with its name look-up and handshake.
    std::chrono::seconds connecting{30};
    /// How long nothing may move in either direction.
    std::chrono::seconds silence{60};
    /// How long the server may think between the request's last byte and the answer's first, where that is longer.
    std::chrono::seconds firstByte{0};
    /// How often a passing trouble (connection broken off, 429, 502 to 504 and their like) makes it sent again. Only of
    /// what is safe to repeat, see RequestPolicy; a `head` or `sink` that saw anything of the answer ends it.
    int repeats = 0;
    bool idempotent = false; ///< A POST or the like that does no harm when it is done twice.
    Lane lane = Lane::Quick; ///< What has a `bodyDevice` is Bulk anyway.
    /// Holds the body of `bodyDevice` and what goes to `sink` to the limits; null: as fast as it goes.
    std::shared_ptr<RateLimiter> limiter;
    std::function<void(qint64 sent, qint64 total)> sent;
    /// Sees status and headers before any of the body; false stops the request (Cancelled).
    std::function<bool(const HttpResponse &head)> head;
    /// Takes the body of a 2xx answer as it comes instead of HttpResponse::body; false stops the request (Cancelled).
    std::function<bool(const QByteArray &bytes)> sink;
    /// Sees what has come of the body of a 2xx answer, again from the start where the request is repeated.
    std::function<void(const QByteArray &soFar)> arriving;
    CancelToken cancel;
};

/// One HTTP request over a QNetworkAccessManager (without cookies or cache). Redirects are followed on the same origin
/// and for GET and HEAD only, so that no key reaches another host and no upload turns into a GET. Sends our own
/// User-Agent. All that goes to one host through one manager goes through its HostGate.
class HttpClient
{
public:
    explicit HttpClient(QNetworkAccessManager *network);

    /// Any HTTP status is an answer. Fails with Offline (no route, no name, refused, broken off; the detail says
    /// which), NotSecure (a certificate, a handshake: final), Timeout, Cancelled, RateLimited (not sent: the host wants
    /// a pause) and Protocol (retryable) for a 2xx body that was cut short. An answer of 400 or more counts even where
    /// the connection broke behind it, as it does when an upload is refused half-way.
    [[nodiscard]] Task<HttpResponse> send(HttpRequest request);

    /// After the computer slept, nobody may be at the other end any more, and nothing would tell for a minute. What is
    /// under way through this manager ends as broken off (and is repeated, where that is safe); no old connection is
    /// used again. On the manager's thread.
    static void renewConnections(QNetworkAccessManager *network);

private:
    QPointer<QNetworkAccessManager> m_network;
};

} // namespace bucketdeck
