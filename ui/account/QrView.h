#pragma once

#include <QImage>
#include <QWidget>

namespace bucketdeck {

/// A QR code, on white in light and dark: readers want dark on light. Hidden while there is none.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// As QrDrawing::render() gives it; a null image for none.
    void setImage(const QImage &image);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QImage m_image;
};

} // namespace bucketdeck
