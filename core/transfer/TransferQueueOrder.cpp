// The part of the queue's scheduler that knows who is next.
#include "core/transfer/TransferQueuePrivate.h"

#include <algorithm>

namespace bucketdeck {
namespace {

/// Less than all the room there is, so that there is some left for the next one that is moved to the same place.
constexpr qint64 stepBetween = qint64{1} << 20;

} // namespace

void TransferQueue::Private::moveToFront(const QList<quint64> &ids)
{
    m_firstPosition -= ids.size() * positionStep;
    place(ids, m_firstPosition, positionStep);
}

void TransferQueue::Private::moveToBack(const QList<quint64> &ids)
{
    const qint64 first = m_lastPosition + positionStep;
    m_lastPosition += ids.size() * positionStep;
    place(ids, first, positionStep);
}

void TransferQueue::Private::moveBefore(const QList<quint64> &ids, quint64 before)
{
    if (ids.isEmpty() || ids.contains(before) || !store.find(before))
        return;
    const auto room = [this, before] {
        const qint64 end = store.find(before)->position;
        return std::pair(m_pending.lastBefore(end).value_or(m_firstPosition - positionStep), end);
    };
    auto [begin, end] = room();
    if (end - begin <= ids.size()) {
        spreadPositions();
        std::tie(begin, end) = room();
    }
    const qint64 step = std::clamp<qint64>((end - begin) / (ids.size() + 1), 1, stepBetween);
    place(ids, begin + step, step);
}

void TransferQueue::Private::place(const QList<quint64> &ids, qint64 first, qint64 step)
{
    const auto next = std::make_shared<qint64>(first);
    order({[this, next, step](quint64 id) {
               setPosition(id, *next);
               *next += step;
           },
           ids, Order::Kind::Other, [this] { Q_EMIT q->orderChanged(); }});
}

void TransferQueue::Private::setPosition(quint64 id, qint64 position)
{
    const TransferItem *item = store.find(id);
    if (!item)
        return;
    const bool isPending = m_pending.remove(item->accountId, item->position, id);
    store.change(id, [position](TransferItem &changed) { changed.position = position; });
    if (isPending)
        m_pending.add(item->accountId, position, id);
    touch();
}

void TransferQueue::Private::spreadPositions()
{
    QList<quint64> ids = unfinished();
    std::sort(ids.begin(), ids.end(), [this](quint64 a, quint64 b) {
        return std::pair(store.find(a)->position, a) < std::pair(store.find(b)->position, b);
    });
    m_firstPosition = 0;
    m_lastPosition = 0;
    for (const quint64 id : std::as_const(ids))
        setPosition(id, m_lastPosition += positionStep);
}

} // namespace bucketdeck
