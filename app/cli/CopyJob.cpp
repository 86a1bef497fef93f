#include "app/cli/CopyJob.h"

#include "core/transfer/LocalName.h"

#include <QCoreApplication>
#include <QDir>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CopyCommand)
};

} // namespace

CliPath CopyJob::targetFor(const CliPath &target, const QString &name, bool isFolder) const
{
    if (target.place == CliPath::Place::File)
        return CliPath::ofFile(into ? QDir(target.file).filePath(safeLocalName(name)) : target.file);
    // A file can't become a bucket.
    const bool inside = into || (target.remote.isBucket() && !isFolder);
    if (!inside)
        return isFolder && !target.remote.isFolder()
                   ? CliPath::of(target.place, target.remote.parent().childFolder(target.remote.name()))
                   : target;
    const StoragePath folder =
        target.remote.isFolder() ? target.remote : target.remote.parent().childFolder(target.remote.name());
    return CliPath::of(target.place, isFolder ? folder.childFolder(name) : folder.child(name));
}

void CopyJob::tellHidden(qint64 leftOut) const
{
    if (leftOut > 0 && !options().quiet)
        context->out().note(
            Words::tr("%n hidden file(s) or folder(s) were left out.", nullptr, static_cast<int>(leftOut)));
}

Task<RemoteSource> resolveRemote(std::shared_ptr<CliContext> context, CliPath source)
{
    const bool recursive = context->options().recursive;
    const Result<std::shared_ptr<StorageService>> storage = co_await context->storage(source.place);
    if (!storage)
        co_return fail(storage.error());
    RemoteSource found;
    found.path = source.remote;
    const Error isFolder =
        makeError(ErrorKind::InvalidArgument, Words::tr("is a folder. Give -r for all that is in it."));
    if (source.remote.isFolder() && !recursive)
        co_return fail(isFolder);
    if (source.remote.isFolder())
        co_return found;
    const Result<ObjectInfo> info = co_await (*storage)->stat(source.remote);
    if (info) {
        found.info = *info;
        co_return found;
    }
    if (info.error().kind != ErrorKind::NotFound)
        co_return fail(info.error());
    ListRequest request;
    request.folder = source.remote.parent().childFolder(source.remote.name());
    request.pageSize = 10;
    request.recursive = true;
    request.cancel = context->cancel();
    const Result<ObjectPage> inside = co_await (*storage)->listFolder(request);
    if (!inside)
        co_return fail(inside.error());
    if (inside->entries.isEmpty())
        co_return fail(info.error());
    if (!recursive)
        co_return fail(isFolder);
    found.path = request.folder;
    co_return found;
}

Task<void> walkObjects(std::shared_ptr<StorageService> storage, StoragePath folder, ObjectSink sink, CancelToken cancel)
{
    ListRequest request;
    request.folder = folder;
    request.recursive = true;
    request.cancel = cancel;
    for (;;) {
        const Result<ObjectPage> page = co_await storage->listFolder(request);
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        if (!page)
            co_return fail(page.error());
        sink(page->entries);
        if (page->isLast())
            co_return {};
        request.cursor = page->nextCursor;
    }
}

} // namespace bucketdeck
