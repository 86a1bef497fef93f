#pragma once

#include "core/storage/StorageService.h"

#include <memory>

namespace bucketdeck {

/// The service that really answers (behind a BackgroundStorage, where there is one), held so that any thread may drop it:
/// the object itself always goes on its own thread.
[[nodiscard]] std::shared_ptr<StorageService> serviceForThreads(const std::shared_ptr<StorageService> &storage);

} // namespace bucketdeck
