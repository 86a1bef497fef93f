#include "core/transfer/TreeJob.h"

#include "core/transfer/TreeText.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace bucketdeck {
namespace {

constexpr qsizetype removedAtOnce = 250;
constexpr qsizetype reasonsTold = 3;
constexpr qsizetype waitingAtMost = 10'000;

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

TreeJob::TreeJob(std::shared_ptr<StorageService> storage, TransferKind kind, StoragePath source, StoragePath target,
                 int callsAtOnce)
    : TransferJob(std::move(storage))
    , m_kind(kind)
    , m_source(std::move(source))
    , m_target(std::move(target))
    , m_callsAtOnce(qBound(1, callsAtOnce, 16))
{
}

Task<TransferOutcome> TreeJob::run(ConflictChoice choice)
{
    const auto self = shared_from_this();
    m_stoppedBy.reset();
    m_cancel = CancelToken(); // The one of a run that was cancelled stays so.
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

std::shared_ptr<const TransferReport> TreeJob::failures() const
{
    if (m_report.isEmpty() && m_forNow.isEmpty())
        return nullptr;
    auto all = std::make_shared<TransferReport>(m_report);
    all->add(m_forNow);
    return all;
}

void TreeJob::startOver()
{
    m_ended = false;
    m_listed = false;
    m_cursor.clear();
    m_settled.clear();
    m_passedOver.clear();
    m_report = {};
    m_blocked = {};
    if (m_kind == TransferKind::Copy)
        m_done = 0; // All are looked at again, and those that are alike count again.
}

Task<void> TreeJob::runFolder()
{
    const auto self = shared_from_this();
    if (m_ended)
        startOver();
    m_retryable.reset();
    m_forNow = {};
    m_waitingKeys.clear();
    const Result<void> sure = co_await settleUnsure();
    if (!sure)
        co_return fail(sure.error());
    if (m_waiting.size() > waitingAtMost) {
        // Too many to be named: the listing finds them.
        m_waiting.clear();
        m_listed = false;
        m_cursor.clear();
    }
    if (!m_waiting.isEmpty()) {
        const Result<void> again = co_await runWaiting();
        if (!again)
            co_return fail(again.error());
    }
    if (!m_listed) {
        const Result<void> all = co_await runListing();
        if (!all)
            co_return fail(all.error());
        m_listed = true;
    }
    if (m_report.isEmpty() && m_forNow.isEmpty())
        co_return {};
    Error error = failuresError();
    if (m_retryable) {
        Error later = *m_retryable;
        later.userText = error.userText;
        co_return fail(later);
    }
    m_ended = true;
    co_return fail(error);
}

Task<void> TreeJob::settleUnsure()
{
    const auto self = shared_from_this();
    while (!m_unsure.isEmpty()) {
        const StoragePath path = m_unsure.first();
        const Result<ObjectInfo> still = co_await m_storage->stat(path);
        if (!still && still.error().kind != ErrorKind::NotFound)
            co_return fail(still.error());
        m_unsure.removeFirst();
        // Nothing moves over an object: where another one has arrived, this one had gone before.
        if (still && !m_arrivedKeys.contains(qHash(path)))
            continue;
        m_arrivedKeys.insert(qHash(targetOf(path)));
        m_waiting.removeOne(path);
        m_progressed = true;
        ++m_done;
    }
    co_return {};
}

Task<void> TreeJob::runWaiting()
{
    const auto self = shared_from_this();
    const auto page = std::make_shared<Page>();
    page->left = std::exchange(m_waiting, {});
    page->again = true;
    m_found = qMax(m_found, m_done + page->left.size());
    co_await workOn(page);
    const std::optional<Error> stopped = stopError();
    if (!stopped)
        co_return {};
    for (const StoragePath &path : std::as_const(page->left)) {
        if (!page->settled.contains(path.key))
            m_waiting.append(path);
    }
    co_return fail(*stopped);
}

Task<void> TreeJob::runListing()
{
    const auto self = shared_from_this();
    for (;;) {
        if (const std::optional<Error> stopped = stopError())
            co_return fail(*stopped);
        Result<Page> listed = co_await nextPage();
        if (const std::optional<Error> stopped = stopError())
            co_return fail(*stopped);
        if (!listed)
            co_return fail(listed.error());
        const auto page = std::make_shared<Page>(std::move(*listed));
        m_found = qMax(m_found, m_done + m_report.count() + m_forNow.count() + page->left.size());
        report(m_done, m_found);
        co_await workOn(page);
        if (const std::optional<Error> stopped = stopError()) {
            m_settled.unite(page->settled);
            co_return fail(*stopped);
        }
        m_settled.clear();
        m_cursor = page->nextCursor;
        if (!m_cursor.isEmpty())
            continue;
        // What is gone makes the listing shorter, and a cursor that counts rows skipped some: once more, until a whole
        // listing holds nothing new. That costs a page where all is gone.
        const TransferReport blocked = std::exchange(m_blocked, {});
        if (!std::exchange(m_progressed, false)) {
            m_report.add(blocked);
            co_return {};
        }
    }
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
        const bool known = m_passedOver.contains(hash) || m_waitingKeys.contains(hash) || m_arrivedKeys.contains(hash);
        if (!known && !m_settled.contains(entry.path.key))
            page.left.append(entry.path);
    }
    co_return page;
}

QCoro::Task<> TreeJob::workOn(std::shared_ptr<Page> page)
{
    const auto self = shared_from_this();
    std::vector<QCoro::Task<>> workers;
    workers.reserve(static_cast<size_t>(m_callsAtOnce));
    for (int i = 0; i < m_callsAtOnce; ++i)
        workers.push_back(m_kind == TransferKind::Remove ? removeSome(page) : transferSome(page));
    for (QCoro::Task<> &worker : workers)
        co_await worker;
}

QCoro::Task<> TreeJob::transferSome(std::shared_ptr<Page> page)
{
    const auto self = shared_from_this();
    while (page->next < page->left.size() && !mustStop()) {
        const StoragePath from = page->left.at(page->next++);
        const Result<void> done = co_await transferInFolder(from, targetOf(from), page->again);
        if (done)
            succeeded(*page, from);
        else
            failed(*page, from, done.error());
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
                failed(*page, path, removed.error());
            continue;
        }
        for (const StoragePath &path : removed->removed)
            succeeded(*page, path);
        for (const ItemFailure &failure : removed->failed) {
            if (failure.error.kind == ErrorKind::NotFound)
                vanished(*page, failure.path);
            else
                failed(*page, failure.path, failure.error);
        }
    }
}

