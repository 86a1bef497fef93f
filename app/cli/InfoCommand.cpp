#include "app/cli/InfoCommand.h"

#include "app/cli/CliRows.h"
#include "core/transfer/Amount.h"

#include <QCoreApplication>
#include <QJsonDocument>

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
    if (path.remote.isBucket()) {
        const Result<Bucket> bucket = co_await (*storage)->bucket(path.remote.bucket);
        if (!bucket)
            co_return m_context->failed(bucket.error(), path.toString());
        print(path, *bucket);
        co_return CliExit::Done;
    }
    if (path.remote.isFolder()) {
        out().note(Words::tr("%1 is a folder: “bucketdeck ls” shows what is in it.").arg(path.toString()));
        co_return CliExit::Failed;
    }
    const Result<ObjectInfo> object = co_await (*storage)->stat(path.remote);
    if (!object)
        co_return m_context->failed(object.error(), path.toString());
    print(path, *object);
    co_return CliExit::Done;
}

void InfoCommand::print(const CliPath &path, const Bucket &bucket)
{
    if (options().json) {
        out().object(CliRows::json(path, bucket));
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
