#include "core/supabase/HttpClient.h"

#include "core/supabase/HttpCall.h"

#include <QCoroFuture>

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

Task<HttpResponse> HttpClient::send(HttpRequest request)
{
    if (request.cancel.isCancelled() || !m_network)
        co_return fail(cancelledError());
    auto *call = new HttpCall(m_network, std::move(request));
    QFuture<Result<HttpResponse>> future = call->start();
    const QFuture<void> finished(future);
    co_await finished;
    if (future.resultCount() == 0)
        co_return fail(cancelledError());
    co_return future.takeResult();
}

} // namespace bucketdeck
