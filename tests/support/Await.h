#pragma once

#include "core/base/Task.h"

#include <QCoroTask>

namespace bucketdeck::test {

/// Runs the event loop until the task has its answer. For tests only.
template <typename T>
[[nodiscard]] Result<T> await(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace bucketdeck::test
