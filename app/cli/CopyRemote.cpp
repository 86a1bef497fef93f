// The part of `cp` and `mv` that works between places in storages: on the server where both are in the same one,
// through this computer otherwise.
#include "app/cli/CopyJob.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CopyCommand)
};

struct Ends
{
    CliPath source;
    CliPath target;
    std::shared_ptr<StorageService> from;
    std::shared_ptr<StorageService> to;
    QString fromAccount;
    QString toAccount;

    [[nodiscard]] bool isOneStorage() const { return source.place == target.place; }
};

TransferItem within(const CopyJob &job, const Ends &ends, const StoragePath &from, const StoragePath &to)
{
    TransferItem item;
    // A move never replaces or changes anything: the copy does, and the source goes afterwards.
    const bool changes = job.options().changesDetails();
    const bool moves = job.isMove && !((job.options().overwrite || changes) && !from.isFolder());
    item.kind = moves ? TransferKind::Move : TransferKind::Copy;
    item.callsAtOnce = job.options().jobs;
    item.accountId = ends.toAccount;
    item.remote = from;
    item.target = to;
    if (!moves && from.name() != emptyFolderPlaceholder) {
        item.contentType = job.options().contentType;
        if (!job.options().cacheControl.isEmpty())
            item.cacheControl = job.options().cacheControl;
    }
    return item;
}

/// The library's files lie on this computer and can be sent from where they are.
Task<void> sendFromLibrary(CopyJob job, Ends ends, TransferItem upload, StoragePath from)
{
    if (!*upload.metadata) {
        const Result<ObjectInfo> info = co_await ends.from->stat(from);
        if (info)
            job.transfers->describe(upload, *info);
    }
    const Result<QUrl> file = co_await ends.from->signedUrl(from, std::chrono::seconds(60));
    if (!file)
        co_return fail(file.error());
    upload.localPath = file->toLocalFile();
    job.transfers->addFrom(CliPath::of(ends.source.place, from), upload);
    co_return {};
}

/// An object whose key ends in “/”, which the queue would take for a folder.
Task<void> transferNameless(CopyJob job, Ends ends, ObjectInfo object, StoragePath to)
{
    const CliPath from = CliPath::of(ends.source.place, object.path);
    const CliPath place = CliPath::of(ends.target.place, to);
    if (!ends.isOneStorage() && object.size > 0) {
        job.transfers->refused(from, place, namelessError());
        co_return {};
    }
    if (job.options().dryRun) {
        job.transfers->planned(from, place);
        co_return {};
    }
    const bool moves = job.isMove && !job.options().overwrite;
    Result<void> done;
    if (!ends.isOneStorage() && !to.isBucket())
        done = co_await ends.to->createFolder(to);
    else if (ends.isOneStorage() && moves)
        done = co_await ends.to->move(object.path, to);
    else if (ends.isOneStorage())
        done = co_await ends.to->copy(object.path, to, CopyOptions{job.options().overwrite, {}});
    const bool isTaken = !done && done.error().kind == ErrorKind::AlreadyExists;
    if (!done && !isTaken)
        job.transfers->refused(from, place, done.error());
    else if (isTaken && ends.isOneStorage() && job.options().skipExisting)
        job.transfers->skipped(from, place);
    else if (isTaken && ends.isOneStorage())
        job.transfers->refusedAsTaken(from, place);
    else if (ends.isOneStorage())
        job.transfers->done(from, place, object.size);
    if (done && ends.isOneStorage() && job.isMove && !moves) {
        const QList<StoragePath> only(1, object.path);
        const Result<RemoveReport> removed = co_await ends.from->remove(only);
        if (!removed || !removed->failed.isEmpty())
            job.transfers->refused(from, place, removed ? removed->failed.first().error : removed.error());
    }
    co_return {};
}

