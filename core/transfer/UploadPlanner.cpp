#include "core/transfer/UploadPlanner.h"

#include "core/transfer/Amount.h"
#include "core/transfer/UploadTargets.h"
#include "core/transfer/UploadWalk.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrentRun>

namespace bucketdeck {
namespace {

/// Between two looks at the cancel token.
constexpr int entriesAtOnce = 500;

/// Answers that only mean "you may not look": the upload itself will tell.
bool isHidden(const Error &error)
{
    return error.kind == ErrorKind::BucketNotFound || error.kind == ErrorKind::AccessDenied ||
           error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Unsupported;
}

Task<void> settleNames(std::shared_ptr<StorageService> storage, std::shared_ptr<UploadTargets> targets,
                       CancelToken cancel)
{
    for (;;) {
        const QFuture<std::optional<StoragePath>> looking =
            QtConcurrent::run([targets] { return targets->nextFolder(); });
        const std::optional<StoragePath> folder = co_await looking;
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        if (!folder)
            co_return {};
        ListRequest request;
        request.folder = *folder;
        for (;;) {
            const Result<ObjectPage> page = co_await storage->listFolder(request);
            if (cancel.isCancelled())
                co_return fail(cancelledError());
            if (!page && !isHidden(page.error()))
                co_return fail(page.error());
            if (!page)
                break;
            targets->addEntries(page->entries);
            if (page->isLast())
                break;
            request.cursor = page->nextCursor;
        }
        const QFuture<void> settling = QtConcurrent::run([targets] { targets->settle(); });
        co_await settling;
    }
}

std::optional<Error> quotaError(const Usage &usage, qint64 needed, qint64 queued)
{
    const std::optional<qint64> free = usage.freeBytes();
    if (!free || needed == 0 || needed <= *free - queued)
        return std::nullopt;
    const QString text =
        queued > 0
            ? QCoreApplication::translate("bucketdeck::UploadPlan",
                                          "This doesn't fit. Needed: %1. On its way already: %2. Free: %3 of %4. "
                                          "Delete something or upload less.")
                  .arg(exactAmount(needed), exactAmount(queued), exactAmount(*free), exactAmount(*usage.limitBytes))
            : QCoreApplication::translate(
                  "bucketdeck::UploadPlan",
                  "This doesn't fit. Needed: %1. Free: %2 of %3. Delete something or upload less.")
                  .arg(exactAmount(needed), exactAmount(*free), exactAmount(*usage.limitBytes));
    return makeError(ErrorKind::QuotaExceeded, text,
                     QStringLiteral("needed %1, queued %2, free %3, limit %4")
                         .arg(needed)
                         .arg(queued)
                         .arg(*free)
                         .arg(*usage.limitBytes));
}

} // namespace

Task<UploadPlan> planUploads(std::shared_ptr<StorageService> storage, QStringList localPaths, StoragePath folder,
                             std::optional<Usage> usage, qint64 queuedBytes, CancelToken cancel,
                             UploadPlanOptions options)
{
    const Result<Bucket> bucket = co_await storage->bucket(folder.bucket);
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    if (!bucket && !isHidden(bucket.error()))
        co_return fail(bucket.error());
    std::optional<Bucket> rules;
    if (bucket && bucket->listed)
        rules = *bucket;

    const auto walk = std::make_shared<UploadWalk>(localPaths, folder, rules, options);
    for (bool more = true; more;) {
        const QFuture<bool> walking =
            QtConcurrent::run([walk, cancel] { return walk->advance(entriesAtOnce, cancel); });
        more = co_await walking;
        if (cancel.isCancelled())
            co_return fail(cancelledError());
    }

    const QFuture<std::shared_ptr<UploadTargets>> sorting =
        QtConcurrent::run([walk, folder] { return std::make_shared<UploadTargets>(std::move(walk->uploads), folder); });
    const std::shared_ptr<UploadTargets> targets = co_await sorting;
    if (options.asksForNames) {
        const Result<void> settled = co_await settleNames(storage, targets, cancel);
        if (!settled)
            co_return fail(settled.error());
    }

    UploadPlan plan;
    plan.uploads = targets->takeUploads();
    plan.refused = std::move(walk->refused);
    plan.emptyFolders = std::move(walk->emptyFolders);
    plan.hiddenLeftOut = walk->hiddenLeftOut;
    for (const PlannedUpload &upload : std::as_const(plan.uploads)) {
        plan.bytes += upload.sentSize;
        plan.conflictCount += upload.conflicts ? 1 : 0;
    }
    if (usage)
        plan.doesNotFit = quotaError(*usage, plan.bytes, queuedBytes);
    co_return plan;
}

} // namespace bucketdeck
