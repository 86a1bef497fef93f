#include "core/account/ProfileService.h"

#include "core/account/AuthCall.h"
#include "core/account/ProfilePicture.h"
#include "core/base/Log.h"
#include "core/storage/StorageService.h"

#include <QBuffer>
#include <QPointer>

namespace bucketdeck {
namespace {

const QString nameField = QStringLiteral("name");

Error noUser()
{
    return makeError(ErrorKind::Unsupported,
                     ProfileService::tr("There is no user behind this account. Sign in with your own first."));
}

/// Factors that were begun and never confirmed lock nobody out, but their names stay taken.
Task<TotpEnrolment> enrolAnew(AuthClient *auth, QByteArray token, QString name)
{
    const Result<AuthUser> user = co_await auth->user(token);
    if (!user)
        co_return fail(user.error());
    for (const AuthFactor &factor : user->factors) {
        if (factor.isVerified || factor.type != u"totp")
            continue;
        const Result<void> removed = co_await auth->removeFactor(token, factor.id);
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            co_return fail(removed.error());
    }
    const Result<TotpEnrolment> enrolment = co_await auth->enrolTotp(token, name);
    co_return enrolment;
}

/// Under the keeper's lock: the new session takes the place of the old one for all windows and processes.
Task<void> confirmHere(QPointer<AccountConnection> connection, QString factorId, QString code)
{
    if (!connection)
        co_return fail(cancelledError());
    const std::shared_ptr<SessionKeeper> keeper = connection->keeper();
    const std::function<Task<Session>(QByteArray)> work = [connection, factorId, code](const QByteArray &token) {
        return answerFactor(&connection->auth(), token, factorId, code);
    };
    const Result<void> done = co_await keeper->exchange(work);
    co_return done;
}

} // namespace

ProfileService::ProfileService(ProfileServiceSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
}

Task<UserProfile> ProfileService::profile(QString accountId)
{
    const QPointer<ProfileService> self(this);
    AccountConnection *connection = m_setup.connection(accountId);
    if (!connection)
        co_return fail(noUser());
    const std::function<Task<AuthUser>(AuthClient &, QByteArray)> work = [](AuthClient &auth, const QByteArray &token) {
        return auth.user(token);
    };
    const Result<AuthUser> user = co_await askAsUser<AuthUser>(connection, work);
    if (!self)
        co_return fail(cancelledError());
    if (!user)
        co_return fail(user.error());
    const UserProfile profile = profileOf(*user);
    Q_EMIT profileChanged(accountId, profile);
    co_return profile;
}

Task<UserProfile> ProfileService::change(QString accountId, AuthUserChange change)
{
    const QPointer<ProfileService> self(this);
    AccountConnection *connection = m_setup.connection(accountId);
    if (!connection)
        co_return fail(noUser());
    const std::function<Task<AuthUser>(AuthClient &, QByteArray)> work =
        [change](AuthClient &auth, const QByteArray &token) { return auth.updateUser(token, change, {}); };
    const Result<AuthUser> user = co_await askAsUser<AuthUser>(connection, work);
    if (!self)
        co_return fail(cancelledError());
    if (!user)
        co_return fail(user.error());
    const UserProfile profile = profileOf(*user);
    Q_EMIT profileChanged(accountId, profile);
    co_return profile;
}

Task<UserProfile> ProfileService::updateProfile(QString accountId, ProfileChange change)
{
    AuthUserChange asked;
    if (change.name)
        asked.metadata = QJsonObject{{nameField, change.name->simplified()}};
    if (change.email)
        asked.email = change.email->trimmed();
    asked.password = change.password;
    asked.currentPassword = change.currentPassword;
    asked.nonce = change.code.simplified().remove(u' ');
    return this->change(accountId, asked);
}

Task<void> ProfileService::requestPasswordCode(QString accountId)
{
    AccountConnection *connection = m_setup.connection(accountId);
    if (!connection)
        co_return fail(noUser());
    const std::function<Task<void>(AuthClient &, QByteArray)> work = [](AuthClient &auth, const QByteArray &token) {
        return auth.reauthenticate(token);
    };
    const Result<void> sent = co_await askAsUser<void>(connection, work);
    co_return sent;
}

Task<UserProfile> ProfileService::setPicture(QString accountId, QString bucket, QByteArray image)
{
    const QPointer<ProfileService> self(this);
    const std::shared_ptr<StorageService> storage = m_setup.storage(accountId);
    const Result<UserProfile> before = co_await profile(accountId);
    if (!self)
        co_return fail(cancelledError());
    if (!before)
        co_return fail(before.error());
    if (!storage)
        co_return fail(noUser());
    const Result<PictureFile> file = checkedPicture(image, before->userId, bucket);
    if (!file)
        co_return fail(file.error());

    UploadRequest upload;
    upload.target = file->path;
    auto device = std::make_shared<QBuffer>();
    device->setData(image);
    device->open(QIODevice::ReadOnly);
    upload.source = UploadSource::fromDevice(device);
    upload.contentType = file->contentType;
    const Result<ObjectInfo> stored = co_await storage->upload(upload);
    if (!self)
        co_return fail(cancelledError());
    if (!stored)
        co_return fail(stored.error());
    AuthUserChange pointer;
    pointer.metadata = pictureMetadata(file->path);
    const Result<UserProfile> after = co_await change(accountId, pointer);
    // What nobody points to any more goes: the new file where the user could not be changed, else the old one.
    const std::optional<StoragePath> useless = after ? before->picture : std::optional(file->path);
    if (useless) {
        const QList<StoragePath> old{*useless};
        const Result<RemoveReport> removed = co_await storage->remove(old);
        if (!removed)
            qCInfo(logAuth) << "An old profile picture stays:" << errorKindName(removed.error().kind);
    }
    co_return after;
}

Task<UserProfile> ProfileService::removePicture(QString accountId)
{
    const QPointer<ProfileService> self(this);
    const std::shared_ptr<StorageService> storage = m_setup.storage(accountId);
    const Result<UserProfile> before = co_await profile(accountId);
    if (!self)
        co_return fail(cancelledError());
    if (!before || !before->picture)
        co_return before;
    AuthUserChange pointer;
    pointer.metadata = pictureMetadata(std::nullopt);
    const Result<UserProfile> after = co_await change(accountId, pointer);
    if (after && storage) {
        const QList<StoragePath> old{*before->picture};
        const Result<RemoveReport> removed = co_await storage->remove(old);
        if (!removed)
            qCInfo(logAuth) << "An old profile picture stays:" << errorKindName(removed.error().kind);
    }
    co_return after;
}

Task<QByteArray> ProfileService::picture(QString accountId)
{
    const std::shared_ptr<StorageService> storage = m_setup.storage(accountId);
    const Result<UserProfile> known = co_await profile(accountId);
    if (!known)
        co_return fail(known.error());
    if (!known->picture || !storage)
        co_return fail(ErrorKind::NotFound, tr("There is no picture yet."));
    const Result<QByteArray> bytes = co_await storage->readRange(*known->picture, 0, maxPictureBytes, {}, {});
    co_return bytes;
}

Task<TotpEnrolment> ProfileService::enrolFactor(QString accountId, QString name)
{
    AccountConnection *connection = m_setup.connection(accountId);
    if (!connection)
        co_return fail(noUser());
    const std::function<Task<TotpEnrolment>(AuthClient &, QByteArray)> work =
        [name = name.simplified()](AuthClient &auth, const QByteArray &token) { return enrolAnew(&auth, token, name); };
    const Result<TotpEnrolment> enrolment = co_await askAsUser<TotpEnrolment>(connection, work);
    co_return enrolment;
}

Task<void> ProfileService::confirmFactor(QString accountId, QString factorId, QString code)
{
    const QPointer<ProfileService> self(this);
    AccountConnection *connection = m_setup.connection(accountId);
    if (!connection)
        co_return fail(noUser());
    const std::function<Task<void>()> work = [connection = QPointer<AccountConnection>(connection), factorId,
                                              digits = code.simplified().remove(u' ')] {
        return confirmHere(connection, factorId, digits);
    };
    const Result<void> done = co_await runOnThread<void>(connection, work);
    co_return done;
}

Task<void> ProfileService::removeFactor(QString accountId, QString factorId)
{
    AccountConnection *connection = m_setup.connection(accountId);
    if (!connection)
        co_return fail(noUser());
    const std::function<Task<void>(AuthClient &, QByteArray)> work =
        [factorId](AuthClient &auth, const QByteArray &token) { return auth.removeFactor(token, factorId); };
    const Result<void> removed = co_await askAsUser<void>(connection, work);
    co_return removed;
}

} // namespace bucketdeck
