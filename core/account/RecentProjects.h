#pragma once

#include "core/base/Task.h"

#include <QList>
#include <QSettings>
#include <QUrl>

#include <memory>

namespace bucketdeck {

class CredentialStore;

/// The projects that were signed in to here, so that address and key are asked for once. The addresses are in the
/// settings; the public keys in the keychain, for they look like secrets to everyone who finds them in a file.
class RecentProjects
{
public:
    /// `store` may be null: no key is known then.
    RecentProjects(QSettings *settings, std::shared_ptr<CredentialStore> store);

    /// The last one first, at most `most`.
    [[nodiscard]] QList<QUrl> urls() const;
    static constexpr qsizetype most = 8;

    /// Empty where none is known. Fails with KeyringUnavailable.
    [[nodiscard]] Task<QByteArray> key(QUrl url) const;
    /// Puts the project first. A key that can't be stored is asked for again the next time.
    [[nodiscard]] Task<void> remember(QUrl url, QByteArray key);
    [[nodiscard]] Task<void> forget(QUrl url);

private:
    void save(const QList<QUrl> &urls);

    QSettings *m_settings;
    std::shared_ptr<CredentialStore> m_store;
};

} // namespace bucketdeck
