#pragma once

#include "core/transfer/TransferItem.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace bucketdeck {

class Clock;
class StorageService;

/// Looks up the storage of an account; null where it is signed out.
using StorageLookup = std::function<std::shared_ptr<StorageService>(const QString &accountId)>;

/// Runs transfers, a few at a time, and tells how they go. Lives on the GUI thread; nothing in it waits.
/// Transient errors are tried again with backoff (or after Retry-After), visibly; others end the item with its error.
/// Costs: O(1) a state change, whatever the length of the list; no call keeps the caller for longer than a slice of
/// rows; signals about progress at most ten a second.
class TransferQueue final : public QObject
{
    Q_OBJECT

public:
    /// What there is to do, counted as it goes.
    struct Totals
    {
        int active = 0; ///< Running, waiting or queued.
        int running = 0;
        int failed = 0;       ///< Failed, or waiting for an answer to a conflict.
        qint64 bytesLeft = 0; ///< Of uploads and downloads together.
        qint64 uploadBytesLeft = 0;
    };

    TransferQueue(StorageLookup storages, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~TransferQueue() override;

    /// Takes all and starts what may start. Ids are given in order and at once, and totals count all from now on; the
    /// rows of very many come a slice at a time, so that nobody's window stalls. Until then indexOf() is -1.
    QList<quint64> enqueue(QList<TransferItem> items);
    void cancel(quint64 id);
    void cancelAll(); ///< What runs is stopped at once; very many rows change a slice at a time.
    /// Failed, cancelled and conflicting ones back to the queue.
    void retry(quint64 id);
    /// Answers Conflict for one item, or for every item that asks now and later in the same batch.
    void resolveConflict(quint64 id, ConflictChoice choice, bool forWholeBatch);
    void clearFinished(); ///< Those that are finished now; very many go a slice at a time.

    [[nodiscard]] int count() const;
    [[nodiscard]] const TransferItem &at(int index) const; ///< In the order of arrival; index below count().
    [[nodiscard]] int indexOf(quint64 id) const;           ///< -1: gone.
    [[nodiscard]] Totals totals() const;
    /// Bytes of uploads to this account that are queued or running and not yet taken by it.
    [[nodiscard]] qint64 queuedUploadBytes(const QString &accountId) const;
    [[nodiscard]] int queuedUploads(const QString &accountId) const; ///< How many those are.
    /// The unfinished (or just failed) upload to this place, if any: the State column shows it. O(1).
    [[nodiscard]] const TransferItem *uploadTo(const QString &accountId, const StoragePath &target) const;

    void setMaxRunning(int count); ///< 1 to 16; 3 at first.

Q_SIGNALS:
    void itemsAboutToBeAdded(int first, int last);
    void itemsAdded();
    void itemsAboutToBeRemoved(int first, int last);
    void itemsRemoved();
    /// A batch of rows whose data changed, at most ten times a second.
    void itemsChanged(const QList<int> &indexes);
    void totalsChanged();
    void itemFinished(const bucketdeck::TransferItem &item);
    void conflictFound(const bucketdeck::TransferItem &item);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bucketdeck
