// The part of the queue's scheduler that does what concerns very many items: a slice in each turn of the event loop.
#include "core/transfer/TransferQueuePrivate.h"

namespace bucketdeck {
namespace {

/// Rows in one turn, with all that listeners do about each.
constexpr int rowsInOneTurn = 256;
/// On their way to the journal: more wait here, where they cost less.
constexpr int lotsAtOnce = 4;

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
    if (incoming.isEmpty() || m_keeping >= lotsAtOnce)
        return;
    QList<TransferItem> slice = incoming.take(rowsInOneTurn);
    const std::shared_ptr<bool> alive = m_alive; // Listeners may delete the queue.
    QList<quint64> queued;
    QList<quint64> cancelled;
    const QDateTime now = clock->now();
    const int first = store.count();
    Q_EMIT q->itemsAboutToBeAdded(first, first + static_cast<int>(slice.size()) - 1);
    for (TransferItem &item : slice) {
        if (item.queued.isNull())
            item.queued = now;
        item.position = m_lastPosition += positionStep;
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
    if (m_journal)
        keep(queued);
    for (const quint64 id : std::as_const(queued))
        queueUp(id);
    if (!*alive)
        return;
    for (const quint64 id : std::as_const(cancelled)) {
        if (const TransferItem *item = store.find(id))
            Q_EMIT q->itemFinished(TransferItem(*item));
        if (!*alive)
            return;
    }
    if (!incoming.isEmpty())
        sliceSoon();
}

QList<quint64> TransferQueue::Private::unfinished() const
{
    QList<quint64> ids;
    for (int i = 0; i < store.count(); ++i) {
        const TransferItem &item = store.at(i);
        if (!item.isFinished())
            ids.append(item.id);
    }
    return ids;
}

QList<quint64> TransferQueue::Private::runningOf(const QList<quint64> &ids) const
{
    QList<quint64> running;
    for (auto run = m_running.cbegin(); run != m_running.cend(); ++run) {
        if (ids.contains(run.key()))
            running.append(run.key());
    }
    return running;
}

void TransferQueue::Private::cancelAll()
{
    incoming.cancelAll();
    m_pending.clear();
    m_orders.clear(); // Whatever was to become of them.
    m_pauseOrders = 0;
    cancel(unfinished());
}

void TransferQueue::Private::cancel(const QList<quint64> &ids)
{
    // Listeners may change the list, or delete the queue.
    const QList<quint64> running = runningOf(ids);
    const std::shared_ptr<bool> alive = m_alive;
    for (const quint64 id : running) {
        cancel(id);
        if (!*alive)
            return;
    }
    order({[this](quint64 id) { cancel(id); }, ids, Order::Kind::Cancel});
}

void TransferQueue::Private::pause(const QList<quint64> &ids)
{
    const QList<quint64> running = runningOf(ids);
    const std::shared_ptr<bool> alive = m_alive;
    for (const quint64 id : running) {
        pause(id);
        if (!*alive)
            return;
    }
    order({[this](quint64 id) { pause(id); }, ids, Order::Kind::Pause});
}

void TransferQueue::Private::pauseAll()
{
    QList<quint64> ids = unfinished();
    // Those that have no row yet come after all that have one.
    const quint64 first = incoming.firstId();
    for (quint64 id = first; first != 0 && id < nextId; ++id)
        ids.append(id);
    pause(ids);
}

void TransferQueue::Private::resumeAll()
{
    QList<quint64> ids = unfinished();
    const quint64 first = incoming.firstId();
    for (quint64 id = first; first != 0 && id < nextId && m_pauseOrders > 0; ++id)
        ids.append(id);
    order({[this](quint64 id) { resume(id); }, ids});
}

void TransferQueue::Private::order(Order order)
{
    const bool waits = !m_orders.empty();
    if (order.kind == Order::Kind::Pause)
        ++m_pauseOrders;
    m_orders.push_back(std::move(order));
    if (waits)
        sliceSoon();
    else
        orderedSome();
}

void TransferQueue::Private::orderedSome()
{
    if (m_orders.empty())
        return;
    if (m_orders.front().kind != Order::Kind::Cancel && !incoming.isEmpty()) {
        sliceSoon(); // They get their rows first.
        return;
    }
    const std::shared_ptr<bool> alive = m_alive;
    for (int rows = 0; rows < rowsInOneTurn && !m_orders.empty(); ++rows) {
        Order &order = m_orders.front();
        if (order.next < order.ids.size()) {
            const std::function<void(quint64)> act = order.act;
            act(order.ids.at(order.next++));
            if (!*alive)
                return;
            continue;
        }
        const Order through = std::move(order);
        m_orders.pop_front();
        if (through.kind == Order::Kind::Pause && --m_pauseOrders == 0)
            schedule();
        if (through.through)
            through.through();
        if (!*alive)
            return;
        break;
    }
    if (!m_orders.empty())
        sliceSoon();
}

void TransferQueue::Private::clearFinished(const QDateTime &before)
{
    m_clearFrom = store.count();
    m_clearUntil = before;
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
    QList<qint64> gone;
    while (m_clearFrom > stop) {
        const int last = --m_clearFrom;
        if (!goes(last))
            continue;
        while (m_clearFrom > stop && goes(m_clearFrom - 1))
            --m_clearFrom;
        for (int row = m_clearFrom; row <= last; ++row) {
            const TransferItem &item = store.at(row);
            if (m_journal && item.journalRow != 0)
                gone.append(item.journalRow);
            // Half of one that failed: nobody can go on with it any more.
            if (!item.resumeToken.isEmpty())
                discard(item.accountId, item.resumeToken);
        }
        Q_EMIT q->itemsAboutToBeRemoved(m_clearFrom, last);
        store.remove(m_clearFrom, last);
        Q_EMIT q->itemsRemoved();
        if (!*alive)
            return;
        m_clearFrom = qMin(m_clearFrom, store.count());
    }
    if (!gone.isEmpty())
        forget(gone);
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
    orderedSome();
    if (*alive && m_clearFrom > 0)
        clearSome();
    if (*alive)
        takeIncoming();
    if (*alive && !m_adopted.isEmpty())
        takeRestored();
}

TransferQueue::Totals TransferQueue::Private::totals() const
{
    Totals sum = store.totals();
    const Totals coming = incoming.totals();
    sum.active += coming.active;
    sum.bytesLeft += coming.bytesLeft;
    sum.uploadBytesLeft += coming.uploadBytesLeft;
    sum.bytesTotal += coming.bytesTotal;
    sum.bytesDone += coming.bytesDone;
    return sum;
}

} // namespace bucketdeck
