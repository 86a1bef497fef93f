#include "core/transfer/ConflictResolver.h"

#include <algorithm>

namespace bucketdeck {

ConflictChoice ConflictResolver::choiceFor(const TransferItem &item) const
{
    if (item.onConflict != ConflictChoice::Ask || item.batchId == 0)
        return item.onConflict;
    return m_batchChoices.value(item.batchId, ConflictChoice::Ask);
}

void ConflictResolver::setBatchChoice(quint64 batchId, ConflictChoice choice)
{
    if (batchId != 0)
        m_batchChoices.insert(batchId, choice);
}

void ConflictResolver::asks(const TransferItem &item)
{
    if (item.batchId != 0)
        m_asking[item.batchId].insert(item.id);
}

void ConflictResolver::asksNoMore(const TransferItem &item)
{
    const auto batch = m_asking.find(item.batchId);
    if (batch == m_asking.end())
        return;
    batch->remove(item.id);
    if (batch->isEmpty())
        m_asking.erase(batch);
}

QList<quint64> ConflictResolver::asking(quint64 batchId) const
{
    QList<quint64> ids = m_asking.value(batchId).values();
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace bucketdeck
