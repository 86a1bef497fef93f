#include "ui/browser/BrowserContext.h"

#include "core/account/AccountManager.h"

namespace bucketdeck {

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
    context.probe = services.probe;
    context.settings = services.settings;
    return context;
}

} // namespace bucketdeck
