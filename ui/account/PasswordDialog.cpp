#include "ui/account/PasswordDialog.h"

#include "ui/account/CodeField.h"
#include "ui/account/FormField.h"
#include "ui/account/PasswordRules.h"
#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bucketdeck {

PasswordDialog::PasswordDialog(QWidget *parent)
    : QDialog(parent)
    , m_banner(new MessageBanner(this))
    , m_current(new FormField(tr("&Current password"), this))
    , m_new(new FormField(tr("New &password"), this))
    , m_code(new FormField(tr("Code from the &mail"), new CodeField, this))
    , m_save(new AccentButton(tr("Change password"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change password"));
    setMinimumWidth(400);
    m_current->makeSecret();
    m_current->hide();
    m_new->makeSecret();
    m_new->setHint(PasswordRules::words());
    m_code->setHint(tr("The project wants to be sure that it is you, and sent a mail with a code."));
    m_code->hide();
    auto *heading = new QLabel(tr("Change password"), this);
    heading->setFont(Theme::headingFont(font()));
    auto *words = new QLabel(tr("You stay signed in here. Other devices have to sign in again."), this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(22, 18, 22, 18);
    content->setSpacing(12);
    content->addWidget(heading);
    content->addWidget(words);
    content->addWidget(m_current);
    content->addWidget(m_new);
    content->addWidget(m_code);
    content->addSpacing(4);
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
    setTabOrder(m_current->edit(), m_new->edit());
    setTabOrder(m_new->edit(), m_code->edit());
    setTabOrder(m_code->edit(), cancel);
    setTabOrder(cancel, m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &AccentButton::clicked, this, &PasswordDialog::submit);
    m_new->setFocus();
}

void PasswordDialog::submit()
{
    m_banner->hide();
    const QString mistake = PasswordRules::mistakeIn(m_new->edit()->text());
    if (!mistake.isEmpty()) {
        m_new->showProblem(mistake);
        fit();
        return;
    }
    m_save->setEnabled(false);
    m_save->setText(tr("Saving…"));
    ProfileChange change;
    change.password = m_new->edit()->text();
    change.currentPassword = m_current->edit()->text();
    change.code = m_code->text();
    Q_EMIT submitted(change);
}

void PasswordDialog::showError(const Error &error)
{
    m_save->setEnabled(true);
    m_save->setText(tr("Change password"));
    if (error.code == u"reauthentication_needed" && m_code->isHidden()) {
        m_code->show();
        m_code->setFocus();
        Q_EMIT codeRequested();
    } else if (error.code == u"current_password_required" && m_current->isHidden()) {
        m_current->show();
        m_current->showProblem(error.userText);
    } else if (PasswordRules::isAboutPassword(error)) {
        m_new->showProblem(error.userText);
    } else if (error.kind == ErrorKind::WrongCredentials && !m_code->isHidden()) {
        m_code->showProblem(error.userText);
    } else if (error.kind == ErrorKind::WrongCredentials && !m_current->isHidden()) {
        m_current->showProblem(error.userText);
    } else {
        m_banner->showMessage(MessageBanner::Tone::Error, error.userText);
    }
    fit();
}

void PasswordDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void PasswordDialog::done(int result)
{
    for (FormField *field : {m_current, m_new})
        field->clearSecret();
    QDialog::done(result);
}

} // namespace bucketdeck

#include "moc_PasswordDialog.cpp"
