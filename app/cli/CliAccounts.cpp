#include "app/cli/CliAccounts.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QPointer>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CliAccounts)
};

Error nobody()
{
    return makeError(ErrorKind::SessionEnded,
                     Words::tr("Nobody is signed in. Open Bucketdeck and sign in, or set SUPABASE_URL, "
                               "SUPABASE_ANON_KEY and BUCKETDECK_ACCESS_TOKEN, or SUPABASE_URL and "
                               "SUPABASE_SERVICE_KEY, or for what is public SUPABASE_URL and SUPABASE_ANON_KEY."));
}

bool isNamed(const Account &account, const QString &wanted)
{
    return account.id == wanted || account.email.compare(wanted, Qt::CaseInsensitive) == 0 ||
           account.title.compare(wanted, Qt::CaseInsensitive) == 0;
}

QString described(const Account &account)
{
    return account.email.isEmpty() ? account.title : account.email + QStringLiteral(" (") + account.title + u')';
}

} // namespace

Result<Account> CliAccounts::choose(const AccountManager &accounts, const QString &wanted)
{
    QList<Account> cloud = accounts.accounts();
    cloud.removeIf([](const Account &account) { return account.kind != AccountKind::Supabase; });
    if (wanted.isEmpty()) {
        for (const Account &account : std::as_const(cloud)) {
            if (account.origin == AccountOrigin::Environment && !account.isPublicAccess)
                return account;
        }
        // Whoever meant one project isn't sent to another.
        const EnvironmentConfig &environment = accounts.environment();
        if (!environment.problem.isEmpty())
            return fail(ErrorKind::SessionEnded, environment.problem);
        const Account current = accounts.account(accounts.currentCloudAccountId());
        if (current.kind == AccountKind::Supabase)
            return current;
        for (const Account &account : std::as_const(cloud)) {
            if (account.isPublicAccess)
                return account;
        }
        return fail(nobody());
    }
    QStringList known;
    QList<Account> fitting;
    for (const Account &account : std::as_const(cloud)) {
        known += described(account);
        if (account.id == wanted)
            return account;
        if (isNamed(account, wanted))
            fitting += account;
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (!fitting.isEmpty()) {
        QStringList ids;
        for (const Account &account : std::as_const(fitting))
            ids += QStringLiteral("%1: %2").arg(account.id, described(account));
        return fail(ErrorKind::InvalidArgument,
                    Words::tr("“%1” names several accounts. Give the id of one:\n%2").arg(wanted, ids.join(u'\n')));
    }
    if (known.isEmpty())
        return fail(nobody());
    return fail(ErrorKind::InvalidArgument,
                Words::tr("There is no account “%1”. There are: %2.").arg(wanted, known.join(QStringLiteral(", "))));
}

Task<std::shared_ptr<StorageService>> CliAccounts::open(AccountManager *accounts, QString accountId)
{
    const QPointer<AccountManager> manager(accounts);
    // Sessions are asked for only where one is wanted: the keychain of others is left alone.
    if (manager->account(accountId).state == AccountState::Restoring)
        manager->restore();
    while (manager && manager->account(accountId).state == AccountState::Restoring)
        co_await qCoro(manager.data(), &AccountManager::accountChanged);
    if (!manager)
        co_return fail(cancelledError());
    std::shared_ptr<StorageService> storage = manager->storage(accountId);
    if (!storage)
        co_return fail(ErrorKind::SessionEnded, Words::tr("The session has ended. Open Bucketdeck and sign in again."));
    co_return storage;
}

} // namespace bucketdeck
