#include "core/cache/CachedPreview.h"

#include "core/cache/RangeCache.h"

#include <QBuffer>
#include <QCoroFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace bucketdeck {
namespace {

struct Found
{
    std::shared_ptr<CachedObject> object;
    QByteArray bytes;
};

/// On a worker: the disk is asked.
Found findBytes(RangeCache &cache, const ObjectRef &ref, qint64 length)
{
    Found found;
    found.object = cache.open(ref);
    if (found.object)
        found.bytes = found.object->read({0, std::min(length, ref.size)});
    return found;
}

/// An account that nobody has: a small picture is no version of the object, nor pinned with it.
CacheKey keyOfThumbnail(const ObjectRef &ref, QSize box)
{
    const QString account = ref.accountId + QStringLiteral("#%1x%2").arg(box.width()).arg(box.height());
    return {account, ref.path, ref.etag};
}

QImage findThumbnail(RangeCache &cache, const CacheKey &key)
{
    const std::shared_ptr<CachedObject> object = cache.find(key);
    return object && object->isWhole() ? QImage::fromData(object->read({0, object->size()})) : QImage();
}

void keepThumbnail(RangeCache &cache, const CacheKey &key, const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return;
    if (const auto object = cache.open({key.accountId, key.path, key.etag, bytes.size()}))
        object->put(0, bytes);
}

bool isKept(const std::shared_ptr<RangeCache> &cache, const ObjectRef &ref)
{
    return cache && !ref.etag.isEmpty() && ref.accountId != QStringLiteral("local");
}

} // namespace

Task<QByteArray> firstBytes(std::shared_ptr<RangeCache> cache, std::shared_ptr<StorageService> storage, ObjectRef ref,
                            qint64 length, CancelToken cancel)
{
    Found found;
    if (isKept(cache, ref)) {
        const QFuture<Found> finding =
            QtConcurrent::run([cache, ref, length] { return findBytes(*cache, ref, length); });
        found = co_await finding;
    }
    if (!found.bytes.isEmpty())
        co_return found.bytes;
    const QString etag = found.object ? ref.etag : QString();
    const Result<QByteArray> bytes = co_await storage->readRange(ref.path, 0, length, etag, cancel);
    if (bytes && found.object && bytes->size() == std::min(length, ref.size))
        found.object->put(0, *bytes);
    if (bytes || etag.isEmpty() || bytes.error().kind != ErrorKind::RemoteChanged)
        co_return bytes;
    // The listing is behind: what is there now is worth a look, too.
    const Result<QByteArray> newer = co_await storage->readRange(ref.path, 0, length, QString(), cancel);
    co_return newer;
}

Task<QImage> cachedThumbnail(std::shared_ptr<RangeCache> cache, std::shared_ptr<StorageService> storage, ObjectRef ref,
                             QSize box, CancelToken cancel)
{
    const bool keeps = isKept(cache, ref);
    const CacheKey key = keyOfThumbnail(ref, box);
    if (keeps) {
        const QFuture<QImage> finding = QtConcurrent::run([cache, key] { return findThumbnail(*cache, key); });
        const QImage found = co_await finding;
        if (!found.isNull())
            co_return found;
    }
    const Result<QImage> image = co_await storage->thumbnail(ref.path, box, cancel);
    if (keeps && image)
        QThreadPool::globalInstance()->start([cache, key, picture = *image] { keepThumbnail(*cache, key, picture); });
    co_return image;
}

} // namespace bucketdeck
