#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"
#include "core/storage/StorageService.h"

#include <QImage>
#include <QSize>

#include <memory>

namespace bucketdeck {

class RangeCache;

/// The first bytes of an object, up to `length` (1 byte to 16 MiB): from the cache where they are, else from the
/// storage, and then kept. Errors as of readRange(). `cache` may be null.
[[nodiscard]] Task<QByteArray> firstBytes(std::shared_ptr<RangeCache> cache, std::shared_ptr<StorageService> storage,
                                          ObjectRef ref, qint64 length, CancelToken cancel);

/// The same for a small picture of a picture: what is kept is the small one. Errors as of thumbnail().
[[nodiscard]] Task<QImage> cachedThumbnail(std::shared_ptr<RangeCache> cache, std::shared_ptr<StorageService> storage,
                                           ObjectRef ref, QSize box, CancelToken cancel);

} // namespace bucketdeck
