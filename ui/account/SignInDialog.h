#pragma once

#include "core/account/AccountManager.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace bucketdeck {

class AccentButton;
class MessageBanner;

/// Signs in to a project. Opened with open(); deletes itself when closed.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// How the dialog asks: AccountManager::signIn in the application.
    using SignIn = std::function<Task<Account>(SignInRequest)>;

    SignInDialog(SignIn signIn, const EnvironmentConfig &environment, QWidget *parent = nullptr);

    /// Fills in what is known of an account that has to sign in again.
    void setAccount(const Account &account);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void signedIn(const bucketdeck::Account &account);

private:
    void buildForm(const EnvironmentConfig &environment);
    void submit();
    /// What is wrong with the fields; empty: nothing. Puts the focus on the first such field.
    [[nodiscard]] QString firstMistake();
    void start(SignInRequest request);
    void finish(const Result<Account> &result);
    void showBusy(bool busy);
    void hideProblem();
    void showProblem(const QString &words);

    SignIn m_signIn;
    bool m_busy = false;
    bool m_bannerShown = false; ///< It hides itself before it says that it was closed.
    int m_attempt = 0;
    MessageBanner *m_banner;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QLabel *m_note;
    AccentButton *m_submit;
};

} // namespace bucketdeck
