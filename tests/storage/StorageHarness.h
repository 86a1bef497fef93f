#pragma once

#include "core/storage/StorageService.h"

namespace bucketdeck::test {

/// What the storage suite needs to know of an implementation, and the few things that it can't do through the
/// interface.
class StorageHarness
{
public:
    virtual ~StorageHarness() = default;

    /// The storage under test, on the thread of the tests, signed in where it has users. Lives as long as the harness.
    [[nodiscard]] virtual StorageService &service() = 0;
    /// A new, empty bucket with these rules and a name of its own (`rules.name` is not used); empty on failure.
    [[nodiscard]] virtual QString makeBucket(const BucketSpec &rules) = 0;
    /// The bytes behind a signed URL, fetched without the storage's help.
    [[nodiscard]] virtual Result<QByteArray> fetch(const QUrl &url) = 0;

    /// Puts bytes through a link, without the storage's help. Unsupported where there are no such links.
    [[nodiscard]] virtual Result<void> uploadThrough(const UploadLink &, const QByteArray &)
    {
        return fail(ErrorKind::Unsupported, QStringLiteral("No upload links."));
    }

    /// Every key of the tests begins with this: "<user id>/" where policies give each user a folder of their own.
    [[nodiscard]] virtual QString prefix() const { return {}; }
    /// False where service() speaks for a user that may not see or make buckets.
    [[nodiscard]] virtual bool managesBuckets() const { return true; }
    /// True where a listing in a bucket that isn't there is BucketNotFound; false for an empty page.
    [[nodiscard]] virtual bool tellsMissingBucket() const { return true; }
    /// Somebody else, who must not reach what is below prefix(); null where there is only one user.
    [[nodiscard]] virtual StorageService *otherUser() { return nullptr; }
    /// Puts many small objects there, `content` in each, faster than by as many uploads.
    [[nodiscard]] virtual bool fill(const QString &bucket, const QStringList &keys, const QByteArray &content) = 0;
    /// A size whose download takes long enough to be cancelled from its first progress.
    [[nodiscard]] virtual qint64 slowSize() const { return 64 * 1024 * 1024; }
};

} // namespace bucketdeck::test
