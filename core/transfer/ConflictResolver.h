#pragma once

#include "core/transfer/TransferItem.h"

#include <QHash>
#include <QSet>

namespace bucketdeck {

/// Remembers what the user answered to "that name is taken", for one item or for a batch.
class ConflictResolver {
public:
    /// The item's own choice, else its batch's, else Ask.
    [[nodiscard]] ConflictChoice choiceFor(const TransferItem &item) const;

    void setBatchChoice(quint64 batchId, ConflictChoice choice);

    /// Keeps track of who asks, so that one answer can go to all of a batch.
    void asks(const TransferItem &item);
    void asksNoMore(const TransferItem &item);
    /// Those that ask in this batch, in the order of their ids.
    [[nodiscard]] QList<quint64> asking(quint64 batchId) const;

private:
    QHash<quint64, ConflictChoice> m_batchChoices;
    QHash<quint64, QSet<quint64>> m_asking;
};

} // namespace bucketdeck
