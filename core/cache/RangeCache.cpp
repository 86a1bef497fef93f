#include "core/cache/RangeCache.h"

#include "core/base/Log.h"
#include "core/cache/CacheJanitor.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <csignal>
#include <functional>
#include <thread>

namespace bucketdeck {
namespace {

/// What a crash may cost, at most: fetching so much, or what came in so long, once more.
constexpr qint64 syncBytes = qint64{8} * 1024 * 1024;
constexpr qint64 syncMs = 2000;
constexpr qint64 lookMs = 1000; ///< How often it is looked at, while anything is open, who still needs it.

/// A file that may grow no further (ulimit) is refused, and no reason to end the process.
void refuseInsteadOfDying()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGXFSZ);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

} // namespace

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

/// Null where there is none. With the mutex held.
const CacheFolder *RangeCache::Private::folder()
{
    if (!std::exchange(folderTried, true)) {
        Result<CacheFolder> made = CacheFolder::at(settings.path);
        if (made)
            ownFolder = *made;
        else
            qCWarning(logStorage) << "nothing is cached:" << made.error().userText << made.error().detail;
    }
    return ownFolder ? &*ownFolder : nullptr;
}

/// With the mutex held.
void RangeCache::Private::loadPins()
{
    if (std::exchange(pinsLoaded, true) || pinsFile.isEmpty())
        return;
    QFile file(pinsFile);
    if (file.open(QIODevice::ReadOnly))
        pins = PinList::fromJson(file.readAll());
}

/// With the mutex held.
void RangeCache::Private::savePins() const
{
    if (pinsFile.isEmpty())
        return;
    QSaveFile file(pinsFile);
    const QByteArray json = pins.toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(json) != json.size() || !file.commit())
        qCWarning(logStorage) << "what is kept offline isn't remembered:" << file.errorString();
}

void RangeCache::Private::write()
{
    refuseInsteadOfDying();
    bool goesOn = true;
    while (goesOn) {
        bool anyOpen = false;
        {
            const std::lock_guard lock(mutex);
            anyOpen = !opened.isEmpty();
        }
        goesOn = queue->wait(anyOpen ? lookMs : -1);
        writeAll(!goesOn);
        letGo();
        qint64 most = 0;
        {
            const std::lock_guard lock(settingsMutex);
            most = settings.maxBytes;
        }
        if (bytesThen >= 0 && bytesThen + bytesSince > most && bytesSince > 0) {
            bytesSince = 0; // Once for as much; what stays too large is in use.
            janitor.hurry();
        }
    }
}

void RangeCache::Private::writeAll(bool persist)
{
    const std::lock_guard one(writing);
    QList<std::shared_ptr<CachedObject>> objects;
    {
        const std::lock_guard lock(mutex);
        objects = opened.values();
    }
    for (const auto &object : std::as_const(objects)) {
        bytesSince += object->writePending();
        const bool unused = object.use_count() <= 2; // The map's and this list's.
        if (persist || unused || object->unsyncedBytes() >= syncBytes || object->unsyncedMs() >= syncMs)
            object->persist();
    }
}

/// What has no reader any more, and is safe.
void RangeCache::Private::letGo()
{
    const std::lock_guard lock(mutex);
    for (auto it = opened.begin(); it != opened.end();) {
        const bool unused = it->use_count() == 1 && (*it)->unsyncedBytes() == 0 && !(*it)->isWaitingToWrite();
        it = unused ? opened.erase(it) : std::next(it);
    }
}

