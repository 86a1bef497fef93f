#pragma once

#include "core/storage/StorageService.h"
#include "core/transfer/TransferJob.h"
#include "core/transfer/TransferReport.h"

#include <QSet>

#include <optional>

namespace bucketdeck {

/// Moves, copies or removes one object, or a folder with all below it at any depth and size. Reads the listing page by
/// page and works on each page with a few calls at a time. Its memory doesn't grow with the folder: a page, eight bytes
/// for each object that failed for good, the names of the first of them, and of those that are to be tried again.
/// What fails is collected and told at the end; what concerns everything (no network, the session's end) or a cancel
/// stops the run, and the next run() goes on with what is left. No object is ever removed before it is at its target:
/// a move is one call of the storage.
/// A new job for the same folder, after a process that died, converges to the same end as if nothing had happened, so
/// that nothing of a job has to be journalled: its listing is what is left to do. What was moved or removed isn't
/// listed any more; what was copied is met as a name that is taken, and is no failure where size and ETag are the
/// source's; and as no call overwrites, what somebody else put there meanwhile stays, and is told.
class TreeJob final : public TransferJob
{
public:
    /// `target` is not used for Remove. A folder goes to a folder, an object to an object.
    /// `callsAtOnce`: how many requests of a folder run together, 1 to 16.
    TreeJob(std::shared_ptr<StorageService> storage, TransferKind kind, StoragePath source, StoragePath target,
            int callsAtOnce = 4);

    /// Before the first run, of a Copy: how each copy is to differ from its source.
    void changeDetails(const ObjectDetails &details) { m_details = details; }

    [[nodiscard]] Task<TransferOutcome> run(ConflictChoice choice) override;
    [[nodiscard]] std::shared_ptr<const TransferReport> failures() const override;
    [[nodiscard]] bool remembers() const override { return m_source.isFolder(); }

private:
    struct Page
    {
        QList<StoragePath> left;
        QString nextCursor;
        qsizetype next = 0;    ///< Index into `left`.
        bool again = false;    ///< What failed before, perhaps only its answer.
        QSet<QString> settled; ///< Keys that need nothing more in this run.
    };

    [[nodiscard]] std::optional<Error> refusal() const;
    [[nodiscard]] Task<TransferOutcome> runObject(ConflictChoice choice);
    [[nodiscard]] Task<void> runFolder();
    [[nodiscard]] Task<void> settleUnsure();
    [[nodiscard]] Task<void> runListing();
    [[nodiscard]] Task<void> runWaiting();
    void startOver();
    [[nodiscard]] Task<Page> nextPage();
    [[nodiscard]] QCoro::Task<> workOn(std::shared_ptr<Page> page);
    [[nodiscard]] QCoro::Task<> transferSome(std::shared_ptr<Page> page);
    [[nodiscard]] QCoro::Task<> removeSome(std::shared_ptr<Page> page);
    [[nodiscard]] Task<void> transferOne(StoragePath from, StoragePath to);
    [[nodiscard]] Task<void> transferInFolder(StoragePath from, StoragePath to, bool again);
    [[nodiscard]] Task<void> copyAlike(StoragePath from, StoragePath to);
    [[nodiscard]] Task<void> dropPlaceholder(StoragePath from);

    /// The target lies above the source: what is moved may show up in the source's own listing.
    [[nodiscard]] bool movesUp() const { return m_kind == TransferKind::Move && m_target.contains(m_source); }
    [[nodiscard]] StoragePath targetOf(const StoragePath &path) const;
    void succeeded(Page &page, const StoragePath &path);
    void vanished(Page &page, const StoragePath &path);
    void failed(Page &page, const StoragePath &path, const Error &error);
    [[nodiscard]] bool mustStop() const { return m_stoppedBy.has_value() || m_cancel.isCancelled(); }
    [[nodiscard]] std::optional<Error> stopError() const;
    [[nodiscard]] Error failuresError() const;

    TransferKind m_kind;
    StoragePath m_source;
    StoragePath m_target;
    int m_callsAtOnce;
    ObjectDetails m_details;

    QString m_cursor;
    bool m_listed = false;        ///< The listing was gone through to its end.
    bool m_progressed = false;    ///< Something left the listing since it was begun.
    QSet<QString> m_settled;      ///< Of the page at m_cursor, where a run stopped in its middle.
    QSet<size_t> m_passedOver;    ///< Hashes of what failed for good, as the listing shows it again.
    QSet<size_t> m_waitingKeys;   ///< The same for what failed for now.
    QSet<size_t> m_arrivedKeys;   ///< The same for what this job itself put below the source.
    QList<StoragePath> m_waiting; ///< Failed for now: tried again by the next run.
    QList<StoragePath> m_unsure; ///< Moved or not: the answer got lost, and what arrives lies where the rest is listed.
    bool m_ended = false;        ///< The last run came to the end: the next one gives everything another chance.
    TransferReport m_report;     ///< What failed for good.
    TransferReport m_forNow;     ///< What is waiting.
    TransferReport m_blocked;    ///< What something of the source itself is in the way of, until that has moved on.
    qint64 m_done = 0;
    qint64 m_found = 0;
    std::optional<Error> m_retryable; ///< The first of those for now.
    std::optional<Error> m_stoppedBy;
};

} // namespace bucketdeck
