#pragma once

namespace bucketdeck {

class FileManager;
class LauncherEntry;
class MediaSession;
class MeteredNetwork;
class Notifications;
class SleepInhibitor;
class SleepWatch;

/// What the desktop offers. Any may be null: nothing of Bucketdeck depends on them.
struct DesktopServices
{
    Notifications *notifications = nullptr;
    SleepInhibitor *sleep = nullptr;
    LauncherEntry *launcher = nullptr;
    MeteredNetwork *network = nullptr;
    FileManager *files = nullptr;
    Notifications *trackNotices = nullptr; ///< Apart: a track doesn't take the place of a transfer.
    MediaSession *media = nullptr;
    SleepWatch *sleepWatch = nullptr;
};

} // namespace bucketdeck
