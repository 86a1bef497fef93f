#include "core/transfer/TransferQueue.h"

#include "core/transfer/TransferQueuePrivate.h"

namespace bucketdeck {

TransferQueue::TransferQueue(StorageLookup storages, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(storages), std::move(clock)))
{
}

TransferQueue::~TransferQueue() = default;

QList<quint64> TransferQueue::enqueue(QList<TransferItem> items)
{
    QList<quint64> ids;
    if (items.isEmpty())
        return ids;
    ids.reserve(items.size());
    const int first = d->store.count();
    Q_EMIT itemsAboutToBeAdded(first, first + static_cast<int>(items.size()) - 1);
    for (TransferItem &item : items) {
        item.id = d->nextId++;
        item.state = TransferState::Queued;
        ids.append(item.id);
        d->store.append(std::move(item));
    }
    Q_EMIT itemsAdded();
    for (const quint64 id : std::as_const(ids))
        d->queueUp(id, false);
    return ids;
}

void TransferQueue::cancel(quint64 id)
{
    d->cancel(id);
}

void TransferQueue::cancelAll()
{
    // Listeners may change the list: what is to be cancelled is settled first.
    QList<quint64> ids;
    for (int i = 0; i < d->store.count(); ++i) {
        if (!d->store.at(i).isFinished())
            ids.append(d->store.at(i).id);
    }
    for (const quint64 id : std::as_const(ids))
        d->cancel(id);
}

void TransferQueue::retry(quint64 id)
{
    d->retry(id);
}

void TransferQueue::resolveConflict(quint64 id, ConflictChoice choice, bool forWholeBatch)
{
    const TransferItem *item = d->store.find(id);
    if (!item || choice == ConflictChoice::Ask)
        return;
    QList<quint64> asking;
    if (forWholeBatch && item->batchId != 0) {
        d->conflicts.setBatchChoice(item->batchId, choice);
        asking = d->conflicts.asking(item->batchId);
    } else if (item->state == TransferState::Conflict) {
        asking.append(id);
    }
    for (const quint64 one : std::as_const(asking)) {
        const TransferItem *still = d->store.find(one);
        if (still && still->state == TransferState::Conflict)
            d->answer(one, choice);
    }
}

void TransferQueue::clearFinished()
{
    // From the end, run by run: the rows before keep their numbers.
    int last = d->store.count() - 1;
    while (last >= 0) {
        if (!d->store.at(last).isFinished()) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && d->store.at(first - 1).isFinished())
            --first;
        Q_EMIT itemsAboutToBeRemoved(first, last);
        d->store.remove(first, last);
        Q_EMIT itemsRemoved();
        last = first - 1;
    }
    d->touch();
}

int TransferQueue::count() const
{
    return d->store.count();
}

const TransferItem &TransferQueue::at(int index) const
{
    return d->store.at(index);
}

int TransferQueue::indexOf(quint64 id) const
{
    return d->store.indexOf(id);
}

TransferQueue::Totals TransferQueue::totals() const
{
    return d->store.totals();
}

qint64 TransferQueue::queuedUploadBytes(const QString &accountId) const
{
    return d->store.queuedUploadBytes(accountId);
}

int TransferQueue::queuedUploads(const QString &accountId) const
{
    return d->store.queuedUploads(accountId);
}

const TransferItem *TransferQueue::uploadTo(const QString &accountId, const StoragePath &target) const
{
    return d->store.uploadTo(accountId, target);
}

void TransferQueue::setMaxRunning(int count)
{
    d->maxRunning = qBound(1, count, 16);
    d->schedule();
}

} // namespace bucketdeck
