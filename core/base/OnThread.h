#pragma once

#include "core/base/Task.h"

#include <QCoroFuture>
#include <QFuture>
#include <QPointer>
#include <QPromise>

#include <functional>
#include <memory>

namespace bucketdeck {

/// Starts `work` on the thread of `context` and gives a future of its answer, for callers on any thread.
/// Where `context` is gone before the work could start, the future is cancelled without a result.
template <typename T>
[[nodiscard]] QFuture<Result<T>> startOnThread(QObject *context, std::function<Task<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    // A coroutine lambda needs its closure for as long as it runs: it is kept until the answer is there.
    auto kept = std::make_shared<std::function<Task<T>()>>(std::move(work));
    QMetaObject::invokeMethod(
        context,
        [promise, kept] {
            (*kept)().then([promise, kept](Result<T> result) {
                promise->addResult(std::move(result));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return promise->future();
}

/// The same as a task that resumes on the caller's thread.
template <typename T>
[[nodiscard]] Task<T> runOnThread(QObject *context, std::function<Task<T>()> work)
{
    QFuture<Result<T>> future = startOnThread<T>(context, std::move(work));
    const QFuture<void> finished(future);
    co_await finished;
    if (future.resultCount() == 0)
        co_return fail(cancelledError());
    co_return future.takeResult();
}

} // namespace bucketdeck
