#pragma once

#include "core/base/Task.h"
#include "core/storage/StoragePath.h"

#include <QSet>

#include <memory>

namespace bucketdeck {

class StorageService;

/// The first name beside `wanted` (itself included) that no object has. `known` holds names that were found taken before.
[[nodiscard]] Task<StoragePath> findFreeName(std::shared_ptr<StorageService> storage, StoragePath wanted,
                                             QSet<QString> known);

} // namespace bucketdeck
