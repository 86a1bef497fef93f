#pragma once

#include "core/base/Clock.h"
#include "core/cache/CacheSettings.h"
#include "core/cache/CacheSweep.h"
#include "core/cache/CachedObject.h"
#include "core/cache/PinList.h"

#include <atomic>
#include <memory>
#include <optional>

namespace bucketdeck {

/// Keeps on disk what was fetched of objects, across readers, runs and processes. It has two threads: one writes, one
/// cleans up. From any thread; what waits for the disk says so. Files on this computer aren't kept twice.
///
/// When somebody signs out, forgetAccount() removes what was kept for them, pinned or not, unless the settings say that
/// it stays: others may sit at this computer next. A session that ended by itself removes nothing, as its user is asked
/// to sign in again.
class RangeCache
{
public:
    /// `pinsFile` keeps what the user wants offline; empty: in memory. Touches no disk yet.
    RangeCache(const CacheSettings &settings, const QString &pinsFile, std::shared_ptr<Clock> clock);
    /// Writes what waits, and waits for it. Goes after its readers.
    ~RangeCache();
    Q_DISABLE_COPY_MOVE(RangeCache)

    /// The same object for all who ask for this version. Null where it can't be kept: no ETag, no room to work in,
    /// another process has it. Waits for the disk.
    [[nodiscard]] std::shared_ptr<CachedObject> open(const ObjectRef &ref);
    /// One that is there already, whatever its size. Waits for the disk.
    [[nodiscard]] std::shared_ptr<CachedObject> find(const CacheKey &key);
    /// The version of this object that was fetched last and is here to the last byte, for when nobody can be asked.
    /// Waits for the disk.
    [[nodiscard]] std::optional<ObjectRef> newestWhole(const QString &accountId, const StoragePath &path);
    /// Whether this version is here to the last byte. Waits for the disk.
    [[nodiscard]] bool hasWhole(const ObjectRef &ref);

    [[nodiscard]] CacheSettings settings() const;
    /// All but the path take effect at once.
    void setSettings(const CacheSettings &settings);

    // These wait for the disk:

    [[nodiscard]] PinList pins();
    void setPinned(const QList<PinList::Pin> &pins, bool pinned);
    [[nodiscard]] CacheUsage usage();
    /// Everything that isn't in use; what is pinned only where `pinnedToo`.
    void clear(bool pinnedToo);
    /// Removes all of an account, pinned or not, and its pins. What is in use tells nothing any more and goes from the
    /// disk with its last reader; what another process has in use stays.
    void forgetAccount(const QString &accountId);
    /// As the janitor does it.
    void sweep();
    /// Brings to disk what waits for it.
    void flush();

    /// For work that can wait: true while a reader waits for bytes from the network.
    [[nodiscard]] bool isBusy() const { return m_waiting > 0; }
    void setWaiting(bool waits) { m_waiting += waits ? 1 : -1; }

private:
    class Private;
    std::unique_ptr<Private> d;
    std::atomic_int m_waiting = 0;
};

} // namespace bucketdeck
