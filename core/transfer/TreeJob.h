#pragma once

#include "core/storage/StorageService.h"
#include "core/transfer/TransferJob.h"

#include <QSet>

#include <optional>

namespace bucketdeck {

/// Moves, copies or removes one object, or a folder with all below it at any depth and size. Reads the listing page by
/// page and works on each page with a few calls at a time, so memory stays the same whatever the folder holds.
/// What fails is collected and told at the end; what concerns everything (no network, the session's end) stops the run,
/// and the next run() goes on with what is left.
class TreeJob final : public TransferJob {
public:
    /// `target` is not used for Remove. A folder goes to a folder, an object to an object.
    TreeJob(std::shared_ptr<StorageService> storage, TransferKind kind, StoragePath source, StoragePath target);

    [[nodiscard]] Task<TransferOutcome> run(ConflictChoice choice) override;

private:
    struct Page {
        QList<StoragePath> left;
        QString nextCursor;
        qsizetype next = 0; ///< Index into `left`.
        bool progressed = false;
    };

    [[nodiscard]] std::optional<Error> refusal() const;
    [[nodiscard]] Task<TransferOutcome> runObject(ConflictChoice choice);
    [[nodiscard]] Task<void> runFolder();
    [[nodiscard]] Task<Page> nextPage();
    [[nodiscard]] QCoro::Task<> workOn(std::shared_ptr<Page> page);
    [[nodiscard]] QCoro::Task<> transferSome(std::shared_ptr<Page> page);
    [[nodiscard]] QCoro::Task<> removeSome(std::shared_ptr<Page> page);
    [[nodiscard]] Task<void> transferOne(StoragePath from, StoragePath to);
    [[nodiscard]] Task<void> copyAlike(StoragePath from, StoragePath to);

    [[nodiscard]] StoragePath targetOf(const StoragePath &path) const;
    void succeeded(Page &page, const StoragePath &path);
    void failed(const StoragePath &path, const Error &error);
    [[nodiscard]] bool mustStop() const { return m_stoppedBy.has_value() || m_cancel.isCancelled(); }
    [[nodiscard]] Error stoppedError() const;
    [[nodiscard]] Error failuresError() const;

    TransferKind m_kind;
    StoragePath m_source;
    StoragePath m_target;

    QString m_cursor;
    QSet<QString> m_copiedOnPage; ///< A copy stays in the listing: what a run that was stopped had done of its page.
    QSet<size_t> m_failedKeys;    ///< Hashes, to pass over them when the listing shows them again.
    QSet<size_t> m_arrivedKeys;   ///< The same for what this job itself put below the source.
    QList<ItemFailure> m_reasons; ///< The first few.
    qint64 m_failed = 0;
    qint64 m_done = 0;
    qint64 m_found = 0;
    std::optional<Error> m_retryable; ///< Of a single object that may work later.
    std::optional<Error> m_stoppedBy;
};

} // namespace bucketdeck
