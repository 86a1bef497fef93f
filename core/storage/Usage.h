#pragma once

#include <QtGlobal>

#include <optional>

namespace bucketdeck {

/// How a Usage came to be known, for the window to say so.
enum class UsageSource {
    Rpc,     ///< The project's own `storage_usage` function.
    Counted, ///< Added up from listings: only what this user can see.
    Disk,    ///< The library's files, and the free space beside them.
};

struct Usage
{
    qint64 usedBytes = 0;
    std::optional<qint64> limitBytes; ///< None: not known, or no limit.
    qint64 objectCount = 0;
    UsageSource source = UsageSource::Counted;

    /// What still fits; none where no limit is known. Never negative.
    [[nodiscard]] std::optional<qint64> freeBytes() const
    {
        if (!limitBytes)
            return std::nullopt;
        return qMax<qint64>(0, *limitBytes - usedBytes);
    }
};

} // namespace bucketdeck
