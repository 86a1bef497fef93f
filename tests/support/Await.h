#pragma once

#include "core/base/Task.h"

#include <QCoroTask>
#include <QTest>

namespace bucketdeck::test {

/// Runs the event loop until the task has its answer.
template <typename T>
[[nodiscard]] Result<T> await(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// What failed, for the message of a QVERIFY2.
template <typename T>
[[nodiscard]] QByteArray said(const Result<T> &result)
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

} // namespace bucketdeck::test

/// Leaves the test with the error's words where the result is none.
#define REQUIRE_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &required_ = (result);                                                                              \
        QVERIFY2(required_.has_value(), bucketdeck::test::said(required_).constData());                                \
    } while (false)
/// Leaves the test unless `result` is an error of this kind that has words for the user.
#define REQUIRE_KIND(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &required_ = (result);                                                                              \
        QCOMPARE(bucketdeck::test::outcome(required_), bucketdeck::errorKindName(expected));                           \
        QVERIFY(!required_.error().userText.isEmpty());                                                                \
    } while (false)
