#pragma once

#include "core/cache/CacheFolder.h"
#include "core/cache/CacheJanitor.h"
#include "core/cache/RangeCache.h"

#include <QHash>

#include <mutex>
#include <thread>

namespace bucketdeck {

class RangeCache::Private
{
public:
    Private(const CacheSettings &wanted, const QString &file, std::shared_ptr<Clock> time)
        : clock(std::move(time))
        , pinsFile(file)
        , settings(wanted)
        , writer([this] { write(); })
        , janitor([this] { sweep(); }, wanted.cleansUp, wanted.interval)
    {
    }
    ~Private()
    {
        queue->stop();
        writer.join();
    }

    const CacheFolder *folder();
    void loadPins();
    void sweep();
    void writeAll(bool persist);
    void letGo();
    /// Of each entry on disk that isn't broken; broken ones are removed on the way where `removeBroken`.
    QList<CacheEntry> entries(bool removeBroken);
    void remove(const QList<QString> &stems);
    void savePins() const;

    const std::shared_ptr<Clock> clock;
    const QString pinsFile;
    const std::shared_ptr<WriteQueue> queue = std::make_shared<WriteQueue>();

    mutable std::mutex settingsMutex; ///< Never held during work on the disk: the window asks for settings.
    CacheSettings settings;

    std::mutex mutex; ///< Of what follows.
    std::optional<CacheFolder> ownFolder;
    bool folderTried = false;
    QHash<QString, std::shared_ptr<CachedObject>> opened; ///< Kept for a moment after the last reader.
    PinList pins;
    bool pinsLoaded = false;

    std::mutex writing;                 ///< One at a time.
    std::atomic<qint64> bytesThen = -1; ///< At the last clean-up...
    std::atomic<qint64> bytesSince = 0; ///< ...and what came since.

    std::thread writer;
    CacheJanitor janitor; // Goes first.

private:
    void write();
    [[nodiscard]] std::optional<CacheEntry> entry(const QString &stem, const QStringList &files, bool removeBroken);
};

} // namespace bucketdeck
