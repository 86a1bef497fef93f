#include "ui/account/ProfilePictures.h"

#include "core/account/AccountManager.h"
#include "ui/account/PictureReader.h"

#include <QPointer>

namespace bucketdeck {

ProfilePictures::ProfilePictures(AccountManager *accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
    connect(accounts->profiles(), &ProfileService::profileChanged, this, &ProfilePictures::onProfile);
    connect(accounts, &AccountManager::accountsChanged, this, &ProfilePictures::lookForAccounts);
    connect(accounts, &AccountManager::accountChanged, this, &ProfilePictures::lookForAccounts);
    lookForAccounts();
}

void ProfilePictures::lookForAccounts()
{
    const QList<Account> accounts = m_accounts->accounts();
    for (const Account &account : accounts) {
        const bool hasUser = account.kind == AccountKind::Supabase && !account.bypassesRowSecurity &&
                             account.origin != AccountOrigin::Environment;
        if (!hasUser || account.state != AccountState::Ready || m_asked.contains(account.id))
            continue;
        m_asked.insert(account.id);
        // The answer comes by profileChanged(), as every later one; a failure leaves the letters.
        m_accounts->profiles()->profile(account.id).then([](const Result<UserProfile> &) {});
    }
}

void ProfilePictures::onProfile(const QString &accountId, const UserProfile &profile)
{
    m_asked.insert(accountId);
    if (!profile.picture) {
        m_paths.remove(accountId);
        if (m_pictures.remove(accountId) > 0)
            Q_EMIT changed();
    } else if (m_paths.value(accountId) != *profile.picture) {
        fetch(accountId, *profile.picture);
    }
}

void ProfilePictures::fetch(const QString &accountId, const StoragePath &path)
{
    m_paths.insert(accountId, path);
    m_accounts->profiles()->picture(accountId).then(
        [self = QPointer(this), accountId, path](const Result<QByteArray> &bytes) {
            if (!self)
                return;
            if (!bytes) {
                self->m_paths.remove(accountId); // Asked for again with the next profile.
                return;
            }
            PictureReader::fromBytes(*bytes).then([self, accountId, path](const Result<QImage> &image) {
                if (self && image)
                    self->take(accountId, path, *image);
            });
        });
}

void ProfilePictures::take(const QString &accountId, const StoragePath &path, const QImage &image)
{
    // Another was chosen meanwhile.
    if (m_paths.value(accountId) != path)
        return;
    m_pictures.insert(accountId, QPixmap::fromImage(image));
    Q_EMIT changed();
}

} // namespace bucketdeck

#include "moc_ProfilePictures.cpp"
