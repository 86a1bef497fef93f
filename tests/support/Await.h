#pragma once

#include "core/base/Task.h"

#include <QCoroTask>

namespace bucketdeck {

/// Runs the event loop until the task has its answer. For tests only.
template <typename T>
[[nodiscard]] Result<T> await(QCoro::Task<Result<T>> task)
#include <QTest>

namespace bucketdeck::test {

/// Runs the event loop until the task has its answer.
template <typename T>
[[nodiscard]] Result<T> await(Task<T> task)
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
    return (errorKindName(error.kind) + QStringLiteral(": ") + error.userText + QStringLiteral(" / ") + error.detail).toUtf8();
}

} // namespace bucketdeck
/// What failed, for the message of a QVERIFY2.
template <typename T>
[[nodiscard]] QByteArray said(const Result<T> &result)
{
    if (result)
        return "succeeded";
    return (errorKindName(result.error().kind) + u": " + result.error().userText + u" [" + result.error().detail + u']').toUtf8();
}

/// "" for success, else the kind's name: compares well in QCOMPARE.
template <typename T>
[[nodiscard]] QString outcome(const Result<T> &result)
{
    return result ? QString() : errorKindName(result.error().kind);
}

} // namespace bucketdeck::test

/// Leaves the test with the error's words where the result is none.
#define REQUIRE_OK(result) QVERIFY2((result).has_value(), bucketdeck::test::said(result).constData())
/// Fails unless `result` is an error of this kind that has words for the user.
#define REQUIRE_KIND(result, expected)                                                                                 \
    do {                                                                                                               \
        QCOMPARE(bucketdeck::test::outcome(result), bucketdeck::errorKindName(expected));                              \
        QVERIFY((expected) == bucketdeck::ErrorKind::Cancelled || !(result).error().userText.isEmpty());               \
    } while (false)
