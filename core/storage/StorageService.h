#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"
#include "core/storage/Bucket.h"
#include "core/storage/StorageRequests.h"
#include "core/storage/Usage.h"

#include <QImage>
#include <QObject>

namespace bucketdeck {

/// Names of zero-byte objects that only make a folder exist (Supabase Studio's convention). Never shown.
inline constexpr QLatin1StringView emptyFolderPlaceholder(".emptyFolderPlaceholder");

/// Buckets and objects of one account, wherever they are. One suite of tests (tests/storage) runs on every
/// implementation. Called and answered on the object's own thread (BackgroundStorage brings it to another). Any call
/// may fail with Cancelled, and those over a network with Offline, Timeout, SessionEnded, AccessDenied, RateLimited,
/// Busy and Server.
class StorageService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All buckets that this user may see: with row-level security that can be none although objects can be reached.
    [[nodiscard]] virtual Task<QList<Bucket>> listBuckets() = 0;
    /// BucketNotFound where there is none or it is hidden.
    [[nodiscard]] virtual Task<Bucket> bucket(QString id) = 0;
    /// AlreadyExists, InvalidName.
    [[nodiscard]] virtual Task<Bucket> createBucket(BucketSpec spec) = 0;
    /// The bucket as it is, made first where there is none. Settings of an existing one are not changed.
    [[nodiscard]] Task<Bucket> ensureBucket(BucketSpec spec);
    /// All three settings as they are to be from now on. BucketNotFound, InvalidArgument (a size or type that can't
    /// be).
    [[nodiscard]] virtual Task<Bucket> updateBucket(QString id, BucketSettings settings) = 0;
    /// Removes all objects. Where the server does it by itself it only says that it will (Queued); where this user may
    /// not ask it to, what they may see and remove is removed one batch after another. Cancelled: the rest stays.
    [[nodiscard]] virtual Task<EmptyReport> emptyBucket(QString id, CancelToken cancel) = 0;
    /// Only an empty one: BucketNotEmpty otherwise.
    [[nodiscard]] virtual Task<void> removeBucket(QString id) = 0;

    /// One page of a folder (subfolders and files one level down; placeholder objects left out). An empty or missing
    /// folder is an empty page: the server doesn't tell them apart. A missing bucket may be BucketNotFound or an empty
    /// page.
    [[nodiscard]] virtual Task<ObjectPage> listFolder(ListRequest request) = 0;
    /// NotFound. Objects only.
    [[nodiscard]] virtual Task<ObjectInfo> stat(StoragePath path) = 0;
    /// Whether there is such an object that this user may see; an error where that can't be told.
    [[nodiscard]] Task<bool> exists(StoragePath path);
    /// Sets what isn't none, and leaves the bytes as they are. NotFound, Unsupported (a server that can't without the
    /// bytes being sent again), InvalidArgument.
    [[nodiscard]] virtual Task<ObjectInfo> setDetails(StoragePath path, ObjectDetails details) = 0;
    /// Bytes [offset, offset + length), fewer at the end; InvalidRange where offset lies at or behind the end.
    /// `length` 1 byte to 16 MiB. With `etag` not empty: RemoteChanged where the object isn't that version any more.
    [[nodiscard]] virtual Task<QByteArray> readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                                     CancelToken cancel) = 0;
    /// All of it, for texts and pictures: TooLarge where it has more than `maxBytes` (1 byte to 64 MiB). With
    /// `knownEtag` not empty and still true: ObjectBytes::notModified, and nothing is transferred.
    [[nodiscard]] virtual Task<ObjectBytes> readWhole(StoragePath path, qint64 maxBytes, QString knownEtag,
                                                      CancelToken cancel) = 0;
    /// A picture of a picture, at most `box` in size (1 to 2500 pixels a side), never larger than the original and in
    /// its proportions. Unsupported (not an image that can be shown), TooLarge (nobody could make one in reasonable
    /// time), NotFound, Corrupt.
    [[nodiscard]] virtual Task<QImage> thumbnail(StoragePath path, QSize box, CancelToken cancel) = 0;
    /// Memory stays flat in size. AlreadyExists, TooLarge, TypeNotAllowed, InvalidName, SourceChanged, QuotaExceeded,
    /// DiskFull.
    [[nodiscard]] virtual Task<ObjectInfo> upload(UploadRequest request) = 0;
    /// Frees what the storage keeps of an upload that nobody will go on with. Nothing to do is no error.
    [[nodiscard]] virtual Task<void> discardUpload(QByteArray resumeToken);
    /// Memory stays flat in size. Before the file gets its name its size is compared with the server's, and its MD5
    /// where the ETag is one: Corrupt, with both values, where they differ. The file has the object's time. NotFound,
    /// DiskFull (before the disk is full to the brim), ReadOnly, RemoteChanged.
    [[nodiscard]] virtual Task<void> download(DownloadRequest request) = 0;
    /// Removes the ".part" of a download that nobody will go on with; one that is being written stays. Nothing to do
    /// is no error.
    [[nodiscard]] Task<void> discardDownload(QByteArray resumeToken);
    /// Objects only, any number; the answer says of each what became of it.
    [[nodiscard]] virtual Task<RemoveReport> remove(QList<StoragePath> paths) = 0;
    /// Objects only; across buckets too, whose rules for size and type hold as for an upload. Details go along.
    /// AlreadyExists (never overwrites), NotFound, TooLarge, TypeNotAllowed.
    [[nodiscard]] virtual Task<void> move(StoragePath from, StoragePath to) = 0;
    /// As move, leaving the source.
    [[nodiscard]] virtual Task<void> copy(StoragePath from, StoragePath to, CopyOptions options = {}) = 0;
    /// Makes an empty folder visible (a placeholder object, or a directory). Existing: AlreadyExists.
    [[nodiscard]] virtual Task<void> createFolder(StoragePath folder) = 0;

    /// Links that anyone can read the objects with until they expire, in the order of `paths`. For local files: the
    /// file URL. Fails as a whole only where nothing could be asked.
    [[nodiscard]] virtual Task<QList<SignedLink>> signedUrls(QList<StoragePath> paths, LinkOptions options) = 0;
    /// The same for one. `downloadName`: see LinkOptions.
    [[nodiscard]] Task<QUrl> signedUrl(StoragePath path, std::chrono::seconds expiresIn, QString downloadName = {});
    /// The lasting link of an object in a public bucket (not checked here). Unsupported for local files.
    [[nodiscard]] virtual Result<QUrl> publicUrl(const StoragePath &path, const QString &downloadName = {}) const = 0;
    /// For somebody without an account to upload to `path` (see core/supabase/SignedUpload.h). AlreadyExists without
    /// `overwrite`, AccessDenied, Unsupported for local files.
    [[nodiscard]] virtual Task<UploadLink> uploadUrl(StoragePath path, bool overwrite) = 0;
    /// May have to count: cost grows with the number of objects there (one request a 1,000).
    [[nodiscard]] virtual Task<Usage> usage(CancelToken cancel) = 0;
    /// Where this user's own files live in `bucket` ("<user id>/"), for the browser to open on; the bucket itself
    /// otherwise.
    [[nodiscard]] virtual StoragePath homeFolder(const QString &bucket) const = 0;

Q_SIGNALS:
    /// Something below `folder` was made, changed or removed through this object.
    void changed(const bucketdeck::StoragePath &folder);
};

} // namespace bucketdeck
