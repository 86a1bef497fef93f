#pragma once

#include "core/base/Task.h"

#include <QCoroTask>

namespace bucketdeck {

/// Runs the event loop of a test until the task has its answer.
template <typename T>
[[nodiscard]] Result<T> await(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

namespace test {
using bucketdeck::await;
}

} // namespace bucketdeck
