#include "tests/server/Router.h"

#include "tests/server/StorageErrors.h"

namespace bucketdeck {

using namespace Qt::StringLiterals;

QByteArray LoggedRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

qint64 LoggedRequest::rangeBytes() const
{
    const QList<QByteArray> ends = header("range").mid(qsizetype(sizeof("bytes=")) - 1).split('-');
    return ends.size() == 2 ? ends.at(1).toLongLong() - ends.at(0).toLongLong() + 1 : 0;
}

namespace practice {

Router::Router(Backend &backend, Faults &faults)
    : m_backend(backend)
    , m_faults(faults)
    , m_access(backend)
    , m_auth(backend)
    , m_rest(backend)
    , m_buckets(backend)
    , m_lists(backend)
    , m_signs(backend)
    , m_moves(backend)
    , m_tus(backend)
    , m_objects(backend)
{
}

qsizetype Router::started(const HttpRequest &request)
{
    m_log.append({.method = request.method,
                  .target = request.target,
                  .headers = request.headers,
                  .started = std::chrono::steady_clock::now()});
    return m_firstTicket + m_log.size() - 1;
}

void Router::ended(qsizetype ticket, int status, qint64 bodyBytes)
{
    const qsizetype index = ticket - m_firstTicket;
    if (index < 0 || index >= m_log.size())
        return;
    m_log[index].status = status;
    m_log[index].bodyBytes = bodyBytes;
    m_log[index].ended = true;
}

void Router::clearLog()
{
    m_firstTicket += m_log.size();
    m_log.clear();
}

WireFault Router::wireFault(const HttpRequest &request)
{
    m_struck = m_faults.strike(request);
    return m_struck ? m_struck->wire : WireFault{};
}

Opening Router::open(const HttpRequest &request)
{
    const std::optional<Fault> struck = std::exchange(m_struck, std::nullopt);
    if (!struck || !struck->answer)
        return route(request);
    const HttpResponse answer = *struck->answer;
    if (struck->afterBody)
        return Opening::collect([answer](const QByteArray &) { return answer; });
    return answer;
}

HttpResponse Router::badRequestPage()
{
    return HttpResponse::text(400,
                              "<html>\r\n<head><title>400 Bad Request</title></head>\r\n<body>\r\n<center><h1>400 Bad "
                              "Request</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
                              "text/html");
}

std::optional<HttpResponse> Router::keyRefusal(const HttpRequest &request) const
{
    const QByteArray key = request.header("apikey");
    if (key.isEmpty())
        return errors::gateway(401, u"No API key found in request"_s);
    if (key != m_backend.anonKey && key != m_backend.serviceKey && key != m_backend.publishableKey)
        return errors::gateway(401, u"Invalid API key"_s);
    return std::nullopt;
}

Opening Router::route(const HttpRequest &request)
{
    if (!Access::isWellEncoded(request.path))
        return badRequestPage();
    if (request.path.startsWith("/storage/v1")) {
        const Call call(request, request.path.mid(11));
        // Links are opened without a key, by anyone.
        const bool isLink = call.path.startsWith("/object/public/") || !request.query.isEmpty();
        if (m_backend.settings.apiKeyOnStorage && !isLink) {
            if (auto refused = keyRefusal(request))
                return *refused;
        }
        return storage(call);
    }
    const bool isAuth = request.path.startsWith("/auth/v1/");
    const bool isFunction = request.path.startsWith("/rest/v1/rpc/");
    if (isAuth || isFunction) {
        if (auto refused = keyRefusal(request); refused && !AuthApi::isForBrowsers(request))
            return *refused;
        auto opening = isAuth ? m_auth.open(request, request.path.mid(8)) : m_rest.open(request, request.path.mid(8));
        if (opening)
            return std::move(*opening);
    }
    return errors::gateway(404, u"no Route matched with those values"_s);
}

Opening Router::storage(const Call &call)
{
    const QByteArray &root = call.segments.front();
    if (call.path == "/status" && call.isRead())
        return HttpResponse::empty(200);
    if (call.path == "/version" && call.isRead())
        return HttpResponse::text(200, "1.11.2-lab", "text/plain; charset=utf-8");
    if (call.path == "/health" && call.isRead()) {
        const auto who = m_access.tokenPrincipal(call.request);
        return who ? HttpResponse::json(QJsonObject{{u"healthy"_s, true}}) : who.error();
    }
    std::optional<Opening> opening;
    if (root == "bucket") {
        opening = m_buckets.open(call);
    } else if (root == "upload") {
        opening = m_tus.open(call);
    } else if (root == "object") {
        opening = m_lists.open(call);
        if (!opening)
            opening = m_signs.open(call);
        if (!opening)
            opening = m_moves.open(call);
        if (!opening)
            opening = m_objects.open(call);
    } else if (root == "cdn") {
        opening = m_moves.open(call);
    }
    if (!opening)
        return errors::noRoute(call.request, call.path);
    return std::move(*opening);
}

} // namespace practice
} // namespace bucketdeck
