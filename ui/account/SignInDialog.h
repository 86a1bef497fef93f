#pragma once

#include "core/account/AccountManager.h"
#include "ui/account/CodePage.h"
#include "ui/account/SignInCalls.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bucketdeck {

class AccentButton;
class IconButton;
class MessageBanner;
class NewPasswordPage;
class ProjectPage;
class RecoveryPage;
class SignInPage;
class SignUpPage;
class WaitingPage;
class WaysPage;

/// Signs in to a project, one small step after the other. Going back loses nothing that was typed; what runs can be
/// cancelled at any time. Opened with open(); deletes itself when closed.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(SignInCalls calls, const EnvironmentConfig &environment, QWidget *parent = nullptr);

    ~SignInDialog() override;

    /// Goes as far as it is known of an account that has to sign in again.
    void setAccount(const Account &account);
    /// What is said to be wrong, beside a field or above all; empty: nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] SignInPage *page() const { return m_history.last(); }

Q_SIGNALS:
    void signedIn(const bucketdeck::Account &account);

private:
    void buildFrame();
    void connectProject();
    void connectWays();
    void connectCodes();
    SignInPage *addPage(SignInPage *page);

    void goTo(SignInPage *page);
    /// The step that is shown is over for good: back leads past it.
    void replaceBy(SignInPage *page);
    void goBack();
    void showPage();
    /// As high as the step needs; what grows takes its room from the dialog's edge.
    void fit();
    void showBusy(bool busy);
    void stop();
    void takeBack();
    void showError(const Error &error);
    void hideBanner();
    void done(int result) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

    template <typename T>
    void run(Task<T> task, std::function<void(const Result<T> &)> then);
    void runStep(Task<SignInStep> task);
    void follow(const SignInStep &step);
    void checkProject(const QUrl &url, const QString &key);
    void chooseRecent(const QUrl &url);
    void sendMail(CodePage::Purpose purpose, const QString &email, std::function<Task<SignInStep>()> send);
    void showCodePage(CodePage::Purpose purpose, const SignInStep &step);
    void resend();
    void waitForLink();
    void startProvider(const QString &id);
    void openBrowser(const QUrl &url);
    void finish(const Account &account);
    void forgetTicket();
    [[nodiscard]] ProjectAccess access() const;

    SignInCalls m_calls;
    ProjectAccess m_access;
    QString m_ticket;     ///< Of what is under way.
    QString m_linkTicket; ///< Of the mail whose link is waited for.
    QUrl m_browserUrl;
    QList<SignInPage *> m_history;
    QPointer<QWidget> m_focusBefore;
    CancelToken m_waiting; ///< For the browser.
    CancelToken m_asking;  ///< For an answer of the project.
    bool m_busy = false;
    int m_attempt = 0; ///< An answer to an earlier one is no longer wanted.

    MessageBanner *m_banner;
    IconButton *m_back;
    QLabel *m_heading;
    QLabel *m_host;
    QVBoxLayout *m_pages;
    QPushButton *m_cancel;
    AccentButton *m_submit;
    ProjectPage *m_project;
    WaysPage *m_ways;
    SignUpPage *m_signUp;
    RecoveryPage *m_recovery;
    CodePage *m_code;
    CodePage *m_secondStep;
    NewPasswordPage *m_newPassword;
    WaitingPage *m_browser;
};

} // namespace bucketdeck
