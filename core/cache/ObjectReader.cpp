#include "core/cache/ObjectReader.h"

#include "core/base/Log.h"
#include "core/base/OnThread.h"
#include "core/cache/BlockCache.h"
#include "core/cache/RangeCache.h"
#include "core/cache/StorageHandle.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

constexpr size_t maxRequestsAhead = 2;
/// An answer wakes the waiting thread; this is only for a service that goes away without one.
constexpr auto wakeInterval = 100ms;

Error changedError(const QString &detail)
{
    return makeError(ErrorKind::RemoteChanged,
                     QCoreApplication::translate("bucketdeck::ObjectReader",
                                                 "The file was changed while it was read. Open it again."),
                     detail);
}

Error noAnswerError()
{
    return makeError(ErrorKind::Timeout,
                     QCoreApplication::translate("bucketdeck::ObjectReader",
                                                 "The server doesn't answer. Check your connection and try again."),
                     QStringLiteral("no answer to a range request"));
}

/// One range that was asked for.
struct Request
{
    qint64 firstBlock = 0;
    qint64 blockCount = 0;
    CancelToken cancel;
    QFuture<Result<QByteArray>> future;
    QDeadlineTimer deadline;
    bool done = false;
    bool claimed = false; ///< From the other readers of the object.
    std::optional<Error> error;

    [[nodiscard]] bool covers(qint64 block) const { return block >= firstBlock && block < firstBlock + blockCount; }
};

} // namespace

ReadPolicy ReadPolicy::forProbe()
{
    ReadPolicy policy;
    policy.blockBytes = qint64{64} * 1024;
    policy.requestBytes = qint64{64} * 1024;
    policy.minAheadBytes = 0;
    policy.maxAheadBytes = 0;
    policy.cacheBytes = qint64{4} * 1024 * 1024;
    policy.attempts = 2;
    return policy;
}

class ObjectReader::Private : public std::enable_shared_from_this<ObjectReader::Private>
{
public:
    using Lock = std::unique_lock<std::mutex>;

    Private(const ObjectRef &objectRef, const std::shared_ptr<StorageService> &storage, const ReadPolicy &readPolicy,
            std::shared_ptr<RangeCache> rangeCache)
        : ref(objectRef)
        , service(serviceForThreads(storage))
        , policy(readPolicy)
        , cache(readPolicy.cacheBytes)
        , ranges(readPolicy.isCheap ? nullptr : std::move(rangeCache))
        , window(readPolicy.minAheadBytes)
        , mostAhead(readPolicy.maxAheadBytes)
    {
    }

    Result<ObjectInfo> stat(int attempts);
    /// Finds out size and version; from the cache where nobody can be asked.
    Result<void> identify();
    void useCache();
    [[nodiscard]] bool isHere(qint64 block) const;
    /// Null where it isn't here, neither in memory nor on disk.
    const QByteArray *load(Lock &lock, qint64 block);
    Result<void> waitForBlock(Lock &lock, qint64 block);
    void readAhead();
    void cancelRequests();
    void setWaiting(bool waits);

    mutable std::mutex mutex;
    std::condition_variable wake;
    ObjectRef ref;
    std::shared_ptr<StorageService> service;
    const ReadPolicy policy;
    BlockCache cache;
    const std::shared_ptr<RangeCache> ranges;
    std::shared_ptr<CachedObject> object; ///< What is on disk; may be none. Set once, by open().
    std::vector<std::shared_ptr<Request>> requests;
    qint64 position = 0;
    qint64 window;
    qint64 mostAhead;
    bool aheadAllowed = false; ///< Not before the first read, and not after one ahead failed.
    bool interrupted = false;
    std::atomic_bool waiting = false;

private:
    [[nodiscard]] std::shared_ptr<Request> requestFor(qint64 block) const;
    /// Null where another reader fetches some of it, unless that doesn't matter any more.
    std::shared_ptr<Request> start(qint64 firstBlock, qint64 blockCount, bool evenIfClaimed = false);
    [[nodiscard]] ByteRange bytesOf(qint64 firstBlock, qint64 blockCount) const;
    void release(const std::shared_ptr<Request> &request);
    void arrived(const std::shared_ptr<Request> &request, const Result<QByteArray> &result);
    void store(const Request &request, const QByteArray &bytes);
    Result<void> finish(Lock &lock, const std::shared_ptr<Request> &request);
    bool pauseBeforeRetry(Lock &lock, const Error &error, int attempt);
    [[nodiscard]] qint64 blockTotal() const { return (ref.size + policy.blockBytes - 1) / policy.blockBytes; }
};

