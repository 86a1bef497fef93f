#pragma once

#include "core/account/Account.h"
#include "core/account/UserProfile.h"
#include "core/base/Task.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bucketdeck {

class AccountConnection;
class StorageService;

struct ProfileServiceSetup
{
    /// Null for accounts without a user: the library, service keys.
    std::function<AccountConnection *(const QString &accountId)> connection;
    std::function<std::shared_ptr<StorageService>(const QString &accountId)> storage;
};

/// What a signed-in user sees and changes of the own account. Unsupported for accounts without a user; all may fail
/// with Offline, Timeout, SessionEnded, RateLimited, Server.
class ProfileService final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileService(ProfileServiceSetup setup, QObject *parent = nullptr);

    [[nodiscard]] Task<UserProfile> profile(QString accountId);
    /// AlreadyExists (the address is taken), InvalidArgument (weak or same password), WrongCredentials with the code
    /// "reauthentication_needed" or "current_password_required": ask for that, and try again with it.
    [[nodiscard]] Task<UserProfile> updateProfile(QString accountId, ProfileChange change);
    /// Sends the message whose code goes into ProfileChange::code.
    [[nodiscard]] Task<void> requestPasswordCode(QString accountId);

    /// Stores `image` (PNG, JPEG or WebP, at most 1 MiB) under the user's own "profile/" in `bucket` and takes the one
    /// before away. InvalidArgument, AccessDenied, BucketNotFound, QuotaExceeded.
    [[nodiscard]] Task<UserProfile> setPicture(QString accountId, QString bucket, QByteArray image);
    [[nodiscard]] Task<UserProfile> removePicture(QString accountId);
    /// The bytes of the picture; NotFound where there is none.
    [[nodiscard]] Task<QByteArray> picture(QString accountId);

    /// Begins to set up an authenticator. What was begun before and never confirmed is removed first.
    [[nodiscard]] Task<TotpEnrolment> enrolFactor(QString accountId, QString name);
    /// The first code of a new authenticator. From then on every sign-in asks for one, and sessions on other devices
    /// that never gave one end. WrongCredentials.
    [[nodiscard]] Task<void> confirmFactor(QString accountId, QString factorId, QString code);
    [[nodiscard]] Task<void> removeFactor(QString accountId, QString factorId);

Q_SIGNALS:
    /// Seen anew, or changed by this program.
    void profileChanged(const QString &accountId, const bucketdeck::UserProfile &profile);

private:
    [[nodiscard]] Task<UserProfile> change(QString accountId, AuthUserChange change);

    ProfileServiceSetup m_setup;
};

} // namespace bucketdeck
