#include "core/transfer/IncomingTransfers.h"

namespace bucketdeck {

void IncomingTransfers::add(const QList<TransferItem> &items, quint64 firstId)
{
    if (items.isEmpty())
        return;
    for (const TransferItem &item : items)
        count(item, 1);
    m_drops.push_back({items, firstId, 0});
}

QList<TransferItem> IncomingTransfers::take(int atMost)
{
    QList<TransferItem> slice;
    while (!m_drops.empty() && slice.size() < atMost) {
        Drop &drop = m_drops.front();
        TransferItem item = drop.items.at(drop.next);
        item.id = drop.firstId + static_cast<quint64>(drop.next);
        if (m_cancelled.remove(item.id) || item.id <= m_cancelledUpTo) {
            item.state = TransferState::Cancelled;
        } else {
            item.state = TransferState::Queued;
            count(item, -1);
        }
        slice.append(std::move(item));
        if (++drop.next == drop.items.size())
            m_drops.pop_front();
    }
    return slice;
}

quint64 IncomingTransfers::firstId() const
{
    return m_drops.empty() ? 0 : m_drops.front().firstId + static_cast<quint64>(m_drops.front().next);
}

void IncomingTransfers::cancel(quint64 id)
{
    if (id <= m_cancelledUpTo || m_cancelled.contains(id))
        return;
    for (const Drop &drop : m_drops) {
        const quint64 first = drop.firstId + static_cast<quint64>(drop.next);
        const quint64 end = drop.firstId + static_cast<quint64>(drop.items.size());
        if (id < first || id >= end)
            continue;
        count(drop.items.at(static_cast<qsizetype>(id - drop.firstId)), -1);
        m_cancelled.insert(id);
        return;
    }
}

void IncomingTransfers::cancelAll()
{
    if (m_drops.empty())
        return;
    const Drop &last = m_drops.back();
    m_cancelledUpTo = last.firstId + static_cast<quint64>(last.items.size()) - 1;
    m_cancelled.clear();
    m_totals = {};
    m_uploadBytes.clear();
}

void IncomingTransfers::count(const TransferItem &item, int sign)
{
    m_totals.active += sign;
    if (!item.hasBytes())
        return;
    m_totals.bytesTotal += sign * qMax<qint64>(0, item.bytesTotal);
    m_totals.bytesDone += sign * item.bytesDone;
    const qint64 bytes = sign * qMax<qint64>(0, item.bytesTotal - item.bytesDone);
    m_totals.bytesLeft += bytes;
    if (item.kind == TransferKind::Upload) {
        m_totals.uploadBytesLeft += bytes;
        m_uploadBytes[item.accountId] += bytes;
    }
}

} // namespace bucketdeck
