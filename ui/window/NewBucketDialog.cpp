#include "ui/window/NewBucketDialog.h"

#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/window/BucketForm.h"
#include "ui/window/BucketFrame.h"

#include <QLineEdit>

namespace bucketdeck {

NewBucketDialog::NewBucketDialog(QWidget *parent)
    : QDialog(parent)
    , m_banner(new MessageBanner(this))
    , m_name(new QLineEdit(this))
    , m_form(new BucketForm(this))
    , m_create(new AccentButton(tr("Create"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New bucket"));
    m_name->setMaxLength(100);
    m_name->setAccessibleName(tr("Name"));
    m_form->addFirst(tr("&Name"), m_name);
    m_create->setDefault(true);
    m_create->setEnabled(false);
    layOutBucketDialog(this, m_banner, tr("New bucket"), m_form, m_create);
    m_name->setFocus();
    connect(m_create, &AccentButton::clicked, this, &NewBucketDialog::submit);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_create->setEnabled(!name.trimmed().isEmpty());
        m_banner->hide();
    });
    connect(m_form, &BucketForm::edited, m_banner, &QWidget::hide);
}

void NewBucketDialog::submit()
{
    const Result<BucketSettings> settings = m_form->settings();
    if (!settings) {
        showProblem(settings.error().userText);
        return;
    }
    m_create->setEnabled(false);
    Q_EMIT submitted({m_name->text().trimmed(), settings->isPublic, settings->sizeLimit, settings->allowedTypes});
}

void NewBucketDialog::showProblem(const QString &words)
{
    m_create->setEnabled(true);
    m_banner->showMessage(MessageBanner::Tone::Error, words);
    adjustSize(); // The banner takes its room from the dialog's edge, not from the form.
}

} // namespace bucketdeck

#include "moc_NewBucketDialog.cpp"
