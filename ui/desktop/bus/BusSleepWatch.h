#pragma once

#include "ui/desktop/SleepWatch.h"

#include <QDBusUnixFileDescriptor>
#include <QTimer>

#include <optional>

namespace bucketdeck {

class BusConnection;

/// What systemd-logind tells (PrepareForSleep of org.freedesktop.login1, on the system bus). It is asked to wait a
/// moment before each sleep, so that what plays can fade out and its place be kept.
class BusSleepWatch final : public SleepWatch
{
    Q_OBJECT

public:
    explicit BusSleepWatch(BusConnection *system, QObject *parent = nullptr);

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void askToWait();

    BusConnection *m_system;
    QTimer m_moment;
    bool m_asking = false;
    bool m_sleeps = false;
    std::optional<QDBusUnixFileDescriptor> m_delay; ///< Sleep waits for as long as it is open.
};

} // namespace bucketdeck
