#include "core/transfer/TransferJob.h"

#include "core/transfer/DownloadJob.h"
#include "core/transfer/TreeJob.h"
#include "core/transfer/UploadContent.h"
#include "core/transfer/UploadJob.h"

namespace bucketdeck {

std::shared_ptr<TransferJob> TransferJob::make(const TransferItem &item, std::shared_ptr<StorageService> storage,
                                               std::shared_ptr<AudioCompressor> compressor)
{
    switch (item.kind) {
    case TransferKind::Upload: {
        auto job = std::make_shared<UploadJob>(std::move(storage), item);
        if (item.compression->isWanted())
            job->compressWith(std::move(compressor), item.compression);
        return job;
    }
    case TransferKind::Download:
        return std::make_shared<DownloadJob>(std::move(storage), item.remote, item.localPath, item.resumeToken);
    case TransferKind::Move:
    case TransferKind::Copy:
    case TransferKind::Remove:
        break;
    }
    auto job = std::make_shared<TreeJob>(std::move(storage), item.kind, item.remote, item.target, item.callsAtOnce);
    ObjectDetails details;
    if (!item.contentType.isEmpty())
        details.contentType = item.contentType;
    if (!item.cacheControl->isEmpty())
        details.cacheControl = *item.cacheControl;
    job->changeDetails(details);
    return job;
}

Task<void> TransferJob::keepContent(UploadContent content) const
{
    const auto self = shared_from_this();
    const ContentKept kept = m_contentKept;
    if (!kept)
        co_return {};
    Result<void> written = co_await kept(content);
    co_return written;
}

Task<void> TransferJob::choose(StoragePath path) const
{
    const auto self = shared_from_this();
    const NameChosen chosen = m_nameChosen;
    if (!chosen)
        co_return {};
    Result<void> kept = co_await chosen(path);
    co_return kept;
}

} // namespace bucketdeck
