#include "core/cache/OfflineKeeper.h"

#include "core/cache/CacheKey.h"
#include "core/cache/RangeCache.h"
#include "core/cache/WholeFetch.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

constexpr auto retryPause = 60s;
constexpr auto lookPause = 30min;
constexpr auto tellPause = 250ms;

/// What was found on disk of a folder.
struct StoredFolder
{
    std::optional<FolderList> list;
    QList<ObjectRef> whole; ///< Those of its files that are here.
};

/// What leads to pins below `folder`, and the pinned files in it.
FolderList leadingTo(const QList<PinList::Pin> &pins, const StoragePath &folder, RangeCache &cache)
{
    FolderList found;
    for (const PinList::Pin &pin : pins) {
        ObjectInfo info;
        info.path = pin.path;
        if (!pin.path.isFolder() && pin.path.parent() == folder) {
            const std::optional<ObjectRef> kept = cache.newestWhole(pin.accountId, pin.path);
            info.size = kept ? kept->size : -1;
            info.etag = kept ? kept->etag : QString();
        }
        found.entries.append(info);
    }
    return found.levelAt(folder);
}

/// Waits for the disk. `covering`: pins that the folder is in, `below`: those that are in it.
StoredFolder readFolder(const FolderLists &lists, RangeCache &cache, const QString &accountId,
                        const StoragePath &folder, const QList<PinList::Pin> &covering,
                        const QList<PinList::Pin> &below)
{
    StoredFolder stored;
    for (const PinList::Pin &pin : covering) {
        if (const std::optional<FolderList> tree = lists.load(pin)) {
            stored.list = tree->levelAt(folder);
            break;
        }
    }
    if (!stored.list && !below.isEmpty())
        stored.list = leadingTo(below, folder, cache);
    if (!stored.list)
        return stored;
    for (const ObjectInfo &info : std::as_const(stored.list->entries)) {
        const ObjectRef ref{accountId, info.path, info.etag, info.size};
        if (!info.isFolder() && ref.size > 0 && cache.hasWhole(ref))
            stored.whole.append(ref);
    }
    return stored;
}

} // namespace

OfflineKeeper::OfflineKeeper(std::shared_ptr<RangeCache> cache, Lookup storage, const QString &listsFolder,
                             QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
    , m_lookup(std::move(storage))
    , m_lists(listsFolder)
{
    m_disk.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellPause);
    connect(&m_again, &QTimer::timeout, this, &OfflineKeeper::begin);
    connect(&m_tell, &QTimer::timeout, this, &OfflineKeeper::changed);
    connect(&m_listing, &TreeListing::pageArrived, this, &OfflineKeeper::takePage);
    connect(&m_listing, &TreeListing::finished, this, [this] {
        keepList();
        if (!m_fetching)
            visitNext();
    });
    connect(&m_listing, &TreeListing::failed, this, [this] {
        troubled();
        if (!m_fetching)
            visitNext();
    });
}

OfflineKeeper::~OfflineKeeper()
{
    m_cancel.cancel();
}

void OfflineKeeper::start()
{
    QtConcurrent::run(&m_disk, [cache = m_cache] { return cache->pins(); }).then(this, [this](const PinList &pins) {
        for (const PinList::Pin &pin : pins.sorted())
            m_pins.add(pin);
        Q_EMIT changed();
        begin();
    });
}

void OfflineKeeper::keep(const QString &accountId, const QList<StoragePath> &paths)
{
    QList<PinList::Pin> pins;
    for (const StoragePath &path : paths)
        pins.append({accountId, path});
    change(pins, true);
}

void OfflineKeeper::release(const QString &accountId, const QList<StoragePath> &paths)
{
    QList<PinList::Pin> pins;
    for (const StoragePath &path : paths)
        pins.append({accountId, path});
    change(pins, false);
}

void OfflineKeeper::releaseAll()
{
    m_kept.clear();
    change(m_pins.sorted(), false);
}

