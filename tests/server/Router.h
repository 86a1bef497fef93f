#pragma once

#include "tests/server/AuthApi.h"
#include "tests/server/BucketApi.h"
#include "tests/server/Faults.h"
#include "tests/server/ListApi.h"
#include "tests/server/MoveApi.h"
#include "tests/server/ObjectApi.h"
#include "tests/server/RestApi.h"
#include "tests/server/SignApi.h"
#include "tests/server/TusApi.h"

#include <chrono>

namespace bucketdeck {

/// One request as it came in, for tests that look at what was sent.
struct LoggedRequest
{
    QByteArray method;
    QByteArray target;
    practice::HeaderList headers;
    int status = 0;       ///< 0 while it runs, and when it was never answered.
    qint64 bodyBytes = 0; ///< Of the request.
    bool ended = false;
    std::chrono::steady_clock::time_point started = {};

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// How many bytes its Range asks for; 0 without one.
    [[nodiscard]] qint64 rangeBytes() const;
};

namespace practice {

/// Plays the gateway: checks the API key, keeps the log, lets faults strike, and hands each request to its family.
class Router : public RequestHandler
{
public:
    Router(Backend &backend, Faults &faults);

    [[nodiscard]] Opening open(const HttpRequest &request) override;
    [[nodiscard]] WireFault wireFault(const HttpRequest &request) override;
    [[nodiscard]] qsizetype started(const HttpRequest &request) override;
    void ended(qsizetype ticket, int status, qint64 bodyBytes) override;

    [[nodiscard]] const QList<LoggedRequest> &log() const { return m_log; }
    void clearLog();
    [[nodiscard]] AuthApi &auth() { return m_auth; }

private:
    [[nodiscard]] Opening route(const HttpRequest &request);
    [[nodiscard]] Opening storage(const Call &call);
    [[nodiscard]] std::optional<HttpResponse> keyRefusal(const HttpRequest &request) const;
    [[nodiscard]] static HttpResponse badRequestPage();

    Backend &m_backend;
    Faults &m_faults;
    std::optional<Fault> m_struck; ///< By the request that is being opened.
    QList<LoggedRequest> m_log;
    qsizetype m_firstTicket = 0;
    Access m_access;
    AuthApi m_auth;
    RestApi m_rest;
    BucketApi m_buckets;
    ListApi m_lists;
    SignApi m_signs;
    MoveApi m_moves;
    TusApi m_tus;
    ObjectApi m_objects;
};

} // namespace practice
} // namespace bucketdeck
