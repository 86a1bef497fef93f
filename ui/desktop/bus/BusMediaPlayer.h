#pragma once

#include <QDBusMessage>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace bucketdeck {

class BusConnection;
class MediaSession;

/// The desktop's media controls: org.mpris.MediaPlayer2 as the MPRIS D-Bus Interface Specification 2.2 has it, without
/// playlists. A second process on the same bus is called ".instance<process id>".
class BusMediaPlayer final : public QObject
{
    Q_OBJECT

public:
    /// `desktopFile`: the name of the application's desktop file without its end. Both outlive this.
    BusMediaPlayer(BusConnection *bus, MediaSession *media, const QString &desktopFile, QObject *parent = nullptr);
    ~BusMediaPlayer() override;

    /// By which it is known on the bus; empty until it is.
    [[nodiscard]] QString name() const { return m_name; }

Q_SIGNALS:
    void named(const QString &name);

private:
    void requestName(const QString &name, bool mayBeTaken);
    void tellChanges();
    void tellPlayer();
    void tellProperties(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

    BusConnection *m_bus;
    MediaSession *m_media;
    QString m_name;
    QTimer m_soon;      ///< Several changes are told as one.
    QVariantMap m_told; ///< Of the player's properties.
};

} // namespace bucketdeck
