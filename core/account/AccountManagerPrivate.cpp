#include "core/account/AccountManagerPrivate.h"

#include "core/account/AccountStorages.h"
#include "core/account/ApiKey.h"
#include "core/account/ProjectUrl.h"
#include "core/base/Log.h"
#include "core/base/OnThread.h"
#include "core/credentials/CredentialStore.h"
#include "core/supabase/AuthClaims.h"

#include <QNetworkInformation>
#include <QPointer>

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

Error keyRefused(Error error)
{
    if (error.kind != ErrorKind::AccessDenied && error.kind != ErrorKind::SessionEnded &&
        error.kind != ErrorKind::WrongKey)
        return error;
    error.kind = ErrorKind::WrongKey;
    error.userText = AccountManager::tr("The project refused this secret key. Copy it again from the project's API "
                                        "settings.");
    return error;
}

} // namespace

AccountManager::Private::Private(AccountManager *owner, std::shared_ptr<CredentialStore> store,
                                 std::shared_ptr<Clock> time, EnvironmentConfig config, const QString &data,
                                 QSettings *settings, std::shared_ptr<RateLimiter> rateLimiter)
    : q(owner)
    , keychain(std::move(store))
    , limiter(std::move(rateLimiter))
    , clock(std::move(time))
    , environment(std::move(config))
    , dataFolder(data)
    , list(settings)
    , recentProjects(settings, keychain)
    , signInNetwork(new QNetworkAccessManager)
{
    networkThread.setObjectName(QStringLiteral("network"));
    diskThread.setObjectName(QStringLiteral("library"));
    signInNetwork->moveToThread(&networkThread);
    onNetworkThread.append(signInNetwork);
    networkThread.start();
    diskThread.start();

    SignInFlowsSetup ways;
    ways.network = signInNetwork;
    ways.clock = clock;
    ways.enter = [this](const SupabaseProject &project, const Session &session, bool remember) {
        return enter(project, session, remember);
    };
    signIns = std::make_unique<SignInFlows>(std::move(ways));
    ProfileServiceSetup mine;
    mine.connection = [this](const QString &id) -> AccountConnection * {
        const Account account = q->account(id);
        return account.userId.isEmpty() ? nullptr : connectionFor(account);
    };
    mine.storage = [this](const QString &id) { return q->storage(id); };
    profiles = std::make_unique<ProfileService>(std::move(mine));
    connect(profiles.get(), &ProfileService::profileChanged, q,
            [this](const QString &id, const UserProfile &profile) { onProfile(id, profile); });
}

AccountManager::Private::~Private()
{
    // Each goes on its own thread, storages before the networks that they use: a thread that ends deletes in this
    // order.
    signIns.reset();
    profiles.reset();
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
    storages.insert(localAccountId, makeLibraryStorage(libraryFolder, dataFolder + QStringLiteral("/library.sqlite"),
                                                       clock, &diskThread));
}

void AccountManager::Private::openEnvironment()
{
    const QByteArray userToken = environment.accessToken.toUtf8();
    const bool isPublic = userToken.isEmpty() && environment.serviceKey.isEmpty();
    const QByteArray key = (userToken.isEmpty() && !isPublic ? environment.serviceKey : environment.anonKey).toUtf8();
    const QByteArray token = userToken.isEmpty() ? key : userToken;
    if (environment.projectUrl.isEmpty() || key.isEmpty())
        return;
    const Result<QUrl> url = projectUrlFromText(environment.projectUrl.toString());
    if (!url || !isHeaderSafeToken(key) || !isHeaderSafeToken(token)) {
        qCWarning(logAuth) << "The project named by the environment is left out: its address or key can't be right";
        environment.problem = AccountManager::tr("The key or token that the environment gives can't be right: it has "
                                                 "characters that none has.");
        return;
    }
    Account account;
    account.id = AccountList::idFor(*url, QStringLiteral("environment"));
    account.kind = AccountKind::Supabase;
    account.origin = AccountOrigin::Environment;
    account.title = projectTitle(*url);
    account.projectUrl = *url;
    account.bypassesRowSecurity = isServiceKey(token);
    account.isPublicAccess = isPublic && !account.bypassesRowSecurity;
    if (!userToken.isEmpty()) {
        const QJsonObject claims = jwtClaims(userToken).value_or(QJsonObject());
        account.userId = claims.value(u"sub").toString();
        account.email = claims.value(u"email").toString();
    }
    auto *network = new ApiKeyNetwork(*url);
    network->setApiKey(key);
    network->moveToThread(&networkThread);
    onNetworkThread.append(network);
    storages.insert(account.id, makeProjectStorage({*url, key}, std::make_shared<FixedToken>(token, account.userId),
                                                   network, limiter, &networkThread));
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
    storages.insert(account.id, makeProjectStorage({account.projectUrl, {}}, connection->keeper(),
                                                   connection->network(), limiter, &networkThread));
    return connection;
}

