#include "app/cli/LsCommand.h"

#include "app/cli/CliRows.h"

#include <QCoreApplication>

#include <optional>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::LsCommand)
};

} // namespace

QCoro::Task<CliExit> LsCommand::run()
{
    const auto self = shared_from_this();
    const CliPath path = options().paths.isEmpty() ? m_context->defaultRoot() : options().paths.first();
    if (!path.isRemote())
        co_return m_context->wrongUse(Words::tr("ls lists ss:/// and lib:/// only."));
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return m_context->failed(storage.error());
    if (path.isRoot()) {
        const CliExit listed = co_await listBuckets(path, *storage);
        co_return listed;
    }
    if (!path.remote.isFolder()) {
        const Result<ObjectInfo> object = co_await (*storage)->stat(path.remote);
        if (object) {
            print(path.place, path.remote.parent(), *object);
            co_return CliExit::Done;
        }
        if (object.error().kind != ErrorKind::NotFound)
            co_return m_context->failed(object.error(), path.toString());
    }
    const CliExit listed = co_await listFolder(path, *storage);
    co_return listed;
}

QCoro::Task<CliExit> LsCommand::listBuckets(CliPath root, std::shared_ptr<StorageService> storage)
{
    const auto self = shared_from_this();
    const Result<QList<Bucket>> buckets = co_await storage->listBuckets();
    if (!buckets)
        co_return m_context->failed(buckets.error());
    for (const Bucket &bucket : *buckets) {
        if (options().json)
            out().object(CliRows::json(CliPath::of(root.place, {bucket.id, {}}), bucket));
        else
            out().line(options().isLong ? CliRows::columns(bucket) : bucket.name + u'/');
    }
    if (buckets->isEmpty() && m_context->mayBeBlind(root.place)) {
        out().hint(Words::tr("No bucket is shown to this account. Buckets may be hidden from it, and can be opened by "
                             "their name: bucketdeck ls ss:///NAME/"));
    }
    if (!options().recursive)
        co_return CliExit::Done;
    for (const Bucket &bucket : *buckets) {
        const CliExit listed = co_await listFolder(CliPath::of(root.place, {bucket.id, {}}), storage);
        if (listed != CliExit::Done)
            co_return listed;
    }
    co_return CliExit::Done;
}

QCoro::Task<CliExit> LsCommand::listFolder(CliPath path, std::shared_ptr<StorageService> storage)
{
    const auto self = shared_from_this();
    // Names are told from the path that was asked for.
    const StoragePath folder =
        path.remote.isFolder() ? path.remote : path.remote.parent().childFolder(path.remote.name());
    const StoragePath base = options().paths.isEmpty() || options().paths.first().isRoot() ? StoragePath() : folder;
    ListRequest request;
    request.folder = folder;
    request.recursive = options().recursive;
    request.cancel = m_context->cancel();
    request.readAhead = true;
    bool found = false;
    Result<ObjectPage> page = co_await storage->listFolder(request);
    for (;;) {
        if (!page)
            co_return m_context->failed(page.error(), path.toString());
        // The next one is on its way while this one is printed.
        std::optional<Task<ObjectPage>> next;
        if (!page->isLast()) {
            request.cursor = page->nextCursor;
            next.emplace(storage->listFolder(request));
        }
        for (const ObjectInfo &entry : std::as_const(page->entries)) {
            found = true;
            if (entry.isFolder() || entry.name() != emptyFolderPlaceholder)
                print(path.place, base, entry);
        }
        out().flush();
        if (m_context->cancel().isCancelled())
            co_return CliExit::Interrupted;
        if (!next)
            break;
        page = co_await *next;
    }
    if (found)
        co_return CliExit::Done;
    const Result<void> there = co_await checkFound(path, storage);
    if (!there)
        co_return m_context->failed(there.error(), path.toString());
    co_return CliExit::Done;
}

/// An empty list may be an empty folder, or nothing at all.
Task<void> LsCommand::checkFound(CliPath path, std::shared_ptr<StorageService> storage)
{
    const auto self = shared_from_this();
    const Result<Bucket> bucket = co_await storage->bucket(path.remote.bucket);
    // A bucket that is hidden proves nothing of a folder in it.
    const bool isHidden = !bucket && bucket.error().kind == ErrorKind::BucketNotFound && !path.remote.isBucket() &&
                          m_context->mayBeBlind(path.place);
    if (!bucket && !isHidden)
        co_return fail(bucket.error());
    if (!path.remote.isFolder())
        co_return fail(ErrorKind::NotFound,
                       Words::tr("There is nothing of that name, or this account may not see it."));
    if (isHidden)
        out().hint(Words::tr("%1: nothing is shown there. It is empty, or this account may not see what is in it.")
                       .arg(path.toString()));
    co_return {};
}

void LsCommand::print(CliPath::Place place, const StoragePath &folder, const ObjectInfo &entry)
{
    if (options().json) {
        out().object(CliRows::json(CliPath::of(place, entry.path), entry));
        return;
    }
    QString name = folder.bucket.isEmpty() ? entry.path.toString() : entry.path.relativeTo(folder);
    // The key of an object may be the folder's own.
    if (name.isEmpty())
        name = QStringLiteral("./");
    out().line(options().isLong ? CliRows::columns(entry, name) : name);
}

} // namespace bucketdeck
