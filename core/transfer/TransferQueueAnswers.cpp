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
    case ConflictChoice::OnlyIfNewer:
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
    queueUp(id);
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
    if (run->stop == Run::Stop::ForGood)
        return;
    run->stop = Run::Stop::ForGood;
    run->end();
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
    letGo(item->accountId);
    QByteArray abandoned;
    store.change(id, [&abandoned](TransferItem &changed) {
        if (changed.error->kind == ErrorKind::SourceChanged) {
            // The new version, from its first byte.
            changed.sourceSize = -1;
            changed.sourceModified = {};
            changed.bytesTotal = -1;
            abandoned = std::exchange(changed.resumeToken, {});
        }
        changed.state = TransferState::Queued;
        changed.error = {};
        changed.retryAt = {};
        changed.finished = {};
        changed.attempts = 0;
        forgetBytes(changed);
    });
    if (!abandoned.isEmpty())
        discard(store.find(id)->accountId, abandoned);
    queueUp(id);
}

/// The user knows better than what the account was held up for.
void TransferQueue::Private::letGo(const QString &accountId)
{
    m_heldUntil.remove(accountId);
    if (m_signedOut.contains(accountId))
        accountIsBack(accountId);
}

void TransferQueue::Private::pause(quint64 id)
{
    const TransferItem *item = store.find(id);
    if (!item)
        return;
    if (item->isRunning()) {
        stopForLater(id, TransferState::Paused);
        return;
    }
    if (item->state != TransferState::Queued && item->state != TransferState::Waiting)
        return;
    m_pending.remove(item->accountId, item->position, id);
    store.change(id, [](TransferItem &changed) {
        changed.state = TransferState::Paused;
        changed.error = {};
        changed.retryAt = {};
    });
    touch();
}

void TransferQueue::Private::stopForLater(quint64 id, TransferState state)
{
    const auto run = m_running.find(id);
    if (run == m_running.end() || run->stop == Run::Stop::ForGood)
        return;
    run->stop = Run::Stop::ForLater;
    const Run ending = *run;
    store.change(id, [state](TransferItem &item) {
        item.state = state;
        item.bytesPerSecond = 0;
        item.attempts = qMax(0, item.attempts - 1); // It didn't fail.
    });
    touch();
    ending.end();
}

/// A run that was to be gone on with later has ended; meanwhile somebody may have said that this is now.
void TransferQueue::Private::stopped(quint64 id, const Run &run)
{
    store.change(id, [](TransferItem &item) { forgetBytes(item); });
    keepForRetry(id, run.job);
    touch();
    if (store.find(id)->state == TransferState::Queued)
        queueUp(id);
}

void TransferQueue::Private::resume(quint64 id)
{
    const TransferItem *item = store.find(id);
    if (!item || (item->state != TransferState::Paused && item->state != TransferState::Waiting))
        return;
    letGo(item->accountId);
    store.change(id, [](TransferItem &changed) {
        changed.state = TransferState::Queued;
        changed.error = {};
        changed.retryAt = {};
    });
    touch();
    queueUp(id);
}

void TransferQueue::Private::setHold(const QString &reason, bool on)
{
    if (holds.contains(reason) == on)
        return;
    if (on)
        holds.append(reason);
    else
        holds.removeOne(reason);
    const std::shared_ptr<bool> alive = m_alive;
    if (on) {
        const QList<quint64> running = m_running.keys();
        for (const quint64 id : running) {
            const TransferItem *item = store.find(id);
            if (item && item->isRunning())
                stopForLater(id, TransferState::Queued);
            if (!*alive)
                return;
        }
    }
    schedule();
    Q_EMIT q->holdsChanged();
}

} // namespace bucketdeck
