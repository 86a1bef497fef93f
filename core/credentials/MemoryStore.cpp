#include "core/credentials/MemoryStore.h"

namespace bucketdeck {

Task<QByteArray> MemoryStore::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        co_return fail(ErrorKind::NotFound, tr("Nothing is saved under this name."));
    co_return *found;
}

Task<void> MemoryStore::write(QString key, QByteArray secret)
{
    m_secrets.insert(key, secret);
    co_return Result<void>();
}

Task<void> MemoryStore::remove(QString key)
{
    m_secrets.remove(key);
    co_return Result<void>();
}

} // namespace bucketdeck
