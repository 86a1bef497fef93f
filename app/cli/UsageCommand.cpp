#include "app/cli/UsageCommand.h"

#include "app/cli/RemoteSource.h"
#include "core/transfer/Amount.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::UsageCommand)
};

QString sourceName(UsageSource source)
{
    switch (source) {
    case UsageSource::Rpc:
        return QStringLiteral("project");
    case UsageSource::Counted:
        return QStringLiteral("counted");
    case UsageSource::Disk:
        break;
    }
    return QStringLiteral("disk");
}

QJsonValue orNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QCoro::Task<CliExit> UsageCommand::run()
{
    const auto self = shared_from_this();
    const CliPath path = options().paths.isEmpty() ? m_context->defaultRoot() : options().paths.first();
    if (!path.isRemote())
        co_return m_context->wrongUse(Words::tr("usage takes ss:/// or lib:///, or a bucket or folder there."));
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return m_context->failed(storage.error());
    if (!path.isRoot()) {
        const CliExit counted = co_await count(path, *storage);
        co_return counted;
    }
    const Result<Usage> usage = co_await (*storage)->usage(m_context->cancel());
    if (!usage)
        co_return m_context->failed(usage.error());
    if (usage->source == UsageSource::Counted && usage->objectCount == 0 && m_context->mayBeBlind(path.place)) {
        const Result<QList<Bucket>> buckets = co_await (*storage)->listBuckets();
        if (buckets && buckets->isEmpty()) {
            out().hint(Words::tr("No bucket is shown to this account, so nothing could be counted. Buckets may be "
                                 "hidden from it; name one to have it counted: bucketdeck usage ss:///NAME/"));
        }
    }
    print(path, *usage);
    co_return CliExit::Done;
}

QCoro::Task<CliExit> UsageCommand::count(CliPath path, std::shared_ptr<StorageService> storage)
{
    const auto self = shared_from_this();
    const Result<RemoteSource> found = co_await resolveRemote(m_context, path, true);
    if (!found)
        co_return m_context->failed(found.error(), path.toString());
    Usage usage;
    usage.usedBytes = qMax<qint64>(0, found->info.size);
    usage.objectCount = 1;
    if (found->path.isFolder()) {
        const Result<TreeSize> size = co_await measureTree(storage, found->path, m_context->cancel());
        if (!size)
            co_return m_context->failed(size.error(), path.toString());
        usage.usedBytes = size->bytes;
        usage.objectCount = size->objects;
    }
    print(path, usage);
    co_return CliExit::Done;
}

void UsageCommand::print(const CliPath &path, const Usage &usage)
{
    if (options().json) {
        const bool isComplete = usage.source != UsageSource::Counted || !m_context->mayBeBlind(path.place);
        QJsonObject row{{QStringLiteral("usedBytes"), usage.usedBytes},
                        {QStringLiteral("limitBytes"), orNull(usage.limitBytes)},
                        {QStringLiteral("freeBytes"), orNull(usage.freeBytes())},
                        {QStringLiteral("objects"), usage.objectCount},
                        {QStringLiteral("source"), sourceName(usage.source)},
                        {QStringLiteral("complete"), isComplete}};
        if (!path.isRoot())
            row.insert(QStringLiteral("path"), path.toString());
        out().object(row);
        return;
    }
    out().line(Words::tr("Used: %1").arg(exactAmount(usage.usedBytes)));
    out().line(Words::tr("Files: %1").arg(QLocale().toString(usage.objectCount)));
    if (usage.limitBytes)
        out().line(Words::tr("Limit: %1").arg(exactAmount(*usage.limitBytes)));
    if (const std::optional<qint64> free = usage.freeBytes())
        out().line(Words::tr("Free: %1").arg(exactAmount(*free)));
    if (usage.source == UsageSource::Counted)
        out().line(Words::tr("Counted from what this account may see."));
}

} // namespace bucketdeck
