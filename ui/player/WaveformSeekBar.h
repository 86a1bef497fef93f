#pragma once

#include <QAbstractSlider>
#include <QList>

namespace bucketdeck {

/// The track as bars of loudness, the played part in the accent colour. A slider: value in milliseconds.
/// Time runs from left to right in every language, as on every player.
class WaveformSeekBar final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit WaveformSeekBar(QWidget *parent = nullptr);

    void setDuration(qint64 milliseconds);
    /// Where playback is; ignored while the user drags.
    void setPosition(qint64 milliseconds);
    /// 0 to 1 each, -1 unknown; spread evenly over the duration.
    void setPeaks(const QList<float> &peaks);
    void setBufferedShare(double share);

    [[nodiscard]] QSize sizeHint() const override { return {400, 46}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 32}; }

Q_SIGNALS:
    /// The user wants to hear this place: on release of a drag, by click or by keys.
    void seekRequested(qint64 milliseconds);

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] int valueAt(double x) const;
    [[nodiscard]] float peakFor(int bar, int bars) const;

    QList<float> m_peaks;
    double m_buffered = 0;
};

} // namespace bucketdeck
