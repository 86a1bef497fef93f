// What each step of signing in asks for, and where the answer leads.
#include "ui/account/SignInDialog.h"

#include "ui/account/AccountButton.h"
#include "ui/account/NewPasswordPage.h"
#include "ui/account/ProjectPage.h"
#include "ui/account/RecoveryPage.h"
#include "ui/account/SignUpPage.h"
#include "ui/account/WaitingPage.h"
#include "ui/account/WaysPage.h"
#include "ui/style/MessageBanner.h"

#include <QClipboard>
#include <QGuiApplication>

namespace bucketdeck {

using Purpose = CodePage::Purpose;

/// Runs a call with the step busy; its answer is dropped when the user cancels meanwhile.
template <typename T>
void SignInDialog::run(Task<T> task, std::function<void(const Result<T> &)> then)
{
    showBusy(true);
    task.then([self = QPointer(this), attempt = ++m_attempt, then = std::move(then)](const Result<T> &result) {
        if (!self || self->m_attempt != attempt)
            return;
        self->showBusy(false);
        then(result);
    });
}

void SignInDialog::runStep(Task<SignInStep> task)
{
    run<SignInStep>(std::move(task), [this](const Result<SignInStep> &step) {
        if (step)
            follow(*step);
        else
            showError(step.error());
    });
}

void SignInDialog::follow(const SignInStep &step)
{
    // A code that was right and a browser that is done are no steps to go back to.
    const bool isOver = page() == m_code || page() == m_browser || page() == m_secondStep;
    const auto lead = [this, isOver](SignInPage *next) { isOver ? replaceBy(next) : goTo(next); };
    if (step.kind != SignInStep::Kind::SignedIn && step.ticket != m_ticket) {
        forgetTicket();
        m_ticket = step.ticket;
    }
    switch (step.kind) {
    case SignInStep::Kind::SignedIn:
        finish(step.account);
        break;
    case SignInStep::Kind::SecondFactor:
        m_secondStep->start(Purpose::SecondStep, {});
        m_secondStep->setFactors(step.factors);
        lead(m_secondStep);
        break;
    case SignInStep::Kind::MailSent:
        showCodePage(Purpose::SignUp, step);
        break;
    case SignInStep::Kind::NewPassword:
        lead(m_newPassword);
        break;
    }
}

ProjectAccess SignInDialog::access() const
{
    ProjectAccess project = m_access;
    project.remember = m_ways->remembers();
    project.cancel = m_asking;
    return project;
}

void SignInDialog::finish(const Account &account)
{
    m_ticket.clear();
    if (m_calls.rememberProject && !account.bypassesRowSecurity && access().remember)
        m_calls.rememberProject(access());
    Q_EMIT signedIn(account);
    accept();
}

void SignInDialog::forgetTicket()
{
    if (!m_ticket.isEmpty() && m_calls.abandon)
        m_calls.abandon(m_ticket);
    m_ticket.clear();
}

void SignInDialog::connectProject()
{
    connect(m_project, &ProjectPage::submitted, this, &SignInDialog::checkProject);
    connect(m_project, &ProjectPage::recentChosen, this, &SignInDialog::chooseRecent);
    connect(m_project, &ProjectPage::forgetRequested, this, [this](const QUrl &url) {
        if (m_calls.forgetProject)
            m_calls.forgetProject(url);
    });
    connect(m_project, &ProjectPage::secretKeyChosen, this, [this](const QUrl &url, const QString &key, bool keep) {
        run<Account>(m_calls.useSecretKey(url, key, keep), [this](const Result<Account> &account) {
            if (account)
                finish(*account);
            else
                showError(account.error());
        });
    });
}

void SignInDialog::checkProject(const QUrl &url, const QString &key)
{
    m_access.projectUrl = url;
    m_access.apiKey = key;
    run<AuthSettings>(m_calls.settings(access()), [this](const Result<AuthSettings> &settings) {
        if (!settings) {
            showError(settings.error());
            return;
        }
        m_ways->setProject(AccountButton::projectName(m_access.projectUrl), *settings);
        goTo(m_ways);
    });
}

void SignInDialog::chooseRecent(const QUrl &url)
{
    m_project->setUrl(url);
    run<QByteArray>(m_calls.keyOf(url), [this, url](const Result<QByteArray> &key) {
        if (!key || key->isEmpty()) {
            m_project->askForKey(url);
            return;
        }
        m_project->setKey(QString::fromUtf8(*key));
        checkProject(url, QString::fromUtf8(*key));
    });
}

void SignInDialog::setAccount(const Account &account)
{
    m_ways->setEmail(account.email);
    chooseRecent(account.projectUrl);
}

void SignInDialog::connectWays()
{
    connect(m_ways, &WaysPage::passwordGiven, this, [this](const QString &email, const QString &password) {
        run<SignInStep>(m_calls.withPassword(access(), email, password), [this, email](const Result<SignInStep> &step) {
            // Signed up once and never confirmed: another mail is what helps.
            if (!step && step.error().code == u"email_not_confirmed")
                sendMail(Purpose::SignUp, email, [this, email] { return m_calls.resendSignUp(access(), email); });
            else if (!step)
                showError(step.error());
            else
                follow(*step);
        });
    });
    connect(m_ways, &WaysPage::codeWanted, this, [this](const QString &email) {
        sendMail(Purpose::SignIn, email,
                 [this, email] { return m_calls.withMail(access(), email, m_ways->takesNewUsers()); });
    });
    connect(m_recovery, &RecoveryPage::submitted, this, [this](const QString &email) {
        sendMail(Purpose::Recovery, email, [this, email] { return m_calls.recover(access(), email); });
    });
    connect(m_ways, &WaysPage::providerChosen, this, &SignInDialog::startProvider);
    connect(m_ways, &WaysPage::anonymousChosen, this, [this] { runStep(m_calls.anonymously(access())); });
    connect(m_ways, &WaysPage::signUpWanted, this, [this] {
        m_signUp->setEmail(m_ways->email());
        goTo(m_signUp);
    });
    connect(m_ways, &WaysPage::recoveryWanted, this, [this] {
        m_recovery->setEmail(m_ways->email());
        goTo(m_recovery);
    });
    connect(m_signUp, &SignUpPage::submitted, this,
            [this](const QString &name, const QString &email, const QString &password) {
                runStep(m_calls.signUp(access(), email, password, name));
            });
    connect(m_browser, &WaitingPage::openAgainRequested, this, [this] { openBrowser(m_browserUrl); });
    connect(m_browser, &WaitingPage::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_browserUrl.toString(QUrl::FullyEncoded)); });
}

