#pragma once

#include "core/credentials/CredentialStore.h"

#include <QHash>

namespace bucketdeck {

/// A keychain in memory that lasts over several managers, and can be locked. All on one thread.
class FakeKeychain final : public CredentialStore
{
public:
    Task<QByteArray> read(QString key) override
    {
        if (isLocked)
            co_return fail(ErrorKind::KeyringUnavailable, QStringLiteral("Unlock the keyring."));
        if (!secrets.contains(key))
            co_return fail(ErrorKind::NotFound, QStringLiteral("none"));
        co_return secrets.value(key);
    }

    Task<void> write(QString key, QByteArray secret) override
    {
        if (isLocked)
            co_return fail(ErrorKind::KeyringUnavailable, QStringLiteral("Unlock the keyring."));
        secrets.insert(key, secret);
        co_return Result<void>();
    }

    Task<void> remove(QString key) override
    {
        if (isLocked)
            co_return fail(ErrorKind::KeyringUnavailable, QStringLiteral("Unlock the keyring."));
        secrets.remove(key);
        co_return Result<void>();
    }

    bool isLasting() const override { return true; }

    QHash<QString, QByteArray> secrets;
    bool isLocked = false;
};

} // namespace bucketdeck
