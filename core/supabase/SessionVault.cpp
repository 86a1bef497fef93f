#include "core/supabase/SessionVault.h"

#include "core/base/OnThread.h"
#include "core/credentials/CredentialStore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace bucketdeck {
namespace {

QByteArray digest(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

Task<SessionSecret> readOn(std::shared_ptr<CredentialStore> store, QString key)
{
    const Result<QByteArray> json = co_await store->read(key);
    if (!json)
        co_return fail(json.error());
    const std::optional<SessionSecret> secret = SessionSecret::fromJson(*json);
    if (!secret)
        co_return fail(ErrorKind::NotFound,
                       QCoreApplication::translate("bucketdeck::SessionKeeper", "Nothing is saved for this account."));
    co_return *secret;
}

template <typename T>
Task<T> answerOf(Result<T> answer)
{
    co_return answer;
}

} // namespace

SessionVault::SessionVault(std::shared_ptr<CredentialStore> store, QString key)
    : m_store(std::move(store))
    , m_key(std::move(key))
{
}

// Plain functions, not coroutines: GCC 12 destroys the captures of a closure twice where it is made and turned into a
// std::function inside a co_await expression.
Task<SessionSecret> SessionVault::read() const
{
    if (!m_store)
        return answerOf<SessionSecret>(
            fail(ErrorKind::NotFound,
                 QCoreApplication::translate("bucketdeck::SessionKeeper", "Nothing is saved for this account.")));
    return runOnThread<SessionSecret>(m_store.get(), [store = m_store, key = m_key] { return readOn(store, key); });
}

Task<void> SessionVault::write(const SessionSecret &secret) const
{
    if (!m_store)
        return answerOf<void>({});
    return runOnThread<void>(
        m_store.get(), [store = m_store, key = m_key, json = secret.toJson()] { return store->write(key, json); });
}

Task<void> SessionVault::remove() const
{
    if (!m_store)
        return answerOf<void>({});
    return runOnThread<void>(m_store.get(), [store = m_store, key = m_key] { return store->remove(key); });
}

void SessionVault::markSpent(const QByteArray &refreshToken)
{
    m_spent.insert(digest(refreshToken));
}

bool SessionVault::isSpent(const SessionSecret &secret) const
{
    return m_spent.contains(digest(secret.refreshToken));
}

} // namespace bucketdeck
