#pragma once

#include <QList>
#include <QPixmap>
#include <QWidget>

#include <memory>

namespace bucketdeck {

struct SoundAnalysis;

/// A picture of a sound: its peaks as bars, the played part in the accent colour; flat bars where they aren't known.
class PeaksBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PeaksBox(QWidget *parent = nullptr);

    void setPeaks(const QList<float> &peaks); ///< 0 to 1, -1 unknown; empty: flat bars.
    /// The whole of it, shown instead; null: not known.
    void setWaveform(std::shared_ptr<const SoundAnalysis> waveform);
    void setPlayedShare(double share); ///< 0 to 1.

    [[nodiscard]] QSize sizeHint() const override { return {260, 106}; }

private:
    void paintEvent(QPaintEvent *event) override;

    void draw(QSizeF room);

    QList<float> m_peaks;
    std::shared_ptr<const SoundAnalysis> m_waveform;
    QPixmap m_playedBars;
    QPixmap m_restBars;
    QSizeF m_drawnFor;
    double m_drawnScale = 0;
    qint64 m_drawnPalette = 0;
    double m_played = 0;
};

} // namespace bucketdeck
