#include "ui/window/EmptyBucketDialog.h"

#include "ui/style/AccentButton.h"
#include "ui/style/Format.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/NameInSentence.h"
#include "ui/window/BucketFrame.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace bucketdeck {

EmptyBucketDialog::EmptyBucketDialog(std::shared_ptr<StorageService> storage, const QString &bucket, QWidget *parent)
    : QDialog(parent)
    , m_bucket(bucket)
    , m_banner(new MessageBanner(this))
    , m_count(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_empty(new AccentButton(tr("Delete everything in it"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Empty bucket"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    auto *ask = new QLabel(tr("This can’t be undone. Type the bucket’s name to go on:"), content);
    ask->setWordWrap(true);
    ask->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the bucket"));
    column->addWidget(m_count);
    column->addWidget(ask);
    column->addWidget(m_name);
    layOutBucketDialog(this, m_banner, tr("Empty “%1”?").arg(nameInSentence(bucket)), content, m_empty);
    m_name->setFocus();
    connect(m_name, &QLineEdit::textChanged, this, &EmptyBucketDialog::updateButton);
    connect(m_empty, &AccentButton::clicked, this, [this] {
        m_busy = true;
        m_counter.stop();
        m_empty->setText(tr("Deleting…"));
        m_name->setEnabled(false);
        updateButton();
        Q_EMIT submitted();
    });
    connect(&m_counter, &FolderCounter::changed, this, &EmptyBucketDialog::showCount);
    updateButton();
    m_counter.start(std::move(storage), {bucket, {}});
}

void EmptyBucketDialog::showCount()
{
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(m_counter.objects()));
    const QString size = Format::bytes(m_counter.bytes());
    switch (m_counter.state()) {
    case FolderCounter::State::Counting:
        m_count->setText(tr("Counting: %1, %2 so far…").arg(files, size));
        break;
    case FolderCounter::State::Paused:
        if (!m_busy)
            m_counter.goOn(); // Who deletes all of it is to know how much that is.
        break;
    case FolderCounter::State::Done:
        m_count->setText(m_counter.objects() == 0 ? tr("No file is in it that you can see.")
                                                  : tr("It has %1 in it, %2 in all.").arg(files, size));
        break;
    case FolderCounter::State::Failed:
        m_count->setText(tr("How much is in it can’t be told: %1").arg(m_counter.error().userText));
        break;
    case FolderCounter::State::Idle:
        break;
    }
}

void EmptyBucketDialog::updateButton()
{
    m_empty->setEnabled(!m_busy && m_name->text() == m_bucket);
}

void EmptyBucketDialog::showProblem(const QString &words)
{
    m_busy = false;
    m_empty->setText(tr("Delete everything in it"));
    m_name->setEnabled(true);
    updateButton();
    m_banner->showMessage(MessageBanner::Tone::Error, words);
    adjustSize();
}

} // namespace bucketdeck

#include "moc_EmptyBucketDialog.cpp"
