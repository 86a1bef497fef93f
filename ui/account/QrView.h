#pragma once

#include <QImage>
#include <QWidget>

namespace bucketdeck {

/// The QR code of a server's SVG, on white in light and dark: readers want dark on light.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// False where the drawing isn't one that can be trusted; nothing is shown then.
    bool setSvg(const QByteArray &svg);
    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }

    /// Plain shapes only: a drawing from outside gets no files, no links, no entities, no scripts, and has an end.
    [[nodiscard]] static bool isPlainDrawing(const QByteArray &svg);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QImage m_image;
    int m_side = 0;
};

} // namespace bucketdeck
