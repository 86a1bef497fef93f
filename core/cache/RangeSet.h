#pragma once

#include <QtGlobal>

#include <vector>

namespace bucketdeck {

/// Bytes [from, to) of a file.
struct ByteRange
{
    qint64 from = 0;
    qint64 to = 0; ///< Behind the last one.

    [[nodiscard]] qint64 size() const { return to - from; }
    [[nodiscard]] bool isEmpty() const { return to <= from; }

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// A set of bytes of a file, kept as few ranges: sorted, none empty, none touching another. Pure.
class RangeSet
{
public:
    RangeSet() = default;
    /// In any order, overlapping or not.
    explicit RangeSet(const std::vector<ByteRange> &ranges);

    void add(const ByteRange &range);
    void remove(const ByteRange &range);
    void clear();

    /// All of it; true for an empty range.
    [[nodiscard]] bool contains(const ByteRange &range) const;
    /// Any of it.
    [[nodiscard]] bool overlaps(const ByteRange &range) const;
    /// What of `range` is not in here, in order.
    [[nodiscard]] std::vector<ByteRange> missing(const ByteRange &range) const;
    /// How far it is all here from `offset` on: the first byte that isn't, `offset` itself where that one isn't.
    [[nodiscard]] qint64 endOfRun(qint64 offset) const;
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    [[nodiscard]] const std::vector<ByteRange> &ranges() const { return m_ranges; }

    friend bool operator==(const RangeSet &, const RangeSet &) = default;

private:
    using Ranges = std::vector<ByteRange>;
    /// The first one that ends behind `offset`.
    [[nodiscard]] Ranges::const_iterator firstEndingAfter(qint64 offset) const;

    Ranges m_ranges;
    qint64 m_bytes = 0;
};

} // namespace bucketdeck
