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

private:
    void resizeEvent(QResizeEvent *event) override;
    void clear();
    void fitPicture();

    QImage m_image;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_note;
};

} // namespace bucketdeck
