#include "core/account/AccountManager.h"

#include "core/account/AccountConnection.h"
#include "core/account/AccountList.h"
#include "core/account/AccountStorages.h"
#include "core/account/ApiKey.h"
#include "core/account/ProjectUrl.h"
#include "core/base/Log.h"
#include "core/base/OnThread.h"
#include "core/credentials/CredentialStore.h"
#include "core/supabase/AuthClaims.h"

#include <QDir>
#include <QHash>
#include <QNetworkInformation>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace bucketdeck {
namespace {

Account localAccount()
{
    Account account;
    account.id = localAccountId;
    account.title = AccountManager::tr("Library");
    return account;
}

Error keyringRefused(const Error &reason)
{
    Error error = reason;
    error.userText = AccountManager::tr("You are signed out, but the keyring didn't let the saved session be removed. "
                                        "It is of no use any more; you can remove it by hand under the name “bucketdeck”.");
    return error;
}

/// On the network thread. The coroutine owns what it needs; the network outlives it.
Task<Session> signInOn(QNetworkAccessManager *network, SupabaseProject project, std::shared_ptr<Clock> clock, QString email,
                       QString password)
{
    HttpClient http(network);
    AuthClient auth(project, &http, clock);
    const Result<Session> session = co_await auth.signInWithPassword(email, password);
    co_return session;
}

} // namespace

class AccountManager::Private
{
public:
    Private(AccountManager *owner, std::shared_ptr<CredentialStore> store, std::shared_ptr<Clock> time,
            EnvironmentConfig config, const QString &data, QSettings *settings);
    ~Private();

    void openLibrary(const QString &libraryFolder);
    void openEnvironment();
    AccountConnection *connectionFor(const Account &account);
    void watch(const QString &id, const SessionKeeper *keeper);
    void watchNetwork();
    void upsert(const Account &account);
    void setState(const QString &id, AccountState state);
    void onEnded(const QString &id, const Error &reason);
    void forget(const QString &id);
    void save() { list.save(accounts, ended); }
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    [[nodiscard]] QString firstCloudId() const;
    void announceCurrent(const QString &before);

    AccountManager *q;
    std::shared_ptr<CredentialStore> keychain;
    std::shared_ptr<Clock> clock;
    EnvironmentConfig environment;
    QString dataFolder;
    AccountList list;
    QList<Account> accounts;
    QSet<QString> ended; ///< Refused by the server: not asked for again at the next start.
    QString current;
    QThread networkThread;
    QThread diskThread;
    QNetworkAccessManager *signInNetwork;
    QHash<QString, AccountConnection *> connections; ///< Kept when signed out: storages handed out before live on them.
    QHash<QString, std::shared_ptr<StorageService>> storages;
    QList<QObject *> onNetworkThread;
};

AccountManager::Private::Private(AccountManager *owner, std::shared_ptr<CredentialStore> store, std::shared_ptr<Clock> time,
                                 EnvironmentConfig config, const QString &data, QSettings *settings)
    : q(owner)
    , keychain(std::move(store))
    , clock(std::move(time))
    , environment(std::move(config))
    , dataFolder(data)
    , list(settings)
    , signInNetwork(new QNetworkAccessManager)
{
    networkThread.setObjectName(QStringLiteral("network"));
    diskThread.setObjectName(QStringLiteral("library"));
    signInNetwork->moveToThread(&networkThread);
    onNetworkThread.append(signInNetwork);
    networkThread.start();
    diskThread.start();
}

AccountManager::Private::~Private()
{
    // Each goes on its own thread, storages before the networks that they use: a thread that ends deletes in this order.
    storages.clear();
    for (QObject *object : std::as_const(onNetworkThread))
        object->deleteLater();
    networkThread.quit();
    diskThread.quit();
    networkThread.wait();
    diskThread.wait();
}

void AccountManager::Private::openLibrary(const QString &libraryFolder)
{
    accounts.append(localAccount());
    storages.insert(localAccountId, makeLibraryStorage(libraryFolder, dataFolder + QStringLiteral("/library.sqlite"), clock,
                                                       &diskThread));
}

void AccountManager::Private::openEnvironment()
{
    const QByteArray key = environment.serviceKey.toUtf8();
    if (environment.projectUrl.isEmpty() || key.isEmpty())
        return;
    const Result<QUrl> url = projectUrlFromText(environment.projectUrl.toString());
    if (!url || !isHeaderSafeToken(key)) {
        qCWarning(logAuth) << "The project named by the environment is left out: its address or key can't be right";
        return;
    }
    Account account;
    account.id = AccountList::idFor(*url, QStringLiteral("environment"));
    account.kind = AccountKind::Supabase;
    account.origin = AccountOrigin::Environment;
    account.title = projectTitle(*url);
    account.projectUrl = *url;
    account.bypassesRowSecurity = isServiceKey(key);
    auto *network = new ApiKeyNetwork(*url);
    network->setApiKey(key);
    network->moveToThread(&networkThread);
    onNetworkThread.append(network);
    storages.insert(account.id,
                    makeProjectStorage({*url, key}, std::make_shared<FixedToken>(key), network, &networkThread));
    accounts.append(account);
}