std::optional<CacheEntry> RangeCache::Private::entry(const QString &stem, const QStringList &files, bool removeBroken)
{
    const std::lock_guard lock(mutex);
    CacheEntry entry;
    entry.stem = stem;
    entry.object = stem.section(u'-', 0, 0);
    if (const auto found = opened.constFind(stem); found != opened.constEnd()) {
        const CachedObject &object = **found;
        entry.accountId = object.key().accountId;
        entry.bytes = object.heldBytes();
        entry.lastUse = clock->now();
        entry.fetched = object.fetched();
        entry.pinned = pins.covers(object.key().accountId, object.key().path);
        entry.open = true;
        return entry;
    }
    const std::optional<EntryLock> own = EntryLock::take(ownFolder->lockFile(stem));
    const std::optional<CacheIndex> index = ownFolder->readIndex(stem);
    if (!index) {
        if (own && removeBroken)
            ownFolder->removeFiles(stem, files);
        return std::nullopt;
    }
    if (own && removeBroken)
        ownFolder->removeLeftovers(stem, index->dataId, files);
    entry.accountId = index->key.accountId;
    entry.bytes = ownFolder->diskBytes(stem, *index);
    entry.lastUse = ownFolder->lastUse(stem);
    entry.fetched = index->fetched;
    entry.pinned = pins.covers(index->key.accountId, index->key.path);
    entry.open = !own;
    return entry;
}

QList<CacheEntry> RangeCache::Private::entries(bool removeBroken)
{
    QHash<QString, QStringList> files;
    {
        const std::lock_guard lock(mutex);
        loadPins();
        if (!folder())
            return {};
        files = ownFolder->entries();
    }
    QList<CacheEntry> found;
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        // One at a time, so that whoever opens something never waits for all of them.
        if (const std::optional<CacheEntry> one = entry(it.key(), it.value(), removeBroken))
            found.append(*one);
    }
    return found;
}

void RangeCache::Private::remove(const QList<QString> &stems)
{
    QHash<QString, QStringList> files;
    {
        const std::lock_guard lock(mutex);
        if (stems.isEmpty() || !folder())
            return;
        files = ownFolder->entries();
    }
    for (const QString &stem : stems) {
        const std::lock_guard lock(mutex);
        if (opened.contains(stem))
            continue;
        if (const std::optional<EntryLock> own = EntryLock::take(ownFolder->lockFile(stem)))
            ownFolder->removeFiles(stem, files.value(stem));
    }
}

void RangeCache::Private::sweep()
{
    CacheSettings wanted;
    {
        const std::lock_guard lock(settingsMutex);
        wanted = settings;
    }
    const QList<CacheEntry> all = entries(true);
    const QList<QString> dropped = entriesToDrop(all, wanted, clock->now());
    remove(dropped);
    qint64 left = 0;
    for (const CacheEntry &one : all)
        left += one.pinned || dropped.contains(one.stem) ? 0 : one.bytes;
    bytesThen = left;
    bytesSince = 0;
    if (!dropped.isEmpty())
        qCInfo(logStorage) << "cache:" << dropped.size() << "of" << all.size() << "entries removed";
}

RangeCache::RangeCache(const CacheSettings &settings, const QString &pinsFile, std::shared_ptr<Clock> clock)
    : d(std::make_unique<Private>(settings, pinsFile, std::move(clock)))
{
}

RangeCache::~RangeCache() = default;

std::shared_ptr<CachedObject> RangeCache::open(const ObjectRef &ref)
{
    // "local": the library on this computer.
    if (ref.etag.isEmpty() || ref.size <= 0 || ref.path.isFolder() || ref.accountId == QStringLiteral("local"))
        return nullptr;
    const CacheKey key = CacheKey::of(ref);
    const QString stem = key.stem();
    const std::lock_guard lock(d->mutex);
    if (const auto found = d->opened.constFind(stem); found != d->opened.constEnd())
        return (*found)->size() == ref.size ? *found : nullptr;
    const CacheFolder *folder = d->folder();
    if (!folder)
        return nullptr;
    std::shared_ptr<CachedObject> object = CachedObject::open(*folder, key, ref.size, d->clock, d->queue);
    if (object) {
        d->opened.insert(stem, object);
        d->queue->wakeUp(); // To be let go in time.
    }
    return object;
}

