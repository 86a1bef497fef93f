#pragma once

#include "core/base/Task.h"

#include <QCoroTask>
#include <QTest>

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
    return QString(errorKindName(error.kind) + u": " + error.userText + u" [" + error.detail + u']').toUtf8();
}

namespace test {

using bucketdeck::await;

/// What failed, for the message of a QVERIFY2.
template <typename T>
[[nodiscard]] QByteArray said(const Result<T> &result)
{
    return failure(result);
}

/// "" for success, else the kind's name: compares well in QCOMPARE.
template <typename T>
[[nodiscard]] QString outcome(const Result<T> &result)
{
    return result ? QString() : errorKindName(result.error().kind);
}

} // namespace test
} // namespace bucketdeck

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
