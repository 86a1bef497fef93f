#pragma once

#include "ui/desktop/LauncherEntry.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace bucketdeck {

class BusConnection;

/// com.canonical.Unity.LauncherEntry: a signal that docks and task bars listen for (Plasma, Ubuntu's dock, Plank and
/// others). Sent four times a second at the most.
class BusLauncherEntry final : public QObject, public LauncherEntry
{
    Q_OBJECT

public:
    /// `desktopFile`: the name of the application's desktop file without its end.
    BusLauncherEntry(BusConnection *session, const QString &desktopFile, QObject *parent = nullptr);
    ~BusLauncherEntry() override;

    void show(double share, int left) override;
    void clear() override;

private:
    void send();

    BusConnection *m_session;
    QString m_application; ///< As a URI.
    QString m_path;
    double m_share = 0;
    int m_left = 0;
    bool m_shown = false;
    bool m_shownThere = false;
    QVariantMap m_told;
    QTimer m_soon;
};

} // namespace bucketdeck
