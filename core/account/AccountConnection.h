#pragma once

#include "core/account/Account.h"
#include "core/account/ApiKeyNetwork.h"
#include "core/supabase/AuthClient.h"
#include "core/supabase/HttpClient.h"
#include "core/supabase/SessionKeeper.h"

#include <QObject>

#include <memory>

namespace bucketdeck {

/// What one cloud account has on the network thread: its network, and its session in the making, alive or ended.
/// Made anywhere, then moved to that thread, and deleted there.
class AccountConnection final : public QObject
{
    Q_OBJECT

public:
    AccountConnection(const Account &account, std::shared_ptr<CredentialStore> store, std::shared_ptr<Clock> clock,
                      const QString &lockFolder);
    ~AccountConnection() override;

    void moveTo(QThread *thread);
    [[nodiscard]] ApiKeyNetwork *network() const { return m_network; }
    [[nodiscard]] AuthClient &auth() { return m_auth; }
    [[nodiscard]] std::shared_ptr<SessionKeeper> keeper() const { return m_keeper; }

private:
    ApiKeyNetwork *m_network;
    HttpClient m_http;
    AuthClient m_auth;
    std::shared_ptr<SessionKeeper> m_keeper; ///< Shared with the storage, whose tokens come from it.
};

} // namespace bucketdeck
