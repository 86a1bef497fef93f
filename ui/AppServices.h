#pragma once

#include "ui/desktop/DesktopServices.h"

#include <QSettings>

namespace bucketdeck {

class AccountManager;
class AnalysisService;
class CachePreferences;
class MediaProbe;
class OfflineKeeper;
class PlaybackEngine;
class PlaybackSettings;
class PlayMemory;
class PlayQueue;
class TrackPositions;
class TransferHolds;
class TransferQueue;
class TransferSettings;
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
    TransferSettings *transferSettings = nullptr;
    TransferHolds *transferHolds = nullptr;
    DesktopServices desktop;
    AnalysisService *analyses = nullptr; ///< Of sounds: waveforms and loudness.
    /// What is fetched stays on this computer; null: it doesn't.
    OfflineKeeper *offline = nullptr;
    CachePreferences *cache = nullptr;
    TrackPositions *positions = nullptr; ///< From here on: null where a part is not wanted.
    PlayMemory *playMemory = nullptr;
    PlaybackSettings *playbackSettings = nullptr;
};

} // namespace bucketdeck
