#include "ui/account/RecoveryPage.h"

#include "ui/account/FormField.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bucketdeck {

RecoveryPage::RecoveryPage(QWidget *parent)
    : SignInPage(parent)
    , m_email(new FormField(tr("&E-mail"), this))
{
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    QVBoxLayout *column = makeColumn();
    column->addWidget(makeText(tr("We send you a mail with a code. With it you choose a new password here.")));
    column->addWidget(m_email);
}

void RecoveryPage::setEmail(const QString &email)
{
    if (!email.isEmpty())
        m_email->setText(email);
}

QString RecoveryPage::heading() const
{
    return tr("Forgot your password?");
}

QString RecoveryPage::submitText() const
{
    return tr("Send the code");
}

QString RecoveryPage::busyText() const
{
    return tr("Sending…");
}

void RecoveryPage::submit()
{
    if (looksLikeAddress(m_email->text()))
        Q_EMIT submitted(m_email->text());
    else
        m_email->showProblem(tr("Enter the e-mail address you sign in with."));
}

void RecoveryPage::enter()
{
    m_email->setFocus(Qt::OtherFocusReason);
}

} // namespace bucketdeck

#include "moc_RecoveryPage.cpp"
