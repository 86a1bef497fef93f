#pragma once

#include <QAbstractSlider>

namespace bucketdeck {

/// A thin bar from 0 to 100, for the volume. Wheel, keys and drag move it.
class VolumeSlider final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit VolumeSlider(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {80, 24}; }

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void follow(double x);
};

} // namespace bucketdeck
