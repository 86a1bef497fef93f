#include "app/cli/RmCommand.h"

#include "app/cli/CliTransfers.h"
#include "app/cli/RemoteSource.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

constexpr qsizetype removedAtOnce = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::RmCommand)
};

/// The worse of two exits, for a command over several paths.
CliExit together(CliExit a, CliExit b, bool somethingDone)
{
    for (const CliExit strong : {CliExit::Interrupted, CliExit::NotSignedIn}) {
        if (a == strong || b == strong)
            return strong;
    }
    if (a == CliExit::Done && b == CliExit::Done)
        return CliExit::Done;
    return somethingDone || a == CliExit::SomeFailed || b == CliExit::SomeFailed ? CliExit::SomeFailed
                                                                                 : CliExit::Failed;
}

/// Why a bucket stays whose files, those that this account sees, are gone.
Error bucketKept(Error error)
{
    switch (error.kind) {
    case ErrorKind::BucketNotFound:
    case ErrorKind::BucketNotEmpty:
    case ErrorKind::AccessDenied:
    case ErrorKind::NotFound:
        error.userText = Words::tr("The files that this account may see are deleted. The bucket itself stays: this "
                                   "account may not delete it, or doesn't see all that is in it.");
        return error;
    default:
        return error;
    }
}

} // namespace

QCoro::Task<CliExit> RmCommand::run()
{
    const auto self = shared_from_this();
    const QList<CliPath> paths = options().paths;
    for (const CliPath &path : paths) {
        if (!path.isRemote() || path.isRoot())
            co_return m_context->wrongUse(Words::tr("rm deletes in ss:/// and lib:/// only."));
        if (path.remote.isFolder() && !options().recursive) {
            const Result<bool> object = co_await isObject(path);
            if (!object)
                co_return m_context->failed(object.error(), path.toString());
            if (!*object)
                co_return m_context->wrongUse(
                    Words::tr("%1 is a folder. Give -r to delete all that is in it.").arg(path.toString()));
        }
    }
    CliExit exit = CliExit::Done;
    bool any = false;
    if (!options().recursive && !options().dryRun) {
        // Single objects go many at once.
        for (const CliPath::Place place : {CliPath::Place::Cloud, CliPath::Place::Library}) {
            QList<StoragePath> objects;
            for (const CliPath &path : paths) {
                if (path.place == place)
                    objects += path.remote;
            }
            if (objects.isEmpty())
                continue;
            const CliExit one = co_await removeObjects(place, objects);
            exit = together(exit, one, any);
            any = any || one == CliExit::Done;
        }
        co_return exit;
    }
    for (const CliPath &path : paths) {
        const CliExit one = co_await removeOrTell(path);
        exit = together(exit, one, any || (one == CliExit::Done && exit != CliExit::Done));
        any = any || one == CliExit::Done;
        if (exit == CliExit::Interrupted || exit == CliExit::NotSignedIn)
            break;
    }
    co_return exit;
}

/// A name that ends in “/” may be an object's.
Task<bool> RmCommand::isObject(CliPath path)
{
    const auto self = shared_from_this();
    if (path.remote.isBucket())
        co_return false;
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return fail(storage.error());
    const Result<ObjectInfo> object = co_await (*storage)->stat(path.remote);
    // Whatever else it says: without -r, a folder isn't for deleting.
    if (!object && exitFor(object.error()) == CliExit::NotSignedIn)
        co_return fail(object.error());
    co_return object.has_value();
}

QCoro::Task<CliExit> RmCommand::removeObjects(CliPath::Place place, QList<StoragePath> objects)
{
    const auto self = shared_from_this();
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(place);
    if (!storage)
        co_return m_context->failed(storage.error());
    const auto transfers = std::make_shared<CliTransfers>(m_context);
    for (qsizetype at = 0; at < objects.size() && !m_context->cancel().isCancelled(); at += removedAtOnce) {
        const QList<StoragePath> some = objects.mid(at, removedAtOnce);
        const Result<RemoveReport> removed = co_await (*storage)->remove(some);
        if (!removed)
            co_return m_context->failed(removed.error());
        for (const StoragePath &path : removed->removed)
            transfers->done(CliPath::of(place, path), {}, -1);
        for (const ItemFailure &failure : removed->failed) {
            // All the others would say the same.
            if (exitFor(failure.error) == CliExit::NotSignedIn)
                co_return m_context->failed(failure.error);
            transfers->refused(CliPath::of(place, failure.path), {}, failure.error);
        }
    }
    co_return transfers->exit();
}

QCoro::Task<CliExit> RmCommand::removeOrTell(CliPath path)
{
    const auto self = shared_from_this();
    if (options().dryRun && !options().recursive && path.remote.isFolder()) {
        // It was found to be an object.
        std::make_shared<CliTransfers>(m_context)->planned(path, {});
        co_return CliExit::Done;
    }
    const Result<RemoteSource> found = co_await resolveRemote(m_context, path, options().recursive);
    if (!found)
        co_return m_context->failed(found.error(), path.toString());
    if (!options().dryRun) {
        if (!found->path.isFolder()) {
            const CliExit removed = co_await removeObjects(path.place, QList<StoragePath>(1, found->path));
            co_return removed;
        }
        CliPath tree = CliPath::of(path.place, found->path);
        tree.endsInSlash = path.endsInSlash;
        const CliExit removed = co_await removeTree(tree);
        co_return removed;
    }
    const auto transfers = std::make_shared<CliTransfers>(m_context);
    if (!found->path.isFolder()) {
        transfers->planned(path, {});
        co_return CliExit::Done;
    }
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return m_context->failed(storage.error());
    const CliPath::Place place = path.place;
    const ObjectSink sink = [transfers, place](const QList<ObjectInfo> &objects) {
        for (const ObjectInfo &object : objects)
            transfers->planned(CliPath::of(place, object.path), {});
    };
    const Result<void> walked = co_await walkObjects(*storage, found->path, sink, m_context->cancel());
    if (!walked)
        co_return m_context->failed(walked.error(), path.toString());
    co_return CliExit::Done;
}

QCoro::Task<CliExit> RmCommand::removeTree(CliPath path)
{
    const auto self = shared_from_this();
    const auto transfers = std::make_shared<CliTransfers>(m_context);
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return m_context->failed(storage.error());
    TransferItem item;
    item.kind = TransferKind::Remove;
    item.callsAtOnce = options().jobs;
    item.accountId = m_context->accountId(path.place);
    item.remote = path.remote;
    const bool wholeBucket = path.remote.isBucket() && !path.endsInSlash;
    const bool mayBeBlind = m_context->mayBeBlind(path.place);
    Result<void> removed;
    if (wholeBucket) {
        transfers->concealDone();
    }
    if (wholeBucket && mayBeBlind) {
        const Result<Bucket> bucket = co_await (*storage)->bucket(path.remote.bucket);
        if (!bucket && bucket.error().kind != ErrorKind::BucketNotFound)
            co_return m_context->failed(bucket.error(), path.toString());
        if (!bucket)
            removed = fail(bucket.error());
    }
    transfers->add({item});
    co_await transfers->settled();
    if (transfers->exit() != CliExit::Done || !wholeBucket)
        co_return transfers->exit();
    if (removed)
        removed = co_await (*storage)->removeBucket(path.remote.bucket);
    if (removed)
        transfers->done(path, {}, -1);
    else
        transfers->refused(path, {}, mayBeBlind ? bucketKept(removed.error()) : removed.error());
    co_return transfers->exit();
}

} // namespace bucketdeck