AccountConnection *AccountManager::Private::connectionFor(const Account &account)
{
    AccountConnection *&connection = connections[account.id];
    if (connection)
        return connection;
    connection = new AccountConnection(account, keychain, clock, dataFolder);
    watch(account.id, connection->keeper().get());
    connection->moveTo(&networkThread);
    onNetworkThread.append(connection);
    storages.insert(account.id, makeProjectStorage({account.projectUrl, {}}, connection->keeper(), connection->network(),
                                                   &networkThread));
    return connection;
}

void AccountManager::Private::watch(const QString &id, const SessionKeeper *keeper)
{
    connect(keeper, &SessionKeeper::refreshed, q, [this, id] { setState(id, AccountState::Ready); });
    connect(keeper, &SessionKeeper::failed, q, [this, id] { setState(id, AccountState::Offline); });
    connect(keeper, &SessionKeeper::ended, q, [this, id](const Error &reason) { onEnded(id, reason); });
}

void AccountManager::Private::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, q,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Disconnected)
                    return;
                for (const AccountConnection *connection : std::as_const(connections)) {
                    const std::shared_ptr<SessionKeeper> keeper = connection->keeper();
                    QMetaObject::invokeMethod(keeper.get(), [keeper] { keeper->retryNow(); });
                }
            });
}

qsizetype AccountManager::Private::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(accounts.cbegin(), accounts.cend(), [&id](const Account &account) { return account.id == id; });
    return found == accounts.cend() ? -1 : found - accounts.cbegin();
}

/// A key that bypasses row-level security is never the default, unless the environment asks for the cloud.
QString AccountManager::Private::firstCloudId() const
{
    const bool isAsked = environment.backend == u"supabase";
    const auto isFit = [isAsked](const Account &account) {
        return account.kind == AccountKind::Supabase && (isAsked || !account.bypassesRowSecurity);
    };
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), isFit);
    return found == accounts.cend() ? QString() : found->id;
}

void AccountManager::Private::announceCurrent(const QString &before)
{
    const QString now = q->currentCloudAccountId();
    if (now != before)
        Q_EMIT q->currentCloudAccountChanged(now);
}

void AccountManager::Private::upsert(const Account &account)
{
    const qsizetype index = indexOf(account.id);
    if (index >= 0)
        accounts[index] = account;
    else
        accounts.append(account);
    save();
    Q_EMIT q->accountsChanged();
    Q_EMIT q->accountChanged(account);
}

void AccountManager::Private::setState(const QString &id, AccountState state)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || accounts.at(index).state == state)
        return;
    accounts[index].state = state;
    const Account account = accounts.at(index);
    Q_EMIT q->accountChanged(account);
}

void AccountManager::Private::onEnded(const QString &id, const Error &reason)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    // A locked keyring or a dead key may be put right: then the next start asks again.
    if (reason.kind == ErrorKind::SessionEnded)
        ended.insert(id);
    setState(id, AccountState::SignedOut);
    save();
    const Account account = q->account(id);
    Q_EMIT q->sessionEnded(account, reason);
}

void AccountManager::Private::forget(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    const QString before = q->currentCloudAccountId();
    accounts.removeAt(index);
    ended.remove(id);
    save();
    if (current == id) {
        current.clear();
        list.setCurrentId({});
    }
    Q_EMIT q->accountsChanged();
    announceCurrent(before);
}

AccountManager::AccountManager(std::shared_ptr<CredentialStore> keychain, std::shared_ptr<Clock> clock,
                               EnvironmentConfig environment, QString libraryFolder, QString dataFolder,
                               QSettings *settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(keychain), std::move(clock), std::move(environment), dataFolder, settings))
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
    const QString before = currentCloudAccountId();
    d->current = id;
    if (chosen.origin == AccountOrigin::Saved)
        d->list.setCurrentId(id);
    d->announceCurrent(before);
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
        co_return fail(ErrorKind::InvalidArgument, tr("Type the e-mail address and the password of your user in the project."));

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
        qCInfo(logAuth) << "Signed in for this session only:" << errorKindName(saved.error().kind) << saved.error().detail;
        QMetaObject::invokeMethod(keeper.get(), [keeper] { keeper->keepInMemory(); });
    }
    account.origin = remember && saved ? AccountOrigin::Saved : AccountOrigin::SessionOnly;
    account.state = AccountState::Ready;
    d->ended.remove(account.id);
    d->upsert(account);
    setCurrentCloudAccount(account.id);
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
