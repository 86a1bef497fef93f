#pragma once

#include "core/account/ProfileService.h"

#include <QHash>
#include <QPixmap>
#include <QSet>

namespace bucketdeck {

class AccountManager;

/// The pictures of the people who are signed in, fetched once a session and again when they change. Lives on the GUI
/// thread; decodes elsewhere.
class ProfilePictures final : public QObject
{
    Q_OBJECT

public:
    explicit ProfilePictures(AccountManager *accounts, QObject *parent = nullptr);

    [[nodiscard]] QHash<QString, QPixmap> all() const { return m_pictures; }

Q_SIGNALS:
    void changed();

private:
    void lookForAccounts();
    void onProfile(const QString &accountId, const UserProfile &profile);
    void fetch(const QString &accountId, const StoragePath &path);
    void take(const QString &accountId, const StoragePath &path, const QImage &image);

    AccountManager *m_accounts;
    QHash<QString, QPixmap> m_pictures;  ///< By account.
    QHash<QString, StoragePath> m_paths; ///< Of what was fetched, or is being fetched.
    QSet<QString> m_asked;
};

} // namespace bucketdeck
