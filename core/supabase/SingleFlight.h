#pragma once

#include "core/base/Task.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace bucketdeck {

/// One piece of work at a time, however many wait for it. All on one thread.
class SingleFlight
{
public:
    [[nodiscard]] bool isRunning() const { return m_current->isRunning(); }
    [[nodiscard]] QFuture<Result<void>> current() const { return *m_current; }
    /// Only while nothing is running. `landed` is called when the answer is there, even after this object went.
    QFuture<Result<void>> start(std::function<Task<void>()> work, std::function<void()> landed);
    /// Until nothing is running.
    [[nodiscard]] Task<void> idle() const;

private:
    std::shared_ptr<QFuture<Result<void>>> m_current = std::make_shared<QFuture<Result<void>>>();
};

} // namespace bucketdeck
