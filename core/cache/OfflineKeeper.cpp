#include "core/cache/OfflineKeeper.h"

#include "core/cache/CacheKey.h"
#include "core/cache/RangeCache.h"
#include "core/cache/WholeFetch.h"

#include <QtConcurrent>

#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

constexpr auto retryPause = 60s;
constexpr auto lookPause = 30min;
constexpr auto tellPause = 250ms;

} // namespace

OfflineKeeper::OfflineKeeper(std::shared_ptr<RangeCache> cache, Lookup storage, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
    , m_lookup(std::move(storage))
{
    m_disk.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellPause);
    connect(&m_again, &QTimer::timeout, this, &OfflineKeeper::begin);
    connect(&m_tell, &QTimer::timeout, this, &OfflineKeeper::changed);
    connect(&m_listing, &TreeListing::pageArrived, this, &OfflineKeeper::takePage);
    connect(&m_listing, &TreeListing::finished, this, [this] {
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
    QtConcurrent::run(&m_disk, [cache = m_cache, accountId] { cache->forgetAccount(accountId); }).then(this, [this] {
        Q_EMIT changed();
    });
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
    m_disk.start([cache = m_cache, pins, pinned] { cache->setPinned(pins, pinned); });
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
