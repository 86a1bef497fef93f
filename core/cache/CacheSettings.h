#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace bucketdeck {

/// Where the cache is, and when what is in it goes.
struct CacheSettings
{
    QString path;
    qint64 maxBytes = defaultMaxBytes;     ///< Without what is pinned; what was unused for longest goes first.
    std::chrono::hours unusedFor{30 * 24}; ///< Unused for so long goes; 0: never.
    std::chrono::hours fetchedAgo{0};      ///< Fetched so long ago goes even if it is used; 0: never.
    bool cleansUp = true;                  ///< False: only by hand.
    std::chrono::hours interval{1};        ///< From one clean-up to the next; at least 1.

    static constexpr qint64 defaultMaxBytes = qint64{2} * 1000 * 1000 * 1000;

    friend bool operator==(const CacheSettings &, const CacheSettings &) = default;
};

/// What the environment decides; it goes before the settings. What makes no sense is left out, with a line in the log.
struct CacheEnvironment
{
    std::optional<QString> path;                  ///< CACHE_PATH: the cache makes its own private folder in it.
    std::optional<std::chrono::hours> unusedFor;  ///< CACHE_TTL_HOURS: whole hours, 0 for never.
    std::optional<std::chrono::hours> fetchedAgo; ///< MAX_CACHE_AGE_HOURS: the same.
    std::optional<bool> cleansUp;                 ///< AUTO_CLEANUP_ENABLED: true, false, 1, 0, yes, no, on, off.
    std::optional<std::chrono::hours> interval;   ///< CLEANUP_INTERVAL_HOURS: whole hours, at least 1.

    [[nodiscard]] static CacheEnvironment fromEnvironment();
    [[nodiscard]] CacheSettings over(CacheSettings settings) const;

    friend bool operator==(const CacheEnvironment &, const CacheEnvironment &) = default;
};

} // namespace bucketdeck
