#pragma once

#include "core/base/Task.h"

#include <QCoroTask>

namespace bucketdeck {

/// Runs the event loop until the task has its answer. For tests only.
template <typename T>
[[nodiscard]] Result<T> await(QCoro::Task<Result<T>> task)
{
    return QCoro::waitFor(std::move(task));
}

/// What went wrong, for QVERIFY2.
template <typename T>
[[nodiscard]] QByteArray failure(const Result<T> &result)
{
    if (result)
        return "succeeded";
    const Error &error = result.error();
    return (errorKindName(error.kind) + QStringLiteral(": ") + error.userText + QStringLiteral(" / ") + error.detail)
        .toUtf8();
}

} // namespace bucketdeck
