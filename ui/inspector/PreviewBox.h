#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace bucketdeck {

/// Shows the picture, or the beginning of the text, of what is selected; or says why there is none.
class PreviewBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBox(QWidget *parent = nullptr);

    void showLoading();
    void showImage(const QImage &image, const QString &name);
    void showText(const QString &text, bool cut);
    void showReason(const QString &reason);

    [[nodiscard]] bool hasHeightForWidth() const override { return !m_image.isNull(); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    void clear();

    QImage m_image;
    QPlainTextEdit *m_text;
    QLabel *m_note;
};

} // namespace bucketdeck