std::shared_ptr<CachedObject> RangeCache::find(const CacheKey &key)
{
    qint64 size = -1;
    {
        const std::lock_guard lock(d->mutex);
        const QString stem = key.stem();
        if (const auto found = d->opened.constFind(stem); found != d->opened.constEnd())
            return *found;
        const CacheFolder *folder = d->folder();
        const std::optional<CacheIndex> index = folder ? folder->readIndex(stem) : std::nullopt;
        size = index && index->key == key ? index->size : -1;
    }
    return size > 0 ? open({key.accountId, key.path, key.etag, size}) : nullptr;
}

std::optional<ObjectRef> RangeCache::newestWhole(const QString &accountId, const StoragePath &path)
{
    const std::lock_guard lock(d->mutex);
    const CacheFolder *folder = d->folder();
    if (!folder)
        return std::nullopt;
    std::optional<CacheIndex> newest;
    const QStringList stems = folder->stemsOf(CacheKey{accountId, path, {}}.objectStem());
    for (const QString &stem : stems) {
        const std::optional<CacheIndex> index = folder->readIndex(stem);
        if (index && index->known.bytes() == index->size && (!newest || newest->fetched < index->fetched))
            newest = index;
    }
    if (!newest || newest->key.path != path || newest->key.accountId != accountId)
        return std::nullopt;
    return ObjectRef{accountId, path, newest->key.etag, newest->size};
}

CacheSettings RangeCache::settings() const
{
    const std::lock_guard lock(d->settingsMutex);
    return d->settings;
}

void RangeCache::setSettings(const CacheSettings &settings)
{
    {
        const std::lock_guard lock(d->settingsMutex);
        const QString path = d->settings.path;
        d->settings = settings;
        d->settings.path = path;
    }
    d->janitor.set(settings.cleansUp, settings.interval);
    d->janitor.hurry();
}

PinList RangeCache::pins()
{
    const std::lock_guard lock(d->mutex);
    d->loadPins();
    return d->pins;
}

void RangeCache::setPinned(const QList<PinList::Pin> &pins, bool pinned)
{
    const std::lock_guard lock(d->mutex);
    d->loadPins();
    for (const PinList::Pin &pin : pins) {
        if (pinned)
            d->pins.add(pin);
        else
            d->pins.remove(pin);
    }
    d->savePins();
}

CacheUsage RangeCache::usage()
{
    CacheUsage usage;
    const QList<CacheEntry> all = d->entries(false);
    for (const CacheEntry &entry : all) {
        usage.bytes += entry.bytes;
        usage.pinnedBytes += entry.pinned ? entry.bytes : 0;
        ++usage.entries;
    }
    return usage;
}

void RangeCache::clear(bool pinnedToo)
{
    flush();
    QList<QString> stems;
    const QList<CacheEntry> all = d->entries(true);
    for (const CacheEntry &entry : all) {
        if (pinnedToo || !entry.pinned)
            stems.append(entry.stem);
    }
    d->remove(stems);
}

void RangeCache::forgetAccount(const QString &accountId)
{
    {
        const std::lock_guard one(d->writing); // Nothing of it is being written.
        const std::lock_guard lock(d->mutex);
        d->loadPins();
        const QList<PinList::Pin> pins = d->pins.sorted();
        for (const PinList::Pin &pin : pins) {
            if (pin.accountId == accountId)
                d->pins.remove(pin);
        }
        d->savePins();
        for (const std::shared_ptr<CachedObject> &object : std::as_const(d->opened)) {
            if (object->key().accountId == accountId)
                object->discard();
        }
    }
    d->letGo();
    QList<QString> stems;
    const QList<CacheEntry> all = d->entries(true);
    for (const CacheEntry &entry : all) {
        if (entry.accountId == accountId)
            stems.append(entry.stem);
    }
    d->remove(stems);
}

void RangeCache::sweep()
{
    d->sweep();
}

void RangeCache::flush()
{
    d->writeAll(true);
    d->letGo();
}

} // namespace bucketdeck
