#include "core/supabase/SingleFlight.h"

#include <QCoroFuture>
#include <QPromise>

namespace bucketdeck {
namespace {

Task<void> untilIdle(std::shared_ptr<QFuture<Result<void>>> current)
{
    while (current->isRunning()) {
        const QFuture<void> finished(*current);
        co_await finished;
    }
    co_return Result<void>();
}

} // namespace

QFuture<Result<void>> SingleFlight::start(std::function<Task<void>()> work, std::function<void()> landed)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    *m_current = promise->future();
    // A closure is needed for as long as the coroutine that it made runs.
    auto kept = std::make_shared<std::function<Task<void>()>>(std::move(work));
    (*kept)().then([promise, kept, landed = std::move(landed)](Result<void> result) {
        promise->addResult(std::move(result));
        promise->finish();
        landed();
    });
    return promise->future();
}

Task<void> SingleFlight::idle() const
{
    return untilIdle(m_current);
}

} // namespace bucketdeck
