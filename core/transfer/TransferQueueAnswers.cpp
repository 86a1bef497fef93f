// The part of the queue's scheduler that does what people say: cancel, retry, and what is to become of a name that is
// taken.
#include "core/transfer/TransferQueuePrivate.h"
#include "core/transfer/TreeText.h"

namespace bucketdeck {

void TransferQueue::Private::nameTaken(quint64 id, const Error &error)
{
    const TransferItem &item = *store.find(id);
    const ConflictChoice choice = conflicts.choiceFor(item);
    switch (choice) {
    case ConflictChoice::Skip:
        finish(id, TransferState::Skipped, {});
        return;
    case ConflictChoice::Ask:
        break;
    case ConflictChoice::Replace:
    case ConflictChoice::KeepBoth:
        if (item.onConflict == choice) {
            finish(id, TransferState::Failed, error); // That was tried.
            return;
        }
        // The batch was answered for while this one ran.
        answer(id, choice);
        return;
    }
    store.change(id, [&error](TransferItem &changed) {
        changed.state = TransferState::Conflict;
        changed.error = error;
        changed.bytesDone = 0;
        changed.bytesPerSecond = 0;
    });
    conflicts.asks(item);
    touch();
    Q_EMIT q->conflictFound(TransferItem(item));
}

void TransferQueue::Private::answer(quint64 id, ConflictChoice choice)
{
    conflicts.asksNoMore(*store.find(id));
    if (choice == ConflictChoice::Skip) {
        finish(id, TransferState::Skipped, {});
        return;
    }
    store.change(id, [choice](TransferItem &item) {
        item.onConflict = choice;
        item.state = TransferState::Queued;
        item.error = {};
        item.bytesDone = 0;
        item.bytesPerSecond = 0;
    });
    queueUp(id, true);
}

void TransferQueue::Private::cancel(quint64 id)
{
    const TransferItem *item = store.find(id);
    if (!item) {
        incoming.cancel(id);
        return;
    }
    if (item->isFinished())
        return;
    const auto run = m_running.find(id);
    if (run == m_running.end()) {
        conflicts.asksNoMore(*item);
        Error error = cancelledError();
        if (item->unitsDone > 0)
            error.userText = TreeText::stopped(item->kind, item->unitsDone, item->unitsTotal);
        const std::shared_ptr<bool> alive = m_alive;
        const std::shared_ptr<TransferJob> rested = m_resting.value(id);
        finish(id, TransferState::Cancelled, error);
        if (*alive && rested)
            keepForRetry(id, rested);
        return;
    }
    if (run->cancelled)
        return;
    run->cancelled = true;
    // Its answer, which may come within this call, ends the item.
    const std::shared_ptr<TransferJob> job = run->job;
    job->cancel();
}

void TransferQueue::Private::retry(quint64 id)
{
    const TransferItem *item = store.find(id);
    if (!item)
        return;
    switch (item->state) {
    case TransferState::Failed:
    case TransferState::Cancelled:
    case TransferState::Conflict:
    case TransferState::Skipped:
    case TransferState::Waiting:
        break;
    default:
        return;
    }
    conflicts.asksNoMore(*item);
    m_heldUntil.remove(item->accountId); // The user knows better.
    store.change(id, [](TransferItem &changed) {
        changed.state = TransferState::Queued;
        changed.error = {};
        changed.retryAt = {};
        changed.finished = {};
        changed.attempts = 0;
        forgetBytes(changed);
    });
    queueUp(id, false);
}

} // namespace bucketdeck
