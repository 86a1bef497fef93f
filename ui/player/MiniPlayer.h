#pragma once

#include "ui/player/PlayerFace.h"

#include <QWidget>

class QLabel;

namespace bucketdeck {

class ElidedLabel;
class IconButton;
class PlayButton;
class VolumeSlider;
class WaveformSeekBar;

/// A small window that stays above the others. Shows and asks, as the player bar does.
class MiniPlayer final : public QWidget, public PlayerFace
{
    Q_OBJECT

public:
    MiniPlayer();

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

    [[nodiscard]] WaveformSeekBar *seekBar() const { return m_seekBar; }

Q_SIGNALS:
    void playPauseRequested();
    void previousRequested();
    void nextRequested();
    void seekRequested(qint64 milliseconds);
    void volumeRequested(double volume);
    void mainWindowRequested();
    void closed();

private:
    void buildLayout();
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tintPicture();

    QLabel *m_picture;
    QImage m_cover;
    ElidedLabel *m_title;
    ElidedLabel *m_status;
    ElidedLabel *m_time;
    WaveformSeekBar *m_seekBar;
    IconButton *m_previous;
    PlayButton *m_play;
    IconButton *m_next;
    IconButton *m_window;
    VolumeSlider *m_volume;
    qint64 m_positionMs = 0;
    qint64 m_durationMs = 0;
};

} // namespace bucketdeck
