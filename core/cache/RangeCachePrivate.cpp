#include "core/cache/RangeCachePrivate.h"

#include "core/base/Log.h"

#include <QFile>
#include <QSaveFile>

#include <csignal>
#include <utility>

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

} // namespace bucketdeck
