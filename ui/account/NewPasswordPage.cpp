#include "ui/account/NewPasswordPage.h"

#include "ui/account/FormField.h"
#include "ui/account/PasswordRules.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace bucketdeck {

NewPasswordPage::NewPasswordPage(QWidget *parent)
    : SignInPage(parent)
    , m_password(new FormField(tr("New &password"), this))
{
    m_password->makeSecret();
    m_password->setHint(PasswordRules::words());
    makeColumn()->addWidget(m_password);
}

QString NewPasswordPage::heading() const
{
    return tr("Choose a new password");
}

QString NewPasswordPage::submitText() const
{
    return tr("Save and sign in");
}

QString NewPasswordPage::busyText() const
{
    return tr("Saving…");
}

void NewPasswordPage::submit()
{
    const QString mistake = PasswordRules::mistakeIn(m_password->edit()->text());
    if (mistake.isEmpty())
        Q_EMIT submitted(m_password->edit()->text());
    else
        m_password->showProblem(mistake);
}

void NewPasswordPage::enter()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

bool NewPasswordPage::showProblem(const Error &error)
{
    if (!PasswordRules::isAboutPassword(error))
        return false;
    m_password->showProblem(error.userText);
    return true;
}

} // namespace bucketdeck

#include "moc_NewPasswordPage.cpp"
