#include "ui/account/CodePage.h"

#include "ui/account/CodeField.h"
#include "ui/account/FlatButton.h"
#include "ui/account/FormField.h"
#include "ui/style/Format.h"
#include "ui/style/NameInSentence.h"

#include <QComboBox>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace bucketdeck {

using namespace std::chrono_literals;

namespace {

constexpr int secondStepDigits = 6; // RFC 6238, as every authenticator shows it.
constexpr qsizetype fewestDigits = 6;

} // namespace

CodePage::CodePage(QWidget *parent)
    : SignInPage(parent)
    , m_factors(new QComboBox(this))
    , m_words(makeText())
    , m_code(new CodeField)
    , m_field(new FormField(tr("&Code"), m_code, this))
    , m_resend(new FlatButton(tr("Send &another mail"), this))
    , m_second(new QTimer(this))
{
    QVBoxLayout *column = makeColumn();
    m_factors->setAccessibleName(tr("Authenticator"));
    m_factors->hide();
    column->addWidget(m_words);
    column->addWidget(m_factors);
    column->addWidget(m_field);
    column->addWidget(m_resend, 0, Qt::AlignLeading);
    m_second->setInterval(1s);
    connect(m_second, &QTimer::timeout, this, [this] {
        --m_pause;
        countDown();
    });
    connect(m_code, &CodeField::completed, this, &CodePage::submit);
    connect(m_resend, &QPushButton::clicked, this, &CodePage::resendRequested);
}

void CodePage::start(Purpose purpose, const QString &email)
{
    m_purpose = purpose;
    m_email = email;
    m_field->setText({});
    m_code->setLength(purpose == Purpose::SecondStep ? secondStepDigits : 0);
    m_resend->setVisible(purpose != Purpose::SecondStep);
    const QString address = nameInSentence(email);
    switch (purpose) {
    case Purpose::SignUp:
        m_words->setText(tr("We sent a mail to %1. Type the code in it, or click its link on this computer, and your "
                            "account is ready.")
                             .arg(address));
        break;
    case Purpose::SignIn:
        m_words->setText(
            tr("We sent a mail to %1. Type the code in it, or click its link on this computer.").arg(address));
        break;
    case Purpose::Recovery:
        m_words->setText(tr("If there is an account for %1, a mail is on its way. Type the code in it, or click its "
                            "link on this computer.")
                             .arg(address));
        break;
    case Purpose::SecondStep:
        m_words->setText(tr("Open the app on your phone that makes your codes, and type the one for this project."));
        break;
    }
    Q_EMIT changed();
}

void CodePage::setFactors(const QList<AuthFactor> &factors)
{
    m_factors->clear();
    for (const AuthFactor &factor : factors) {
        // A list reads no markup; control characters are made visible.
        const QString name = factor.name.isEmpty() ? tr("Authenticator") : Format::safeName(factor.name);
        m_factors->addItem(name, factor.id);
    }
    m_factors->setVisible(factors.size() > 1);
}

QString CodePage::factorId() const
{
    return m_factors->currentData().toString();
}

bool CodePage::isWaitingFor(Purpose purpose, const QString &email) const
{
    return m_pause > 0s && purpose == m_purpose && email == m_email;
}

void CodePage::mailSent(std::chrono::seconds pause)
{
    m_pause = pause;
    countDown();
}

void CodePage::countDown()
{
    const bool waits = m_pause > 0s;
    m_resend->setEnabled(!waits);
    m_resend->setText(waits ? tr("Another mail in %1 s").arg(m_pause.count()) : tr("Send &another mail"));
    m_resend->updateGeometry();
    if (waits != m_second->isActive())
        waits ? m_second->start() : m_second->stop();
}

QString CodePage::heading() const
{
    return m_purpose == Purpose::SecondStep ? tr("Second step") : tr("Look into your mail");
}

QString CodePage::submitText() const
{
    return m_purpose == Purpose::SignUp || m_purpose == Purpose::Recovery ? tr("Continue") : tr("Sign in");
}

QString CodePage::busyText() const
{
    return tr("Checking…");
}

void CodePage::submit()
{
    const QString code = m_code->code();
    if (code.size() < fewestDigits)
        m_field->showProblem(tr("The code has %n digit(s) or more.", nullptr, static_cast<int>(fewestDigits)));
    else
        Q_EMIT submitted(code);
}

void CodePage::enter()
{
    m_code->setFocus(Qt::OtherFocusReason);
}

bool CodePage::showProblem(const Error &error)
{
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout)
        return false;
    m_field->showProblem(error.userText);
    m_code->selectAll();
    return true;
}

} // namespace bucketdeck

#include "moc_CodePage.cpp"
