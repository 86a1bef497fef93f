#pragma once

#include "app/cli/CliContext.h"
#include "app/player/FileStorage.h"
#include "app/player/PlayTerminal.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "ui/desktop/MediaSession.h"
#include "ui/desktop/QueueTracks.h"
#include "ui/desktop/bus/BusConnection.h"
#include "ui/desktop/bus/BusMediaPlayer.h"

namespace bucketdeck {

/// `play`: one sound after another, with what plays in a line on the terminal, driven by keys and by the desktop's
/// media controls.
class PlayCommand final : public QObject
{
    Q_OBJECT

public:
    explicit PlayCommand(std::shared_ptr<CliContext> context);

    void start();

Q_SIGNALS:
    void finished(bucketdeck::CliExit exit);

private:
    [[nodiscard]] static Task<QList<ObjectRef>> find(std::shared_ptr<CliContext> context, CliPath path,
                                                     std::shared_ptr<FileStorage> files);
    [[nodiscard]] QCoro::Task<void> findAll();
    void connectControls();
    void open(const ObjectRef &ref);
    void toggle();
    void previous();
    void seek(qint64 positionMs);
    void takeFailure(const Error &error);
    void goOn();
    void refresh();
    void end(CliExit exit);
    [[nodiscard]] QString title() const;

    std::shared_ptr<CliContext> m_context;
    std::shared_ptr<FileStorage> m_files;
    PlaybackEngine m_engine;
    PlayQueue m_queue;
    MediaSession m_media;
    QueueTracks m_tracks;
    BusConnection m_bus;
    BusMediaPlayer m_player;
    PlayTerminal m_terminal;
    int m_played = 0;
    int m_failed = 0;
    bool m_ended = false;
};

} // namespace bucketdeck