StoredKey *AccountManager::Private::keyFor(const Account &account, const QByteArray &key)
{
    std::shared_ptr<StoredKey> &stored = keys[account.id];
    if (!stored) {
        auto *network = new ApiKeyNetwork(account.projectUrl);
        const bool isSaved = account.origin == AccountOrigin::Saved;
        stored = std::make_shared<StoredKey>(isSaved ? keychain : nullptr, AccountList::credentialKey(account), key);
        network->setApiKey(key);
        connect(stored.get(), &StoredKey::keyChanged, network, &ApiKeyNetwork::setApiKey);
        network->moveToThread(&networkThread);
        stored->moveToThread(&networkThread);
        onNetworkThread.append(network);
        storages.insert(account.id,
                        makeProjectStorage({account.projectUrl, {}}, stored, network, limiter, &networkThread));
    } else if (!key.isEmpty()) {
        QMetaObject::invokeMethod(stored.get(), [stored, key] { stored->setKey(key); });
    }
    return stored.get();
}

void AccountManager::Private::restore(const Account &account)
{
    if (!account.bypassesRowSecurity) {
        const std::shared_ptr<SessionKeeper> keeper = connectionFor(account)->keeper();
        QMetaObject::invokeMethod(keeper.get(), [keeper] { keeper->start(); });
        return;
    }
    const std::function<Task<QByteArray>()> read = [key = keyFor(account)] { return key->accessToken(); };
    runOnThread<QByteArray>(keys.value(account.id).get(), read)
        .then([self = QPointer<AccountManager>(q), id = account.id](const Result<QByteArray> &key) {
            if (!self)
                return;
            if (key)
                self->d->setState(id, AccountState::Ready);
            else
                self->d->onEnded(id, key.error());
        });
}

/// A session that is good becomes an account, new or known.
Task<Account> AccountManager::Private::enter(SupabaseProject project, Session session, bool remember)
{
    const QPointer<AccountManager> self(q);
    Account account;
    account.id = AccountList::idFor(project.url, session.userId);
    account.origin = q->account(account.id).origin;
    account.kind = AccountKind::Supabase;
    account.title = projectTitle(project.url);
    account.projectUrl = project.url;
    account.email = session.email;
    account.name = profileOf(session.user).name;
    account.userId = session.userId;
    const bool isSaved = remember && keychain && keychain->isLasting();
    const std::shared_ptr<SessionKeeper> keeper = connectionFor(account)->keeper();
    const std::function<Task<void>()> adopt = [keeper, session, key = project.apiKey, isSaved] {
        return keeper->adopt(session, key, isSaved);
    };
    const Result<void> saved = co_await runOnThread<void>(keeper.get(), adopt);
    if (!self)
        co_return fail(cancelledError());
    if (!saved) {
        qCInfo(logAuth) << "Signed in for this session only:" << errorKindName(saved.error().kind)
                        << saved.error().detail;
        QMetaObject::invokeMethod(keeper.get(), [keeper] { keeper->keepInMemory(); });
    }
    account.origin = isSaved && saved ? AccountOrigin::Saved : AccountOrigin::SessionOnly;
    account.state = AccountState::Ready;
    ended.remove(account.id);
    // Asked for before: the first account becomes the current one by being there.
    const QString before = q->currentCloudAccountId();
    upsert(account);
    choose(account.id, before);
    co_return account;
}

