#include "core/cache/WholeFetch.h"

#include "core/cache/RangeCache.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroTimer>
#include <QCryptographicHash>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

/// Servers that make an MD5 of a whole object for each answer are asked seldom; a reader never waits long for one.
constexpr qint64 pieceBytes = qint64{2} * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::OfflineKeeper)
};

/// Where the ETag is one; of uploads in parts it isn't.
bool isMd5(const QString &etag)
{
    return etag.size() == 32 && std::all_of(etag.begin(), etag.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isAsItShouldBe(const std::shared_ptr<CachedObject> &object)
{
    if (!isMd5(object->key().etag))
        return true;
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (qint64 at = 0; at < object->size(); at += pieceBytes) {
        const QByteArray bytes = object->read({at, std::min(at + pieceBytes, object->size())});
        if (bytes.isEmpty())
            return false;
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex()) == object->key().etag;
}

} // namespace

Task<void> fetchWhole(std::shared_ptr<RangeCache> cache, std::shared_ptr<StorageService> storage, ObjectRef ref,
                      CancelToken cancel)
{
    const QFuture<std::shared_ptr<CachedObject>> opening = QtConcurrent::run([cache, ref] { return cache->open(ref); });
    const std::shared_ptr<CachedObject> object = co_await opening;
    if (!object)
        co_return fail(ErrorKind::Busy, Texts::tr("“%1” can’t be kept offline now.").arg(ref.path.name()));
    bool fetchedAny = false;
    for (;;) {
        const std::vector<ByteRange> holes = object->missing({0, object->size()});
        if (holes.empty())
            break;
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        if (!object->isKeeping())
            co_return fail(ErrorKind::DiskFull, Texts::tr("There is no room on this computer to keep “%1” offline. "
                                                          "Make room and try again.")
                                                    .arg(ref.path.name()));
        const ByteRange piece{holes.front().from, std::min(holes.front().to, holes.front().from + pieceBytes)};
        if (cache->isBusy() || !object->claim(piece)) {
            co_await QCoro::sleepFor(100ms);
            continue;
        }
        const Result<QByteArray> bytes =
            co_await storage->readRange(ref.path, piece.from, piece.size(), ref.etag, cancel);
        const bool whole = bytes && bytes->size() == piece.size();
        // A disk that is behind is waited for: these bytes were paid for.
        while (whole && !object->put(piece.from, *bytes) && object->isKeeping())
            co_await QCoro::sleepFor(50ms);
        object->release(piece);
        if (!bytes)
            co_return fail(bytes.error());
        if (!whole)
            co_return fail(ErrorKind::RemoteChanged, Texts::tr("“%1” was changed meanwhile.").arg(ref.path.name()));
        fetchedAny = true;
    }
    if (!fetchedAny)
        co_return Result<void>();
    const QFuture<bool> checking = QtConcurrent::run([object] { return isAsItShouldBe(object); });
    const bool right = co_await checking;
    if (right)
        co_return Result<void>();
    const QFuture<void> discarding = QtConcurrent::run([object] { object->discard(); });
    co_await discarding;
    co_return fail(ErrorKind::Corrupt, Texts::tr("“%1” arrived damaged and isn’t kept.").arg(ref.path.name()));
}

} // namespace bucketdeck
