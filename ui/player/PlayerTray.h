#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace bucketdeck {

class MediaSession;

/// The icon in the desktop's tray: shows what plays and steers it. Make it where there is a tray.
class PlayerTray final : public QObject
{
    Q_OBJECT

public:
    explicit PlayerTray(MediaSession *media, QObject *parent = nullptr);
    ~PlayerTray() override;

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

private:
    void refresh();

    MediaSession *m_media;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    QAction *m_play;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace bucketdeck
