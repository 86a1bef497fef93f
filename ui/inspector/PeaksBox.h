#pragma once

#include <QList>
#include <QWidget>

namespace bucketdeck {

/// A picture of a sound: its peaks as bars, the played part in the accent colour; flat bars where they aren't known.
class PeaksBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PeaksBox(QWidget *parent = nullptr);

    void setPeaks(const QList<float> &peaks); ///< 0 to 1, -1 unknown; empty: flat bars.
    void setPlayedShare(double share);        ///< 0 to 1.

    [[nodiscard]] QSize sizeHint() const override { return {260, 106}; }

private:
    void paintEvent(QPaintEvent *event) override;

    QList<float> m_peaks;
    double m_played = 0;
};

} // namespace bucketdeck
