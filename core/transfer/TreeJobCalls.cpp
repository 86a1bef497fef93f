// The part of TreeJob that works on one object.
#include "core/transfer/FreeName.h"
#include "core/transfer/TreeJob.h"

namespace bucketdeck {

Task<TransferOutcome> TreeJob::runObject(ConflictChoice choice)
{
    const auto self = shared_from_this();
    m_found = 1;
    report(0, 1);
    StoragePath target = m_target;
    Result<void> done;
    if (m_kind == TransferKind::Remove) {
        const QList<StoragePath> only(1, m_source);
        const Result<RemoveReport> removed = co_await m_storage->remove(only);
        if (!removed)
            done = fail(removed.error());
        else if (!removed->failed.isEmpty())
            done = fail(removed->failed.first().error);
    } else if (m_kind == TransferKind::Copy && choice == ConflictChoice::Replace) {
        const CopyOptions replacing{true, m_details};
        done = co_await m_storage->copy(m_source, target, replacing);
    } else {
        done = co_await transferOne(m_source, target);
        QSet<QString> taken;
        while (choice == ConflictChoice::KeepBoth && !done && done.error().kind == ErrorKind::AlreadyExists &&
               taken.size() < 100 && !m_cancel.isCancelled()) {
            taken.insert(target.name());
            const Result<StoragePath> free = co_await findFreeName(m_storage, m_target, taken);
            if (!free)
                co_return fail(free.error());
            target = *free;
            done = co_await transferOne(m_source, target);
        }
    }
    if (!done)
        co_return fail(done.error());
    report(1, 1);
    TransferOutcome outcome;
    outcome.remote = m_kind == TransferKind::Remove ? m_source : target;
    co_return outcome;
}

Task<void> TreeJob::transferOne(StoragePath from, StoragePath to)
{
    const auto self = shared_from_this();
    if (m_kind == TransferKind::Move) {
        Result<void> moved = co_await m_storage->move(from, to);
        co_return moved;
    }
    CopyOptions options;
    // What only makes a folder visible is nobody's to describe.
    if (from.name() != emptyFolderPlaceholder)
        options.details = m_details;
    Result<void> copied = co_await m_storage->copy(from, to, options);
    co_return copied;
}

Task<void> TreeJob::transferInFolder(StoragePath from, StoragePath to, bool again)
{
    const auto self = shared_from_this();
    const Result<void> done = co_await transferOne(from, to);
    if (done)
        co_return {};
    if (again && m_kind == TransferKind::Move && done.error().kind == ErrorKind::NotFound) {
        // The answer to the first try got lost, not the move.
        const Result<ObjectInfo> arrived = co_await m_storage->stat(to);
        if (arrived)
            co_return {};
    }
    if (done.error().kind != ErrorKind::AlreadyExists)
        co_return fail(done.error());
    if (from.name() == emptyFolderPlaceholder && !(movesUp() && m_source.contains(to))) {
        // Both folders were made visible so; one such mark is enough.
        const Result<void> dropped = co_await dropPlaceholder(from);
        if (!dropped)
            co_return fail(dropped.error());
        co_return {};
    }
    if (m_kind == TransferKind::Copy) {
        const Result<void> alike = co_await copyAlike(from, to);
        if (alike)
            co_return {};
    }
    co_return fail(done.error());
}

/// A copy that was made before (a run that broke off, a retry by hand) is no failure.
Task<void> TreeJob::copyAlike(StoragePath from, StoragePath to)
{
    const auto self = shared_from_this();
    const Result<ObjectInfo> source = co_await m_storage->stat(from);
    if (!source)
        co_return fail(source.error());
    const Result<ObjectInfo> copy = co_await m_storage->stat(to);
    if (!copy)
        co_return fail(copy.error());
    if (source->etag.isEmpty() || source->etag != copy->etag || source->size != copy->size)
        co_return fail(ErrorKind::AlreadyExists, {});
    co_return {};
}

Task<void> TreeJob::dropPlaceholder(StoragePath from)
{
    const auto self = shared_from_this();
    if (m_kind == TransferKind::Copy)
        co_return {};
    const QList<StoragePath> only(1, from);
    const Result<RemoveReport> removed = co_await m_storage->remove(only);
    if (!removed)
        co_return fail(removed.error());
    if (!removed->failed.isEmpty())
        co_return fail(removed->failed.first().error);
    co_return {};
}

} // namespace bucketdeck