void SignInDialog::connectCodes()
{
    connect(m_code, &CodePage::submitted, this,
            [this](const QString &code) { runStep(m_calls.submitCode(m_ticket, code)); });
    connect(m_code, &CodePage::resendRequested, this, &SignInDialog::resend);
    connect(m_secondStep, &CodePage::submitted, this, [this](const QString &code) {
        runStep(m_calls.submitSecondFactor(m_ticket, m_secondStep->factorId(), code));
    });
    connect(m_newPassword, &NewPasswordPage::submitted, this,
            [this](const QString &password) { runStep(m_calls.setNewPassword(m_ticket, password)); });
}

void SignInDialog::sendMail(Purpose purpose, const QString &email, std::function<Task<SignInStep>()> send)
{
    // The mail of a moment ago is still on its way: the server would refuse another.
    if (!m_ticket.isEmpty() && m_code->isWaitingFor(purpose, email)) {
        goTo(m_code);
        return;
    }
    run<SignInStep>(send(), [this, purpose](const Result<SignInStep> &step) {
        if (!step) {
            showError(step.error());
        } else if (step->kind == SignInStep::Kind::MailSent) {
            forgetTicket();
            m_ticket = step->ticket;
            showCodePage(purpose, *step);
        } else {
            follow(*step);
        }
    });
}

void SignInDialog::showCodePage(Purpose purpose, const SignInStep &step)
{
    m_code->start(purpose, step.email);
    m_code->mailSent(mailPause);
    goTo(m_code);
    waitForLink();
}

void SignInDialog::resend()
{
    run<SignInStep>(m_calls.resend(m_ticket), [this](const Result<SignInStep> &step) {
        if (step) {
            m_code->mailSent(mailPause);
            m_code->enter();
            waitForLink();
            return;
        }
        showError(step.error());
        if (step.error().kind == ErrorKind::RateLimited)
            m_code->mailSent(std::max(mailPause, step.error().retryAfter));
    });
}

void SignInDialog::waitForLink()
{
    if (m_linkTicket == m_ticket)
        return;
    m_linkTicket = m_ticket;
    m_calls.waitForLink(m_ticket).then([self = QPointer(this), ticket = m_ticket](const Result<SignInStep> &step) {
        if (!self)
            return;
        if (self->m_linkTicket == ticket)
            self->m_linkTicket.clear();
        // A link that fails leaves the code to be typed.
        if (!step || self->m_ticket != ticket)
            return;
        self->stop();
        self->follow(*step);
        self->activateWindow();
    });
}

void SignInDialog::startProvider(const QString &id)
{
    m_waiting = CancelToken();
    m_browserUrl.clear();
    m_browser->start(WaysPage::providerName(id));
    goTo(m_browser);
    const std::function<void(const QUrl &)> open = [self = QPointer(this), waiting = m_waiting](const QUrl &url) {
        if (!self || waiting.isCancelled())
            return;
        self->m_browserUrl = url;
        self->openBrowser(url);
    };
    m_calls.withProvider(access(), id, open, m_waiting)
        .then([self = QPointer(this), waiting = m_waiting](const Result<SignInStep> &step) {
            if (!self || waiting.isCancelled())
                return;
            if (step) {
                self->follow(*step);
            } else {
                self->goBack();
                self->showError(step.error());
            }
            if (self)
                self->activateWindow();
        });
}

void SignInDialog::openBrowser(const QUrl &url)
{
    if (url.isEmpty() || m_calls.openBrowser(url))
        return;
    m_banner->showMessage(MessageBanner::Tone::Warning,
                          tr("No browser could be opened. Copy the address and open it in one on this computer."));
    fit();
}

} // namespace bucketdeck
