#include "ui/account/PictureDialog.h"

#include "ui/account/PictureCropper.h"
#include "ui/account/PictureReader.h"
#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int zoomSteps = 100; ///< Of the slider, for one time as near.

} // namespace

PictureDialog::PictureDialog(const QImage &image, QWidget *parent)
    : QDialog(parent)
    , m_banner(new MessageBanner(this))
    , m_cropper(new PictureCropper(this))
    , m_bucket(new QComboBox(this))
    , m_save(new AccentButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your picture"));
    setMinimumWidth(340);
    auto *zoom = new QSlider(Qt::Horizontal, this);
    zoom->setRange(zoomSteps, static_cast<int>(PictureCropper::mostZoom * zoomSteps));
    zoom->setAccessibleName(tr("Size"));
    connect(zoom, &QSlider::valueChanged, m_cropper,
            [this](int value) { m_cropper->setZoom(double(value) / zoomSteps); });
    connect(m_cropper, &PictureCropper::zoomChanged, zoom, [zoom](double value) {
        const QSignalBlocker quiet(zoom);
        zoom->setValue(qRound(value * zoomSteps));
    });
    m_cropper->setImage(image);
    m_bucket->setEditable(true);
    m_bucket->setInsertPolicy(QComboBox::NoInsert);
    auto *bucketName = new QLabel(tr("Keep it in the &bucket"), this);
    bucketName->setBuddy(m_bucket);
    m_bucket->setAccessibleName(tr("Bucket for the picture"));
    auto *hint = new QLabel(tr("In your own folder there, profile/."), this);
    hint->setWordWrap(true);
    hint->setFont(Theme::smallFont(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(22, 18, 22, 18);
    content->setSpacing(10);
    content->addWidget(m_cropper, 0, Qt::AlignHCenter);
    content->addWidget(zoom);
    content->addSpacing(4);
    content->addWidget(bucketName);
    content->addWidget(m_bucket);
    content->addWidget(hint);
    content->addSpacing(4);
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
    setTabOrder(m_cropper, zoom);
    setTabOrder(zoom, m_bucket);
    setTabOrder(m_bucket, cancel);
    setTabOrder(cancel, m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &AccentButton::clicked, this, &PictureDialog::submit);
    connect(m_bucket, &QComboBox::editTextChanged, m_banner, &QWidget::hide);
    m_cropper->setFocus();
}

void PictureDialog::setBuckets(const QStringList &buckets)
{
    m_bucket->clear();
    m_bucket->addItems(buckets);
}

void PictureDialog::submit()
{
    const QString bucket = m_bucket->currentText().trimmed();
    if (bucket.isEmpty()) {
        showProblem(tr("Choose the bucket that keeps the picture."));
        m_bucket->setFocus();
        return;
    }
    m_banner->hide();
    m_save->setEnabled(false);
    m_save->setText(tr("Saving…"));
    Q_EMIT submitted(bucket, m_cropper->cropped(PictureReader::profileSide));
}

void PictureDialog::showProblem(const QString &words)
{
    m_save->setEnabled(true);
    m_save->setText(tr("Save"));
    m_banner->showMessage(MessageBanner::Tone::Error, words);
    adjustSize();
}

} // namespace bucketdeck

#include "moc_PictureDialog.cpp"
