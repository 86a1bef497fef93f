#include "ui/window/NewBucketDialog.h"

#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bucketdeck {

NewBucketDialog::NewBucketDialog(QWidget *parent)
    : QDialog(parent)
    , m_banner(new MessageBanner(this))
    , m_name(new QLineEdit(this))
    , m_public(new QCheckBox(tr("P&ublic: anyone with a link can read what is in it"), this))
    , m_limit(new QSpinBox(this))
    , m_types(new QLineEdit(this))
    , m_create(new AccentButton(tr("Create"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New bucket"));
    setMinimumWidth(440);
    m_name->setMaxLength(100);
    m_limit->setRange(0, 50'000);
    m_limit->setSuffix(tr(" MB"));
    m_limit->setSpecialValueText(tr("The project's own limit"));
    m_types->setPlaceholderText(QStringLiteral("audio/*, image/png"));
    m_types->setToolTip(tr("Leave empty to allow every type"));

    auto *heading = new QLabel(tr("New bucket"), this);
    heading->setFont(Theme::headingFont(font()));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_public);
    form->addRow(tr("&Largest file"), m_limit);
    form->addRow(tr("Allowed &types"), m_types);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_create->setDefault(true);
    m_create->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(22, 18, 22, 16);
    content->setSpacing(14);
    content->addWidget(heading);
    content->addLayout(form);
    content->addStretch();
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &AccentButton::clicked, this, &NewBucketDialog::submit);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_create->setEnabled(!name.trimmed().isEmpty());
        m_banner->hide();
    });
    connect(m_types, &QLineEdit::textEdited, m_banner, &QWidget::hide);
}

void NewBucketDialog::submit()
{
    BucketSpec spec;
    spec.name = m_name->text().trimmed();
    spec.isPublic = m_public->isChecked();
    if (m_limit->value() > 0)
        spec.sizeLimit = qint64(m_limit->value()) * 1'000'000;
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    spec.allowedTypes = m_types->text().split(between, Qt::SkipEmptyParts);
    static const QRegularExpression type(QStringLiteral("^[\\w.+-]+/([\\w.+-]+|\\*)$"));
    for (const QString &each : std::as_const(spec.allowedTypes)) {
        if (!type.match(each).hasMatch()) {
            showProblem(tr("“%1” is no file type. Types look like audio/mpeg or audio/*.").arg(each));
            m_types->setFocus();
            return;
        }
    }
    m_create->setEnabled(false);
    Q_EMIT submitted(spec);
}

void NewBucketDialog::showProblem(const QString &words)
{
    m_create->setEnabled(true);
    m_banner->showMessage(MessageBanner::Tone::Error, words);
    adjustSize(); // The banner takes its room from the dialog's edge, not from the form.
}

} // namespace bucketdeck

#include "moc_NewBucketDialog.cpp"
