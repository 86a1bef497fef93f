#include "ui/browser/BrowserContext.h"

#include "core/account/AccountManager.h"
#include "core/cache/RangeCache.h"
#include "core/storage/StorageService.h"
#include "ui/settings/CachePreferences.h"

#include <QCoreApplication>

namespace bucketdeck {

QString BrowserContext::titleOf(const QString &accountId, const StoragePath &folder) const
{
    if (folder.isBucket()) {
        const Account owner = account ? account(accountId) : Account();
        return owner.kind == AccountKind::Local && !owner.title.isEmpty() ? owner.title : folder.name();
    }
    const std::shared_ptr<StorageService> service = storage ? storage(accountId) : nullptr;
    if (service && service->homeFolder(folder.bucket) == folder)
        return QCoreApplication::translate("bucketdeck::BrowserContext", "Your files");
    return folder.name();
}

BrowserContext BrowserContext::from(const AppServices &services)
{
    AccountManager *accounts = services.accounts;
    BrowserContext context;
    context.storage = [accounts](const QString &id) { return accounts->storage(id); };
    context.account = [accounts](const QString &id) { return accounts->account(id); };
    context.transfers = services.transfers;
    context.usage = services.usage;
    context.player = services.player;
    context.playQueue = services.playQueue;
    context.positions = services.positions;
    context.probe = services.probe;
    context.settings = services.settings;
    context.analyses = services.analyses;
    context.offline = services.offline;
    context.ranges = services.cache ? services.cache->cache() : nullptr;
    return context;
}

} // namespace bucketdeck
