#pragma once

#include "core/account/SignInStep.h"
#include "core/base/Error.h"
#include "core/storage/ObjectInfo.h"
#include "core/transfer/TransferItem.h"
#include "ui/AppServices.h"
#include "ui/window/SidebarModel.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace bucketdeck {

class BrowserPage;
class Inspector;
class MessageBanner;
class MiniPlayer;
class PlayerBar;
class PlayerController;
class SoundMenu;
class PlayerTray;
class PlayingTags;
class ProfilePictures;
class QueuePanel;
class Sidebar;
class SidebarController;
class TransferStrip;
class TransfersPage;
class UploadFlow;
class UsagePage;

/// The window: sidebar, pages, inspector, transfer strip, player bar. Arranges its rooms and leads between them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const AppServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where the window was left, or where STORAGE_BACKEND says. Call once, after AccountManager::restore().
    void openStartPlace();

    /// Closes without asking about transfers: nobody may be there to answer.
    void leave();

    void showPlace(const SidebarPlace &place);
    void showFolder(const QString &accountId, const StoragePath &folder);
    /// An empty id: another account.
    void signIn(const QString &accountId);
    /// The profile of whoever is signed in to this account.
    void openAccount(const QString &accountId);

private:
    void buildLayout();
    void buildActions();
    QAction *addCommand(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run);
    void connectSidebar();
    void connectBrowser();
    void connectAccounts();
    void connectTransfers();
    void connectPlayer();
    void buildPlayerActions();
    void showQueue(bool shown);
    void toggleMiniPlayer();
    void placeMiniPlayer();
    void comeToFront();
    /// Ends the program, after asking where transfers are still on their way.
    void quit();
    [[nodiscard]] bool goesOnInTray() const;
    void restoreLayout();
    void saveLayout();

    void showLibrary(const QString &bucket);
    void rememberPlace(const QString &accountId, const StoragePath &folder);
    void showInspectorFor(QWidget *page);
    void sessionEnded(const Account &account, const Error &reason);
    void signOut(const QString &accountId, SignOutScope scope);
    void tell(const QString &text);

    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    AppServices m_services;
    Sidebar *m_sidebar;
    BrowserPage *m_browser;
    TransfersPage *m_transfersPage;
    UsagePage *m_usagePage;
    Inspector *m_inspector;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    TransferStrip *m_strip;
    MessageBanner *m_sessionBanner;
    MessageBanner *m_playerBanner;
    MessageBanner *m_messageBanner;
    QTimer *m_messageEnd;
    Error m_lastError; ///< Behind what the banner says.
    PlayerBar *m_playerBar;
    SidebarController *m_sidebarController;
    PlayerController *m_playerController;
    SoundMenu *m_soundMenu;
    QueuePanel *m_queuePanel;
    PlayingTags *m_playingTags;
    PlayerTray *m_tray = nullptr; ///< Where there is one.
    std::unique_ptr<MiniPlayer> m_miniPlayer;
    UploadFlow *m_uploads;
    ProfilePictures *m_pictures;
    QString m_endedAccount;
    int m_placesShown = 0; ///< Whoever went somewhere meanwhile stays there.
    bool m_leaving = false;
    bool m_quitting = false;
};

} // namespace bucketdeck
