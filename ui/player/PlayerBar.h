#pragma once

#include "ui/player/PlayerFace.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QWidget>

class QLabel;
class QMenu;

namespace bucketdeck {

class ElidedLabel;
class IconButton;
class PlayButton;
class SleepTimer;
class VolumeSlider;
class WaveformSeekBar;

/// The bar at the foot of the window. Shows and asks; PlayerController knows what plays.
class PlayerBar final : public QWidget, public PlayerFace
{
    Q_OBJECT

public:
    explicit PlayerBar(QWidget *parent = nullptr);

    void setTrack(const QString &title, const QString &status) override;
    void setStatus(const QString &status) override;
    void setPlaying(bool playing) override;
    void setNeighbours(bool previous, bool next) override;
    void setPosition(qint64 milliseconds) override;
    void setDuration(qint64 milliseconds) override;
    void setPeaks(const QList<float> &peaks) override;
    void setBufferedShare(double share) override;
    void setVolume(double volume) override;
    void setCover(const QImage &cover) override;
    /// Ids and names of the devices; `chosen` empty: the system's default.
    void setOutputs(const QList<QPair<QByteArray, QString>> &outputs, const QByteArray &chosen);

    void setSleep(const SleepTimer &timer);
    void setSpeed(double speed);
    void setQueueShown(bool shown);

    [[nodiscard]] QString status() const;
    [[nodiscard]] WaveformSeekBar *seekBar() const { return m_seekBar; }

Q_SIGNALS:
    void playPauseRequested();
    void previousRequested();
    void nextRequested();
    void seekRequested(qint64 milliseconds);
    void volumeRequested(double volume);
    void outputRequested(const QByteArray &id);
    void sleepRequested(int minutes); ///< 0: not any more.
    void sleepAtEndRequested();
    void soundMenuRequested(const QPoint &below); ///< It opens upwards from there, in global coordinates.
    void queueRequested(bool shown);
    void miniPlayerRequested();

public Q_SLOTS:
    void showSleepMenu();
    void showSoundMenu();

private:
    void paintEvent(QPaintEvent *event) override;
    void toggleMute();
    void showOutputs();
    void showVolume(int value);

    IconButton *m_previous;
    PlayButton *m_play;
    IconButton *m_next;
    QLabel *m_cover;
    ElidedLabel *m_title;
    ElidedLabel *m_status;
    QLabel *m_position;
    WaveformSeekBar *m_seekBar;
    QLabel *m_duration;
    IconButton *m_sound;
    IconButton *m_sleep;
    IconButton *m_queue;
    IconButton *m_mini;
    IconButton *m_output;
    IconButton *m_mute;
    VolumeSlider *m_volume;
    QList<QPair<QByteArray, QString>> m_outputs;
    QByteArray m_chosenOutput;
    int m_volumeBeforeMute = 70;
    int m_sleepMinutes = 0;
    double m_speed = 1;
    bool m_sleepAtEnd = false;
};

} // namespace bucketdeck
