#pragma once

#include "core/base/Task.h"

#include <QLockFile>

#include <chrono>
#include <memory>

namespace bucketdeck {

/// Takes a lock file that other processes of this user respect, asking again now and then and never blocking.
/// Busy where somebody else still holds it after `patience`. Null (and a line in the log) where no lock file
/// can be made at all: a read-only folder must not keep people from their files.
[[nodiscard]] Task<std::shared_ptr<QLockFile>> acquireSessionLock(QString path, std::chrono::milliseconds patience);

} // namespace bucketdeck
