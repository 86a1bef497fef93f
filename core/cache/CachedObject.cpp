#include "core/cache/CachedObject.h"

#include "core/base/DiskRoom.h"
#include "core/base/Log.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace bucketdeck {
namespace {

QString newDataId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

bool writeAt(int descriptor, qint64 offset, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t part =
            ::pwrite(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done), offset + done);
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return false;
        done += part;
    }
    return true;
}

bool readAt(int descriptor, qint64 offset, char *to, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t part = ::pread(descriptor, to + done, static_cast<size_t>(size - done), offset + done);
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return false;
        done += part;
    }
    return true;
}

} // namespace

std::shared_ptr<CachedObject> CachedObject::open(const CacheFolder &folder, const CacheKey &key, qint64 size,
                                                 std::shared_ptr<Clock> clock, std::shared_ptr<WriteQueue> queue)
{
    const QString stem = key.stem();
    std::optional<EntryLock> lock = EntryLock::take(folder.lockFile(stem));
    if (!lock)
        return nullptr;
    std::optional<CacheIndex> index = folder.readIndex(stem);
    const bool found = index && index->key == key && index->size == size;
    const QDateTime now = clock->now();
    if (found)
        folder.setLastUse(stem, now);
    else
        QFile::remove(folder.indexFile(stem));
    if (!found)
        index =
            CacheIndex{key, size, QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch(), Qt::UTC), newDataId(), {}};
    const std::shared_ptr<CachedObject> object(
        new CachedObject(folder, std::move(*lock), *index, std::move(clock), std::move(queue)));
    if (found) {
        object->m_indexed = true;
        if (!object->openData(false))
            object->discard();
    }
    return object;
}

CachedObject::CachedObject(const CacheFolder &folder, EntryLock lock, CacheIndex index, std::shared_ptr<Clock> clock,
                           std::shared_ptr<WriteQueue> queue)
    : m_folder(folder)
    , m_lock(std::move(lock))
    , m_clock(std::move(clock))
    , m_queue(std::move(queue))
    , m_stem(index.key.stem())
    , m_index(std::move(index))
    , m_held(m_index.known)
{
}

CachedObject::~CachedObject()
{
    dropPending();
    if (m_data >= 0)
        ::close(m_data);
    if (!m_indexed)
        m_folder.removeFiles(m_stem, {QFileInfo(m_folder.dataFile(m_stem, m_index.dataId)).fileName()}); // Of no use.
}

/// Not under the lock, for which the window may wait.
bool CachedObject::openData(bool isNew)
{
    const int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (isNew ? O_CREAT | O_EXCL : 0);
    const int data = ::open(QFile::encodeName(m_folder.dataFile(m_stem, m_index.dataId)).constData(), flags, 0600);
    const std::lock_guard lock(m_mutex);
    m_data = data;
    m_keeps = m_keeps && data >= 0;
    return data >= 0;
}

bool CachedObject::contains(const ByteRange &range) const
{
    const std::lock_guard lock(m_mutex);
    return m_held.contains(range);
}

std::vector<ByteRange> CachedObject::missing(const ByteRange &range) const
{
    const std::lock_guard lock(m_mutex);
    return m_held.missing(range);
}

qint64 CachedObject::heldBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_held.bytes();
}

bool CachedObject::isKeeping() const
{
    const std::lock_guard lock(m_mutex);
    return m_keeps;
}

QByteArray CachedObject::read(const ByteRange &range)
{
    std::map<qint64, QByteArray> waiting;
    int data = -1;
    {
        const std::lock_guard lock(m_mutex);
        if (range.isEmpty() || !m_held.contains(range))
            return {};
        data = m_data;
        for (const auto &[offset, bytes] : m_pending) {
            if (offset < range.to && offset + bytes.size() > range.from)
                waiting.emplace(offset, bytes);
        }
    }
    // What didn't wait any more is in the file: so without the lock, which nobody keeps during a read.
    QByteArray result(range.size(), Qt::Uninitialized);
    RangeSet fromFile({range});
    for (const auto &[offset, bytes] : waiting) {
        const ByteRange part{std::max(offset, range.from), std::min(offset + bytes.size(), range.to)};
        std::memcpy(result.data() + (part.from - range.from), bytes.constData() + (part.from - offset),
                    static_cast<size_t>(part.size()));
        fromFile.remove(part);
    }
    for (const ByteRange &part : fromFile.ranges()) {
        if (data >= 0 && readAt(data, part.from, result.data() + (part.from - range.from), part.size()))
            continue;
        qCWarning(logStorage) << "kept bytes can't be read any more; they will be fetched again";
        const std::lock_guard lock(m_mutex);
        m_held.remove(part);
        m_index.known.remove(part);
        if (m_unsynced == 0)
            m_unsyncedSince.start();
        m_unsynced += part.size(); // The index is to tell so, too.
        return {};
    }
    return result;
}

