#pragma once

#include "ui/player/WaveformMarks.h"

#include <QAbstractSlider>
#include <QPair>
#include <QPixmap>

#include <memory>

namespace bucketdeck {

struct SoundAnalysis;

/// The track as bars of loudness, the played part in the accent colour. A slider: value in milliseconds.
/// Time runs from left to right in every language, as on every player. The wheel seeks; with Ctrl it zooms, as plus and
/// minus do (0: all of it); Ctrl and an arrow go from chapter to chapter.
class WaveformSeekBar final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit WaveformSeekBar(QWidget *parent = nullptr);

    /// Shows all of it again, where the length is another.
    void setDuration(qint64 milliseconds);
    /// Where playback is; ignored while the user drags. Zoomed in, the bar turns to it as pages are turned.
    void setPosition(qint64 milliseconds);
    /// What is known while it is played: 0 to 1 each, -1 unknown; spread evenly over the duration. Not shown while
    /// there is a waveform.
    void setPeaks(const QList<float> &peaks);
    /// The whole of it; null: not known.
    void setWaveform(std::shared_ptr<const SoundAnalysis> waveform);
    /// What is here of what has to come over a network: shares, 0 to 1, in order. The rest is faint.
    void setBufferedRanges(const QList<QPair<double, double>> &ranges);
    /// The same for one range from the begin.
    void setBufferedShare(double share);
    /// Files on this computer are all here.
    void setShowsBuffered(bool shows);
    void setMarks(const WaveformMarks &marks);
    [[nodiscard]] const WaveformMarks &marks() const { return m_marks; }

    /// 1: all of it is seen.
    [[nodiscard]] double zoom() const;
    /// Keeps the place of this time where it is, as far as can be.
    void setZoom(double zoom, qint64 aroundMs);

    [[nodiscard]] QSize sizeHint() const override { return {400, 46}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 32}; }

Q_SIGNALS:
    /// The user wants to hear this place: on release of a drag, by click, wheel or keys.
    void seekRequested(qint64 milliseconds);

private:
    /// Both colours of the bars, for as long as they would be drawn the same.
    struct Picture
    {
        QPixmap played;
        QPixmap rest;
        QSize size;
        double scale = 0;
        double from = 0;
        double to = 0;
        qint64 palette = 0;
        bool isEnabled = false;
    };

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool zoomByKey(int key);
    void draw();
    void paintMarks(QPainter &painter) const;
    void seekTo(qint64 milliseconds);
    void seekChapter(int direction);
    void setView(double fromMs, double lengthMs);
    [[nodiscard]] double mostZoom() const;
    [[nodiscard]] int valueAt(double x) const;
    [[nodiscard]] double xAt(double milliseconds) const;
    [[nodiscard]] QString toolTipAt(double x) const;

    QList<float> m_peaks;
    std::shared_ptr<const SoundAnalysis> m_waveform;
    QList<QPair<double, double>> m_buffered;
    bool m_showsBuffered = true;
    WaveformMarks m_marks;
    double m_viewFrom = 0; ///< What is seen, in milliseconds.
    double m_viewLength = 0;
    int m_wheel = 0; ///< Parts of notches that haven't become one.
    Picture m_picture;
};

} // namespace bucketdeck
