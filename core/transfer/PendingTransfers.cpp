#include "core/transfer/PendingTransfers.h"

#include <iterator>

namespace bucketdeck {

void PendingTransfers::add(const QString &accountId, qint64 position, quint64 id)
{
    m_accounts[accountId].emplace(position, id);
}

bool PendingTransfers::remove(const QString &accountId, qint64 position, quint64 id)
{
    const auto line = m_accounts.find(accountId);
    if (line == m_accounts.end() || line->erase({position, id}) == 0)
        return false;
    if (line->empty())
        m_accounts.erase(line);
    return true;
}

std::optional<quint64> PendingTransfers::take(const std::function<bool(const QString &)> &isHeld)
{
    auto best = m_accounts.end();
    for (auto it = m_accounts.begin(); it != m_accounts.end(); ++it) {
        if (!isHeld(it.key()) && (best == m_accounts.end() || *it->begin() < *best->begin()))
            best = it;
    }
    if (best == m_accounts.end())
        return std::nullopt;
    const quint64 id = best->begin()->second;
    best->erase(best->begin());
    if (best->empty())
        m_accounts.erase(best);
    return id;
}

std::optional<qint64> PendingTransfers::lastBefore(qint64 position) const
{
    std::optional<qint64> last;
    for (const Line &line : m_accounts) {
        const auto at = line.lower_bound({position, 0});
        if (at != line.begin() && (!last || *last < std::prev(at)->first))
            last = std::prev(at)->first;
    }
    return last;
}

} // namespace bucketdeck
