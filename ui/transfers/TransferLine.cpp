#include "ui/transfers/TransferLine.h"

#include "ui/transfers/TransferTally.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace bucketdeck {

int TransferLine::ahead(const TransferTally &tally, quint64 id)
{
    if (!std::exchange(m_isKnown, true)) {
        std::vector<std::pair<qint64, quint64>> line;
        for (const TransferTally::Entry &entry : tally.entries())
            if (entry.state == TransferState::Queued)
                line.emplace_back(entry.position, entry.id);
        const auto told = std::min<size_t>(toldAtMost, line.size());
        const auto end = line.begin() + static_cast<std::ptrdiff_t>(told);
        std::partial_sort(line.begin(), end, line.end());
        m_places.clear();
        for (size_t i = 0; i < told; ++i)
            m_places.insert(line[i].second, static_cast<int>(i));
    }
    return m_places.value(id, -1);
}

} // namespace bucketdeck
