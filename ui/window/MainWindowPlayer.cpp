// What belongs to playing: the queue beside the pages, the mini player, the tray, the desktop's media controls.
#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "core/cache/RangeCache.h"
#include "ui/browser/BrowserContext.h"
#include "ui/desktop/MediaSession.h"
#include "ui/desktop/Notifications.h"
#include "ui/player/MediaFeed.h"
#include "ui/player/MiniPlayer.h"
#include "ui/player/PlayerBar.h"
#include "ui/player/PlayerController.h"
#include "ui/player/PlayerTray.h"
#include "ui/player/PlayingTags.h"
#include "ui/player/QueuePanel.h"
#include "ui/player/SoundMenu.h"
#include "ui/player/WaveformFeed.h"
#include "ui/settings/CachePreferences.h"
#include "ui/settings/PlaybackSettings.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QSystemTrayIcon>

namespace bucketdeck {
namespace {

const QString queueKey = QStringLiteral("window/queue");
const QString miniKey = QStringLiteral("player/miniPlace");

} // namespace

void MainWindow::connectPlayer()
{
    connect(m_playerBar, &PlayerBar::queueRequested, this, &MainWindow::showQueue);
    connect(m_playerBar, &PlayerBar::miniPlayerRequested, this, &MainWindow::toggleMiniPlayer);
    connect(m_playerBar, &PlayerBar::soundMenuRequested, this,
            [this](const QPoint &at) { m_soundMenu->popup(at, m_playerBar); });
    connect(m_services.player, &PlaybackEngine::speedChanged, m_playerBar, &PlayerBar::setSpeed);
    m_playerBar->setSpeed(m_services.player->speed());
    connect(m_queuePanel, &QueuePanel::closeRequested, this, [this] { showQueue(false); });
    const bool shown = m_services.settings->value(queueKey, false).toBool();
    m_queuePanel->setVisible(shown);
    m_playerBar->setQueueShown(shown);
    auto *feed = new MediaFeed(
        m_playerController, m_services.player, m_services.playQueue, m_services.playbackSettings, m_services.desktop,
        [this] { return isActiveWindow() || (m_miniPlayer && m_miniPlayer->isVisible()); }, this);
    feed->followTags(m_playingTags, m_services.cache && m_services.cache->cache()
                                        ? m_services.cache->cache()->settings().path + QStringLiteral("/covers")
                                        : QString());
    connect(m_playingTags, &PlayingTags::changed, this, [this] {
        m_playerBar->setCover(m_playingTags->cover());
        if (m_miniPlayer)
            m_miniPlayer->setCover(m_playingTags->cover());
    });
    if (MediaSession *media = m_services.desktop.media) {
        connect(media, &MediaSession::raiseRequested, this, &MainWindow::comeToFront);
        connect(media, &MediaSession::quitRequested, this, &MainWindow::quit);
        if (QSystemTrayIcon::isSystemTrayAvailable())
            m_tray = new PlayerTray(media, this);
    }
    if (m_services.desktop.trackNotices)
        connect(m_services.desktop.trackNotices, &Notifications::activated, this, &MainWindow::comeToFront);
}

void MainWindow::buildPlayerActions()
{
    const auto key = [](auto keys) { return QKeySequence(keys); };
    addCommand(tr("Play or pause"), {key(Qt::Key_MediaTogglePlayPause)}, [this] { m_playerController->togglePlay(); });
    for (QAction *action : {addCommand(tr("Play"), {key(Qt::Key_MediaPlay)}, [this] { m_playerController->play(); }),
                            addCommand(tr("Pause"), {key(Qt::Key_MediaPause)}, [this] { m_playerController->pause(); }),
                            addCommand(tr("Stop"), {key(Qt::Key_MediaStop)}, [this] { m_playerController->stop(); })})
        action->setAutoRepeat(false);
    addCommand(tr("Next track"), {key(Qt::CTRL | Qt::Key_Right), key(Qt::Key_MediaNext)},
               [this] { m_playerController->next(); });
    addCommand(tr("Previous track"), {key(Qt::CTRL | Qt::Key_Left), key(Qt::Key_MediaPrevious)},
               [this] { m_playerController->previous(); });
    addCommand(tr("Queue"), {key(Qt::CTRL | Qt::Key_J)}, [this] {
        showQueue(!m_queuePanel->isVisible());
        if (m_queuePanel->isVisible())
            m_queuePanel->enter();
    });
    addCommand(tr("Shuffle"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
               [this] { m_services.playQueue->setShuffled(!m_services.playQueue->isShuffled()); });
    addCommand(tr("Mini player"), {key(Qt::CTRL | Qt::Key_M)}, [this] { toggleMiniPlayer(); });
    addCommand(tr("Speed and sound…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
               [this] { m_playerBar->showSoundMenu(); });
    addCommand(tr("Slower"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)}, [this] { m_soundMenu->slower(); });
    addCommand(tr("Faster"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)}, [this] { m_soundMenu->faster(); });
    addCommand(tr("Repeat from here"), {key(Qt::CTRL | Qt::Key_BracketLeft)}, [this] { m_soundMenu->setLoopStart(); });
    addCommand(tr("Repeat up to here"), {key(Qt::CTRL | Qt::Key_BracketRight)}, [this] { m_soundMenu->setLoopEnd(); });
    addCommand(tr("Don't repeat a part"), {key(Qt::CTRL | Qt::Key_Backslash)}, [this] { m_soundMenu->endLoop(); });
    addCommand(tr("Sleep timer…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, [this] { m_playerBar->showSleepMenu(); });
}

void MainWindow::showQueue(bool shown)
{
    const bool hadFocus = m_queuePanel->isAncestorOf(QApplication::focusWidget());
    m_queuePanel->setVisible(shown);
    m_playerBar->setQueueShown(shown);
    m_services.settings->setValue(queueKey, shown);
    if (!shown && hadFocus)
        centralWidget()->setFocus();
}

void MainWindow::toggleMiniPlayer()
{
    if (m_miniPlayer && m_miniPlayer->isVisible()) {
        m_miniPlayer->close();
        return;
    }
    if (!m_miniPlayer) {
        m_miniPlayer = std::make_unique<MiniPlayer>();
        m_miniPlayer->setWindowIcon(windowIcon());
        m_playerController->addFace(m_miniPlayer.get());
        if (m_services.analyses)
            new WaveformFeed(m_services.player, m_services.analyses, BrowserContext::from(m_services).storage,
                             m_playingTags, m_miniPlayer->seekBar());
        m_miniPlayer->setCover(m_playingTags->cover());
        connect(m_miniPlayer.get(), &MiniPlayer::mainWindowRequested, this, [this] {
            m_miniPlayer->close();
            comeToFront();
        });
        connect(m_miniPlayer.get(), &MiniPlayer::closed, this,
                [this] { m_services.settings->setValue(miniKey, m_miniPlayer->pos()); });
        placeMiniPlayer();
    }
    m_miniPlayer->show();
    m_miniPlayer->raise();
    m_miniPlayer->activateWindow();
}

void MainWindow::placeMiniPlayer()
{
    const QVariant kept = m_services.settings->value(miniKey);
    const QPoint place = kept.toPoint();
    // Where it was, if there is still a screen.
    if (kept.isValid() && QApplication::screenAt(place + QPoint(40, 20)))
        m_miniPlayer->move(place);
}

void MainWindow::comeToFront()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

bool MainWindow::goesOnInTray() const
{
    if (!m_tray || m_leaving || m_quitting || !m_services.playbackSettings ||
        !m_services.playbackSettings->keepsInTray())
        return false;
    const PlaybackState state = m_services.player->state();
    return state == PlaybackState::Playing || state == PlaybackState::Loading || state == PlaybackState::Stalled;
}

void MainWindow::quit()
{
    // From the tray there may be no window to ask in.
    if (!isVisible())
        comeToFront();
    m_quitting = true;
    close();
    m_quitting = false;
}

} // namespace bucketdeck
