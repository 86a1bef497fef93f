#include "core/account/StoredKey.h"

#include "core/base/OnThread.h"
#include "core/credentials/CredentialStore.h"

#include <QPointer>

namespace bucketdeck {
namespace {

Error noKey()
{
    return makeError(ErrorKind::SessionEnded,
                     StoredKey::tr("The secret key of this project isn't saved any more. Add it again to go on."));
}

} // namespace

StoredKey::StoredKey(std::shared_ptr<CredentialStore> store, QString credentialKey, QByteArray key)
    : m_store(std::move(store))
    , m_credentialKey(std::move(credentialKey))
    , m_key(std::move(key))
{
}

Task<QByteArray> StoredKey::accessToken()
{
    const QPointer<StoredKey> self(this);
    if (!m_key.isEmpty())
        co_return std::as_const(m_key);
    if (!m_store)
        co_return fail(noKey());
    const std::function<Task<QByteArray>()> read = [store = m_store, key = m_credentialKey] {
        return store->read(key);
    };
    const Result<QByteArray> saved = co_await runOnThread<QByteArray>(m_store.get(), read);
    if (!self)
        co_return fail(cancelledError());
    if (!saved && saved.error().kind != ErrorKind::NotFound)
        co_return fail(saved.error());
    if (!saved || saved->isEmpty())
        co_return fail(noKey());
    if (m_key.isEmpty())
        setKey(*saved);
    co_return std::as_const(m_key);
}

void StoredKey::setKey(const QByteArray &key)
{
    m_key = key;
    if (key.isEmpty())
        m_store.reset();
    Q_EMIT keyChanged(key);
}

} // namespace bucketdeck
