#pragma once

#include "tests/server/HttpConnection.h"

namespace bucketdeck {

/// One thing that goes wrong with requests that match. Make it with one of the functions, narrow it down with on(),
/// and hand it to PracticeServer::addFault().
struct Fault
{
    QByteArray method;       ///< Empty: any.
    QByteArray pathContains; ///< Part of the target as sent; empty: any.
    int times = 1;           ///< How many requests it strikes; -1: all.
    int skip = 0;            ///< How many matching requests pass before.
    practice::WireFault wire;
    std::optional<practice::HttpResponse> answer;
    bool afterBody = false; ///< The answer comes when the body was taken, not at once.

    [[nodiscard]] static Fault resetConnection();
    [[nodiscard]] static Fault hang();
    [[nodiscard]] static Fault loseAnswer();
    [[nodiscard]] static Fault slow(qint64 bytesPerSecond);
    [[nodiscard]] static Fault truncateAfter(qint64 bodyBytes);
    [[nodiscard]] static Fault resetAfter(qint64 requestBodyBytes);
    [[nodiscard]] static Fault status(int status, const QByteArray &body = {},
                                      const QByteArray &contentType = "application/json",
                                      const practice::HeaderList &headers = {});
    [[nodiscard]] static Fault tooManyRequests(int retryAfterSeconds);
    /// A proxy's HTML page, as 502, 503 or 520 come.
    [[nodiscard]] static Fault htmlPage(int status);
    /// The organisation is past its plan: 402 on everything.
    [[nodiscard]] static Fault paymentRequired();
    /// As if the token had run out on the way.
    [[nodiscard]] static Fault expiredJwt();
    [[nodiscard]] static Fault diskFull();
    [[nodiscard]] static Fault tusOffsetConflict();
    [[nodiscard]] static Fault tusGone();
    [[nodiscard]] static Fault tusLocked();

    [[nodiscard]] Fault on(const QByteArray &requestMethod, const QByteArray &partOfPath, int howOften = 1) const;
    [[nodiscard]] Fault after(int passing) const;
};

namespace practice {

/// The faults that are waiting to strike.
class Faults
{
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    /// The fault that strikes this request; it is used up by that.
    [[nodiscard]] std::optional<Fault> strike(const HttpRequest &request);

private:
    QList<Fault> m_faults;
};

} // namespace practice
} // namespace bucketdeck
