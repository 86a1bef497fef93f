// The part of `cp` and `mv` that sends files.
#include "app/cli/CopyJob.h"

#include "core/transfer/CompressedName.h"
#include "core/transfer/UploadPlanner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace bucketdeck {
namespace {

/// The bucket that the window makes in a library at its first start: commands work before there was a window.
const QString firstLibraryBucket = QStringLiteral("library");
/// Of smaller ones the upload itself finds out that the name is taken.
constexpr qint64 askBeforeBytes = qint64{1024} * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CopyCommand)
};

/// "folder/." means what is in it, not the folder.
bool isContent(const QString &file)
{
    return file == u"." || file.endsWith(QStringLiteral("/."));
}

Task<void> makeFirstBucket(std::shared_ptr<StorageService> storage, CliPath target)
{
    if (target.place != CliPath::Place::Library || target.remote.bucket != firstLibraryBucket)
        co_return {};
    BucketSpec spec;
    spec.name = firstLibraryBucket;
    const Result<Bucket> made = co_await storage->ensureBucket(spec);
    if (!made)
        co_return fail(made.error());
    co_return {};
}

TransferItem itemFor(const CopyJob &job, const CliPath &target, const PlannedUpload &upload)
{
    TransferItem item;
    item.kind = TransferKind::Upload;
    item.accountId = job.context->accountId(target.place);
    item.remote = upload.target;
    item.localPath = upload.localPath;
    item.contentType = upload.contentType;
    if (!job.options().cacheControl.isEmpty())
        item.cacheControl = job.options().cacheControl;
    if (!upload.compression.isEmpty()) {
        Compression compression;
        compression.settings = upload.compression;
        compression.bytesBefore = upload.size;
        item.compression = compression;
    }
    item.bytesTotal = upload.sentSize;
    item.sourceSize = upload.size;
    item.sourceModified = upload.modified;
    return item;
}

/// Names that are taken, and be it by this very command, which was killed when it was given before: the queue looks
/// whether what is there is what was to be sent.
Task<QSet<QString>> leftByTheDead(CopyJob job, CliPath target, UploadPlan plan)
{
    QList<TransferItem> taken;
    const bool isAsked = !job.options().overwrite && !job.options().skipExisting && !job.options().dryRun;
    for (const PlannedUpload &upload : plan.uploads) {
        if (isAsked && upload.conflicts)
            taken.append(itemFor(job, target, upload));
    }
    QSet<QString> left;
    if (taken.isEmpty())
        co_return left;
    const Result<QList<bool>> known = co_await job.context->journal()->areInterrupted(taken);
    for (qsizetype i = 0; known && i < taken.size(); ++i) {
        if (known->at(i))
            left.insert(taken.at(i).localPath);
    }
    co_return left;
}

Task<void> enqueue(CopyJob job, CliPath target, UploadPlan plan)
{
    for (const RefusedUpload &refused : plan.refused)
        job.transfers->refused(CliPath::ofFile(refused.localPath), target, refused.error);
    const Result<QSet<QString>> left = co_await leftByTheDead(job, target, plan);
    QList<TransferItem> items;
    for (const PlannedUpload &upload : plan.uploads) {
        const CliPath from = CliPath::ofFile(upload.localPath);
        const CliPath to = CliPath::of(target.place, upload.target);
        if (upload.conflicts && job.options().skipExisting)
            job.transfers->skipped(from, to);
        else if (upload.conflicts && !job.options().overwrite && !(left && left->contains(upload.localPath)))
            job.transfers->refusedAsTaken(from, to);
        else if (job.options().dryRun)
            job.transfers->planned(from, to);
        else
            items.append(itemFor(job, target, upload));
    }
    job.transfers->add(items);
    co_return {};
}

UploadPlanOptions planOptions(const CopyJob &job, bool asksForNames)
{
    const std::shared_ptr<AudioCompressor> compressor = job.context->compressor();
    return {asksForNames, job.options().contentType, job.options().compress,
            compressor ? compressor->encoder() : nullptr, job.hidden()};
}

