#pragma once

#include "core/account/Account.h"
#include "core/transfer/TransferQueue.h"
#include "ui/AppServices.h"

#include <functional>

namespace bucketdeck {

/// What the browser needs of the application: lookups instead of the account manager, so that it runs on any storage.
/// Pointers may be null: the browser then does without that part.
struct BrowserContext
{
    StorageLookup storage;
    std::function<Account(const QString &accountId)> account;
    TransferQueue *transfers = nullptr;
    UsageMonitor *usage = nullptr;
    PlaybackEngine *player = nullptr;
    PlayQueue *playQueue = nullptr;
    MediaProbe *probe = nullptr;
    QSettings *settings = nullptr;

    [[nodiscard]] static BrowserContext from(const AppServices &services);
};

} // namespace bucketdeck
