#pragma once

#include "core/cache/ByteSource.h"
#include "core/storage/StorageService.h"

#include <chrono>
#include <memory>

namespace bucketdeck {

class RangeCache;

/// How much an ObjectReader asks for at a time and keeps.
struct ReadPolicy
{
    qint64 blockBytes = qint64{256} * 1024;    ///< The least that is asked for, and so the size of the first request.
    qint64 requestBytes = qint64{1024} * 1024; ///< The most of one request that reads ahead.
    qint64 minAheadBytes =
        qint64{1024} * 1024; ///< Read ahead after a jump; doubles with every request that comes in...
    qint64 maxAheadBytes = qint64{8} * 1024 * 1024; ///< ...up to this. 0: nothing is read ahead.
    qint64 cacheBytes = qint64{48} * 1024 * 1024;
    bool isCheap = false; ///< The bytes are on this computer: reading through a file costs nothing.
    int attempts = 6;     ///< Of a read that fails for a reason that may pass.
    std::chrono::milliseconds firstBackoff{250};
    std::chrono::milliseconds maxBackoff{8000};
    std::chrono::milliseconds requestTimeout{30000};

    /// For looking at a header: small pieces, nothing ahead, little patience.
    [[nodiscard]] static ReadPolicy forProbe();
};

/// Reads an object of a StorageService at any place, on the caller's own thread, which waits; the requests themselves
/// run on the service's thread. Keeps blocks in memory and, with a RangeCache, on disk; reads ahead, tries again after
/// failures that may pass, and makes sure that all bytes are of one version (RemoteChanged otherwise).
class ObjectReader final : public ByteSource
{
public:
    /// With `cache`, what it has is read from there, and what is fetched is put there, once for all readers.
    ObjectReader(const ObjectRef &ref, const std::shared_ptr<StorageService> &storage, const ReadPolicy &policy = {},
                 std::shared_ptr<RangeCache> cache = nullptr);
    ~ObjectReader() override;

    [[nodiscard]] Result<qint64> open() override;
    [[nodiscard]] Result<qint64> read(qint64 offset, char *buffer, qint64 size) override;
    [[nodiscard]] bool isInterrupted() const override;
    [[nodiscard]] qint64 bytesToFetch(qint64 from, qint64 to) const override;

    // From any thread:

    /// Takes back every request; reads that wait, and all later ones, give Cancelled until resume().
    void interrupt();
    void resume();
    /// From now on at most this is read ahead, or what the policy says where that is less.
    void setMaxAhead(qint64 bytes);
    /// True while a read waits for bytes that aren't here.
    [[nodiscard]] bool isWaiting() const;
    /// 0 to 1: how much of the object is held.
    [[nodiscard]] double bufferedShare() const;

private:
    class Private;
    std::shared_ptr<Private> d; ///< Shared with requests that are under way.
};

} // namespace bucketdeck
