#pragma once

namespace bucketdeck {

class FileManager;
class LauncherEntry;
class MeteredNetwork;
class Notifications;
class SleepInhibitor;

/// What the desktop offers. Any may be null: nothing of Bucketdeck depends on them.
struct DesktopServices
{
    Notifications *notifications = nullptr;
    SleepInhibitor *sleep = nullptr;
    LauncherEntry *launcher = nullptr;
    MeteredNetwork *network = nullptr;
    FileManager *files = nullptr;
};

} // namespace bucketdeck
