#pragma once

#include "core/base/Task.h"
#include "core/supabase/SessionSecret.h"

#include <QSet>
#include <QString>

#include <memory>

namespace bucketdeck {

class CredentialStore;

/// One account's secret in a CredentialStore that may live on another thread, and the memory of which refresh tokens
/// the server has taken already. Calls may outlive this object.
class SessionVault
{
public:
    SessionVault(std::shared_ptr<CredentialStore> store, QString key);

    /// NotFound where there is none, and for what isn't ours or is damaged.
    [[nodiscard]] Task<SessionSecret> read() const;
    [[nodiscard]] Task<void> write(const SessionSecret &secret) const;
    [[nodiscard]] Task<void> remove() const;

    /// Such a token is never sent again, whatever the store says. Kept as a digest.
    void markSpent(const QByteArray &refreshToken);
    [[nodiscard]] bool isSpent(const SessionSecret &secret) const;

private:
    std::shared_ptr<CredentialStore> m_store;
    QString m_key;
    QSet<QByteArray> m_spent;
};

} // namespace bucketdeck
