#pragma once

#include "core/account/SignInFlows.h"

namespace bucketdeck {

class AccountManager;

/// How the sign-in window asks: SignInFlows in the application, a script in tests. Each call is as there.
struct SignInCalls
{
    std::function<QList<QUrl>()> recentProjects;
    std::function<Task<QByteArray>(QUrl url)> keyOf; ///< Empty: not known.
    std::function<void(ProjectAccess project)> rememberProject;
    std::function<void(QUrl url)> forgetProject;

    std::function<Task<AuthSettings>(ProjectAccess project)> settings;
    std::function<Task<SignInStep>(ProjectAccess project, QString email, QString password)> withPassword;
    std::function<Task<SignInStep>(ProjectAccess project, QString email, QString password, QString name)> signUp;
    std::function<Task<SignInStep>(ProjectAccess project, QString email)> resendSignUp;
    std::function<Task<SignInStep>(ProjectAccess project, QString email, bool createUser)> withMail;
    std::function<Task<SignInStep>(ProjectAccess project, QString email)> recover;
    std::function<Task<SignInStep>(ProjectAccess project)> anonymously;
    std::function<Task<SignInStep>(ProjectAccess project, QString provider, std::function<void(const QUrl &)> open,
                                   CancelToken cancel)>
        withProvider;

    std::function<Task<SignInStep>(QString ticket, QString code)> submitCode;
    std::function<Task<SignInStep>(QString ticket)> waitForLink;
    std::function<Task<SignInStep>(QString ticket)> resend;
    std::function<Task<SignInStep>(QString ticket, QString factorId, QString code)> submitSecondFactor;
    std::function<Task<SignInStep>(QString ticket, QString password)> setNewPassword;
    std::function<void(QString ticket)> abandon;

    /// `keep`: in the keychain, for the next start.
    std::function<Task<Account>(QUrl url, QString key, bool keep)> useSecretKey;
    /// False: there is no browser.
    std::function<bool(QUrl url)> openBrowser;
};

/// With the system's own browser. The manager outlives what is made of it.
[[nodiscard]] SignInCalls signInCalls(AccountManager *accounts);

} // namespace bucketdeck
