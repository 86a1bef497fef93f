#pragma once

#include "core/base/Result.h"

#include <QCoroTask>

namespace bucketdeck {

/// Request/response is a coroutine that starts at once and resumes on the thread it was started on.
/// Dropping a task does not cancel it: hand down a CancelToken. Parameters of coroutines go by value.
template <typename T>
using Task = QCoro::Task<Result<T>>;

} // namespace bucketdeck