bool CachedObject::put(qint64 offset, const QByteArray &bytes)
{
    const ByteRange range{offset, offset + bytes.size()};
    const std::lock_guard lock(m_mutex);
    if (offset < 0 || range.isEmpty() || range.to > m_index.size)
        return false;
    const std::vector<ByteRange> holes = m_held.missing(range);
    if (!holes.empty() && (!m_keeps || !m_queue->reserve(range.size())))
        return false;
    qint64 waiting = 0;
    for (const ByteRange &hole : holes) {
        m_pending.emplace(hole.from, hole.size() == range.size() ? bytes : bytes.mid(hole.from - offset, hole.size()));
        waiting += hole.size();
    }
    if (!holes.empty())
        m_queue->free(range.size() - waiting);
    m_held.add(range);
    return true;
}

bool CachedObject::claim(const ByteRange &range)
{
    const std::lock_guard lock(m_mutex);
    if (m_claimed.overlaps(range))
        return false;
    m_claimed.add(range);
    return true;
}

void CachedObject::release(const ByteRange &range)
{
    {
        const std::lock_guard lock(m_mutex);
        m_claimed.remove(range);
    }
    tellListeners();
}

void CachedObject::addListener(std::weak_ptr<std::condition_variable> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(std::move(listener));
}

void CachedObject::tellListeners()
{
    std::vector<std::shared_ptr<std::condition_variable>> told;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_listeners, [](const auto &listener) { return listener.expired(); });
        for (const auto &listener : m_listeners)
            told.push_back(listener.lock());
    }
    for (const auto &listener : told) {
        if (listener)
            listener->notify_all();
    }
}

bool CachedObject::hasRoom() const
{
    struct statvfs disk = {};
    if (::fstatvfs(m_data, &disk) != 0 || disk.f_blocks == 0)
        return true; // The write itself will tell.
    const auto unit = static_cast<qint64>(disk.f_frsize);
    return static_cast<qint64>(disk.f_bavail) * unit > diskReserve(static_cast<qint64>(disk.f_blocks) * unit);
}

qint64 CachedObject::writePending()
{
    qint64 written = 0;
    for (;;) {
        qint64 offset = 0;
        QByteArray bytes;
        {
            const std::lock_guard lock(m_mutex);
            if (m_pending.empty())
                return written;
            offset = m_pending.begin()->first;
            bytes = m_pending.begin()->second;
        }
        // Only ever set by this thread, from here on.
        const bool kept = (m_data >= 0 || openData(true)) && isKeeping() && hasRoom() && writeAt(m_data, offset, bytes);
        const std::lock_guard lock(m_mutex);
        if (!kept) {
            qCInfo(logStorage) << "no more room for what is fetched; it isn't kept";
            m_keeps = false;
            break;
        }
        m_index.known.add({offset, offset + bytes.size()});
        m_pending.erase(offset);
        m_queue->free(bytes.size());
        if (m_unsynced == 0)
            m_unsyncedSince.start();
        m_unsynced += bytes.size();
        written += bytes.size();
    }
    dropPending();
    return written;
}

void CachedObject::dropPending()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[offset, bytes] : m_pending)
        m_queue->free(bytes.size());
    m_pending.clear();
    m_held = m_index.known;
}

bool CachedObject::isWaitingToWrite() const
{
    const std::lock_guard lock(m_mutex);
    return !m_pending.empty();
}

qint64 CachedObject::unsyncedMs() const
{
    const std::lock_guard lock(m_mutex);
    return m_unsynced > 0 ? m_unsyncedSince.elapsed() : -1;
}

qint64 CachedObject::unsyncedBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_unsynced;
}

void CachedObject::persist()
{
    CacheIndex index;
    {
        const std::lock_guard lock(m_mutex);
        if (m_unsynced == 0 || m_data < 0)
            return;
        index = m_index;
        m_unsynced = 0;
    }
    // This order is what makes an entry trustworthy: see above.
    if (::fdatasync(m_data) != 0) {
        discard(); // What was written may be lost, and the system won't say which of it.
        return;
    }
    const bool written = m_folder.writeIndex(m_stem, index);
    if (written)
        m_folder.setLastUse(m_stem, m_clock->now());
    const std::lock_guard lock(m_mutex);
    m_indexed = m_indexed || written;
    m_keeps = m_keeps && written;
}

void CachedObject::discard()
{
    QFile::remove(m_folder.indexFile(m_stem));
    {
        const std::lock_guard lock(m_mutex);
        m_index.known.clear();
        m_unsynced = 0;
        m_keeps = false;
        m_indexed = false;
    }
    dropPending();
}

} // namespace bucketdeck
