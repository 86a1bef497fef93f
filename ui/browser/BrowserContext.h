#pragma once

#include "core/account/Account.h"
#include "core/transfer/TransferQueue.h"
#include "ui/AppServices.h"

#include <functional>

namespace bucketdeck {

class RangeCache;

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
    TrackPositions *positions = nullptr;
    MediaProbe *probe = nullptr;
    QSettings *settings = nullptr;
    AnalysisService *analyses = nullptr;
    OfflineKeeper *offline = nullptr;
    std::shared_ptr<RangeCache> ranges;

    /// What a folder is called in the window: its name, or, where that says nothing (the library's bucket, the user's
    /// own folder, named by a number), a title. Its real name is in `folder`.
    [[nodiscard]] QString titleOf(const QString &accountId, const StoragePath &folder) const;

    [[nodiscard]] static BrowserContext from(const AppServices &services);
};

} // namespace bucketdeck
