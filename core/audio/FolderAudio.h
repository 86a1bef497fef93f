#pragma once

#include "core/base/CancelToken.h"
#include "core/storage/StorageService.h"

#include <memory>

namespace bucketdeck {

/// So many entries a queue takes at a time.
constexpr int mostQueued = 100'000;

/// What of `objects` can be heard: files as they come, in place of a folder all that is in it at any depth, by name.
/// At most mostQueued; the rest is left out.
[[nodiscard]] Task<QList<ObjectRef>> listAudio(std::shared_ptr<StorageService> storage, QString accountId,
                                               QList<ObjectInfo> objects, CancelToken cancel);

} // namespace bucketdeck
