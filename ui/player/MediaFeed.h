#pragma once

#include "ui/desktop/DesktopServices.h"
#include "ui/player/CoverFiles.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace bucketdeck {

class PlaybackEngine;
class PlaybackSettings;
class PlayerController;
class PlayingTags;
class PlayQueue;

/// Tells the desktop what plays, and the player what is wanted from there.
class MediaFeed final : public QObject
{
    Q_OBJECT

public:
    /// `settings` may be null: then no track is told of. `isWindowActive`: whoever looks at the window sees it there.
    MediaFeed(PlayerController *controller, PlaybackEngine *engine, PlayQueue *queue, const PlaybackSettings *settings,
              const DesktopServices &desktop, std::function<bool()> isWindowActive, QObject *parent);
    ~MediaFeed() override;

    /// Tells the number and the cover of the track, too. The cover becomes a file in `coverFolder`.
    void followTags(PlayingTags *tags, const QString &coverFolder);

private:
    void connectRequests();
    void refresh();
    void tellTrack();
    void takeTags();

    PlayerController *m_controller;
    PlaybackEngine *m_engine;
    PlayQueue *m_queue;
    const PlaybackSettings *m_settings;
    DesktopServices m_desktop;
    std::function<bool()> m_isWindowActive;
    quint32 m_toldTrack = 0;
    QPointer<PlayingTags> m_tags;
    std::optional<CoverFiles> m_covers;
    QString m_coverPath; ///< Of what plays.
};

} // namespace bucketdeck
