#pragma once

#include <QWidget>

namespace bucketdeck {

/// A bar of five pixels: how much of something is done or used. Says its per cent to screen readers.
class ThinProgressBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Accent, Warning, Danger, Resting };

    explicit ThinProgressBar(QWidget *parent = nullptr);

    [[nodiscard]] double share() const { return m_share; }
    void setShare(double share); ///< 0 to 1.
    /// A second, fainter part behind the first: what is on its way.
    void setFurtherShare(double share);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override { return {120, 5}; }

private:
    void paintEvent(QPaintEvent *event) override;

    double m_share = 0;
    double m_further = 0;
    Tone m_tone = Tone::Accent;
};

} // namespace bucketdeck
