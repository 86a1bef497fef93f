#pragma once

#include "core/storage/StorageService.h"
#include "core/transfer/HiddenFiles.h"
#include "core/transfer/TransferItem.h"

#include <functional>
#include <memory>

namespace bucketdeck {

/// Called on the caller's thread with the downloads that one page of a listing gave, to be enqueued at once. They have
/// all but accountId and batchId, which are the caller's to set; onConflict is KeepBoth.
using DownloadSink = std::function<void(QList<TransferItem> items)>;

struct DownloadPlan
{
    qint64 files = 0;
    qint64 folders = 0;       ///< Empty ones that were made.
    qint64 bytes = 0;         ///< Of files whose size the listing told.
    qint64 hiddenLeftOut = 0; ///< Files.
    /// Objects with bytes whose keys end in '/': no file can be called so, and they stay where they are.
    QList<StoragePath> nameless;
};

/// What becomes of a selected folder's own name.
enum class FolderName { Keep, Drop };

/// Turns selected objects and folders into downloads below `localFolder`, page by page: the first start while a folder
/// of 100,000 is still being listed. A folder keeps its name (unless told to drop it) and its inner structure, a bucket
/// only the structure. Names from the storage can't lead out of `localFolder`. Placeholder objects become folders.
/// After an error or a cancel, what went to `sink` stays good.
[[nodiscard]] Task<DownloadPlan> planDownloads(std::shared_ptr<StorageService> storage, QList<StoragePath> selection,
                                               QString localFolder, DownloadSink sink, CancelToken cancel,
                                               FolderName name = FolderName::Keep,
                                               HiddenFiles hidden = HiddenFiles::Take);

} // namespace bucketdeck