StoragePath TreeJob::targetOf(const StoragePath &path) const
{
    return m_target.child(path.relativeTo(m_source));
}

void TreeJob::succeeded(Page &page, const StoragePath &path)
{
    page.settled.insert(path.key);
    m_progressed = m_progressed || m_kind != TransferKind::Copy;
    // a/a/ to a/ brings a/a/a/x to a/a/x, which the listing will show: it has arrived and must stay.
    if (m_kind != TransferKind::Remove && m_source.contains(targetOf(path)))
        m_arrivedKeys.insert(qHash(targetOf(path)));
    ++m_done;
    report(m_done, qMax(m_done, m_found));
}

/// Listed, and gone when its turn came: someone else removed it, which is as good.
void TreeJob::vanished(Page &page, const StoragePath &path)
{
    page.settled.insert(path.key);
    m_passedOver.insert(qHash(path));
}

void TreeJob::failed(Page &page, const StoragePath &path, const Error &error)
{
    const bool mayHaveMoved = movesUp() && (concernsAll(error) || error.retryable);
    if (mayHaveMoved)
        m_unsure.append(path);
    if (mayHaveMoved || concernsAll(error)) {
        if (!m_stoppedBy)
            m_stoppedBy = error;
        return;
    }
    page.settled.insert(path.key);
    if (error.kind == ErrorKind::AlreadyExists && m_kind == TransferKind::Move && m_source.contains(targetOf(path))) {
        m_blocked.add(path, error);
        return;
    }
    if (!error.retryable) {
        m_passedOver.insert(qHash(path));
        m_report.add(path, error);
        return;
    }
    if (!m_retryable)
        m_retryable = error;
    m_waitingKeys.insert(qHash(path));
    m_forNow.add(path, error);
    if (m_waiting.size() <= waitingAtMost)
        m_waiting.append(path);
}

std::optional<Error> TreeJob::stopError() const
{
    if (!m_cancel.isCancelled())
        return m_stoppedBy;
    Error error = cancelledError();
    error.userText = TreeText::stopped(m_kind, m_done, m_found);
    return error;
}

Error TreeJob::failuresError() const
{
    TransferReport all = m_report;
    all.add(m_forNow);
    const QList<ItemFailure> first = all.failures().first(qMin(reasonsTold, all.failures().size()));
    Error error =
        makeError(first.first().error.kind, TreeText::partlyFailed(m_kind, all.count(), m_done + all.count(), first));
    for (const ItemFailure &reason : first)
        error.detail += reason.path.toString() + QStringLiteral(": ") + errorKindName(reason.error.kind) + u' ' +
                        reason.error.detail + u'\n';
    return error;
}

} // namespace bucketdeck
