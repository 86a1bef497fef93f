#include "core/transfer/TreeJob.h"

#include "core/transfer/FreeName.h"
#include "core/transfer/TreeText.h"

#include <QCoreApplication>

#include <vector>

namespace bucketdeck {
namespace {

constexpr int callsAtOnce = 4;
constexpr qsizetype removedAtOnce = 250;
constexpr qsizetype reasonsKept = 3;

/// Errors that the next object would meet as well.
bool concernsAll(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::NotSecure:
    case ErrorKind::SessionEnded:
    case ErrorKind::WrongKey:
    case ErrorKind::RateLimited:
    case ErrorKind::BucketNotFound:
    case ErrorKind::QuotaExceeded:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
        return true;
    default:
        return false;
    }
}

} // namespace

TreeJob::TreeJob(std::shared_ptr<StorageService> storage, TransferKind kind, StoragePath source, StoragePath target)
    : TransferJob(std::move(storage))
    , m_kind(kind)
    , m_source(std::move(source))
    , m_target(std::move(target))
{
}

Task<TransferOutcome> TreeJob::run(ConflictChoice choice)
{
    const auto self = shared_from_this();
    m_stoppedBy.reset();
    m_retryable.reset();
    if (const std::optional<Error> refused = refusal())
        co_return fail(*refused);
    if (!m_source.isFolder()) {
        Result<TransferOutcome> moved = co_await runObject(choice);
        co_return moved;
    }
    const Result<void> done = co_await runFolder();
    if (!done)
        co_return fail(done.error());
    TransferOutcome outcome;
    outcome.remote = m_kind == TransferKind::Remove ? m_source : m_target;
    co_return outcome;
}

std::optional<Error> TreeJob::refusal() const
{
    if (m_kind == TransferKind::Remove)
        return std::nullopt;
    if (m_source.isFolder() != m_target.isFolder()) {
        return makeError(ErrorKind::InvalidArgument,
                         QCoreApplication::translate("bucketdeck::Transfer",
                                                     "A folder can only become a folder, and a file a file."));
    }
    if (m_source == m_target) {
        return makeError(
            ErrorKind::InvalidArgument,
            QCoreApplication::translate("bucketdeck::Transfer", "“%1” is there already. Choose another place.")
                .arg(m_source.name()));
    }
    if (m_source.isFolder() && m_source.contains(m_target)) {
        return makeError(ErrorKind::InvalidArgument,
                         QCoreApplication::translate("bucketdeck::Transfer",
                                                     "“%1” can't be put inside itself. Choose a folder outside of it.")
                             .arg(m_source.name()));
    }
    return std::nullopt;
}

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

Task<void> TreeJob::runFolder()
{
    const auto self = shared_from_this();
    for (;;) {
        if (m_cancel.isCancelled())
            co_return fail(stoppedError());
        Result<Page> listed = co_await nextPage();
        if (m_cancel.isCancelled())
            co_return fail(stoppedError());
        if (!listed)
            co_return fail(listed.error());
        const auto page = std::make_shared<Page>(std::move(*listed));
        m_found = m_done + m_failed + page->left.size();
        report(m_done, m_found);
        co_await workOn(page);
        if (m_cancel.isCancelled())
            co_return fail(stoppedError());
        if (m_stoppedBy)
            co_return fail(*m_stoppedBy);
        // What is gone makes the listing shorter, and a cursor that counts rows would now skip some: start over until a
        // whole page holds nothing new.
        const bool again = m_kind != TransferKind::Copy && page->progressed;
        m_copiedOnPage.clear();
        if (!again && page->nextCursor.isEmpty())
            break;
        m_cursor = again ? QString() : page->nextCursor;
    }
    if (m_failed == 0)
        co_return {};
    Error error = m_retryable ? *m_retryable : failuresError();
    if (m_retryable) {
        // The next run looks at all that failed once more.
        error.userText = failuresError().userText;
        m_failedKeys.clear();
        m_reasons.clear();
        m_failed = 0;
        m_cursor.clear();
        if (m_kind == TransferKind::Copy)
            m_done = 0; // All are looked at again, and those that are alike count again.
    }
    co_return fail(error);
}

