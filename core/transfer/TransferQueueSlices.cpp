// The part of the queue's scheduler that does what concerns very many items: a slice in each turn of the event loop.
#include "core/transfer/TransferQueuePrivate.h"

namespace bucketdeck {
namespace {

/// Rows in one turn, with all that listeners do about each.
constexpr int rowsInOneTurn = 256;

} // namespace

QList<quint64> TransferQueue::Private::enqueue(const QList<TransferItem> &items)
{
    QList<quint64> ids(items.size());
    for (quint64 &id : ids)
        id = nextId++;
    if (items.isEmpty())
        return ids;
    const bool waits = !incoming.isEmpty();
    incoming.add(items, ids.constFirst());
    touch();
    if (waits)
        sliceSoon();
    else
        takeIncoming();
    return ids;
}

void TransferQueue::Private::takeIncoming()
{
    if (incoming.isEmpty())
        return;
    QList<TransferItem> slice = incoming.take(rowsInOneTurn);
    const std::shared_ptr<bool> alive = m_alive; // Listeners may delete the queue.
    QList<quint64> queued;
    QList<quint64> cancelled;
    const QDateTime now = clock->now();
    const int first = store.count();
    Q_EMIT q->itemsAboutToBeAdded(first, first + static_cast<int>(slice.size()) - 1);
    for (TransferItem &item : slice) {
        if (item.state == TransferState::Cancelled) {
            item.error = cancelledError();
            item.finished = now;
            cancelled.append(item.id);
        } else {
            queued.append(item.id);
        }
        store.append(std::move(item));
    }
    Q_EMIT q->itemsAdded();
    if (!*alive)
        return;
    for (const quint64 id : std::as_const(queued))
        queueUp(id, false);
    for (const quint64 id : std::as_const(cancelled)) {
        if (const TransferItem *item = store.find(id))
            Q_EMIT q->itemFinished(TransferItem(*item));
        if (!*alive)
            return;
    }
    if (!incoming.isEmpty())
        sliceSoon();
}

void TransferQueue::Private::cancelAll()
{
    incoming.cancelAll();
    // What runs is stopped at once; listeners may change the list, so what is to be cancelled is settled first.
    const QList<quint64> running = m_running.keys();
    m_toCancel.clear();
    for (int i = 0; i < store.count(); ++i) {
        const TransferItem &item = store.at(i);
        if (!item.isFinished())
            m_toCancel.push_back(item.id);
    }
    m_pending.clear();
    const std::shared_ptr<bool> alive = m_alive;
    for (const quint64 id : running) {
        if (*alive)
            cancel(id);
    }
    if (*alive)
        cancelSome();
}

void TransferQueue::Private::cancelSome()
{
    const std::shared_ptr<bool> alive = m_alive;
    for (int rows = 0; rows < rowsInOneTurn && !m_toCancel.empty(); ++rows) {
        const quint64 id = m_toCancel.front();
        m_toCancel.pop_front();
        cancel(id);
        if (!*alive)
            return;
    }
    if (!m_toCancel.empty())
        sliceSoon();
}

void TransferQueue::Private::clearFinished()
{
    m_clearFrom = store.count();
    m_clearUntil = clock->now();
    clearSome();
}

void TransferQueue::Private::clearSome()
{
    // From the end, run by run: the rows before keep their numbers.
    const std::shared_ptr<bool> alive = m_alive;
    const auto goes = [this](int index) {
        const TransferItem &item = store.at(index);
        return item.isFinished() && item.finished <= m_clearUntil;
    };
    const int stop = qMax(0, m_clearFrom - rowsInOneTurn);
    while (m_clearFrom > stop) {
        const int last = --m_clearFrom;
        if (!goes(last))
            continue;
        while (m_clearFrom > stop && goes(m_clearFrom - 1))
            --m_clearFrom;
        Q_EMIT q->itemsAboutToBeRemoved(m_clearFrom, last);
        store.remove(m_clearFrom, last);
        Q_EMIT q->itemsRemoved();
        if (!*alive)
            return;
        m_clearFrom = qMin(m_clearFrom, store.count());
    }
    m_resting.removeIf([this](const auto &rested) { return !store.find(rested.key()); });
    touch();
    if (m_clearFrom > 0)
        sliceSoon();
}

void TransferQueue::Private::sliceSoon()
{
    if (!m_sliceTimer.isActive())
        m_sliceTimer.start();
}

void TransferQueue::Private::nextSlice()
{
    const std::shared_ptr<bool> alive = m_alive;
    if (!m_toCancel.empty())
        cancelSome();
    if (*alive && m_clearFrom > 0)
        clearSome();
    if (*alive)
        takeIncoming();
}

TransferQueue::Totals TransferQueue::Private::totals() const
{
    Totals sum = store.totals();
    const Totals coming = incoming.totals();
    sum.active += coming.active;
    sum.bytesLeft += coming.bytesLeft;
    sum.uploadBytesLeft += coming.uploadBytesLeft;
    return sum;
}

} // namespace bucketdeck
