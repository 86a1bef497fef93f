#pragma once

#include "core/account/ProfileService.h"

#include <QStringList>

namespace bucketdeck {

class AccountManager;

/// How the window of one account asks: ProfileService and AccountManager in the application, a script in tests.
struct AccountCalls
{
    std::function<Task<UserProfile>()> profile;
    std::function<Task<UserProfile>(ProfileChange change)> change;
    std::function<Task<void>()> requestPasswordCode;
    std::function<Task<QStringList>()> buckets; ///< Those that a picture may be kept in.
    std::function<Task<QByteArray>()> picture;
    std::function<Task<UserProfile>(QString bucket, QByteArray image)> setPicture;
    std::function<Task<UserProfile>()> removePicture;
    std::function<Task<TotpEnrolment>(QString name)> enrol;
    std::function<Task<void>(QString factorId, QString code)> confirmFactor;
    std::function<Task<void>(QString factorId)> removeFactor;
    std::function<Task<void>(SignOutScope scope)> signOut;
};

/// For the account of this id. `openedBuckets`: known by name where policies hide the list. The manager outlives what
/// is made of it.
[[nodiscard]] AccountCalls accountCalls(AccountManager *accounts, const QString &accountId,
                                        const QStringList &openedBuckets);

} // namespace bucketdeck
