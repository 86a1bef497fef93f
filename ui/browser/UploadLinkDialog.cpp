#include "ui/browser/UploadLinkDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {

UploadLinkDialog::UploadLinkDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_mayReplace(new QCheckBox(tr("It &may replace a file of that name"), this))
{
    setWindowTitle(tr("Copy upload link"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(380);
    auto *what = new QLabel(tr("Whoever has the link can put one file into “%1”, once.").arg(folder), this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&Name of that file:"), this);
    label->setBuddy(m_name);
    m_mayReplace->setToolTip(tr("Otherwise the link works only as long as there is no such file."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *copy = buttons->addButton(tr("Copy link"), QDialogButtonBox::AcceptRole);
    copy->setDefault(true);
    copy->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, copy,
            [copy](const QString &text) { copy->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT chosen(m_name->text().trimmed(), m_mayReplace->isChecked()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_mayReplace);
    column->addSpacing(6);
    column->addWidget(buttons);
    m_name->setFocus();
}

} // namespace bucketdeck
