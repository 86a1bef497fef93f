#include "app/cli/InfoCommand.h"

#include "app/cli/CliRows.h"
#include "core/transfer/Amount.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::InfoCommand)
};

} // namespace

QCoro::Task<CliExit> InfoCommand::run()
{
    const auto self = shared_from_this();
    for (const CliPath &path : options().paths) {
        if (!path.isRemote() || path.isRoot())
            co_return m_context->wrongUse(Words::tr("info tells of files and buckets in ss:/// and lib:///."));
    }
    const QList<CliPath> paths = options().paths;
    qsizetype told = 0;
    CliExit last = CliExit::Done;
    for (const CliPath &path : paths) {
        const CliExit exit = co_await tell(path);
        if (exit == CliExit::Interrupted || exit == CliExit::NotSignedIn)
            co_return exit;
        if (exit == CliExit::Done)
            ++told;
        else
            last = exit;
    }
    co_return last != CliExit::Done &&told > 0 ? CliExit::SomeFailed : last;
}

QCoro::Task<CliExit> InfoCommand::tell(CliPath path)
{
    const auto self = shared_from_this();
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return m_context->failed(storage.error());
    if (options().recursive) {
        const CliExit told = co_await tellTree(path, *storage);
        co_return told;
    }
    if (path.remote.isBucket()) {
        const Result<Bucket> bucket = co_await (*storage)->bucket(path.remote.bucket);
        if (!bucket)
            co_return m_context->failed(bucket.error(), path.toString());
        print(path, *bucket, {});
        co_return CliExit::Done;
    }
    const Result<ObjectInfo> object = co_await (*storage)->stat(path.remote);
    if (object) {
        print(path, *object);
        co_return CliExit::Done;
    }
    if (path.remote.isFolder() && exitFor(object.error()) == CliExit::Failed) {
        out().note(Words::tr("%1 is a folder: “bucketdeck ls” shows what is in it, and -r tells how much that is.")
                       .arg(path.toString()));
        co_return CliExit::Failed;
    }
    co_return m_context->failed(object.error(), path.toString());
}

QCoro::Task<CliExit> InfoCommand::tellTree(CliPath path, std::shared_ptr<StorageService> storage)
{
    const auto self = shared_from_this();
    const Result<RemoteSource> found = co_await resolveRemote(m_context, path, true);
    if (!found)
        co_return m_context->failed(found.error(), path.toString());
    if (!found->path.isFolder()) {
        print(path, found->info);
        co_return CliExit::Done;
    }
    const Result<TreeSize> size = co_await measureTree(storage, found->path, m_context->cancel());
    if (!size)
        co_return m_context->failed(size.error(), path.toString());
    if (found->path.isBucket()) {
        Result<Bucket> bucket = co_await storage->bucket(found->path.bucket);
        // One may see what is in it, and not the bucket.
        if (bucket) {
            print(path, *bucket, *size);
            co_return CliExit::Done;
        }
    }
    print(CliPath::of(path.place, found->path), *size);
    co_return CliExit::Done;
}

void InfoCommand::print(const CliPath &path, const TreeSize &size)
{
    if (options().json) {
        out().object(
            {{QStringLiteral("path"), path.toString()},
             {QStringLiteral("name"), path.remote.name()},
             {QStringLiteral("kind"), path.remote.isBucket() ? QStringLiteral("bucket") : QStringLiteral("folder")},
             {QStringLiteral("size"), size.bytes},
             {QStringLiteral("objects"), size.objects}});
        return;
    }
    out().line(Words::tr("Path: %1").arg(path.toString()));
    printSize(size);
}

void InfoCommand::printSize(const TreeSize &size)
{
    out().line(Words::tr("Size: %1").arg(exactAmount(size.bytes)));
    out().line(Words::tr("Files: %1").arg(QLocale().toString(size.objects)));
}

void InfoCommand::print(const CliPath &path, const Bucket &bucket, const std::optional<TreeSize> &size)
{
    if (options().json) {
        QJsonObject row = CliRows::json(path, bucket);
        if (size) {
            row.insert(QStringLiteral("size"), size->bytes);
            row.insert(QStringLiteral("objects"), size->objects);
        }
        out().object(row);
        return;
    }
    const QString all = Words::tr("all");
    out().line(Words::tr("Bucket: %1").arg(bucket.name));
    out().line(bucket.isPublic ? Words::tr("Public: yes") : Words::tr("Public: no"));
    out().line(Words::tr("Largest file: %1")
                   .arg(bucket.sizeLimit ? exactAmount(*bucket.sizeLimit) : Words::tr("the project's limit")));
    out().line(Words::tr("Types: %1")
                   .arg(bucket.allowedTypes.isEmpty() ? all : bucket.allowedTypes.join(QStringLiteral(", "))));
    if (bucket.created.isValid())
        out().line(Words::tr("Created: %1").arg(CliRows::time(bucket.created)));
    if (size)
        printSize(*size);
}

void InfoCommand::print(const CliPath &path, const ObjectInfo &object)
{
    if (options().json) {
        out().object(CliRows::json(path, object, true));
        return;
    }
    out().line(Words::tr("Path: %1").arg(path.toString()));
    out().line(Words::tr("Size: %1").arg(object.size < 0 ? QStringLiteral("-") : exactAmount(object.size)));
    out().line(Words::tr("Type: %1").arg(object.contentType));
    out().line(Words::tr("Modified: %1").arg(CliRows::time(object.modified)));
    if (object.created.isValid())
        out().line(Words::tr("Created: %1").arg(CliRows::time(object.created)));
    if (!object.etag.isEmpty())
        out().line(Words::tr("ETag: %1").arg(object.etag));
    if (!object.cacheControl.isEmpty())
        out().line(Words::tr("Cache: %1").arg(object.cacheControl));
    if (!object.metadata.isEmpty())
        out().line(Words::tr("Metadata: %1")
                       .arg(QString::fromUtf8(QJsonDocument(object.metadata).toJson(QJsonDocument::Compact))));
}

} // namespace bucketdeck
