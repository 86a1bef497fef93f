#pragma once

#include "core/cache/CacheSettings.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace bucketdeck {

/// What a clean-up has to know of an entry.
struct CacheEntry
{
    QString stem;
    QString object;   ///< The same for all versions of one object.
    qint64 bytes = 0; ///< On disk.
    QDateTime lastUse;
    QDateTime fetched;
    bool pinned = false;
    bool open = false; ///< In use, here or by another process.
    QString accountId{};
};

/// What the cache has, for people.
struct CacheUsage
{
    qint64 bytes = 0;
    int entries = 0;
    qint64 pinnedBytes = 0; ///< Part of `bytes`.

    friend bool operator==(const CacheUsage &, const CacheUsage &) = default;
};

/// What has to go, by stem, in this order: versions of an object that a newer one replaced (pinned or not), what is too
/// old, and, until the rest fits, what was unused for longest. Entries that are open, and the newest version of what is
/// pinned, stay in any case. Pure.
[[nodiscard]] QList<QString> entriesToDrop(QList<CacheEntry> entries, const CacheSettings &settings,
                                           const QDateTime &now);

} // namespace bucketdeck
