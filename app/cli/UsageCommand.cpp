#include "app/cli/UsageCommand.h"

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
    if (!path.isRoot())
        co_return m_context->wrongUse(Words::tr("usage takes ss:/// or lib:///, nothing in it."));
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return m_context->failed(storage.error());
    const Result<Usage> usage = co_await (*storage)->usage(m_context->cancel());
    if (!usage)
        co_return m_context->failed(usage.error());
    print(*usage);
    co_return CliExit::Done;
}

void UsageCommand::print(const Usage &usage)
{
    if (options().json) {
        out().object({{QStringLiteral("usedBytes"), usage.usedBytes},
                      {QStringLiteral("limitBytes"), orNull(usage.limitBytes)},
                      {QStringLiteral("freeBytes"), orNull(usage.freeBytes())},
                      {QStringLiteral("objects"), usage.objectCount},
                      {QStringLiteral("source"), sourceName(usage.source)}});
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
