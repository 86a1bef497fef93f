#pragma once

#include "ui/desktop/Notifications.h"

#include <QDBusMessage>

namespace bucketdeck {

class BusConnection;

/// org.freedesktop.Notifications, as the Desktop Notifications Specification 1.2 has it.
class BusNotifications final : public Notifications
{
    Q_OBJECT

public:
    /// `desktopFile`: the name of the application's desktop file without its end, by which its icon is found too.
    /// `category`: of what these messages are, as the specification names it.
    BusNotifications(BusConnection *session, QString desktopFile, QString category = QStringLiteral("transfer"),
                     QObject *parent = nullptr);

    void show(const QString &title, const QString &text) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &key);
    void onClosed(uint id, uint reason);

private:
    void askWhatItCan();
    void send();

    BusConnection *m_session;
    QString m_desktopFile;
    QString m_category;
    QString m_title; ///< What is to be shown; both empty: nothing.
    QString m_text;
    uint m_id = 0;        ///< Of what is shown.
    bool m_asked = false; ///< What the service can.
    bool m_knows = false;
    bool m_takesActions = false;
    bool m_takesMarkup = false;
};

} // namespace bucketdeck
