#include "core/cache/RangeCachePrivate.h"

namespace bucketdeck {

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
    std::optional<ObjectRef> found;
    QDateTime fetched;
    if (newest && newest->key.path == path && newest->key.accountId == accountId) {
        found = ObjectRef{accountId, path, newest->key.etag, newest->size};
        fetched = newest->fetched;
    }
    // What has just come may not be on disk yet.
    for (const std::shared_ptr<CachedObject> &object : std::as_const(d->opened)) {
        const CacheKey &key = object->key();
        if (key.accountId != accountId || key.path != path || !object->isWhole() ||
            (found && object->fetched() < fetched))
            continue;
        found = ObjectRef{accountId, path, key.etag, object->size()};
        fetched = object->fetched();
    }
    return found;
}

bool RangeCache::hasWhole(const ObjectRef &ref)
{
    const CacheKey key = CacheKey::of(ref);
    const QString stem = key.stem();
    const std::lock_guard lock(d->mutex);
    if (const auto found = d->opened.constFind(stem); found != d->opened.constEnd())
        return (*found)->size() == ref.size && (*found)->isWhole();
    const CacheFolder *folder = d->folder();
    const std::optional<CacheIndex> index = folder ? folder->readIndex(stem) : std::nullopt;
    return index && index->key == key && index->size == ref.size && index->known.bytes() == ref.size;
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
