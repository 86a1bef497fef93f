#pragma once

#include "core/audio/tags/TagChanges.h"
#include "core/base/Task.h"
#include "core/storage/StorageService.h"

#include <memory>

namespace bucketdeck {

class RangeCache;

/// One object that gets other tags, and how.
struct TagEdit
{
    ObjectRef ref;
    TagChanges changes;
    /// Keep what the object was until now: a copy of it goes to the trash. For storages that have one.
    bool trashesFormer = false;
    QString workFolder;                ///< For a copy; made where it isn't there. Empty: that of temporary files.
    ProgressCallback progress;         ///< Counts down and up together.
    std::shared_ptr<RangeCache> cache; ///< May be null.
    CancelToken cancel;
};

/// Brings a copy of the object (from the cache, where that has all of it) into a folder of its own, writes the tags
/// there, and puts it in the object's place with the type, the caching rule and the metadata that the object has.
/// RemoteChanged where the object isn't the version of `ref` any more, or becomes another meanwhile: nothing is
/// replaced then. Else what TagWriter::write(), download() and upload() give.
[[nodiscard]] Task<ObjectInfo> editTags(std::shared_ptr<StorageService> storage, TagEdit edit);

} // namespace bucketdeck
