#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace bucketdeck {

/// Who is next: the lowest position, but an account that has to wait doesn't hold up the others.
/// O(accounts) to take one, O(log n) to add or remove one.
class PendingTransfers
{
public:
    void add(const QString &accountId, qint64 position, quint64 id);
    /// Whether it was there.
    bool remove(const QString &accountId, qint64 position, quint64 id);
    [[nodiscard]] std::optional<quint64> take(const std::function<bool(const QString &accountId)> &isHeld);
    /// The highest position in front of this one, of whatever account.
    [[nodiscard]] std::optional<qint64> lastBefore(qint64 position) const;
    void clear() { m_accounts.clear(); }

private:
    using Line = std::set<std::pair<qint64, quint64>>; ///< Position and id.
    QHash<QString, Line> m_accounts;                   ///< None is empty.
};

} // namespace bucketdeck
