#include "app/cli/RemoteSource.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CopyCommand)
};

/// Whether there is any object in it, at any depth.
Task<bool> holdsAnything(std::shared_ptr<StorageService> storage, StoragePath folder, CancelToken cancel)
{
    ListRequest request;
    request.folder = folder;
    request.pageSize = 10;
    request.recursive = true;
    request.cancel = cancel;
    for (;;) {
        const Result<ObjectPage> page = co_await storage->listFolder(request);
        if (!page)
            co_return fail(page.error());
        if (!page->entries.isEmpty())
            co_return true;
        if (page->isLast())
            co_return false;
        request.cursor = page->nextCursor;
    }
}

/// The server answers alike for an empty bucket and for one that isn't there.
Task<void> checkEmpty(std::shared_ptr<CliContext> context, std::shared_ptr<StorageService> storage, CliPath source)
{
    const Result<Bucket> bucket = co_await storage->bucket(source.remote.bucket);
    const bool isHidden =
        !bucket && bucket.error().kind == ErrorKind::BucketNotFound && context->mayBeBlind(source.place);
    if (!bucket && !isHidden)
        co_return fail(bucket.error());
    if (bucket && source.remote.isBucket())
        co_return {};
    co_return fail(ErrorKind::NotFound, Words::tr("There is nothing there, or this account may not see it."));
}

} // namespace

Task<RemoteSource> resolveRemote(std::shared_ptr<CliContext> context, CliPath source, bool recursive)
{
    const Result<std::shared_ptr<StorageService>> storage = co_await context->storage(source.place);
    if (!storage)
        co_return fail(storage.error());
    RemoteSource found;
    found.path = source.remote;
    const Error isFolder =
        makeError(ErrorKind::InvalidArgument, Words::tr("is a folder. Give -r for all that is in it."));
    std::optional<Error> missing;
    if (source.remote.isFolder()) {
        if (!recursive)
            co_return fail(isFolder);
    } else {
        const Result<ObjectInfo> info = co_await (*storage)->stat(source.remote);
        if (info) {
            found.info = *info;
            co_return found;
        }
        if (info.error().kind != ErrorKind::NotFound)
            co_return fail(info.error());
        missing = info.error();
        found.path = source.remote.parent().childFolder(source.remote.name());
    }
    const Result<bool> inside = co_await holdsAnything(*storage, found.path, context->cancel());
    if (!inside)
        co_return fail(inside.error());
    if (!*inside && missing)
        co_return fail(*missing);
    if (!*inside) {
        const Result<void> there = co_await checkEmpty(context, *storage, source);
        if (!there)
            co_return fail(there.error());
    }
    if (!recursive)
        co_return fail(isFolder);
    co_return found;
}

Task<void> walkObjects(std::shared_ptr<StorageService> storage, StoragePath folder, ObjectSink sink, CancelToken cancel)
{
    ListRequest request;
    request.folder = folder;
    request.recursive = true;
    request.cancel = cancel;
    request.readAhead = true;
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

Task<TreeSize> measureTree(std::shared_ptr<StorageService> storage, StoragePath folder, CancelToken cancel)
{
    const auto size = std::make_shared<TreeSize>();
    const ObjectSink sink = [size](const QList<ObjectInfo> &objects) {
        for (const ObjectInfo &object : objects) {
            if (object.name() == emptyFolderPlaceholder)
                continue;
            ++size->objects;
            size->bytes += qMax<qint64>(0, object.size);
        }
    };
    const Result<void> walked = co_await walkObjects(storage, folder, sink, cancel);
    if (!walked)
        co_return fail(walked.error());
    co_return TreeSize(*size);
}

Error namelessError()
{
    return makeError(ErrorKind::InvalidName,
                     Words::tr("is a file whose name ends in “/”, which no file can have here. Write it to standard "
                               "output: “cp PATH -”."));
}

} // namespace bucketdeck
