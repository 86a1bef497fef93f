#pragma once

#include "app/cli/CliContext.h"

#include <functional>

namespace bucketdeck {

/// An object, or a folder, that a place in a storage turned out to be.
struct RemoteSource
{
    StoragePath path;
    ObjectInfo info; ///< Of an object.
};

/// What there is at `source`. NotFound with words where there is nothing to be seen (a bucket that is there may be
/// empty), BucketNotFound, InvalidArgument for a folder unless `recursive`.
[[nodiscard]] Task<RemoteSource> resolveRemote(std::shared_ptr<CliContext> context, CliPath source, bool recursive);

using ObjectSink = std::function<void(const QList<ObjectInfo> &objects)>;
/// All objects below a folder, page by page. With placeholders.
[[nodiscard]] Task<void> walkObjects(std::shared_ptr<StorageService> storage, StoragePath folder, ObjectSink sink,
                                     CancelToken cancel);

struct TreeSize
{
    qint64 objects = 0; ///< Without placeholders.
    qint64 bytes = 0;
};

/// How much is below a folder; costs one request a 1,000 objects.
[[nodiscard]] Task<TreeSize> measureTree(std::shared_ptr<StorageService> storage, StoragePath folder,
                                         CancelToken cancel);

/// An object whose key ends in “/”, with bytes: it is in the way of nothing, but no file can be called so.
[[nodiscard]] inline bool isNameless(const ObjectInfo &object)
{
    return object.path.isFolder() && object.size > 0;
}
[[nodiscard]] Error namelessError();

} // namespace bucketdeck
