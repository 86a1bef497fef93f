#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"

#include <chrono>

namespace bucketdeck {

/// Over after `pause`, or as Cancelled as soon as that happens.
[[nodiscard]] Task<void> pauseFor(std::chrono::milliseconds pause, CancelToken cancel);

} // namespace bucketdeck
