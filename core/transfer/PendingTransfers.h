#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

namespace bucketdeck {

/// Who is next: first come, first served, but an account that has to wait doesn't hold up the others.
/// O(accounts) to take one, O(1) to add one. Ids that were cancelled meanwhile are left in; the taker looks.
class PendingTransfers {
public:
    void append(const QString &accountId, quint64 id);
    /// For those that had their turn already: before all that never had one.
    void prepend(const QString &accountId, quint64 id);
    [[nodiscard]] std::optional<quint64> take(const std::function<bool(const QString &accountId)> &isHeld);
    void clear() { m_accounts.clear(); }

private:
    struct Entry {
        qint64 order;
        quint64 id;
    };
    QHash<QString, std::deque<Entry>> m_accounts;
    qint64 m_next = 0;
    qint64 m_first = 0;
};

} // namespace bucketdeck