/// The key is tried before anything is kept of it.
Task<Account> AccountManager::Private::addKey(SupabaseProject project, bool remember)
{
    const QPointer<AccountManager> self(q);
    Account account;
    account.id = AccountList::idFor(project.url, AccountList::serviceUser);
    account.kind = AccountKind::Supabase;
    account.origin = AccountOrigin::SessionOnly;
    account.title = projectTitle(project.url);
    account.projectUrl = project.url;
    account.bypassesRowSecurity = true;

    const std::shared_ptr<StorageService> trial = makeProjectStorage(
        project, std::make_shared<FixedToken>(project.apiKey), signInNetwork, limiter, &networkThread);
    const Result<QList<Bucket>> buckets = co_await trial->listBuckets();
    if (!self)
        co_return fail(cancelledError());
    if (!buckets)
        co_return fail(keyRefused(buckets.error()));
    if (remember && keychain && keychain->isLasting()) {
        const Result<void> saved = co_await keychain->write(AccountList::credentialKey(account), project.apiKey);
        if (!self)
            co_return fail(cancelledError());
        if (saved)
            account.origin = AccountOrigin::Saved;
        else
            qCInfo(logAuth) << "A key is kept for this session only:" << errorKindName(saved.error().kind);
    }
    keyFor(account, project.apiKey);
    ended.remove(account.id);
    const QString before = q->currentCloudAccountId();
    upsert(account);
    announceCurrent(before);
    co_return account;
}

Task<void> AccountManager::Private::removeKey(Account account)
{
    const std::shared_ptr<CredentialStore> store = keychain;
    if (const std::shared_ptr<StoredKey> stored = keys.take(account.id))
        QMetaObject::invokeMethod(stored.get(), [stored] { stored->setKey({}); });
    storages.remove(account.id);
    forget(account.id);
    if (account.origin != AccountOrigin::Saved || !store)
        co_return Result<void>();
    const Result<void> removed = co_await store->remove(AccountList::credentialKey(account));
    co_return removed;
}

/// What the server says of the user now: a new e-mail address, a new name.
void AccountManager::Private::onProfile(const QString &id, const UserProfile &profile)
{
    Account account = q->account(id);
    if (account.id.isEmpty() || (account.email == profile.email && account.name == profile.name))
        return;
    account.email = profile.email;
    account.name = profile.name;
    upsert(account);
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

/// A key that bypasses row-level security is never the default, unless the environment asks for the cloud; nor is one
/// that signs nobody in.
QString AccountManager::Private::firstCloudId() const
{
    const bool isAsked = environment.backend == u"supabase";
    const auto isFit = [isAsked](const Account &account) {
        return account.kind == AccountKind::Supabase && (isAsked || !account.bypassesRowSecurity) &&
               !account.isPublicAccess;
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

void AccountManager::Private::choose(const QString &id, const QString &before)
{
    current = id;
    // A secret key is never what the next start opens on by itself.
    const Account account = q->account(id);
    if (account.origin == AccountOrigin::Saved && !account.bypassesRowSecurity)
        list.setCurrentId(id);
    announceCurrent(before);
}

void AccountManager::Private::renewConnections()
{
    for (QObject *object : std::as_const(onNetworkThread)) {
        auto *network = qobject_cast<QNetworkAccessManager *>(object);
        if (const auto *connection = qobject_cast<AccountConnection *>(object))
            network = connection->network();
        if (network)
            QMetaObject::invokeMethod(
                network, [network] { HttpClient::renewConnections(network); }, Qt::QueuedConnection);
    }
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
    Q_EMIT q->accountForgotten(id);
}

} // namespace bucketdeck
