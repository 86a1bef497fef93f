#include "ui/account/SignUpPage.h"

#include "ui/account/FormField.h"
#include "ui/account/PasswordRules.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bucketdeck {

SignUpPage::SignUpPage(QWidget *parent)
    : SignInPage(parent)
    , m_name(new FormField(tr("Your &name (optional)"), this))
    , m_email(new FormField(tr("&E-mail"), this))
    , m_password(new FormField(tr("&Password"), this))
{
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_password->makeSecret();
    m_password->setHint(PasswordRules::words());
    QVBoxLayout *column = makeColumn();
    column->addWidget(m_name);
    column->addWidget(m_email);
    column->addWidget(m_password);
}

void SignUpPage::setEmail(const QString &email)
{
    if (m_email->text().isEmpty())
        m_email->setText(email);
}

QString SignUpPage::email() const
{
    return m_email->text();
}

QString SignUpPage::heading() const
{
    return tr("Create an account");
}

QString SignUpPage::submitText() const
{
    return tr("Create account");
}

QString SignUpPage::busyText() const
{
    return tr("Creating…");
}

void SignUpPage::submit()
{
    if (!looksLikeAddress(email())) {
        m_email->showProblem(tr("Enter your e-mail address."));
        return;
    }
    const QString mistake = PasswordRules::mistakeIn(m_password->edit()->text());
    if (!mistake.isEmpty())
        m_password->showProblem(mistake);
    else
        Q_EMIT submitted(m_name->text(), email(), m_password->edit()->text());
}

void SignUpPage::enter()
{
    (m_name->text().isEmpty() ? m_name : email().isEmpty() ? m_email : m_password)->setFocus(Qt::OtherFocusReason);
}

bool SignUpPage::showProblem(const Error &error)
{
    if (PasswordRules::isAboutPassword(error)) {
        m_password->showProblem(error.userText);
        return true;
    }
    if (error.kind == ErrorKind::AlreadyExists || error.code == u"email_address_invalid" ||
        error.code == u"email_address_not_authorized") {
        m_email->showProblem(error.userText);
        return true;
    }
    return false;
}

} // namespace bucketdeck

#include "moc_SignUpPage.cpp"
