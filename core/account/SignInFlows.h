#pragma once

#include "core/account/SignInStep.h"
#include "core/base/CancelToken.h"
#include "core/base/Clock.h"
#include "core/base/Task.h"
#include "core/supabase/AuthSettings.h"
#include "core/supabase/SupabaseProject.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <memory>

namespace bucketdeck {

struct Session;
class AuthClient;
class PendingSignIn;
enum class MailPurpose;

struct SignInFlowsSetup
{
    QNetworkAccessManager *network = nullptr; ///< Outlives the calls; may live on another thread.
    std::shared_ptr<Clock> clock;
    /// Makes an account of a session that is good.
    std::function<Task<Account>(SupabaseProject project, Session session, bool remember)> enter;
    std::chrono::milliseconds browserPatience = std::chrono::minutes(5); ///< The server's own limit for a code.
    std::chrono::milliseconds mailPatience = std::chrono::hours(1);      ///< As long as links in messages live.
};

/// All ways into a project. A sign-in goes step by step: each call says where it stands (SignInStep), and the calls
/// that go on take the ticket of the step before. Passwords, codes and tokens stay in here. A call that fails leaves
/// its ticket good: the next try goes on from the same place; forget it with abandon().
/// Everything may fail with Offline, Timeout, WrongKey, RateLimited, Server and InvalidArgument (not a project, a
/// secret key); Error::userText says what to do.
class SignInFlows final : public QObject
{
    Q_OBJECT

public:
    explicit SignInFlows(SignInFlowsSetup setup, QObject *parent = nullptr);
    ~SignInFlows() override;

    /// Which ways this project offers.
    [[nodiscard]] Task<AuthSettings> projectSettings(ProjectAccess project);

    /// WrongCredentials (code "email_not_confirmed": the sign-up was never confirmed, see resendSignUp()).
    [[nodiscard]] Task<SignInStep> withPassword(ProjectAccess project, QString email, QString password);
    /// SignedIn, or MailSent where the project wants the address confirmed. AlreadyExists, InvalidArgument (weak
    /// password), Unsupported. `name` may be empty.
    [[nodiscard]] Task<SignInStep> signUp(ProjectAccess project, QString email, QString password, QString name);
    /// The message that confirms a sign-up, for one who meets "email_not_confirmed". MailSent.
    [[nodiscard]] Task<SignInStep> resendSignUp(ProjectAccess project, QString email);
    /// A code (and a link) by mail. MailSent. With `createUser` it signs up too; NotFound where there is no such user
    /// otherwise.
    [[nodiscard]] Task<SignInStep> withMail(ProjectAccess project, QString email, bool createUser);
    /// For a forgotten password: MailSent, and NewPassword behind it.
    [[nodiscard]] Task<SignInStep> recover(ProjectAccess project, QString email);
    /// A user without a name or password. Unsupported.
    [[nodiscard]] Task<SignInStep> anonymously(ProjectAccess project);
    /// A provider of projectSettings(), in the user's own browser: `openBrowser` is given the page (keep it for
    /// "Open again"). Cancelled, Timeout, AccessDenied (refused there), Unsupported.
    [[nodiscard]] Task<SignInStep> withProvider(ProjectAccess project, QString provider,
                                                std::function<void(const QUrl &page)> openBrowser, CancelToken cancel);

    /// The code of the message, or its whole link pasted. WrongCredentials for a wrong or old one.
    [[nodiscard]] Task<SignInStep> submitCode(QString ticket, QString code);
    /// Ends when the link of the message was opened on this computer; with Cancelled when submitCode() was faster or
    /// the ticket is abandoned. Once a ticket; again after resend() where it had failed.
    [[nodiscard]] Task<SignInStep> waitForLink(QString ticket);
    /// The message once more. RateLimited says when the next can follow.
    [[nodiscard]] Task<SignInStep> resend(QString ticket);
    /// The code that the authenticator shows. WrongCredentials.
    [[nodiscard]] Task<SignInStep> submitSecondFactor(QString ticket, QString factorId, QString code);
    /// InvalidArgument: too weak, or the old one.
    [[nodiscard]] Task<SignInStep> setNewPassword(QString ticket, QString password);
    /// The window was closed half-way: forgets what is under way, and ends a session that was half made.
    void abandon(const QString &ticket);

private:
    using PendingPtr = std::shared_ptr<PendingSignIn>;

    template <typename T>
    [[nodiscard]] Task<T> ask(const PendingSignIn &pending, std::function<Task<T>(AuthClient &)> work);
    [[nodiscard]] Task<SignInStep> signInBy(PendingPtr pending, std::function<Task<Session>(AuthClient &)> work);
    [[nodiscard]] Task<SignInStep> beginMail(ProjectAccess project, QString email, MailPurpose purpose,
                                             bool createUser);
    [[nodiscard]] Task<SignInStep> sendMail(PendingPtr pending);
    [[nodiscard]] Task<SignInStep> goOn(PendingPtr pending, Result<Session> session);
    [[nodiscard]] Task<SignInStep> proceed(PendingPtr pending);
    [[nodiscard]] PendingPtr pendingFor(const QString &ticket) const { return m_pending.value(ticket); }
    void close(const PendingPtr &pending);

    SignInFlowsSetup m_setup;
    QHash<QString, PendingPtr> m_pending; ///< By ticket.
};

} // namespace bucketdeck
