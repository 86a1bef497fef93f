#include "ui/account/AccountCalls.h"

#include "core/account/AccountManager.h"

#include <algorithm>

namespace bucketdeck {
namespace {

/// Buckets that are named for people come first: a picture belongs there sooner than among recordings.
bool isForPeople(const QString &bucket)
{
    for (const QLatin1StringView word :
         {QLatin1StringView("avatar"), QLatin1StringView("profile"), QLatin1StringView("user")}) {
        if (bucket.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Task<QStringList> bucketsOf(std::shared_ptr<StorageService> storage, QStringList opened)
{
    if (!storage)
        co_return opened;
    const Result<QList<Bucket>> listed = co_await storage->listBuckets();
    QStringList names = opened;
    if (listed) {
        for (const Bucket &bucket : *listed)
            if (!names.contains(bucket.id))
                names.append(bucket.id);
    }
    std::stable_partition(names.begin(), names.end(), isForPeople);
    co_return names;
}

} // namespace

AccountCalls accountCalls(AccountManager *accounts, const QString &accountId, const QStringList &openedBuckets)
{
    ProfileService *profiles = accounts->profiles();
    AccountCalls calls;
    calls.profile = [profiles, accountId] { return profiles->profile(accountId); };
    calls.change = [profiles, accountId](const ProfileChange &change) {
        return profiles->updateProfile(accountId, change);
    };
    calls.requestPasswordCode = [profiles, accountId] { return profiles->requestPasswordCode(accountId); };
    calls.buckets = [accounts, accountId, openedBuckets] {
        return bucketsOf(accounts->storage(accountId), openedBuckets);
    };
    calls.picture = [profiles, accountId] { return profiles->picture(accountId); };
    calls.setPicture = [profiles, accountId](const QString &bucket, const QByteArray &image) {
        return profiles->setPicture(accountId, bucket, image);
    };
    calls.removePicture = [profiles, accountId] { return profiles->removePicture(accountId); };
    calls.enrol = [profiles, accountId](const QString &name) { return profiles->enrolFactor(accountId, name); };
    calls.confirmFactor = [profiles, accountId](const QString &factorId, const QString &code) {
        return profiles->confirmFactor(accountId, factorId, code);
    };
    calls.removeFactor = [profiles, accountId](const QString &factorId) {
        return profiles->removeFactor(accountId, factorId);
    };
    calls.signOut = [accounts, accountId](SignOutScope scope) { return accounts->signOut(accountId, scope); };
    return calls;
}

} // namespace bucketdeck
