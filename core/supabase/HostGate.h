#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"
#include "core/supabase/RateBudget.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QUrl;

namespace bucketdeck {

/// What waits in which line. Quick ones are what somebody looks at or listens to now: lists, ranges of a player, small
/// questions. Bulk is what carries whole files.
enum class Lane { Quick, Bulk };

/// The one way out to a host: so many requests at once, so many in a time, and none before the host wants them again.
/// QNetworkAccessManager would queue what is more than its six connections itself, in plain order and with our
/// time-outs running, so what waits waits here. Quick requests go first, and bulk ones never take all places.
class HostGate final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        /// QNetworkAccessManager's connections to one host over HTTP/1.1, which Qt 6.4 lets nobody change.
        int atOnce = 6;
        int bulkAtOnce = 4;
        /// Over HTTP/2 all share one connection.
        int atOnceHttp2 = 24;
        int bulkAtOnceHttp2 = 12;
        /// A pause that is longer is told instead of waited for.
        std::chrono::milliseconds longestWait{5'000};
        RateBudget::Limits rate = {};
    };
    using Now = std::function<RateBudget::Time()>;

    explicit HostGate(Limits limits, QObject *parent = nullptr, Now now = &std::chrono::steady_clock::now);
    ~HostGate() override;

    /// The gate of `manager` to the origin of `url`: made at the first use, and lives as long as the manager.
    [[nodiscard]] static HostGate *of(QNetworkAccessManager *manager, const QUrl &url);

    /// Ready when the request may go out, not before `delay` is over: then leave() must follow. RateLimited, with the
    /// time that is left, where the host wants a pause longer than Limits::longestWait; Cancelled.
    [[nodiscard]] QFuture<Result<void>> enter(Lane lane, std::chrono::milliseconds delay, CancelToken cancel);
    void leave(Lane lane);

    /// What the answers tell of the host.
    void refused(std::chrono::seconds retryAfter);
    void accepted(bool overHttp2);

private:
    struct Waiter
    {
        quint64 id = 0;
        RateBudget::Time notBefore;
        QPromise<Result<void>> promise;
    };
    using Line = std::deque<std::shared_ptr<Waiter>>;

    [[nodiscard]] Line &line(Lane lane) { return m_lines.at(static_cast<size_t>(lane)); }
    [[nodiscard]] bool hasRoom(Lane lane) const;
    void pump();
    void refuseAll(RateBudget::Duration pause);
    void drop(quint64 id);
    static void answer(const std::shared_ptr<Waiter> &waiter, Result<void> result);

    Limits m_limits;
    Now m_now;
    RateBudget m_budget;
    std::array<Line, 2> m_lines;
    std::array<int, 2> m_running{};
    QTimer m_timer;
    quint64 m_lastId = 0;
    bool m_http2 = false;
};

} // namespace bucketdeck
