// The part of the queue's scheduler that lets items wait: for another try, or for an account to come back.
#include "core/base/Log.h"
#include "core/transfer/TransferQueuePrivate.h"

namespace bucketdeck {

void TransferQueue::Private::wait(quint64 id, const Error &error, std::chrono::milliseconds pause, bool holdsAccount)
{
    const QDateTime until = clock->now().addMSecs(pause.count());
    store.change(id, [&](TransferItem &item) {
        item.state = TransferState::Waiting;
        item.error = error;
        item.retryAt = until;
        forgetBytes(item);
    });
    const TransferItem &item = *store.find(id);
    qCInfo(logTransfer) << "waiting" << pause.count() << "ms after" << errorKindName(error.kind) << "attempt"
                        << item.attempts;
    m_waiting.emplace(until, id);
    if (holdsAccount) {
        QDateTime &held = m_heldUntil[item.accountId];
        held = held.isValid() ? qMax(held, until) : until;
    }
    if (!m_wakeTimer.isActive())
        m_wakeTimer.start();
    touch();
}

void TransferQueue::Private::waitForAccount(quint64 id, const Error &error,
                                            const std::shared_ptr<StorageService> &refusedBy)
{
    store.change(id, [&error](TransferItem &item) {
        item.state = TransferState::Waiting;
        item.error = error;
        item.retryAt = {};
        forgetBytes(item);
    });
    Refusal &refusal = m_signedOut[store.find(id)->accountId];
    refusal.by = refusedBy;
    refusal.ids.append(id);
    if (!m_wakeTimer.isActive())
        m_wakeTimer.start();
    touch();
}

void TransferQueue::Private::lookForAccounts()
{
    const QStringList accounts = m_signedOut.keys();
    for (const QString &accountId : accounts) {
        const std::shared_ptr<StorageService> storage = storages(accountId);
        if (storage && storage != m_signedOut.value(accountId).by.lock())
            accountIsBack(accountId);
    }
}

void TransferQueue::Private::accountIsBack(const QString &accountId)
{
    const Refusal refusal = m_signedOut.take(accountId);
    for (const quint64 id : refusal.ids) {
        const TransferItem *item = store.find(id);
        if (!item || item->state != TransferState::Waiting || item->retryAt.isValid())
            continue; // Told otherwise meanwhile.
        store.change(id, [](TransferItem &changed) {
            changed.state = TransferState::Queued;
            changed.error = {};
        });
        queueUp(id);
    }
}

void TransferQueue::Private::wake()
{
    const QDateTime now = clock->now();
    while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
        const auto [at, id] = *m_waiting.begin();
        m_waiting.erase(m_waiting.begin());
        const TransferItem *item = store.find(id);
        if (!item || item->state != TransferState::Waiting || item->retryAt != at)
            continue; // Cancelled, or told to go on, meanwhile.
        store.change(id, [](TransferItem &changed) { changed.state = TransferState::Queued; });
        queueUp(id);
    }
    m_heldUntil.removeIf([&now](const QHash<QString, QDateTime>::iterator &held) { return *held <= now; });
    lookForAccounts();
    if (m_waiting.empty() && m_heldUntil.isEmpty() && m_signedOut.isEmpty())
        m_wakeTimer.stop();
    schedule();
}

} // namespace bucketdeck
