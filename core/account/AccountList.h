#pragma once

#include "core/account/Account.h"

#include <QList>
#include <QSet>
#include <QSettings>

namespace bucketdeck {

/// The saved accounts in the settings: id, address, e-mail, name, user id, and whether the session had ended. No
/// secrets.
class AccountList
{
public:
    explicit AccountList(QSettings *settings);

    [[nodiscard]] QList<Account> load() const;
    /// Only those of origin Saved. `ended`: ids of those whose session the server has refused.
    void save(const QList<Account> &accounts, const QSet<QString> &ended);
    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString &id);

    /// Stands for the user where a secret key is the account.
    static inline const QString serviceUser = QStringLiteral("service key");

    /// Stable over restarts and machines: made from the project and the user.
    [[nodiscard]] static QString idFor(const QUrl &projectUrl, const QString &userId);
    /// The keychain's name for it. On Windows the name alone tells entries apart, so it says all.
    [[nodiscard]] static QString credentialKey(const Account &account);

private:
    QSettings *m_settings;
};

} // namespace bucketdeck
