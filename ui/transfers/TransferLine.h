#pragma once

#include <QHash>

namespace bucketdeck {

class TransferTally;

/// Who is next of those that wait for their turn, as far as it is worth telling. Asked again only after forget(): then
/// one pass over the tally.
class TransferLine
{
public:
    static constexpr int toldAtMost = 99;

    void forget() { m_isKnown = false; }
    /// How many go before it; -1: more than are told, or it doesn't stand in the line.
    [[nodiscard]] int ahead(const TransferTally &tally, quint64 id);

private:
    QHash<quint64, int> m_places;
    bool m_isKnown = false;
};

} // namespace bucketdeck
