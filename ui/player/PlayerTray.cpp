#include "ui/player/PlayerTray.h"

#include "ui/desktop/MediaSession.h"
#include "ui/style/Format.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace bucketdeck {

PlayerTray::PlayerTray(MediaSession *media, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
    , m_play(m_menu->addAction({}, media, &MediaSession::playPauseRequested))
    , m_next(m_menu->addAction(tr("Next"), media, &MediaSession::nextRequested))
    , m_previous(m_menu->addAction(tr("Previous"), media, &MediaSession::previousRequested))
{
    m_menu->addSeparator();
    m_menu->addAction(tr("Show Bucketdeck"), media, &MediaSession::raiseRequested);
    m_menu->addAction(tr("Quit"), media, &MediaSession::quitRequested);
    m_icon->setIcon(QIcon(QStringLiteral(":/icons/bucketdeck.svg")));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT m_media->raiseRequested();
        else if (reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT m_media->playPauseRequested();
    });
    connect(media, &MediaSession::changed, this, &PlayerTray::refresh);
    refresh();
    m_icon->show();
}

PlayerTray::~PlayerTray() = default;

void PlayerTray::refresh()
{
    const MediaState &state = m_media->state();
    const bool playing = state.status == MediaState::Status::Playing;
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setEnabled(state.trackId != 0 || state.hasNext);
    m_next->setEnabled(state.hasNext);
    m_previous->setEnabled(state.hasPrevious);
    // Plain text, which tooltips of trays may take for something else: no sign that could begin markup.
    const QString title = Format::safeName(state.title).remove(u'<');
    m_icon->setToolTip(title.isEmpty() ? tr("Bucketdeck") : title);
}

} // namespace bucketdeck

#include "moc_PlayerTray.cpp"