void OfflineKeeper::forgetAccount(const QString &accountId)
{
    const QList<PinList::Pin> pins = m_pins.sorted();
    for (const PinList::Pin &pin : pins) {
        if (pin.accountId == accountId)
            m_pins.remove(pin);
    }
    m_kept.clear(); // Which of them were this account's isn't known; the others are looked at again.
    begin();        // Takes back what is being fetched.
    QtConcurrent::run(&m_disk, [cache = m_cache, accountId, lists = m_lists] {
        cache->forgetAccount(accountId);
        lists.keepOnly(cache->pins().sorted());
    }).then(this, [this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

void OfflineKeeper::change(const QList<PinList::Pin> &pins, bool pinned)
{
    for (const PinList::Pin &pin : pins) {
        if (pinned)
            m_pins.add(pin);
        else
            m_pins.remove(pin);
    }
    m_disk.start([cache = m_cache, pins, pinned, lists = m_lists] {
        cache->setPinned(pins, pinned);
        lists.keepOnly(cache->pins().sorted());
    });
    Q_EMIT changed();
    begin();
}

void OfflineKeeper::lookAgain()
{
    m_again.start(0ms);
}

bool OfflineKeeper::isPinned(const QString &accountId, const StoragePath &path) const
{
    return m_pins.has({accountId, path});
}

bool OfflineKeeper::isWanted(const QString &accountId, const StoragePath &path) const
{
    return m_pins.covers(accountId, path);
}

OfflineKeeper::State OfflineKeeper::state(const ObjectRef &ref) const
{
    if (!m_pins.covers(ref.accountId, ref.path))
        return State::NotWanted;
    return ref.size == 0 || m_kept.contains(markOf(ref)) ? State::Kept : State::Wanted;
}

quint64 OfflineKeeper::markOf(const ObjectRef &ref)
{
    return static_cast<quint64>(qHashMulti(0, ref.accountId, ref.path, ref.etag));
}

/// From the first pin on, whatever was under way: there may be others now, and what is here costs nothing.
void OfflineKeeper::begin()
{
    ++m_round;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_listing.stop();
    m_files.clear();
    m_fetching = false;
    m_again.start(lookPause);
    const QList<PinList::Pin> pins = m_pins.sorted();
    m_todo.assign(pins.begin(), pins.end());
    m_progress = {};
    m_progress.running = !m_todo.empty();
    visitNext();
}

void OfflineKeeper::visitNext()
{
    if (m_todo.empty()) {
        m_progress.running = false;
        Q_EMIT changed();
        return;
    }
    const PinList::Pin pin = m_todo.front();
    m_todo.pop_front();
    m_account = pin.accountId;
    m_storage = m_lookup ? m_lookup(pin.accountId) : nullptr;
    if (!m_storage) {
        troubled(); // Signed out; perhaps not for long.
        soon(&OfflineKeeper::visitNext);
        return;
    }
    if (pin.path.isFolder()) {
        m_pin = pin;
        m_list = {};
        m_listing.start(m_storage, pin.path, true);
        return;
    }
    QCoro::connect(m_storage->stat(pin.path), this,
                   [this, storage = m_storage, path = pin.path, round = m_round](const Result<ObjectInfo> &info) {
                       if (round != m_round)
                           return;
                       if (!info) {
                           troubled();
                           visitNext();
                           return;
                       }
                       ObjectInfo found = *info;
                       found.path = path;
                       takePage({found});
                   });
}

/// One page at a time: the next one isn't asked for before all of this one is here.
void OfflineKeeper::takePage(const QList<ObjectInfo> &entries)
{
    m_listing.pause();
    if (m_listing.isRunning() && m_pin.path.isFolder()) {
        const qsizetype room = FolderLists::mostEntries - m_list.entries.size();
        m_list.entries += entries.first(std::min(room, entries.size()));
        m_list.isCut = m_list.isCut || room < entries.size();
    }
    for (const ObjectInfo &info : entries) {
        if (info.isFolder())
            continue;
        const ObjectRef ref{m_account, info.path, info.etag, info.size};
        ++m_progress.files;
        if (state(ref) == State::Kept) {
            ++m_progress.done;
            m_progress.bytes += ref.size;
        } else {
            m_files.push_back(ref);
        }
    }
    tellSoon();
    m_fetching = true;
    soon(&OfflineKeeper::fetchNext); // When the listing is done with this page.
}

/// For when it can't be listed.
void OfflineKeeper::keepList()
{
    m_list.listed = QDateTime::currentDateTimeUtc();
    m_disk.start([lists = m_lists, pin = m_pin, list = std::exchange(m_list, {})] { lists.store(pin, list); });
}

Task<FolderList> OfflineKeeper::folderAsItWas(QString accountId, StoragePath folder)
{
    const QPointer<OfflineKeeper> self(this);
    const QList<PinList::Pin> covering = m_pins.covering(accountId, folder);
    QList<PinList::Pin> below = m_pins.sorted();
    below.removeIf([&](const PinList::Pin &pin) {
        return pin.accountId != accountId || pin.path.bucket != folder.bucket || pin.path == folder ||
               !pin.path.key.startsWith(folder.key);
    });
    const QFuture<StoredFolder> reading =
        QtConcurrent::run(&m_disk, [cache = m_cache, lists = m_lists, accountId, folder, covering, below] {
            return readFolder(lists, *cache, accountId, folder, covering, below);
        });
    const StoredFolder stored = co_await reading;
    if (!self)
        co_return fail(cancelledError());
    if (!stored.list)
        co_return fail(ErrorKind::NotFound, tr("Nothing of this folder is kept offline."));
    for (const ObjectRef &ref : stored.whole)
        m_kept.insert(markOf(ref));
    co_return *stored.list;
}

void OfflineKeeper::fetchNext()
{
    if (m_files.empty()) {
        m_fetching = false;
        if (m_listing.isRunning())
            m_listing.resume();
        else
            visitNext();
        return;
    }
    const ObjectRef ref = m_files.front();
    m_files.pop_front();
    QCoro::connect(fetchWhole(m_cache, m_storage, ref, m_cancel), this,
                   [this, ref, round = m_round](const Result<void> &result) {
                       if (round != m_round)
                           return;
                       fetched(ref, result);
                       fetchNext();
                   });
}

void OfflineKeeper::fetched(const ObjectRef &ref, const Result<void> &result)
{
    if (result) {
        m_kept.insert(markOf(ref));
        ++m_progress.done;
        m_progress.bytes += ref.size;
    } else {
        ++m_progress.failed;
        troubled();
        const ErrorKind kind = result.error().kind;
        if (kind == ErrorKind::DiskFull || kind == ErrorKind::Corrupt)
            Q_EMIT failed(result.error());
        if (kind == ErrorKind::DiskFull) {
            // Nor will there be room for the rest.
            m_listing.stop();
            m_files.clear();
            m_todo.clear();
        }
    }
    tellSoon();
}

/// Through the event loop, unless it has begun anew by then.
void OfflineKeeper::soon(void (OfflineKeeper::*step)())
{
    const auto take = [this, step, round = m_round] {
        if (round == m_round)
            (this->*step)();
    };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
}

void OfflineKeeper::troubled()
{
    m_again.start(retryPause);
}

void OfflineKeeper::tellSoon()
{
    if (!m_tell.isActive())
        m_tell.start();
}

} // namespace bucketdeck

#include "moc_OfflineKeeper.cpp"
