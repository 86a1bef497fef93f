#pragma once

#include <QLabel>

namespace bucketdeck {

/// A short fact on a quiet rounded ground: "44.1 kHz".
class ChipLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Quiet, Warning };

    explicit ChipLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Warning: bold, on the warning colour, for what must not be overlooked.
    void setTone(Tone tone);

private:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tint();

    Tone m_tone = Tone::Quiet;
};

} // namespace bucketdeck
