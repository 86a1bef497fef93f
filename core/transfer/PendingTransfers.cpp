#include "core/transfer/PendingTransfers.h"

namespace bucketdeck {

void PendingTransfers::append(const QString &accountId, quint64 id)
{
    m_accounts[accountId].push_back({m_next++, id});
}

void PendingTransfers::prepend(const QString &accountId, quint64 id)
{
    m_accounts[accountId].push_front({--m_first, id});
}

std::optional<quint64> PendingTransfers::take(const std::function<bool(const QString &)> &isHeld)
{
    auto best = m_accounts.end();
    for (auto it = m_accounts.begin(); it != m_accounts.end(); ++it) {
        if (it->empty() || isHeld(it.key()))
            continue;
        if (best == m_accounts.end() || it->front().order < best->front().order)
            best = it;
    }
    if (best == m_accounts.end())
        return std::nullopt;
    const quint64 id = best->front().id;
    best->pop_front();
    if (best->empty())
        m_accounts.erase(best);
    return id;
}

} // namespace bucketdeck
