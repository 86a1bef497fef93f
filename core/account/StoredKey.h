#pragma once

#include "core/supabase/TokenSource.h"

#include <QObject>
#include <QString>

#include <memory>

namespace bucketdeck {

class CredentialStore;

/// A secret key that the user chose to use, kept in the keychain and asked for when it is first needed. Lives on the
/// network thread.
class StoredKey final : public QObject, public TokenSource
{
    Q_OBJECT

public:
    /// `key` may be empty: then it is read from `store`, which may live on another thread.
    StoredKey(std::shared_ptr<CredentialStore> store, QString credentialKey, QByteArray key);

    /// SessionEnded where none is saved, KeyringUnavailable.
    [[nodiscard]] Task<QByteArray> accessToken() override;
    void tokenRefused(const QByteArray &) override {}
    [[nodiscard]] QString userId() const override { return {}; }
    /// Another key for the same project, or none: calls fail with SessionEnded from then on.
    void setKey(const QByteArray &key);

Q_SIGNALS:
    void keyChanged(const QByteArray &key);

private:
    std::shared_ptr<CredentialStore> m_store;
    QString m_credentialKey;
    QByteArray m_key;
};

} // namespace bucketdeck
