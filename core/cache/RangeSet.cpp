#include "core/cache/RangeSet.h"

#include <algorithm>

namespace bucketdeck {

RangeSet::RangeSet(const std::vector<ByteRange> &ranges)
{
    for (const ByteRange &range : ranges)
        add(range);
}

RangeSet::Ranges::const_iterator RangeSet::firstEndingAfter(qint64 offset) const
{
    return std::upper_bound(m_ranges.begin(), m_ranges.end(), offset,
                            [](qint64 at, const ByteRange &range) { return at < range.to; });
}

void RangeSet::add(const ByteRange &range)
{
    if (range.isEmpty())
        return;
    ByteRange whole = range;
    // All that overlap or touch it become one with it.
    const auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.from,
                                        [](const ByteRange &one, qint64 at) { return one.to < at; });
    auto last = first;
    for (; last != m_ranges.end() && last->from <= range.to; ++last) {
        whole.from = std::min(whole.from, last->from);
        whole.to = std::max(whole.to, last->to);
        m_bytes -= last->size();
    }
    m_bytes += whole.size();
    m_ranges.insert(m_ranges.erase(first, last), whole);
}

void RangeSet::remove(const ByteRange &range)
{
    if (range.isEmpty())
        return;
    const auto first = firstEndingAfter(range.from);
    auto last = first;
    Ranges left;
    for (; last != m_ranges.end() && last->from < range.to; ++last) {
        m_bytes -= last->size();
        for (const ByteRange &part : {ByteRange{last->from, range.from}, ByteRange{range.to, last->to}}) {
            if (part.isEmpty())
                continue;
            left.push_back(part);
            m_bytes += part.size();
        }
    }
    m_ranges.insert(m_ranges.erase(first, last), left.begin(), left.end());
}

void RangeSet::clear()
{
    m_ranges.clear();
    m_bytes = 0;
}

bool RangeSet::contains(const ByteRange &range) const
{
    if (range.isEmpty())
        return true;
    return endOfRun(range.from) >= range.to;
}

bool RangeSet::overlaps(const ByteRange &range) const
{
    if (range.isEmpty())
        return false;
    const auto found = firstEndingAfter(range.from);
    return found != m_ranges.end() && found->from < range.to;
}

std::vector<ByteRange> RangeSet::missing(const ByteRange &range) const
{
    std::vector<ByteRange> holes;
    qint64 at = range.from;
    for (auto it = firstEndingAfter(range.from); it != m_ranges.end() && it->from < range.to; ++it) {
        if (at < it->from)
            holes.push_back({at, it->from});
        at = it->to;
    }
    if (at < range.to)
        holes.push_back({at, range.to});
    return holes;
}

qint64 RangeSet::endOfRun(qint64 offset) const
{
    const auto found = firstEndingAfter(offset);
    return found != m_ranges.end() && found->from <= offset ? found->to : offset;
}

} // namespace bucketdeck
