#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"
#include "core/storage/StorageService.h"

#include <memory>

namespace bucketdeck {

class RangeCache;

/// Brings into the cache what it doesn't have of an object, in pieces of 2 MiB, one after another, and gives way to
/// readers that wait. Where the ETag is an MD5 the whole is compared with it in the end. Busy (another process has the
/// entry), DiskFull, Corrupt (and nothing of it is kept), and what readRange() gives.
[[nodiscard]] Task<void> fetchWhole(std::shared_ptr<RangeCache> cache, std::shared_ptr<StorageService> storage,
                                    ObjectRef ref, CancelToken cancel);

} // namespace bucketdeck
