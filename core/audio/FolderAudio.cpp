#include "core/audio/FolderAudio.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/NaturalOrder.h"

#include <QCoroFuture>
#include <QtConcurrent>

#include <algorithm>

namespace bucketdeck {
namespace {

/// A folder's own files together.
QList<ObjectRef> sorted(const QList<ObjectRef> &refs)
{
    const QCollator collator = naturalOrder();
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(static_cast<size_t>(refs.size()));
    for (qsizetype i = 0; i < refs.size(); ++i)
        keys.emplace_back(collator.sortKey(refs.at(i).path.key), i);
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<ObjectRef> ordered;
    ordered.reserve(refs.size());
    for (const auto &[key, i] : keys)
        ordered.append(refs.at(i));
    return ordered;
}

ObjectRef refOf(const QString &accountId, const ObjectInfo &info)
{
    return {accountId, info.path, info.etag, info.size};
}

Task<QList<ObjectRef>> listBelow(std::shared_ptr<StorageService> storage, QString accountId, StoragePath folder,
                                 CancelToken cancel)
{
    QList<ObjectRef> found;
    ListRequest request;
    request.folder = folder;
    request.recursive = true;
    request.cancel = cancel;
    request.readAhead = true;
    for (;;) {
        const Result<ObjectPage> page = co_await storage->listFolder(request);
        if (!page)
            co_return fail(page.error());
        for (const ObjectInfo &entry : page->entries)
            if (MediaProbe::isAudio(entry))
                found.append(refOf(accountId, entry));
        if (page->isLast() || found.size() >= mostQueued)
            break;
        request.cursor = page->nextCursor;
    }
    const QFuture<QList<ObjectRef>> ordered = QtConcurrent::run(sorted, found);
    QList<ObjectRef> answer = co_await ordered;
    co_return answer;
}

} // namespace

Task<QList<ObjectRef>> listAudio(std::shared_ptr<StorageService> storage, QString accountId, QList<ObjectInfo> objects,
                                 CancelToken cancel)
{
    QList<ObjectRef> found;
    for (const ObjectInfo &info : std::as_const(objects)) {
        if (found.size() >= mostQueued)
            break;
        if (!info.isFolder()) {
            if (MediaProbe::isAudio(info))
                found.append(refOf(accountId, info));
            continue;
        }
        const Result<QList<ObjectRef>> below = co_await listBelow(storage, accountId, info.path, cancel);
        if (!below)
            co_return fail(below.error());
        found += *below;
    }
    if (found.size() > mostQueued)
        found.resize(mostQueued);
    co_return found;
}

} // namespace bucketdeck
