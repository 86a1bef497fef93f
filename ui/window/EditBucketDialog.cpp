#include "ui/window/EditBucketDialog.h"

#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/NameInSentence.h"
#include "ui/window/BucketForm.h"
#include "ui/window/BucketFrame.h"

namespace bucketdeck {

EditBucketDialog::EditBucketDialog(const Bucket &bucket, QWidget *parent)
    : QDialog(parent)
    , m_banner(new MessageBanner(this))
    , m_form(new BucketForm(this))
    , m_save(new AccentButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit bucket"));
    m_form->setPresent({bucket.isPublic, bucket.sizeLimit, bucket.allowedTypes});
    m_save->setDefault(true);
    layOutBucketDialog(this, m_banner, tr("Rules of “%1”").arg(nameInSentence(bucket.name)), m_form, m_save);
    connect(m_save, &AccentButton::clicked, this, &EditBucketDialog::submit);
    connect(m_form, &BucketForm::edited, this, [this] {
        m_banner->hide();
        nameButton();
    });
}

void EditBucketDialog::nameButton()
{
    // Said once more where it is done.
    m_save->setText(m_form->makesPublic() ? tr("Save and make public") : tr("Save"));
}

void EditBucketDialog::submit()
{
    const Result<BucketSettings> settings = m_form->settings();
    if (!settings) {
        showProblem(settings.error().userText);
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT submitted(*settings);
}

void EditBucketDialog::showProblem(const QString &words)
{
    m_save->setEnabled(true);
    m_banner->showMessage(MessageBanner::Tone::Error, words);
    adjustSize();
}

} // namespace bucketdeck

#include "moc_EditBucketDialog.cpp"
