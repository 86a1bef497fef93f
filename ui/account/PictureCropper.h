#pragma once

#include <QImage>
#include <QWidget>

namespace bucketdeck {

/// Chooses the square of a picture: drag to move, wheel or keys to come closer. Arrows move, + and - zoom.
class PictureCropper final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCropper(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    /// 1: the largest square of the picture, up to `mostZoom`.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    static constexpr double mostZoom = 4;

    /// The chosen square in pixels of the picture; always inside of it.
    [[nodiscard]] QRectF square() const;
    /// The chosen square, `side` pixels wide and high.
    [[nodiscard]] QImage cropped(int side) const;

    [[nodiscard]] QSize sizeHint() const override { return {256, 256}; }

Q_SIGNALS:
    void zoomChanged(double zoom);

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void moveBy(const QPointF &shown);
    void keepInside();

    QImage m_image;
    QPointF m_center; ///< Of the square, in pixels of the picture.
    double m_zoom = 1;
    QPointF m_dragFrom;
};

} // namespace bucketdeck
