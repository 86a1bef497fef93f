// The part of `cp` and `mv` that fetches files.
#include "app/cli/CopyJob.h"

#include "core/base/FolderHandle.h"
#include "core/transfer/DownloadPlanner.h"

#include <QDir>

namespace bucketdeck {
namespace {

Task<void> planFolderDown(CopyJob job, std::shared_ptr<StorageService> storage, CliPath source, CliPath target)
{
    const CliPath::Place place = source.place;
    const StoragePath folder = source.remote;
    const ObjectSink sink = [job, place, folder, target](const QList<ObjectInfo> &objects) {
        for (const ObjectInfo &object : objects) {
            if (object.name() != emptyFolderPlaceholder)
                job.transfers->planned(CliPath::of(place, object.path),
                                       CliPath::ofFile(QDir(target.file).filePath(object.path.relativeTo(folder))));
        }
    };
    Result<void> walked = co_await walkObjects(storage, folder, sink, job.context->cancel());
    co_return walked;
}

} // namespace

Task<void> copyDown(CopyJob job, CliPath source, CliPath target)
{
    const Result<RemoteSource> found = co_await resolveRemote(job.context, source, job.options().recursive);
    if (!found)
        co_return fail(found.error());
    const Result<std::shared_ptr<StorageService>> storage = co_await job.context->storage(source.place);
    if (!storage)
        co_return fail(storage.error());
    const bool isFolder = found->path.isFolder();
    const CliPath place = job.targetFor(target, found->path.name(), isFolder);
    const CliPath from = CliPath::of(source.place, found->path);
    const QString accountId = job.context->accountId(source.place);
    if (isFolder && job.options().dryRun) {
        Result<void> planned = co_await planFolderDown(job, *storage, from, place);
        co_return planned;
    }
    if (isFolder) {
        const DownloadSink sink = [job, accountId](QList<TransferItem> items) {
            for (TransferItem &item : items) {
                item.accountId = accountId;
                item.onConflict = ConflictChoice::Ask;
            }
            job.transfers->add(std::move(items));
        };
        const QList<StoragePath> selection(1, found->path);
        const Result<DownloadPlan> plan =
            co_await planDownloads(*storage, selection, place.file, sink, job.context->cancel(), FolderName::Drop);
        if (!plan)
            co_return fail(plan.error());
        co_return {};
    }
    if (job.options().dryRun) {
        job.transfers->planned(from, place);
        co_return {};
    }
    TransferItem item;
    item.kind = TransferKind::Download;
    item.accountId = accountId;
    item.remote = found->path;
    item.localPath = settledPath(place.file);
    item.bytesTotal = found->info.size;
    job.transfers->add({item});
    co_return {};
}

} // namespace bucketdeck
