#pragma once

#include "ui/desktop/SleepInhibitor.h"

#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace bucketdeck {

class BusConnection;

/// Asks systemd-logind (org.freedesktop.login1, on the system bus), which holds sleep off for as long as a descriptor
/// is open; where there is none or it refuses, the session's org.freedesktop.PowerManagement.Inhibit, then
/// org.freedesktop.ScreenSaver. Whichever it was, it ends with this process.
class BusSleepInhibitor final : public QObject, public SleepInhibitor
{
    Q_OBJECT

public:
    BusSleepInhibitor(BusConnection *system, BusConnection *session, QObject *parent = nullptr);
    ~BusSleepInhibitor() override;

    void hold(const QString &reason) override;
    void release() override;

private:
    struct SessionService;
    static const QList<SessionService> &sessionServices();

    void askLogin();
    void askSession(int which);
    void letGo();

    BusConnection *m_system;
    BusConnection *m_session;
    QString m_reason;
    bool m_wanted = false;
    bool m_asking = false;
    std::optional<QDBusUnixFileDescriptor> m_descriptor;
    int m_held = -1; ///< Which of the session's services holds m_cookie.
    uint m_cookie = 0;
};

} // namespace bucketdeck