Task<TreeJob::Page> TreeJob::nextPage()
{
    const auto self = shared_from_this();
    ListRequest request;
    request.folder = m_source;
    request.recursive = true;
    request.cursor = m_cursor;
    const Result<ObjectPage> listed = co_await m_storage->listFolder(request);
    if (!listed)
        co_return fail(listed.error());
    Page page;
    page.nextCursor = listed->nextCursor;
    page.left.reserve(listed->entries.size());
    for (const ObjectInfo &entry : listed->entries) {
        const size_t hash = qHash(entry.path);
        if (!m_failedKeys.contains(hash) && !m_arrivedKeys.contains(hash) && !m_copiedOnPage.contains(entry.path.key))
            page.left.append(entry.path);
    }
    co_return page;
}

QCoro::Task<> TreeJob::workOn(std::shared_ptr<Page> page)
{
    const auto self = shared_from_this();
    std::vector<QCoro::Task<>> workers;
    workers.reserve(callsAtOnce);
    for (int i = 0; i < callsAtOnce; ++i)
        workers.push_back(m_kind == TransferKind::Remove ? removeSome(page) : transferSome(page));
    for (QCoro::Task<> &worker : workers)
        co_await worker;
}

QCoro::Task<> TreeJob::transferSome(std::shared_ptr<Page> page)
{
    const auto self = shared_from_this();
    while (page->next < page->left.size() && !mustStop()) {
        const StoragePath from = page->left.at(page->next++);
        const Result<void> done = co_await transferOne(from, targetOf(from));
        if (done)
            succeeded(*page, from);
        else
            failed(from, done.error());
    }
}

QCoro::Task<> TreeJob::removeSome(std::shared_ptr<Page> page)
{
    const auto self = shared_from_this();
    while (page->next < page->left.size() && !mustStop()) {
        const QList<StoragePath> some = page->left.mid(page->next, removedAtOnce);
        page->next += some.size();
        const Result<RemoveReport> removed = co_await m_storage->remove(some);
        if (!removed) {
            for (const StoragePath &path : some)
                failed(path, removed.error());
            continue;
        }
        for (const StoragePath &path : removed->removed)
            succeeded(*page, path);
        for (const ItemFailure &failure : removed->failed)
            failed(failure.path, failure.error);
    }
}

Task<void> TreeJob::transferOne(StoragePath from, StoragePath to)
{
    const auto self = shared_from_this();
    if (m_kind == TransferKind::Move) {
        Result<void> moved = co_await m_storage->move(from, to);
        co_return moved;
    }
    Result<void> copied = co_await m_storage->copy(from, to);
    if (!copied && copied.error().kind == ErrorKind::AlreadyExists && m_source.isFolder()) {
        const Result<void> alike = co_await copyAlike(from, to);
        if (alike)
            co_return {};
    }
    co_return copied;
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

StoragePath TreeJob::targetOf(const StoragePath &path) const
{
    return m_target.child(path.relativeTo(m_source));
}

void TreeJob::succeeded(Page &page, const StoragePath &path)
{
    page.progressed = true;
    if (m_kind == TransferKind::Copy)
        m_copiedOnPage.insert(path.key);
    // a/a/ to a/ brings a/a/a/x to a/a/x, which the listing will show: it has arrived and must stay.
    if (m_kind != TransferKind::Remove && m_source.contains(targetOf(path)))
        m_arrivedKeys.insert(qHash(targetOf(path)));
    ++m_done;
    report(m_done, m_found);
}

void TreeJob::failed(const StoragePath &path, const Error &error)
{
    if (concernsAll(error)) {
        if (!m_stoppedBy)
            m_stoppedBy = error;
        return;
    }
    if (error.retryable && !m_retryable)
        m_retryable = error;
    m_failedKeys.insert(qHash(path));
    ++m_failed;
    if (m_reasons.size() < reasonsKept)
        m_reasons.append({path, error});
}

Error TreeJob::stoppedError() const
{
    Error error = cancelledError();
    error.userText = TreeText::stopped(m_kind, m_done, m_found);
    return error;
}

Error TreeJob::failuresError() const
{
    const ErrorKind kind = m_reasons.first().error.kind;
    Error error = makeError(kind, TreeText::partlyFailed(m_kind, m_failed, m_done + m_failed, m_reasons));
    error.retryable = false;
    for (const ItemFailure &reason : m_reasons)
        error.detail += reason.path.toString() + QStringLiteral(": ") + errorKindName(reason.error.kind) + u' ' +
                        reason.error.detail + u'\n';
    return error;
}

} // namespace bucketdeck