std::shared_ptr<Request> ObjectReader::Private::requestFor(qint64 block) const
{
    const auto found =
        std::find_if(requests.begin(), requests.end(), [block](const auto &request) { return request->covers(block); });
    return found == requests.end() ? nullptr : *found;
}

std::shared_ptr<Request> ObjectReader::Private::start(qint64 firstBlock, qint64 blockCount, bool evenIfClaimed)
{
    const ByteRange bytes = bytesOf(firstBlock, blockCount);
    const bool claimed = object && object->claim(bytes);
    if (object && !claimed && !evenIfClaimed)
        return nullptr;
    auto request = std::make_shared<Request>();
    request->firstBlock = firstBlock;
    request->blockCount = blockCount;
    request->deadline = QDeadlineTimer(policy.requestTimeout);
    request->claimed = claimed;
    const qint64 offset = bytes.from;
    const qint64 length = bytes.size();
    requests.push_back(request);
    request->future =
        startOnThread<QByteArray>(service.get(),
                                  [storage = service, path = ref.path, offset, length, etag = ref.etag,
                                   cancel = request->cancel, weak = weak_from_this(), request]() -> Task<QByteArray> {
                                      Result<QByteArray> result =
                                          co_await storage->readRange(path, offset, length, etag, cancel);
                                      if (const auto self = weak.lock())
                                          self->arrived(request, result);
                                      co_return result;
                                  });
    return request;
}

ByteRange ObjectReader::Private::bytesOf(qint64 firstBlock, qint64 blockCount) const
{
    const qint64 offset = firstBlock * policy.blockBytes;
    return {offset, std::min(offset + blockCount * policy.blockBytes, ref.size)};
}

void ObjectReader::Private::release(const std::shared_ptr<Request> &request)
{
    if (std::exchange(request->claimed, false))
        object->release(bytesOf(request->firstBlock, request->blockCount));
}

Result<void> ObjectReader::Private::identify()
{
    const std::optional<ObjectRef> kept = ranges ? ranges->newestWhole(ref.accountId, ref.path) : std::nullopt;
    const bool instead = kept && (ref.etag.isEmpty() || ref.etag == kept->etag);
    waiting = true;
    const Result<ObjectInfo> info = stat(instead ? 1 : policy.attempts);
    waiting = false;
    if (!info) {
        const ErrorKind kind = info.error().kind;
        if (!instead || (kind != ErrorKind::Offline && kind != ErrorKind::Timeout))
            return fail(info.error());
        const Lock lock(mutex);
        ref = *kept;
        return {};
    }
    const Lock lock(mutex);
    if (!ref.etag.isEmpty() && !info->etag.isEmpty() && ref.etag != info->etag)
        return fail(changedError(QStringLiteral("another ETag than listed")));
    ref.size = std::max<qint64>(0, info->size);
    ref.etag = info->etag;
    return {};
}

void ObjectReader::Private::useCache()
{
    if (!ranges)
        return;
    std::shared_ptr<CachedObject> found = ranges->open(ref);
    if (found)
        found->addListener(std::shared_ptr<std::condition_variable>(shared_from_this(), &wake));
    const Lock lock(mutex);
    object = std::move(found);
}

bool ObjectReader::Private::isHere(qint64 block) const
{
    return cache.contains(block) || (object && object->contains(bytesOf(block, 1)));
}

void ObjectReader::Private::setWaiting(bool waits)
{
    waiting = waits;
    if (ranges)
        ranges->setWaiting(waits);
}

const QByteArray *ObjectReader::Private::load(Lock &lock, qint64 block)
{
    if (const QByteArray *bytes = cache.use(block))
        return bytes;
    if (!object || !object->contains(bytesOf(block, 1)))
        return nullptr;
    // Without the lock: a disk may be slow, and the window asks how much is here.
    lock.unlock();
    const QByteArray bytes = object->read(bytesOf(block, 1));
    lock.lock();
    if (!bytes.isEmpty())
        cache.insert(block, bytes);
    return cache.use(block);
}

void ObjectReader::Private::arrived(const std::shared_ptr<Request> &request, const Result<QByteArray> &result)
{
    const Lock lock(mutex);
    if (request->done)
        return; // It was given up meanwhile.
    request->done = true;
    std::erase(requests, request);
    const auto [offset, end] = bytesOf(request->firstBlock, request->blockCount);
    const qint64 expected = end - offset;
    // The others are told when it can be read.
    if (object && result && result->size() == expected)
        object->put(offset, *result);
    release(request);
    if (!result) {
        request->error = result.error();
        if (result.error().kind == ErrorKind::InvalidRange)
            request->error = changedError(result.error().detail);
        aheadAllowed = false;
    } else if (result->size() != expected) {
        request->error = changedError(
            QStringLiteral("%1 bytes at %2 where %3 were expected").arg(result->size()).arg(offset).arg(expected));
        aheadAllowed = false;
    } else {
        store(*request, *result);
        window = std::min(window * 2, mostAhead);
        readAhead();
    }
    wake.notify_all();
}