/// `isWhole`: all that the storage knows of it, which a listing doesn't tell.
Task<void> transferOne(CopyJob job, Ends ends, ObjectInfo object, StoragePath to, bool isWhole)
{
    if (object.path.isFolder()) {
        Result<void> carried = co_await transferNameless(job, ends, object, to);
        co_return carried;
    }
    const CliPath from = CliPath::of(ends.source.place, object.path);
    const CliPath place = CliPath::of(ends.target.place, to);
    const bool isPlaceholder = object.name() == emptyFolderPlaceholder;
    if (job.options().dryRun) {
        if (!isPlaceholder)
            job.transfers->planned(from, place);
        co_return {};
    }
    if (ends.isOneStorage()) {
        TransferItem item = within(job, ends, object.path, to);
        // A folder that is there is no conflict.
        if (isPlaceholder)
            item.onConflict = ConflictChoice::Skip;
        job.transfers->add({item});
        co_return {};
    }
    if (isPlaceholder) {
        const Result<void> made = co_await ends.to->createFolder(to.parent());
        if (!made && made.error().kind != ErrorKind::AlreadyExists)
            job.transfers->refused(from, place, made.error());
        co_return {};
    }
    TransferItem upload;
    upload.kind = TransferKind::Upload;
    upload.accountId = ends.toAccount;
    upload.remote = to;
    upload.contentType = job.options().contentType.isEmpty() ? object.contentType : job.options().contentType;
    if (!job.options().cacheControl.isEmpty())
        upload.cacheControl = job.options().cacheControl;
    if (isWhole)
        job.transfers->describe(upload, object);
    upload.bytesTotal = object.size;
    if (ends.source.place == CliPath::Place::Library) {
        const Result<void> sent = co_await sendFromLibrary(job, ends, upload, object.path);
        if (!sent)
            job.transfers->refused(from, place, sent.error());
        co_return {};
    }
    TransferItem download;
    download.kind = TransferKind::Download;
    download.accountId = ends.fromAccount;
    download.remote = object.path;
    download.bytesTotal = object.size;
    job.transfers->addRelay(download, upload);
    co_return {};
}

/// Object by object; what is moved away is listed to the end first, so that the listing isn't disturbed.
Task<void> transferEach(CopyJob job, Ends ends, StoragePath folder, StoragePath target)
{
    const auto pages = std::make_shared<QList<ObjectInfo>>();
    ListRequest request;
    request.folder = folder;
    request.recursive = true;
    request.cancel = job.context->cancel();
    const bool disturbs = job.isMove || (ends.isOneStorage() && folder.contains(target));
    for (;;) {
        const Result<ObjectPage> page = co_await ends.from->listFolder(request);
        if (job.context->cancel().isCancelled())
            co_return fail(cancelledError());
        if (!page)
            co_return fail(page.error());
        *pages += page->entries;
        if (page->isLast() || !disturbs) {
            const QList<ObjectInfo> objects = std::exchange(*pages, {});
            for (const ObjectInfo &object : objects)
                co_await transferOne(job, ends, object, target.child(object.path.relativeTo(folder)), false);
        }
        if (page->isLast())
            co_return {};
        request.cursor = page->nextCursor;
    }
}

} // namespace

Task<void> copyRemote(CopyJob job, CliPath source, CliPath target)
{
    const Result<RemoteSource> found = co_await resolveRemote(job.context, source, job.options().recursive);
    if (!found)
        co_return fail(found.error());
    const Result<std::shared_ptr<StorageService>> from = co_await job.context->storage(source.place);
    if (!from)
        co_return fail(from.error());
    const Result<std::shared_ptr<StorageService>> to = co_await job.context->storage(target.place);
    if (!to)
        co_return fail(to.error());
    const bool isFolder = found->path.isFolder();
    const CliPath place = job.targetFor(target, found->path.name(), isFolder);
    const Ends ends{
        source, place, *from, *to, job.context->accountId(source.place), job.context->accountId(target.place)};
    if (ends.isOneStorage() && place.remote == found->path)
        co_return fail(ErrorKind::InvalidArgument, Words::tr("is the target as well as the source."));
    if (ends.isOneStorage() && isFolder && found->path.contains(place.remote))
        co_return fail(ErrorKind::InvalidArgument, Words::tr("can't be put inside itself."));
    if (!isFolder) {
        Result<void> sent = co_await transferOne(job, ends, found->info, place.remote, true);
        co_return sent;
    }
    if (job.transfers->meetsEarlier(place))
        co_await job.transfers->quiet();
    const bool choosy = job.options().overwrite || job.options().skipExisting || job.options().dryRun ||
                        (job.isMove && job.options().changesDetails());
    if (ends.isOneStorage() && !choosy) {
        job.transfers->add({within(job, ends, found->path, place.remote)});
        co_return {};
    }
    Result<void> sent = co_await transferEach(job, ends, found->path, place.remote);
    co_return sent;
}

} // namespace bucketdeck
