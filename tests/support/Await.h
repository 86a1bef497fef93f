#pragma once

#include "core/base/Task.h"

#include <QCoroTask>
#include <QTest>

namespace bucketdeck {

/// Runs the event loop of a test until the task has its answer.
template <typename T>
[[nodiscard]] Result<T> await(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// What failed, for the message of a QVERIFY2.
template <typename T>
[[nodiscard]] QByteArray failure(const Result<T> &result)
{
    if (result)
        return "succeeded";
    return (errorKindName(result.error().kind) + u": " + result.error().userText + u" [" + result.error().detail + u']')
        .toUtf8();
}

/// "" for success, else the kind's name: compares well in QCOMPARE.
template <typename T>
[[nodiscard]] QString outcome(const Result<T> &result)
{
    return result ? QString() : errorKindName(result.error().kind);
}

namespace test {
using bucketdeck::await;
using bucketdeck::failure;
using bucketdeck::outcome;
} // namespace test

} // namespace bucketdeck

/// Leaves the test with the error's words where the result is none. `result` is evaluated once: it may be an await().
#define REQUIRE_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &requiredResult = (result);                                                                         \
        QVERIFY2(requiredResult.has_value(), bucketdeck::failure(requiredResult).constData());                         \
    } while (false)
/// Fails unless `result` is an error of this kind that has words for the user.
#define REQUIRE_KIND(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &requiredResult = (result);                                                                         \
        QCOMPARE(bucketdeck::outcome(requiredResult), bucketdeck::errorKindName(expected));                            \
        QVERIFY((expected) == bucketdeck::ErrorKind::Cancelled || !requiredResult.error().userText.isEmpty());         \
    } while (false)
