#include "core/transfer/TransferQueue.h"

#include "core/transfer/TransferQueuePrivate.h"

namespace bucketdeck {

TransferQueue::TransferQueue(StorageLookup storages, std::shared_ptr<Clock> clock,
                             std::shared_ptr<TransferJournal> journal, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(storages), std::move(clock), std::move(journal)))
{
}

TransferQueue::~TransferQueue() = default;

QList<quint64> TransferQueue::enqueue(QList<TransferItem> items)
{
    return d->enqueue(items);
}

void TransferQueue::cancel(quint64 id)
{
    d->cancel(id);
}

void TransferQueue::cancel(const QList<quint64> &ids)
{
    d->cancel(ids);
}

void TransferQueue::cancelAll()
{
    d->cancelAll();
}

void TransferQueue::retry(quint64 id)
{
    d->retry(id);
}

void TransferQueue::retry(const QList<quint64> &ids)
{
    d->order({[this](quint64 id) { d->retry(id); }, ids});
}

void TransferQueue::pause(const QList<quint64> &ids)
{
    d->pause(ids);
}

void TransferQueue::pauseAll()
{
    d->pauseAll();
}

void TransferQueue::resume(const QList<quint64> &ids)
{
    d->order({[this](quint64 id) { d->resume(id); }, ids});
}

void TransferQueue::resumeAll()
{
    d->resumeAll();
}

void TransferQueue::moveToFront(const QList<quint64> &ids)
{
    d->moveToFront(ids);
}

void TransferQueue::moveToBack(const QList<quint64> &ids)
{
    d->moveToBack(ids);
}

void TransferQueue::moveBefore(const QList<quint64> &ids, quint64 before)
{
    d->moveBefore(ids, before);
}

void TransferQueue::setHold(const QString &reason, bool on)
{
    d->setHold(reason, on);
}

QStringList TransferQueue::holds() const
{
    return d->holds;
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
    d->clearFinished(d->clock->now());
}

void TransferQueue::clearFinished(const QDateTime &before)
{
    d->clearFinished(before);
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
    return d->totals();
}

qint64 TransferQueue::queuedUploadBytes(const QString &accountId) const
{
    return d->store.queuedUploadBytes(accountId) + d->incoming.uploadBytes(accountId);
}

int TransferQueue::queuedUploads(const QString &accountId) const
{
    return d->store.queuedUploads(accountId);
}

const TransferItem *TransferQueue::uploadTo(const QString &accountId, const StoragePath &target) const
{
    return d->store.uploadTo(accountId, target);
}

void TransferQueue::setCompressor(std::shared_ptr<AudioCompressor> compressor)
{
    d->compressor = std::move(compressor);
}

bool TransferQueue::isWritten() const
{
    return d->isWritten();
}

void TransferQueue::setMaxRunning(int count)
{
    d->maxRunning = qBound(1, count, 16);
    d->schedule();
}

void TransferQueue::setHistoryDays(int days)
{
    d->historyDays = qBound(1, days, 3650);
    d->forgetHistory();
}

} // namespace bucketdeck