Task<void> copyFolderUp(CopyJob job, std::shared_ptr<StorageService> storage, CliPath source, CliPath target)
{
    const QDir folder(source.file);
    QStringList inside =
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    inside.removeIf([](const QString &name) { return isSystemLitter(name); });
    qint64 hidden = 0;
    if (job.hidden() == HiddenFiles::LeaveOut)
        hidden = inside.removeIf([](const QString &name) { return isHiddenName(name); });
    for (QString &name : inside)
        name = folder.filePath(name);
    const UploadPlanOptions how = planOptions(job, !job.options().overwrite);
    Result<UploadPlan> plan =
        co_await planUploads(storage, inside, target.remote, std::nullopt, 0, job.context->cancel(), how);
    if (!plan)
        co_return fail(plan.error());
    job.tellHidden(hidden + plan->hiddenLeftOut);
    if (inside.isEmpty() && !target.remote.isBucket())
        plan->emptyFolders.append(target.remote);
    const UploadPlan ready = *plan;
    co_await enqueue(job, target, ready);
    const QList<StoragePath> emptyFolders = plan->emptyFolders;
    for (const StoragePath &empty : emptyFolders) {
        const CliPath place = CliPath::of(target.place, empty);
        if (job.options().dryRun) {
            job.transfers->planned(source, place);
            continue;
        }
        const Result<void> made = co_await storage->createFolder(empty);
        if (!made && made.error().kind != ErrorKind::AlreadyExists)
            job.transfers->refused(source, place, made.error());
    }
    co_return {};
}

Task<void> copyFileUp(CopyJob job, std::shared_ptr<StorageService> storage, CliPath source, CliPath target)
{
    const UploadPlanOptions how = planOptions(job, false);
    Result<UploadPlan> plan = co_await planUploads(storage, QStringList(source.file), target.remote.parent(),
                                                   std::nullopt, 0, job.context->cancel(), how);
    if (!plan)
        co_return fail(plan.error());
    for (PlannedUpload &upload : plan->uploads) {
        // The name may say what it isn't any more.
        upload.target =
            upload.compression.isEmpty()
                ? target.remote
                : target.remote.parent().child(compressedName(target.remote.name(), *job.options().compress));
        if (job.options().overwrite || (upload.size < askBeforeBytes && !job.options().dryRun))
            continue;
        const Result<bool> taken = co_await storage->exists(upload.target);
        upload.conflicts = taken && *taken;
    }
    const UploadPlan ready = *plan;
    Result<void> queued = co_await enqueue(job, target, ready);
    co_return queued;
}

} // namespace

Task<void> copyUp(CopyJob job, CliPath source, CliPath target)
{
    const Result<std::shared_ptr<StorageService>> storage = co_await job.context->storage(target.place);
    if (!storage)
        co_return fail(storage.error());
    if (!job.options().dryRun) {
        const Result<void> made = co_await makeFirstBucket(*storage, target);
        if (!made)
            co_return fail(made.error());
    }
    const QFileInfo info(source.file);
    const bool isFolder = info.isDir();
    if (isFolder && !job.options().recursive) {
        job.transfers->refused(
            source, target,
            makeError(ErrorKind::InvalidArgument, Words::tr("is a folder. Give -r for all that is in it.")));
        co_return {};
    }
    if (isContent(source.file))
        job.into = false;
    const CliPath place = job.targetFor(target, QFileInfo(QDir::cleanPath(source.file)).fileName(), isFolder);
    if (isFolder && job.transfers->meetsEarlier(place))
        co_await job.transfers->quiet();
    Result<void> planned;
    if (isFolder)
        planned = co_await copyFolderUp(job, *storage, source, place);
    else
        planned = co_await copyFileUp(job, *storage, source, place);
    co_return planned;
}

} // namespace bucketdeck
