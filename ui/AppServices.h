#pragma once

#include <QSettings>

namespace bucketdeck {

class AccountManager;
class MediaProbe;
class PlaybackEngine;
class PlayQueue;
class TransferQueue;
class UsageMonitor;

/// What the composition root hands to the window. Everything outlives the window.
struct AppServices
{
    AccountManager *accounts = nullptr;
    TransferQueue *transfers = nullptr;
    UsageMonitor *usage = nullptr;
    PlaybackEngine *player = nullptr;
    PlayQueue *playQueue = nullptr;
    MediaProbe *probe = nullptr;
    QSettings *settings = nullptr;
};

} // namespace bucketdeck