void ObjectReader::Private::store(const Request &request, const QByteArray &bytes)
{
    for (qint64 i = 0; i < request.blockCount; ++i) {
        const qint64 from = i * policy.blockBytes;
        if (from < bytes.size())
            cache.insert(request.firstBlock + i, bytes.mid(from, policy.blockBytes));
    }
}

void ObjectReader::Private::readAhead()
{
    if (!aheadAllowed || interrupted || mostAhead <= 0)
        return;
    const qint64 end = std::min(blockTotal(), (position + std::min(window, mostAhead)) / policy.blockBytes + 1);
    const qint64 most = std::max<qint64>(1, policy.requestBytes / policy.blockBytes);
    qint64 block = position / policy.blockBytes;
    while (block < end && requests.size() < maxRequestsAhead) {
        if (isHere(block) || requestFor(block)) {
            ++block;
            continue;
        }
        qint64 count = 1;
        while (count < most && block + count < end && !isHere(block + count) && !requestFor(block + count))
            ++count;
        if (!start(block, count))
            break; // Another reader is ahead here.
        block += count;
    }
}

void ObjectReader::Private::cancelRequests()
{
    // cancel() may answer at once, on this thread, and that takes the lock: so not under it.
    std::vector<CancelToken> tokens;
    {
        const Lock lock(mutex);
        for (const auto &request : requests) {
            request->done = true;
            request->error = cancelledError();
            release(request);
            tokens.push_back(request->cancel);
        }
        requests.clear();
    }
    wake.notify_all();
    for (const CancelToken &token : tokens)
        token.cancel();
}

/// Waits until the request has its answer, is given up or takes too long.
Result<void> ObjectReader::Private::finish(Lock &lock, const std::shared_ptr<Request> &request)
{
    while (!request->done && !interrupted) {
        wake.wait_for(lock, wakeInterval);
        const bool abandoned = !request->done && request->future.isFinished();
        if (!request->done && (abandoned || request->deadline.hasExpired())) {
            request->done = true;
            request->error = noAnswerError();
            release(request);
            std::erase(requests, request);
            lock.unlock();
            request->cancel.cancel();
            lock.lock();
        }
    }
    if (interrupted)
        return fail(cancelledError());
    if (request->error)
        return fail(*request->error);
    return {};
}

/// False once interrupted.
bool ObjectReader::Private::pauseBeforeRetry(Lock &lock, const Error &error, int attempt)
{
    auto pause =
        std::min<std::chrono::milliseconds>(policy.firstBackoff * (1 << std::min(attempt, 10)), policy.maxBackoff);
    pause = std::max<std::chrono::milliseconds>(pause, std::min<std::chrono::seconds>(error.retryAfter, 60s));
    qCInfo(logAudio) << "reading again in" << pause.count() << "ms after" << errorKindName(error.kind);
    return !wake.wait_for(lock, pause, [this] { return interrupted; });
}

Result<void> ObjectReader::Private::waitForBlock(Lock &lock, qint64 block)
{
    const QDeadlineTimer patience(policy.requestTimeout); // With other readers.
    for (int attempt = 0;; ++attempt) {
        if (interrupted)
            return fail(cancelledError());
        if (isHere(block))
            return {};
        std::shared_ptr<Request> request = requestFor(block);
        if (!request)
            request = start(block, 1, patience.hasExpired());
        aheadAllowed = true;
        if (!request) {
            wake.wait_for(lock, wakeInterval);
            --attempt;
            continue;
        }
        const Result<void> answer = finish(lock, request);
        if (answer) {
            // A cache smaller than one request may have dropped it again: ask anew.
            continue;
        }
        if (interrupted || !answer.error().retryable || attempt + 1 >= policy.attempts)
            return answer;
        if (!pauseBeforeRetry(lock, answer.error(), attempt))
            return fail(cancelledError());
    }
}

