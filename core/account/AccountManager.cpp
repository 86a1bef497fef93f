#include "core/account/AccountManager.h"

#include "core/account/AccountManagerPrivate.h"
#include "core/account/ApiKey.h"
#include "core/account/AuthCall.h"
#include "core/account/ProjectUrl.h"
#include "core/base/Log.h"
#include "core/credentials/CredentialStore.h"

#include <QDir>
#include <QPointer>

namespace bucketdeck {
namespace {

Error keyringRefused(const Error &reason)
{
    Error error = reason;
    error.userText =
        AccountManager::tr("You are signed out, but the keyring didn't let the saved session be removed. "
                           "It is of no use any more; you can remove it by hand under the name “bucketdeck”.");
    return error;
}

/// Asks the server to end the user's sessions.
Task<void> endSessions(AccountConnection *connection, SignOutScope scope)
{
    const std::function<Task<void>(AuthClient &, QByteArray)> work =
        [scope](AuthClient &auth, const QByteArray &token) { return auth.signOut(token, scope); };
    return askAsUser<void>(connection, work);
}

} // namespace

AccountManager::AccountManager(std::shared_ptr<CredentialStore> keychain, std::shared_ptr<Clock> clock,
                               EnvironmentConfig environment, QString libraryFolder, QString dataFolder,
                               QSettings *settings, std::shared_ptr<RateLimiter> limiter, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(keychain), std::move(clock), std::move(environment), dataFolder,
                                  settings, std::move(limiter)))
{
    // The lock files need the folder; where it can't be made, each part that writes there says so in its own words.
    if (!QDir().mkpath(dataFolder))
        qCWarning(logAuth) << "The data folder could not be made";
    d->openLibrary(libraryFolder);
    d->openEnvironment();
    d->accounts.append(d->list.load());
    for (const Account &account : std::as_const(d->accounts)) {
        if (account.state == AccountState::SignedOut)
            d->ended.insert(account.id);
    }
    d->current = d->list.currentId();
    // What the environment asks for comes before what was open last; the user may still choose another.
    const QString first = d->firstCloudId();
    if (account(first).origin == AccountOrigin::Environment && d->environment.backend == u"supabase")
        d->current = first;
}

AccountManager::~AccountManager() = default;

void AccountManager::restore()
{
    d->watchNetwork();
    const QList<Account> accounts = d->accounts;
    for (const Account &account : accounts) {
        if (account.state == AccountState::Restoring)
            d->restore(account);
    }
}

QList<Account> AccountManager::accounts() const
{
    return d->accounts;
}

Account AccountManager::account(const QString &id) const
{
    return d->accounts.value(d->indexOf(id));
}

QString AccountManager::currentCloudAccountId() const
{
    const Account chosen = account(d->current);
    return chosen.kind == AccountKind::Supabase ? chosen.id : d->firstCloudId();
}

void AccountManager::setCurrentCloudAccount(const QString &id)
{
    const Account chosen = account(id);
    if (chosen.kind != AccountKind::Supabase)
        return;
    d->choose(id, currentCloudAccountId());
}

QString AccountManager::startAccountId() const
{
    const QString cloud = currentCloudAccountId();
    if (d->environment.backend == u"local" || cloud.isEmpty())
        return localAccountId;
    return cloud;
}

const EnvironmentConfig &AccountManager::environment() const
{
    return d->environment;
}

std::shared_ptr<StorageService> AccountManager::storage(const QString &accountId) const
{
    const qsizetype index = d->indexOf(accountId);
    if (index < 0 || d->accounts.at(index).state == AccountState::SignedOut)
        return nullptr;
    const Account account = d->accounts.at(index);
    if (account.origin == AccountOrigin::Saved && account.bypassesRowSecurity)
        d->keyFor(account);
    else if (account.origin == AccountOrigin::Saved)
        d->connectionFor(account);
    return d->storages.value(accountId);
}

SignInFlows *AccountManager::signIns() const
{
    return d->signIns.get();
}

RecentProjects *AccountManager::recentProjects() const
{
    return &d->recentProjects;
}

ProfileService *AccountManager::profiles() const
{
    return d->profiles.get();
}

Task<Account> AccountManager::signIn(SignInRequest request)
{
    const QPointer<AccountManager> self(this);
    const ProjectAccess access{request.projectUrl, request.apiKey, request.remember};
    const Result<SignInStep> step = co_await d->signIns->withPassword(access, request.email, request.password);
    if (!self)
        co_return fail(cancelledError());
    if (!step)
        co_return fail(step.error());
    if (step->kind == SignInStep::Kind::SignedIn)
        co_return step->account;
    d->signIns->abandon(step->ticket);
    co_return fail(ErrorKind::Unsupported, tr("This account asks for a code as the second step. Sign in with it in the "
                                              "window."));
}

Task<Account> AccountManager::addServiceAccount(ProjectAccess access)
{
    const QPointer<AccountManager> self(this);
    const Result<QUrl> url = projectUrlFromText(access.projectUrl.toString());
    if (!url)
        co_return fail(url.error());
    const Result<QByteArray> key = checkedServiceKey(access.apiKey);
    if (!key)
        co_return fail(key.error());
    const SupabaseProject project{*url, *key};
    const Result<Account> account = co_await d->addKey(project, access.remember);
    co_return account;
}

void AccountManager::renewConnections()
{
    d->renewConnections();
}

Task<void> AccountManager::signOut(QString accountId, SignOutScope scope)
{
    const QPointer<AccountManager> self(this);
    const Account leaving = account(accountId);
    if (leaving.id.isEmpty())
        co_return Result<void>();
    if (leaving.origin == AccountOrigin::BuiltIn || leaving.origin == AccountOrigin::Environment)
        co_return fail(ErrorKind::Unsupported,
                       tr("This account comes from how the program was started and can't be signed out here."));
    if (leaving.bypassesRowSecurity) {
        const Result<void> removed = co_await d->removeKey(leaving);
        co_return removed;
    }
    AccountConnection *connection = d->connectionFor(leaving);
    if (scope != SignOutScope::Here) {
        const Result<void> ended = co_await endSessions(connection, scope);
        if (!self)
            co_return fail(cancelledError());
        if (!ended || scope == SignOutScope::Elsewhere)
            co_return ended;
    }
    const std::shared_ptr<SessionKeeper> keeper = connection->keeper();
    d->forget(accountId);
    std::function<Task<void>()> leave = [keeper] { return keeper->signOut(); };
    const Result<void> done = co_await runOnThread<void>(keeper.get(), leave);
    if (!done)
        co_return fail(keyringRefused(done.error()));
    co_return Result<void>();
}

} // namespace bucketdeck
