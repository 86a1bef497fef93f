#pragma once

#include "core/account/AccountConnection.h"
#include "core/account/AccountList.h"
#include "core/account/AccountManager.h"
#include "core/account/ProfileService.h"
#include "core/account/RecentProjects.h"
#include "core/account/SignInFlows.h"
#include "core/account/StoredKey.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSet>
#include <QThread>

namespace bucketdeck {

/// What AccountManager knows and owns: the accounts, their connections and storages, and the threads under them.
class AccountManager::Private
{
public:
    Private(AccountManager *owner, std::shared_ptr<CredentialStore> store, std::shared_ptr<Clock> time,
            EnvironmentConfig config, const QString &data, QSettings *settings,
            std::shared_ptr<RateLimiter> rateLimiter);
    ~Private();

    void openLibrary(const QString &libraryFolder);
    void openEnvironment();
    AccountConnection *connectionFor(const Account &account);
    /// The storage of a project behind a secret key: `key`, or the one in the keychain where that is empty.
    StoredKey *keyFor(const Account &account, const QByteArray &key = {});
    void restore(const Account &account);
    [[nodiscard]] Task<Account> enter(SupabaseProject project, Session session, bool remember);
    [[nodiscard]] Task<Account> addKey(SupabaseProject project, bool remember);
    [[nodiscard]] Task<void> removeKey(Account account);
    void onProfile(const QString &id, const UserProfile &profile);
    void watch(const QString &id, const SessionKeeper *keeper);
    void watchNetwork();
    void renewConnections();
    void upsert(const Account &account);
    void setState(const QString &id, AccountState state);
    void onEnded(const QString &id, const Error &reason);
    void forget(const QString &id);
    void choose(const QString &id, const QString &before);
    void save() { list.save(accounts, ended); }
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    [[nodiscard]] QString firstCloudId() const;
    void announceCurrent(const QString &before);

    AccountManager *q;
    std::shared_ptr<CredentialStore> keychain;
    std::shared_ptr<RateLimiter> limiter;
    std::shared_ptr<Clock> clock;
    EnvironmentConfig environment;
    QString dataFolder;
    AccountList list;
    RecentProjects recentProjects;
    QList<Account> accounts;
    QSet<QString> ended; ///< Refused by the server: not asked for again at the next start.
    QString current;
    QThread networkThread;
    QThread diskThread;
    QNetworkAccessManager *signInNetwork;
    QHash<QString, AccountConnection *> connections; ///< Kept when signed out: storages handed out before live on them.
    QHash<QString, std::shared_ptr<StorageService>> storages;
    QHash<QString, std::shared_ptr<StoredKey>> keys; ///< Of accounts that are a secret key.
    QList<QObject *> onNetworkThread;
    std::unique_ptr<SignInFlows> signIns;
    std::unique_ptr<ProfileService> profiles;
};

} // namespace bucketdeck
