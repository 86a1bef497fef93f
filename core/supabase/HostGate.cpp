#include "core/supabase/HostGate.h"

#include "core/supabase/SupabaseError.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <algorithm>

namespace bucketdeck {

HostGate::HostGate(Limits limits, QObject *parent, Now now)
    : QObject(parent)
    , m_limits(limits)
    , m_now(std::move(now))
    , m_budget(limits.rate)
{
    m_timer.setSingleShot(true);
    // A coarse timer may come early, and nothing goes out before its time.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HostGate::pump);
}

HostGate::~HostGate()
{
    for (Line &waiting : m_lines) {
        for (const std::shared_ptr<Waiter> &waiter : waiting)
            answer(waiter, fail(cancelledError()));
    }
}

HostGate *HostGate::of(QNetworkAccessManager *manager, const QUrl &url)
{
    const int port = url.port(url.scheme() == u"https" ? 443 : 80);
    const QString origin = url.scheme() + u"://" + url.host() + u':' + QString::number(port);
    if (auto *known = manager->findChild<HostGate *>(origin, Qt::FindDirectChildrenOnly))
        return known;
    auto *gate = new HostGate(Limits(), manager);
    gate->setObjectName(origin);
    return gate;
}

QFuture<Result<void>> HostGate::enter(Lane lane, std::chrono::milliseconds delay, CancelToken cancel)
{
    auto waiter = std::make_shared<Waiter>();
    waiter->id = ++m_lastId;
    waiter->promise.start();
    QFuture<Result<void>> future = waiter->promise.future();
    const RateBudget::Time now = m_now();
    if (const auto pause = m_budget.pause(now); pause > m_limits.longestWait) {
        answer(waiter, fail(rateLimitedError(std::chrono::ceil<std::chrono::seconds>(pause))));
        return future;
    }
    waiter->notBefore = now + delay;
    line(lane).push_back(waiter);
    pump();
    if (!future.isFinished())
        cancel.onCancel(this, [this, id = waiter->id] { drop(id); });
    return future;
}

void HostGate::leave(Lane lane)
{
    --m_running.at(static_cast<size_t>(lane));
    pump();
}

void HostGate::refused(std::chrono::seconds retryAfter)
{
    const RateBudget::Time now = m_now();
    m_budget.refused(now, retryAfter);
    if (const auto pause = m_budget.pause(now); pause > m_limits.longestWait)
        refuseAll(pause);
    pump();
}

void HostGate::accepted(bool overHttp2)
{
    // An answer that a question beside an upload brought says nothing of the manager's own connection.
    m_http2 = m_http2 || overHttp2;
    m_budget.accepted();
}

bool HostGate::hasRoom(Lane lane) const
{
    const int bulk = m_running.at(static_cast<size_t>(Lane::Bulk));
    const int all = bulk + m_running.at(static_cast<size_t>(Lane::Quick));
    if (all >= (m_http2 ? m_limits.atOnceHttp2 : m_limits.atOnce))
        return false;
    return lane == Lane::Quick || bulk < (m_http2 ? m_limits.bulkAtOnceHttp2 : m_limits.bulkAtOnce);
}

void HostGate::pump()
{
    const RateBudget::Time now = m_now();
    std::optional<RateBudget::Duration> next;
    const auto wakeIn = [&next](RateBudget::Duration wait) { next = next ? std::min(*next, wait) : wait; };
    for (const Lane lane : {Lane::Quick, Lane::Bulk}) {
        Line &waiting = line(lane);
        for (auto it = waiting.begin(); it != waiting.end() && hasRoom(lane);) {
            const auto early = std::chrono::ceil<RateBudget::Duration>((*it)->notBefore - now);
            const RateBudget::Duration wait = std::max(early, m_budget.wait(now));
            if (wait.count() > 0) {
                wakeIn(wait);
                ++it;
                continue;
            }
            const std::shared_ptr<Waiter> waiter = *it;
            it = waiting.erase(it);
            m_budget.take(now);
            ++m_running.at(static_cast<size_t>(lane));
            answer(waiter, {});
        }
    }
    if (next)
        m_timer.start(*next);
    else
        m_timer.stop();
}

void HostGate::refuseAll(RateBudget::Duration pause)
{
    for (Line &waiting : m_lines) {
        for (const std::shared_ptr<Waiter> &waiter : waiting)
            answer(waiter, fail(rateLimitedError(std::chrono::ceil<std::chrono::seconds>(pause))));
        waiting.clear();
    }
}

void HostGate::drop(quint64 id)
{
    for (Line &waiting : m_lines) {
        const auto found = std::find_if(waiting.begin(), waiting.end(),
                                        [id](const std::shared_ptr<Waiter> &waiter) { return waiter->id == id; });
        if (found == waiting.end())
            continue;
        const std::shared_ptr<Waiter> waiter = *found;
        waiting.erase(found);
        answer(waiter, fail(cancelledError()));
    }
}

void HostGate::answer(const std::shared_ptr<Waiter> &waiter, Result<void> result)
{
    waiter->promise.addResult(std::move(result));
    waiter->promise.finish();
}

} // namespace bucketdeck
