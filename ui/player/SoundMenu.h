#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QMenu;
class QWidget;

namespace bucketdeck {

class PlaybackEngine;
class PlaybackSettings;
class PlayerController;
class WaveformSeekBar;

/// How it sounds: speed, silences, loudness, and a stretch that is played again and again.
class SoundMenu final : public QObject
{
    Q_OBJECT

public:
    /// `settings` may be null: then only the loop is there.
    SoundMenu(PlayerController *controller, PlaybackEngine *engine, PlaybackSettings *settings, WaveformSeekBar *bar,
              QObject *parent);

    /// Opens it upwards from this place, in global coordinates.
    void popup(const QPoint &at, QWidget *parent);

    void faster();
    void slower();
    /// Where it plays now is where the loop begins, or ends; the first half alone is a mark.
    void setLoopStart();
    void setLoopEnd();
    void endLoop();

private:
    void addSpeeds(QMenu *menu);
    void addLoudness(QMenu *menu);
    void showLoop();

    PlayerController *m_controller;
    PlaybackEngine *m_engine;
    PlaybackSettings *m_settings;
    WaveformSeekBar *m_bar;
    std::optional<qint64> m_start; ///< Of a loop that has no end yet.
};

} // namespace bucketdeck
