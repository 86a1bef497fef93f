#include "core/account/AccountManagerPrivate.h"

#include "core/account/AccountStorages.h"
#include "core/account/ApiKey.h"
#include "core/account/ProjectUrl.h"
#include "core/base/Log.h"
#include "core/credentials/CredentialStore.h"
#include "core/supabase/AuthClaims.h"

#include <QNetworkInformation>

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

} // namespace

AccountManager::Private::Private(AccountManager *owner, std::shared_ptr<CredentialStore> store,
                                 std::shared_ptr<Clock> time, EnvironmentConfig config, const QString &data,
                                 QSettings *settings)
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
    // Each goes on its own thread, storages before the networks that they use: a thread that ends deletes in this
    // order.
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
    const QByteArray key = (userToken.isEmpty() ? environment.serviceKey : environment.anonKey).toUtf8();
    const QByteArray token = userToken.isEmpty() ? key : userToken;
    if (environment.projectUrl.isEmpty() || key.isEmpty())
        return;
    const Result<QUrl> url = projectUrlFromText(environment.projectUrl.toString());
    if (!url || !isHeaderSafeToken(key) || !isHeaderSafeToken(token)) {
        qCWarning(logAuth) << "The project named by the environment is left out: its address or key can't be right";
        return;
    }
    Account account;
    account.id = AccountList::idFor(*url, QStringLiteral("environment"));
    account.kind = AccountKind::Supabase;
    account.origin = AccountOrigin::Environment;
    account.title = projectTitle(*url);
    account.projectUrl = *url;
    account.bypassesRowSecurity = isServiceKey(token);
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
                                                   network, &networkThread));
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
                                                   connection->network(), &networkThread));
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

void AccountManager::Private::choose(const QString &id, const QString &before)
{
    current = id;
    if (q->account(id).origin == AccountOrigin::Saved)
        list.setCurrentId(id);
    announceCurrent(before);
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

} // namespace bucketdeck
