#pragma once

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
class VolumeSlider;
class WaveformSeekBar;

/// The bar at the foot of the window. Shows and asks; PlayerController knows what plays.
class PlayerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerBar(QWidget *parent = nullptr);

    void setTrack(const QString &title, const QString &status); ///< Empty title: nothing is loaded.
    void setStatus(const QString &status);
    void setPlaying(bool playing);
    void setNeighbours(bool previous, bool next);
    void setPosition(qint64 milliseconds);
    void setDuration(qint64 milliseconds);
    void setPeaks(const QList<float> &peaks);
    void setBufferedShare(double share);
    void setVolume(double volume); ///< 0 to 1
    /// Ids and names of the devices; `chosen` empty: the system's default.
    void setOutputs(const QList<QPair<QByteArray, QString>> &outputs, const QByteArray &chosen);

    [[nodiscard]] QString status() const;
    [[nodiscard]] WaveformSeekBar *seekBar() const { return m_seekBar; }

Q_SIGNALS:
    void playPauseRequested();
    void previousRequested();
    void nextRequested();
    void seekRequested(qint64 milliseconds);
    void volumeRequested(double volume);
    void outputRequested(const QByteArray &id);

private:
    void paintEvent(QPaintEvent *event) override;
    void toggleMute();
    void showOutputs();
    void showVolume(int value);

    IconButton *m_previous;
    PlayButton *m_play;
    IconButton *m_next;
    ElidedLabel *m_title;
    ElidedLabel *m_status;
    QLabel *m_position;
    WaveformSeekBar *m_seekBar;
    QLabel *m_duration;
    IconButton *m_output;
    IconButton *m_mute;
    VolumeSlider *m_volume;
    QList<QPair<QByteArray, QString>> m_outputs;
    QByteArray m_chosenOutput;
    int m_volumeBeforeMute = 70;
};

} // namespace bucketdeck
