#include "app/window/Desktop.h"

#include "ui/desktop/MediaSession.h"
#include "ui/desktop/bus/BusConnection.h"
#include "ui/desktop/bus/BusFileManager.h"
#include "ui/desktop/bus/BusLauncherEntry.h"
#include "ui/desktop/bus/BusMediaPlayer.h"
#include "ui/desktop/bus/BusNotifications.h"
#include "ui/desktop/bus/BusSleepInhibitor.h"
#include "ui/desktop/bus/BusSleepWatch.h"
#include "ui/desktop/bus/SystemMeteredNetwork.h"

#include <QDesktopServices>

namespace bucketdeck {

struct Desktop::Parts
{
    BusConnection session{[] { return QDBusConnection::sessionBus(); }};
    BusConnection system{[] { return QDBusConnection::systemBus(); }};
    BusNotifications notifications{&session, fileName};
    BusSleepInhibitor sleep{&system, &session};
    BusLauncherEntry launcher{&session, fileName};
    BusFileManager files{&session, [](const QUrl &folder) { QDesktopServices::openUrl(folder); }};
    SystemMeteredNetwork network;
    MediaSession media{true};
    BusMediaPlayer mediaPlayer{&session, &media, fileName};
    BusNotifications trackNotices{&session, fileName, QStringLiteral("x-bucketdeck.track")};
    BusSleepWatch sleepWatch{&system};
};

Desktop::Desktop()
    : m_parts(std::make_unique<Parts>())
{
}

Desktop::~Desktop() = default;

DesktopServices Desktop::services() const
{
    return {&m_parts->notifications, &m_parts->sleep,        &m_parts->launcher, &m_parts->network,
            &m_parts->files,         &m_parts->trackNotices, &m_parts->media,    &m_parts->sleepWatch};
}

} // namespace bucketdeck
