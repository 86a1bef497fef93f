#pragma once

#include "core/base/Error.h"

#include <QDialog>

class QComboBox;

namespace bucketdeck {

class AccentButton;
class MessageBanner;
class PictureCropper;

/// Which part of a picture is shown, and in which bucket it is kept. Stays open, busy, until it is told how it went.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(const QImage &image, QWidget *parent = nullptr);

    /// The first is offered; another can be typed, for policies may hide buckets.
    void setBuckets(const QStringList &buckets);
    void showProblem(const QString &words);

Q_SIGNALS:
    void submitted(const QString &bucket, const QImage &picture);

private:
    void submit();

    MessageBanner *m_banner;
    PictureCropper *m_cropper;
    QComboBox *m_bucket;
    AccentButton *m_save;
};

} // namespace bucketdeck
