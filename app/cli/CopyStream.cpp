// The part of `cp` that reads standard input and writes standard output.
#include "app/cli/CopyJob.h"

#include "core/supabase/Pause.h"
#include "core/transfer/LocalName.h"
#include "core/transfer/UploadPlanner.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <poll.h>
#include <unistd.h>
#endif

namespace bucketdeck {
namespace {

constexpr qint64 pieceBytes = qint64{8} * 1024 * 1024;
constexpr int maxFailures = 6; ///< Of one piece.
constexpr std::chrono::milliseconds firstPause{250};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CopyCommand)
};

Error inputError()
{
    return makeError(ErrorKind::LocalIo, Words::tr("Standard input can't be read to its end, or the temporary folder "
                                                   "is full. Nothing was uploaded."));
}

#ifdef Q_OS_UNIX
/// Blocks, for a worker thread; looks at `cancel` now and then.
bool spoolInput(const QString &filePath, const CancelToken &cancel)
{
    constexpr int lookEveryMs = 200;
    QFile file(filePath);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray buffer(qsizetype{256} * 1024, Qt::Uninitialized);
    while (!cancel.isCancelled()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&input, 1, lookEveryMs);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t got = ::read(STDIN_FILENO, buffer.data(), size_t(buffer.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0 && file.flush();
        if (file.write(buffer.constData(), got) != got)
            return false;
    }
    return true;
}
#else
bool spoolInput(const QString &filePath, const CancelToken &cancel)
{
    QFile input;
    QFile file(filePath);
    if (!input.open(stdin, QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return false;
    while (!cancel.isCancelled()) {
        const QByteArray bytes = input.read(256 * 1024);
        if (bytes.isEmpty())
            return file.flush();
        if (file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}
#endif

} // namespace

Task<void> copyIn(CopyJob job, CliPath target)
{
    if (target.remote.isFolder())
        co_return fail(ErrorKind::InvalidArgument, Words::tr("Standard input has no name: give the target one."));
    // Uploads say how long they are before they begin, and may have to begin again.
    const auto folder = std::make_shared<QTemporaryDir>();
    // The name helps to tell the type.
    const QString spooled = folder->filePath(safeLocalName(target.remote.name(), nameRulesOf(folder->path())));
    const CancelToken cancel = job.context->cancel();
    const QFuture<bool> spooling = QtConcurrent::run([spooled, cancel] { return spoolInput(spooled, cancel); });
    const bool whole = co_await spooling;
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    if (!whole)
        co_return fail(inputError());
    CliPath source;
    source.place = CliPath::Place::Stream;
    const Result<std::shared_ptr<StorageService>> storage = co_await job.context->storage(target.place);
    if (!storage)
        co_return fail(storage.error());
    const UploadPlanOptions how{false, job.options().contentType};
    const Result<UploadPlan> plan =
        co_await planUploads(*storage, QStringList(spooled), target.remote.parent(), std::nullopt, 0, cancel, how);
    if (!plan)
        co_return fail(plan.error());
    for (const RefusedUpload &refused : plan->refused)
        job.transfers->refused(source, target, refused.error);
    for (const PlannedUpload &upload : plan->uploads) {
        TransferItem item;
        item.kind = TransferKind::Upload;
        item.accountId = job.context->accountId(target.place);
        item.remote = target.remote;
        item.localPath = upload.localPath;
        item.contentType = upload.contentType;
        if (!job.options().cacheControl.isEmpty())
            item.cacheControl = job.options().cacheControl;
        item.bytesTotal = upload.size;
        item.sourceSize = upload.size;
        item.sourceModified = upload.modified;
        job.transfers->addFrom(source, item);
    }
    co_await job.transfers->settled();
    co_return {};
}

Task<void> copyOut(CopyJob job, CliPath source)
{
    const Result<std::shared_ptr<StorageService>> storage = co_await job.context->storage(source.place);
    if (!storage)
        co_return fail(storage.error());
    // The key of an object may end in “/”; a bucket is none.
    const Error noFile = makeError(ErrorKind::InvalidArgument, Words::tr("Only a file can go to standard output."));
    if (source.remote.isBucket())
        co_return fail(noFile);
    const Result<ObjectInfo> info = co_await (*storage)->stat(source.remote);
    if (!info && source.remote.isFolder() && exitFor(info.error()) == CliExit::Failed)
        co_return fail(noFile);
    if (!info)
        co_return fail(info.error());
    const CancelToken cancel = job.context->cancel();
    std::optional<Task<QByteArray>> next;
    int failures = 0;
    for (qint64 at = 0; at < info->size || next;) {
        if (!next)
            next.emplace((*storage)->readRange(source.remote, at, pieceBytes, info->etag, cancel));
        const Result<QByteArray> piece = co_await *next;
        next.reset();
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        if (!piece && piece.error().retryable && failures < maxFailures) {
            const Result<void> waited = co_await pauseFor(firstPause * (1 << failures++), cancel);
            if (!waited)
                co_return fail(waited.error());
            continue; // The version is named: it is the same file or none.
        }
        if (!piece)
            co_return fail(piece.error());
        failures = 0;
        at += piece->size();
        // The next one is on its way while this one is written.
        if (at < info->size)
            next.emplace((*storage)->readRange(source.remote, at, pieceBytes, info->etag, cancel));
        job.context->out().bytes(*piece);
        job.context->out().flush();
    }
    co_return {};
}

} // namespace bucketdeck
