#include "core/account/AccountConnection.h"

#include "core/account/AccountList.h"

namespace bucketdeck {
namespace {

SessionKeeperSetup keeperSetup(const Account &account, AuthClient *auth, std::shared_ptr<CredentialStore> store,
                               std::shared_ptr<Clock> clock, const QString &lockFolder)
{
    SessionKeeperSetup setup;
    setup.auth = auth;
    setup.store = std::move(store);
    setup.clock = std::move(clock);
    setup.credentialKey = AccountList::credentialKey(account);
    setup.lockPath = QStringLiteral("%1/session-%2.lock").arg(lockFolder, account.id);
    setup.userId = account.userId;
    setup.isSaved = account.origin == AccountOrigin::Saved;
    return setup;
}

} // namespace

AccountConnection::AccountConnection(const Account &account, std::shared_ptr<CredentialStore> store,
                                     std::shared_ptr<Clock> clock, const QString &lockFolder)
    : m_network(new ApiKeyNetwork(account.projectUrl, this))
    , m_http(m_network)
    , m_auth({account.projectUrl, {}}, &m_http, clock)
    , m_keeper(std::make_shared<SessionKeeper>(keeperSetup(account, &m_auth, std::move(store), clock, lockFolder)))
{
    connect(m_keeper.get(), &SessionKeeper::apiKeyChanged, m_network, &ApiKeyNetwork::setApiKey);
}

AccountConnection::~AccountConnection()
{
    // A storage that somebody still holds keeps the keeper, but not what is under it.
    m_keeper->stop();
}

void AccountConnection::moveTo(QThread *thread)
{
    moveToThread(thread);
    m_keeper->moveToThread(thread);
}

} // namespace bucketdeck
