#pragma once

#include "core/transfer/TransferQueue.h"

#include <QSet>

#include <deque>

namespace bucketdeck {

/// Items that have their id and are counted, and have no row yet: rows are made a slice at a time, so that a drop of a
/// hundred thousand files stalls nobody.
class IncomingTransfers
{
public:
    /// They have the ids from `firstId` on, in order.
    void add(const QList<TransferItem> &items, quint64 firstId);
    /// The next ones, at most so many, out of here: Queued, or Cancelled.
    [[nodiscard]] QList<TransferItem> take(int atMost);
    [[nodiscard]] bool isEmpty() const { return m_drops.empty(); }

    /// The id that is next; 0: none.
    [[nodiscard]] quint64 firstId() const;

    void cancel(quint64 id);
    void cancelAll();

    [[nodiscard]] TransferQueue::Totals totals() const { return m_totals; }
    [[nodiscard]] qint64 uploadBytes(const QString &accountId) const { return m_uploadBytes.value(accountId); }

private:
    struct Drop
    {
        QList<TransferItem> items; ///< Shared with the caller: never written to.
        quint64 firstId = 0;
        qsizetype next = 0;
    };

    void count(const TransferItem &item, int sign);

    std::deque<Drop> m_drops;
    QSet<quint64> m_cancelled;
    quint64 m_cancelledUpTo = 0; ///< All with ids up to here; nothing is done for each before its turn.
    TransferQueue::Totals m_totals;
    QHash<QString, qint64> m_uploadBytes;
};

} // namespace bucketdeck
