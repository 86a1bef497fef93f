#include "core/supabase/HttpClient.h"

#include "core/supabase/HttpCall.h"

#include "core/supabase/RequestPolicy.h"
#include "core/supabase/RetryAfter.h"

#include <QCoroFuture>

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace bucketdeck {

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

HttpClient::HttpClient(QNetworkAccessManager *network)
    : m_network(network)
{
}

namespace {

Task<HttpResponse> sendOnce(QPointer<QNetworkAccessManager> network, HttpRequest request)
{
    auto *call = new HttpCall(network, std::move(request));
    QFuture<Result<HttpResponse>> future = call->start();
    const QFuture<void> finished(future);
    co_await finished;
    if (future.resultCount() == 0)
        co_return fail(cancelledError());
    co_return future.takeResult();
}

Task<void> passGate(QPointer<HostGate> gate, Lane lane, std::chrono::milliseconds delay, CancelToken cancel)
{
    QFuture<Result<void>> future = gate->enter(lane, delay, cancel);
    const QFuture<void> finished(future);
    co_await finished;
    if (future.resultCount() == 0)
        co_return fail(cancelledError());
    co_return future.takeResult();
}

} // namespace

Task<HttpResponse> HttpClient::send(HttpRequest request)
{
    const QPointer<QNetworkAccessManager> network = m_network;
    const Lane lane = request.bodyDevice ? Lane::Bulk : request.lane;
    // What somebody saw a part of can't begin again.
    const auto seen = std::make_shared<bool>(false);
    if (request.repeats > 0 && request.head) {
        request.head = [head = request.head, seen](const HttpResponse &answer) {
            *seen = *seen || answer.isOk();
            return head(answer);
        };
    }
    if (request.repeats > 0 && request.sink) {
        request.sink = [sink = request.sink, seen](const QByteArray &bytes) {
            *seen = true;
            return sink(bytes);
        };
    }
    std::chrono::milliseconds delay(0);
    for (int tries = 1;; ++tries) {
        if (request.cancel.isCancelled() || !network)
            co_return fail(cancelledError());
        const QPointer<HostGate> gate = HostGate::of(network, request.url);
        const Result<void> passed = co_await passGate(gate, lane, delay, request.cancel);
        if (!passed)
            co_return fail(passed.error());
        if (!network || !gate)
            co_return fail(cancelledError());
        QElapsedTimer clock;
        clock.start();
        Result<HttpResponse> answer = fail(cancelledError());
        if (!request.cancel.isCancelled())
            answer = co_await sendOnce(network, request);
        if (gate) {
            if (answer && RequestPolicy::isTooMany(*answer))
                gate->refused(retryAfter(*answer));
            else if (answer)
                gate->accepted(answer->overHttp2);
            gate->leave(lane);
        }
        const auto pause =
            RequestPolicy::pauseBeforeRepeat(request, answer, tries, std::chrono::milliseconds(clock.elapsed()),
                                             QRandomGenerator::global()->generateDouble());
        if (!pause || *seen)
            co_return answer;
        delay = *pause;
    }
}

void HttpClient::renewConnections(QNetworkAccessManager *network)
{
    // First: what is repeated at once shall find new ones.
    network->clearConnectionCache();
    const QList<HttpCall *> calls = network->findChildren<HttpCall *>(Qt::FindDirectChildrenOnly);
    const QList<QPointer<HttpCall>> guarded(calls.begin(), calls.end());
    for (const QPointer<HttpCall> &call : guarded) {
        if (call)
            call->loseConnection();
    }
}

} // namespace bucketdeck
