#include "core/transfer/DownloadPlanner.h"

#include "core/base/FolderHandle.h"
#include "core/transfer/LocalLayout.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrentRun>

namespace bucketdeck {
namespace {

/// What a worker made of one page.
struct Placed
{
    QList<TransferItem> items;
    qint64 folders = 0;
    qint64 bytes = 0;
    qint64 hiddenLeftOut = 0;
    QList<StoragePath> nameless;
    QString notMade; ///< A folder that could not be made.
};

TransferItem download(const StoragePath &source, const QString &localPath, qint64 size, const QString &batch)
{
    TransferItem item;
    item.kind = TransferKind::Download;
    item.remote = source;
    item.localPath = localPath;
    item.bytesTotal = size;
    item.onConflict = ConflictChoice::KeepBoth;
    item.batch = batch;
    return item;
}

Placed place(LocalLayout &layout, const StoragePath &base, const QList<ObjectInfo> &entries, const QString &batch)
{
    Placed placed;
    for (const ObjectInfo &entry : entries) {
        if (!entry.isFolder() && entry.name() != emptyFolderPlaceholder) {
            placed.items.append(download(entry.path, layout.fileFor(base, entry.path), entry.size, batch));
            placed.bytes += qMax<qint64>(0, entry.size);
            continue;
        }
        if (entry.isFolder() && entry.size > 0)
            placed.nameless.append(entry.path);
        const QString folder = layout.folderFor(base, entry.isFolder() ? entry.path : entry.path.parent());
        if (FolderHandle::make(folder, Links::Refuse))
            ++placed.folders;
        else
            placed.notMade = folder;
    }
    return placed;
}

/// What of a page is downloaded; `left` counts the rest.
QList<ObjectInfo> withoutHidden(const QList<ObjectInfo> &entries, const StoragePath &folder, qint64 &left)
{
    QList<ObjectInfo> seen;
    for (const ObjectInfo &entry : entries) {
        const bool isMark = entry.name() == emptyFolderPlaceholder;
        const StoragePath told = isMark ? entry.path.parent() : entry.path;
        if (!hasHiddenPart(told.relativeTo(folder)))
            seen.append(entry);
        else if (!isMark && !entry.isFolder())
            ++left;
    }
    return seen;
}

Task<void> planFolder(std::shared_ptr<StorageService> storage, std::shared_ptr<LocalLayout> layout, StoragePath folder,
                      FolderName name, HiddenFiles hidden, DownloadSink sink, std::shared_ptr<DownloadPlan> plan,
                      CancelToken cancel)
{
    const StoragePath base = name == FolderName::Keep ? folder.parent() : folder;
    const QString batch = folder.name();
    ListRequest request;
    request.folder = folder;
    request.recursive = true;
    for (;;) {
        const Result<ObjectPage> page = co_await storage->listFolder(request);
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        if (!page)
            co_return fail(page.error());
        const QFuture<Placed> placing =
            QtConcurrent::run([layout, base, folder, hidden, entries = page->entries, batch] {
                if (hidden == HiddenFiles::Take)
                    return place(*layout, base, entries, batch);
                qint64 left = 0;
                Placed seen = place(*layout, base, withoutHidden(entries, folder, left), batch);
                seen.hiddenLeftOut = left;
                return seen;
            });
        Placed placed = co_await placing;
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        plan->files += placed.items.size();
        plan->folders += placed.folders;
        plan->bytes += placed.bytes;
        plan->hiddenLeftOut += placed.hiddenLeftOut;
        plan->nameless += placed.nameless;
        if (!placed.items.isEmpty())
            sink(std::move(placed.items));
        if (!placed.notMade.isEmpty()) {
            co_return fail(ErrorKind::ReadOnly, QCoreApplication::translate(
                                                    "bucketdeck::Transfer",
                                                    "The folder “%1” can't be made. Choose another place to save to.")
                                                    .arg(placed.notMade));
        }
        if (page->isLast())
            co_return {};
        request.cursor = page->nextCursor;
    }
}

} // namespace

Task<DownloadPlan> planDownloads(std::shared_ptr<StorageService> storage, QList<StoragePath> selection,
                                 QString localFolder, DownloadSink sink, CancelToken cancel, FolderName name,
                                 HiddenFiles hidden)
{
    const auto layout = std::make_shared<LocalLayout>(localFolder);
    const auto plan = std::make_shared<DownloadPlan>();
    // Files first: they are known without a listing.
    QList<ObjectInfo> files;
    QList<StoragePath> folders;
    for (const StoragePath &path : std::as_const(selection)) {
        if (path.isFolder()) {
            folders.append(path);
            continue;
        }
        ObjectInfo file;
        file.path = path;
        files.append(file);
    }
    const QFuture<Placed> placing = QtConcurrent::run([layout, files] {
        Placed placed;
        for (const ObjectInfo &file : files) {
            const Placed one = place(*layout, file.path.parent(), {file}, {});
            placed.items += one.items;
        }
        return placed;
    });
    Placed placed = co_await placing;
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    plan->files = placed.items.size();
    if (!placed.items.isEmpty())
        sink(std::move(placed.items));
    for (const StoragePath &folder : std::as_const(folders)) {
        const Result<void> planned = co_await planFolder(storage, layout, folder, name, hidden, sink, plan, cancel);
        if (!planned)
            co_return fail(planned.error());
    }
    co_return *plan;
}

} // namespace bucketdeck
