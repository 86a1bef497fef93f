#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace bucketdeck {

template <typename T>
using Result = tl::expected<T, Error>;

/// Wraps an error for return from a function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, const QString &userText, const QString &detail = {})
{
    return tl::unexpected<Error>(makeError(kind, userText, detail));
}

} // namespace bucketdeck
