#pragma once

#include "core/credentials/CredentialStore.h"

#include <QHash>

namespace bucketdeck {

/// Secrets that go with the process: for tests and for headless use.
class MemoryStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    [[nodiscard]] Task<QByteArray> read(QString key) override;
    [[nodiscard]] Task<void> write(QString key, QByteArray secret) override;
    [[nodiscard]] Task<void> remove(QString key) override;
    [[nodiscard]] bool isLasting() const override { return false; }

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace bucketdeck
