#include "core/cache/CacheSweep.h"

#include <QHash>

#include <algorithm>

namespace bucketdeck {
namespace {

/// A time in the future is one of a clock that was set back: as old as can be told, now.
bool isOlder(const QDateTime &time, std::chrono::hours age, const QDateTime &now)
{
    return age.count() > 0 && time.addSecs(std::chrono::seconds(age).count()) <= now;
}

} // namespace

QList<QString> entriesToDrop(QList<CacheEntry> entries, const CacheSettings &settings, const QDateTime &now)
{
    QHash<QString, QDateTime> newest;
    for (const CacheEntry &entry : entries) {
        QDateTime &time = newest[entry.object];
        time = time.isValid() ? std::max(time, entry.fetched) : entry.fetched;
    }
    std::sort(entries.begin(), entries.end(),
              [](const CacheEntry &a, const CacheEntry &b) { return a.lastUse < b.lastUse; });
    QList<QString> dropped;
    QList<CacheEntry> staying;
    qint64 bytes = 0;
    for (const CacheEntry &entry : std::as_const(entries)) {
        const bool replaced = entry.fetched < newest.value(entry.object);
        const bool old =
            isOlder(entry.lastUse, settings.unusedFor, now) || isOlder(entry.fetched, settings.fetchedAgo, now);
        if (!entry.open && (replaced || (old && !entry.pinned))) {
            dropped.append(entry.stem);
            continue;
        }
        bytes += entry.pinned ? 0 : entry.bytes;
        staying.append(entry);
    }
    for (const CacheEntry &entry : std::as_const(staying)) {
        if (bytes <= settings.maxBytes)
            break;
        if (entry.open || entry.pinned)
            continue;
        dropped.append(entry.stem);
        bytes -= entry.bytes;
    }
    return dropped;
}

} // namespace bucketdeck
