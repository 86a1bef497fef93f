#pragma once

#include "core/base/Task.h"

#include <QObject>

namespace bucketdeck {

/// Keeps small secrets by key. Implementations: KeychainStore (the OS keychain) and MemoryStore (this process only).
/// Nothing here is ever written to a file of ours.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// NotFound where there is none; KeyringUnavailable where no keychain answers or it stays locked.
    [[nodiscard]] virtual Task<QByteArray> read(QString key) = 0;
    [[nodiscard]] virtual Task<void> write(QString key, QByteArray secret) = 0;
    /// Also succeeds where there is none.
    [[nodiscard]] virtual Task<void> remove(QString key) = 0;
    /// False: what is written is gone when the process ends.
    [[nodiscard]] virtual bool isLasting() const = 0;
};

} // namespace bucketdeck