Result<ObjectInfo> ObjectReader::Private::stat(int attempts)
{
    for (int attempt = 0;; ++attempt) {
        struct Waiter
        {
            std::optional<Result<ObjectInfo>> result;
        };
        auto waiter = std::make_shared<Waiter>();
        Lock lock(mutex);
        const QDeadlineTimer deadline(policy.requestTimeout);
        const QFuture<Result<ObjectInfo>> future = startOnThread<ObjectInfo>(
            service.get(), [storage = service, path = ref.path, weak = weak_from_this(), waiter]() -> Task<ObjectInfo> {
                Result<ObjectInfo> result = co_await storage->stat(path);
                if (const auto self = weak.lock()) {
                    const Lock inner(self->mutex);
                    waiter->result = result;
                    self->wake.notify_all();
                }
                co_return result;
            });
        while (!waiter->result && !interrupted && !deadline.hasExpired()) {
            wake.wait_for(lock, wakeInterval);
            if (future.isFinished() && !waiter->result)
                break; // The service went away.
        }
        if (interrupted)
            return fail(cancelledError());
        Result<ObjectInfo> result = waiter->result ? *waiter->result : fail(noAnswerError());
        if (result || !result.error().retryable || attempt + 1 >= attempts)
            return result;
        if (!pauseBeforeRetry(lock, result.error(), attempt))
            return fail(cancelledError());
    }
}

ObjectReader::ObjectReader(const ObjectRef &ref, const std::shared_ptr<StorageService> &storage,
                           const ReadPolicy &policy, std::shared_ptr<RangeCache> cache)
    : d(std::make_shared<Private>(ref, storage, policy, std::move(cache)))
{
}

ObjectReader::~ObjectReader()
{
    interrupt();
}

Result<qint64> ObjectReader::open()
{
    if (!d->service)
        return fail(ErrorKind::InvalidArgument,
                    QCoreApplication::translate("bucketdeck::ObjectReader",
                                                "The place that holds this file isn't there any more."));
    if (d->ref.size < 0 || d->ref.etag.isEmpty()) {
        const Result<void> found = d->identify();
        if (!found)
            return fail(found.error());
    }
    d->useCache();
    return d->ref.size;
}

Result<qint64> ObjectReader::read(qint64 offset, char *buffer, qint64 size)
{
    Private::Lock lock(d->mutex);
    if (d->interrupted)
        return fail(cancelledError());
    if (offset < 0 || size <= 0 || offset >= d->ref.size)
        return 0;
    const qint64 block = offset / d->policy.blockBytes;
    const QByteArray *bytes = d->load(lock, block);
    // Again where what was here went while it was looked for.
    while (!bytes) {
        // A place that nothing was read ahead for: a jump. Begin small again, for a quick start.
        d->position = offset;
        d->window = d->policy.minAheadBytes;
        d->setWaiting(true);
        const Result<void> waited = d->waitForBlock(lock, block);
        d->setWaiting(false);
        if (!waited)
            return fail(waited.error());
        bytes = d->load(lock, block);
    }
    d->position = offset;
    qint64 copied = 0;
    while (bytes && copied < size) {
        const qint64 at = (offset + copied) % d->policy.blockBytes;
        const qint64 part = std::min(size - copied, bytes->size() - at);
        if (part <= 0)
            break;
        std::memcpy(buffer + copied, bytes->constData() + at, static_cast<size_t>(part));
        copied += part;
        bytes = (offset + copied) % d->policy.blockBytes == 0 ? d->load(lock, (offset + copied) / d->policy.blockBytes)
                                                              : nullptr;
    }
    d->position = offset + copied;
    d->readAhead();
    return copied;
}

bool ObjectReader::isInterrupted() const
{
    const std::lock_guard lock(d->mutex);
    return d->interrupted;
}

qint64 ObjectReader::bytesToFetch(qint64 from, qint64 to) const
{
    const std::lock_guard lock(d->mutex);
    const qint64 end = std::min(to, d->ref.size);
    qint64 missing = 0;
    for (qint64 at = std::max<qint64>(0, from); at < end && !d->policy.isCheap;) {
        const qint64 block = at / d->policy.blockBytes;
        const qint64 next = std::min(end, (block + 1) * d->policy.blockBytes);
        missing += d->isHere(block) ? 0 : next - at;
        at = next;
    }
    return missing;
}

void ObjectReader::setMaxAhead(qint64 bytes)
{
    const std::lock_guard lock(d->mutex);
    d->mostAhead = std::clamp<qint64>(bytes, 0, d->policy.maxAheadBytes);
}

void ObjectReader::interrupt()
{
    {
        const std::lock_guard lock(d->mutex);
        d->interrupted = true;
    }
    d->cancelRequests();
}

void ObjectReader::resume()
{
    const std::lock_guard lock(d->mutex);
    d->interrupted = false;
}

bool ObjectReader::isWaiting() const
{
    return d->waiting;
}

double ObjectReader::bufferedShare() const
{
    const std::lock_guard lock(d->mutex);
    if (d->ref.size <= 0)
        return d->ref.size == 0 ? 1.0 : 0.0;
    const qint64 here = std::max(d->cache.bytes(), d->object ? d->object->heldBytes() : 0);
    return std::min(1.0, static_cast<double>(here) / static_cast<double>(d->ref.size));
}

} // namespace bucketdeck
