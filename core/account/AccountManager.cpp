#include "core/account/AccountManager.h"

#include "core/account/AccountManagerPrivate.h"
#include "core/account/ApiKey.h"
#include "core/account/ProjectUrl.h"
#include "core/base/Log.h"
#include "core/base/OnThread.h"
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

/// On the network thread. The coroutine owns what it needs; the network outlives it.
Task<Session> signInOn(QNetworkAccessManager *network, SupabaseProject project, std::shared_ptr<Clock> clock,
                       QString email, QString password)
{
    HttpClient http(network);
    AuthClient auth(project, &http, clock);
    const Result<Session> session = co_await auth.signInWithPassword(email, password);
    co_return session;
}

} // namespace

AccountManager::AccountManager(std::shared_ptr<CredentialStore> keychain, std::shared_ptr<Clock> clock,
                               EnvironmentConfig environment, QString libraryFolder, QString dataFolder,
                               QSettings *settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(keychain), std::move(clock), std::move(environment), dataFolder,
                                  settings))
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
        if (account.state != AccountState::Restoring)
            continue;
        const std::shared_ptr<SessionKeeper> keeper = d->connectionFor(account)->keeper();
        QMetaObject::invokeMethod(keeper.get(), [keeper] { keeper->start(); });
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
    if (d->accounts.at(index).origin == AccountOrigin::Saved)
        d->connectionFor(d->accounts.at(index));
    return d->storages.value(accountId);
}

Task<Account> AccountManager::signIn(SignInRequest request)
{
    const QPointer<AccountManager> self(this);
    const Result<QUrl> url = projectUrlFromText(request.projectUrl.toString());
    if (!url)
        co_return fail(url.error());
    const Result<QByteArray> key = checkedPublicKey(request.apiKey);
    if (!key)
        co_return fail(key.error());
    const QString email = request.email.trimmed();
    if (email.isEmpty() || request.password.isEmpty())
        co_return fail(ErrorKind::InvalidArgument,
                       tr("Type the e-mail address and the password of your user in the project."));

    const SupabaseProject project{*url, *key};
    std::function<Task<Session>()> ask = [network = d->signInNetwork, project, clock = d->clock, email,
                                          password = request.password] {
        return signInOn(network, project, clock, email, password);
    };
    const Result<Session> session = co_await runOnThread<Session>(d->signInNetwork, ask);
    if (!self)
        co_return fail(cancelledError());
    if (!session)
        co_return fail(session.error());

    Account account;
    account.id = AccountList::idFor(*url, session->userId);
    account.origin = this->account(account.id).origin;
    account.kind = AccountKind::Supabase;
    account.title = projectTitle(*url);
    account.projectUrl = *url;
    account.email = session->email.isEmpty() ? email : session->email;
    account.userId = session->userId;
    const bool remember = request.remember && d->keychain && d->keychain->isLasting();
    const std::shared_ptr<SessionKeeper> keeper = d->connectionFor(account)->keeper();
    std::function<Task<void>()> adopt = [keeper, session = *session, key = *key, remember] {
        return keeper->adopt(session, key, remember);
    };
    const Result<void> saved = co_await runOnThread<void>(keeper.get(), adopt);
    if (!self)
        co_return fail(cancelledError());
    if (!saved) {
        qCInfo(logAuth) << "Signed in for this session only:" << errorKindName(saved.error().kind)
                        << saved.error().detail;
        QMetaObject::invokeMethod(keeper.get(), [keeper] { keeper->keepInMemory(); });
    }
    account.origin = remember && saved ? AccountOrigin::Saved : AccountOrigin::SessionOnly;
    account.state = AccountState::Ready;
    d->ended.remove(account.id);
    // Asked for before: the first account becomes the current one by being there.
    const QString before = currentCloudAccountId();
    d->upsert(account);
    d->choose(account.id, before);
    co_return account;
}

Task<void> AccountManager::signOut(QString accountId)
{
    const Account leaving = account(accountId);
    if (leaving.id.isEmpty())
        co_return Result<void>();
    if (leaving.origin == AccountOrigin::BuiltIn || leaving.origin == AccountOrigin::Environment)
        co_return fail(ErrorKind::Unsupported,
                       tr("This account comes from how the program was started and can't be signed out here."));
    const std::shared_ptr<SessionKeeper> keeper = d->connectionFor(leaving)->keeper();
    d->forget(accountId);
    std::function<Task<void>()> leave = [keeper] { return keeper->signOut(); };
    const Result<void> done = co_await runOnThread<void>(keeper.get(), leave);
    if (!done)
        co_return fail(keyringRefused(done.error()));
    co_return Result<void>();
}

} // namespace bucketdeck
