#include "core/supabase/ContentRange.h"

namespace bucketdeck {

std::optional<ContentRange> ContentRange::parse(const QByteArray &header)
{
    static constexpr QByteArrayView unit("bytes ");
    const qsizetype dash = header.indexOf('-');
    const qsizetype slash = header.indexOf('/');
    if (!header.startsWith(unit) || dash < 0 || slash < dash)
        return std::nullopt;
    ContentRange range;
    bool firstOk = false;
    bool lastOk = false;
    bool totalOk = true;
    range.first = header.mid(unit.size(), dash - unit.size()).toLongLong(&firstOk);
    range.last = header.mid(dash + 1, slash - dash - 1).toLongLong(&lastOk);
    const QByteArray total = header.mid(slash + 1).trimmed();
    if (total != "*")
        range.total = total.toLongLong(&totalOk);
    if (!firstOk || !lastOk || !totalOk || range.first < 0 || range.last < range.first)
        return std::nullopt;
    if (range.total >= 0 && range.last >= range.total)
        return std::nullopt;
    return range;
}

} // namespace bucketdeck
