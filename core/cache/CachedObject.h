#pragma once

#include "core/base/Clock.h"
#include "core/cache/CacheFolder.h"
#include "core/cache/EntryLock.h"
#include "core/cache/RangeSet.h"
#include "core/cache/WriteQueue.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace bucketdeck {

/// One version of an object as the cache has it: some of its bytes, in a sparse file, shared by all its readers. Any
/// thread may use it; what waits for a disk says so.
///
/// Bytes are written and synced first, and only then does the index on disk tell of them: whenever the process or the
/// machine stops, what the index tells of is there. (A checksum of each block would allow to write in any order, but
/// has to read and hash a block before its first byte is given out; the order costs nothing while reading, and a sync
/// now and then on a thread that nobody waits for.)
class CachedObject
{
public:
    /// Opens the entry, or begins a new one. Null where another process has it, or where it can't be had at all. Waits
    /// for the disk.
    [[nodiscard]] static std::shared_ptr<CachedObject> open(const CacheFolder &folder, const CacheKey &key, qint64 size,
                                                            std::shared_ptr<Clock> clock,
                                                            std::shared_ptr<WriteQueue> queue);
    ~CachedObject();
    Q_DISABLE_COPY_MOVE(CachedObject)

    [[nodiscard]] qint64 size() const { return m_index.size; }
    [[nodiscard]] const CacheKey &key() const { return m_index.key; }
    [[nodiscard]] bool contains(const ByteRange &range) const;
    [[nodiscard]] std::vector<ByteRange> missing(const ByteRange &range) const;
    [[nodiscard]] qint64 heldBytes() const;
    [[nodiscard]] bool isWhole() const { return heldBytes() == size(); }
    /// All of `range`, or nothing. Waits for the disk.
    [[nodiscard]] QByteArray read(const ByteRange &range);
    /// Takes bytes of this version that were fetched; they can be read from now on. False where they can't be kept: the
    /// disk is full or slow. Doesn't wait.
    bool put(qint64 offset, const QByteArray &bytes);
    /// False once the disk refused something: what is here stays of use, nothing is added.
    [[nodiscard]] bool isKeeping() const;
    /// When its first bytes were fetched; UTC.
    [[nodiscard]] QDateTime fetched() const { return m_index.fetched; }

    /// Before bytes are fetched: false where another reader is at some of them. Whoever claimed releases, whatever came
    /// of it; the others are told then.
    [[nodiscard]] bool claim(const ByteRange &range);
    void release(const ByteRange &range);
    /// Notified (without a lock) when claims are released, for as long as it is there.
    void addListener(std::weak_ptr<std::condition_variable> listener);

    // By the cache's writer:

    /// How many bytes it wrote. One thread at a time.
    qint64 writePending();
    [[nodiscard]] bool isWaitingToWrite() const;
    /// How long the oldest of what is written waits for its sync, in ms; -1 where nothing does.
    [[nodiscard]] qint64 unsyncedMs() const;
    [[nodiscard]] qint64 unsyncedBytes() const;
    /// Syncs, and writes the index.
    void persist();
    /// Forgets all of it, on disk, too: the bytes turned out to be wrong.
    void discard();

private:
    CachedObject(const CacheFolder &folder, EntryLock lock, CacheIndex index, std::shared_ptr<Clock> clock,
                 std::shared_ptr<WriteQueue> queue);
    [[nodiscard]] bool openData(bool isNew);
    [[nodiscard]] bool hasRoom() const;
    void dropPending();
    void tellListeners();

    const CacheFolder m_folder;
    EntryLock m_lock;
    const std::shared_ptr<Clock> m_clock;
    const std::shared_ptr<WriteQueue> m_queue;
    const QString m_stem;

    mutable std::mutex m_mutex;
    CacheIndex m_index;                     ///< `known`: what is in the file, synced or not.
    RangeSet m_held;                        ///< The same and what waits to be written.
    RangeSet m_claimed;                     ///< What somebody fetches.
    std::map<qint64, QByteArray> m_pending; ///< By offset.
    std::vector<std::weak_ptr<std::condition_variable>> m_listeners;
    int m_data = -1; ///< Of the file, once there is one.
    bool m_keeps = true;
    bool m_indexed = false; ///< There is an index on disk.
    qint64 m_unsynced = 0;
    QElapsedTimer m_unsyncedSince;
};

} // namespace bucketdeck
