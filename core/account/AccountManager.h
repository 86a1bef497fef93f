#pragma once

#include "core/account/Account.h"
#include "core/account/SignInStep.h"
#include "core/base/RateLimiter.h"
#include "core/base/Task.h"
#include "core/storage/StorageService.h"

#include <QObject>
#include <QSettings>
#include <QThread>

#include <memory>

namespace bucketdeck {

class RateLimiter;

class CredentialStore;
class Clock;
class ProfileService;
class RecentProjects;
class SignInFlows;

struct SignInRequest
{
    QUrl projectUrl; ///< As in ProjectAccess.
    QString apiKey;
    QString email;
    QString password;
    bool remember = true;
};

/// What the process environment says, read once by main().
struct EnvironmentConfig
{
    QUrl projectUrl;    ///< SUPABASE_URL
    QString anonKey;    ///< SUPABASE_ANON_KEY
    QString serviceKey; ///< SUPABASE_SERVICE_KEY
    /// BUCKETDECK_ACCESS_TOKEN: a user's JWT, used with URL and anon key. Comes before the service key: it may less.
    QString accessToken;
    /// Why what is set can't be used, in words; empty where it can, or nothing is set.
    QString problem;
    QString backend; ///< STORAGE_BACKEND: "local", "supabase" or empty. Decides what is opened at the start.

    [[nodiscard]] static EnvironmentConfig fromEnvironment();
};

/// The accounts of this user, their sessions and their storages. Lives on the GUI thread; what it makes for the network
/// lives on a worker thread of its own.
class AccountManager final : public QObject
{
    Q_OBJECT

public:
    /// `libraryFolder` is where the local library lives (made when missing). `settings` holds the list of accounts
    /// (no secrets); `dataFolder` the library's catalogue and lock files. `limiter` holds the uploads and downloads of
    /// all accounts; null: nothing does.
    AccountManager(std::shared_ptr<CredentialStore> keychain, std::shared_ptr<Clock> clock,
                   EnvironmentConfig environment, QString libraryFolder, QString dataFolder, QSettings *settings,
                   std::shared_ptr<RateLimiter> limiter = nullptr, QObject *parent = nullptr);
    ~AccountManager() override;

    /// Brings back the saved accounts; each reports by accountChanged() as it becomes Ready, Offline or SignedOut.
    void restore();

    [[nodiscard]] QList<Account> accounts() const; ///< The local one first.
    [[nodiscard]] Account account(const QString &id) const;
    /// The cloud account in the switcher; an empty id where there is none.
    [[nodiscard]] QString currentCloudAccountId() const;
    void setCurrentCloudAccount(const QString &id);
    /// Which account the window opens on: what STORAGE_BACKEND says, else the last cloud account, else the library.
    [[nodiscard]] QString startAccountId() const;
    [[nodiscard]] const EnvironmentConfig &environment() const;

    /// Null for an unknown account and for one that is signed out. Safe to keep: calls then fail with SessionEnded.
    [[nodiscard]] std::shared_ptr<StorageService> storage(const QString &accountId) const;

    /// All ways to sign in, step by step.
    [[nodiscard]] SignInFlows *signIns() const;
    /// The projects that were signed in to here.
    [[nodiscard]] RecentProjects *recentProjects() const;
    /// Name, picture, password and second factor of whoever is signed in.
    [[nodiscard]] ProfileService *profiles() const;

    /// The short way for programs: e-mail and password, nobody to ask. Unsupported for users with a second factor.
    /// WrongCredentials, WrongKey, Offline, Timeout, InvalidArgument (not a URL; a service key).
    /// Without a keychain it succeeds with origin SessionOnly, for the window to say so.
    [[nodiscard]] Task<Account> signIn(SignInRequest request);
    /// For a service or secret key that the user insists on: an account that bypasses the project's access rules and
    /// says so (Account::bypassesRowSecurity). Never current by itself. InvalidArgument for any other key, WrongKey.
    [[nodiscard]] Task<Account> addServiceAccount(ProjectAccess access);
    /// Here: ends the session on the server (best effort) and forgets it here. Everywhere: the user's sessions on all
    /// devices; only when the server has done it the account goes here as well. Elsewhere: all others; this one stays.
    [[nodiscard]] Task<void> signOut(QString accountId, SignOutScope scope = SignOutScope::Here);
    /// Whatever is connected may be dead, as after the computer slept: what is under way fails as broken off at once,
    /// and all that is asked for from now on goes over new connections.
    void renewConnections();

Q_SIGNALS:
    void accountsChanged();
    /// The user signed out here: the account isn't in accounts() any more. Not when a session ended by itself.
    void accountForgotten(const QString &accountId);
    void accountChanged(const bucketdeck::Account &account);
    void currentCloudAccountChanged(const QString &accountId);
    /// A session ended by itself (revoked, or its refresh token was refused): ask to sign in again, keep everything
    /// else.
    void sessionEnded(const bucketdeck::Account &account, const bucketdeck::Error &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bucketdeck
