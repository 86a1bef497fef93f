#pragma once

#include "core/transfer/TransferItem.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace bucketdeck {

class AudioCompressor;
class Clock;
class StorageService;
class TransferJournal;

/// Looks up the storage of an account; null where it is signed out.
using StorageLookup = std::function<std::shared_ptr<StorageService>(const QString &accountId)>;

/// Runs transfers, a few at a time, and tells how they go. Lives on the GUI thread; nothing in it waits.
/// Rows are in the order of arrival; TransferItem::position says who is next.
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
        int waiting = 0;
        int paused = 0;
        int done = 0;
        int failed = 0;       ///< Failed, or waiting for an answer to a conflict.
        qint64 bytesLeft = 0; ///< Of the active uploads and downloads together.
        qint64 uploadBytesLeft = 0;
        qint64 bytesTotal = 0; ///< Of uploads and downloads that are not finished, whatever they wait for.
        qint64 bytesDone = 0;  ///< Of the same.
    };

    /// With a journal, nothing starts before it is written there, and what earlier processes left comes back by itself,
    /// row by row: what they had in hand is queued again, and first looked for where it may have arrived. What has
    /// finished comes back as history. Without one, all ends with this object.
    TransferQueue(StorageLookup storages, std::shared_ptr<Clock> clock,
                  std::shared_ptr<TransferJournal> journal = nullptr, QObject *parent = nullptr);
    ~TransferQueue() override;

    /// Takes all and starts what may start. Ids are given in order and at once, and totals count all from now on; the
    /// rows of very many come a slice at a time, so that nobody's window stalls. Until then indexOf() is -1.
    QList<quint64> enqueue(QList<TransferItem> items);
    // Of what follows, what concerns running ones happens at once; very many rows change a slice at a time, in the
    // order of the calls. Ids that are gone, or in a state that it means nothing to, are passed over.
    void cancel(quint64 id);
    void cancel(const QList<quint64> &ids);
    void cancelAll();
    /// Failed, cancelled and conflicting ones back to the queue; waiting ones go on now.
    void retry(quint64 id);
    void retry(const QList<quint64> &ids);
    /// What isn't finished. Running ones stop and keep what they have, as far as the storage can go on with it.
    void pause(const QList<quint64> &ids);
    void pauseAll(); ///< All that are in the list now; what is added later isn't paused.
    /// Paused ones back to their place in the queue; waiting ones go on now.
    void resume(const QList<quint64> &ids);
    void resumeAll();
    /// In the order given, before or behind all others.
    void moveToFront(const QList<quint64> &ids);
    void moveToBack(const QList<quint64> &ids);
    /// In the order given, right before `before`, which isn't one of them. Nothing happens where that is gone.
    void moveBefore(const QList<quint64> &ids, quint64 before);

    /// For as long as there is any reason ("metered", "offline"…) nothing starts, and what runs goes back to the queue
    /// with what it has. Holds aren't kept anywhere: whoever sets one sets it again.
    void setHold(const QString &reason, bool on);
    [[nodiscard]] QStringList holds() const;

    /// Answers Conflict for one item, or for every item that asks now and later in the same batch.
    void resolveConflict(quint64 id, ConflictChoice choice, bool forWholeBatch);
    void clearFinished();                        ///< Those that are finished now; very many go a slice at a time.
    void clearFinished(const QDateTime &before); ///< Those that had finished by then.

    [[nodiscard]] int count() const;
    [[nodiscard]] const TransferItem &at(int index) const; ///< In the order of arrival; index below count().
    [[nodiscard]] int indexOf(quint64 id) const;           ///< -1: gone.
    [[nodiscard]] Totals totals() const;
    /// Bytes of uploads to this account that are queued, running or paused and not yet taken by it: they are reserved.
    [[nodiscard]] qint64 queuedUploadBytes(const QString &accountId) const;
    [[nodiscard]] int queuedUploads(const QString &accountId) const; ///< How many those are.
    /// The unfinished (or just failed) upload to this place, if any: the State column shows it. O(1).
    [[nodiscard]] const TransferItem *uploadTo(const QString &accountId, const StoragePath &target) const;

    /// All that has to outlive this process is in the journal.
    [[nodiscard]] bool isWritten() const;

    /// For items whose Compression is wanted; without one these are sent as they are.
    void setCompressor(std::shared_ptr<AudioCompressor> compressor);
    void setMaxRunning(int count); ///< 1 to 16; 3 at first.
    /// How long what has finished stays in the list, 1 to 3650; 30 at first.
    void setHistoryDays(int days);

Q_SIGNALS:
    void itemsAboutToBeAdded(int first, int last);
    void itemsAdded();
    void itemsAboutToBeRemoved(int first, int last);
    void itemsRemoved();
    /// A batch of rows whose data changed, at most ten times a second.
    void itemsChanged(const QList<int> &indexes);
    void totalsChanged();
    void orderChanged(); ///< Who is next, by somebody's wish.
    void holdsChanged();
    void itemFinished(const bucketdeck::TransferItem &item);
    void conflictFound(const bucketdeck::TransferItem &item);
    /// The list can't be kept, or the one that was kept is damaged: what to tell the user, in words.
    void journalTroubled(const QString &text);
    /// All that earlier processes had left when this one started is in the list.
    void restored();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bucketdeck
