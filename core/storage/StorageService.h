#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"
#include "core/storage/Bucket.h"
#include "core/storage/ObjectInfo.h"
#include "core/storage/Usage.h"

#include <QIODevice>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace bucketdeck {

/// Bytes done of bytes in all (-1 unknown). Called on the caller's thread, at most ten times a second and once at the
/// end.
using ProgressCallback = std::function<void(qint64 done, qint64 total)>;

using ResumableCallback = std::function<void(const QByteArray &token)>;

/// Where the bytes of an upload come from: a local file, or a device that is open, at its start and of known size.
/// A device belongs to the upload from the call on (it may be moved to another thread).
struct UploadSource
{
    QString filePath;
    std::shared_ptr<QIODevice> device;

    [[nodiscard]] static UploadSource fromFile(const QString &path) { return {path, nullptr}; }
    [[nodiscard]] static UploadSource fromDevice(std::shared_ptr<QIODevice> device) { return {{}, std::move(device)}; }
};

struct UploadRequest
{
    StoragePath target;
    UploadSource source;
    QString contentType;    ///< Empty: application/octet-stream.
    bool overwrite = false; ///< False: an object of that name gives AlreadyExists and stays as it was.
    QString cacheControl = QStringLiteral("max-age=3600");
    QJsonObject metadata;
    /// May go back after an interruption: to what has arrived.
    ProgressCallback progress;
    CancelToken cancel;
    /// What an earlier attempt at the same upload told `resumable` last: this one goes on behind the last byte that
    /// arrived, where the storage can and the source is as it was (SourceChanged otherwise).
    QByteArray resumeToken;
    /// Told what to keep for going on after this fails, is cancelled or dies with the process, whenever that changes;
    /// empty: there is nothing to go on with. Holds no secret. On the caller's thread.
    ResumableCallback resumable;
};

struct DownloadRequest
{
    StoragePath source;
    QString filePath;       ///< Written as "<filePath>.part" and renamed when whole; nothing is left on failure.
    bool overwrite = false; ///< False: an existing file gives AlreadyExists and stays as it was.
    ProgressCallback progress;
    CancelToken cancel;
};

struct ListRequest
{
    StoragePath folder;
    int pageSize = 1000;    ///< 1 to 1000; a page may hold fewer and not be the last.
    QString cursor;         ///< ObjectPage::nextCursor of the page before.
    bool recursive = false; ///< All objects at any depth, no folders, and with .emptyFolderPlaceholder objects.
};

/// What became of one of several objects.
struct ItemFailure
{
    StoragePath path;
    Error error;
};

/// Remove many: what is gone for certain, and what isn't with the reason.
struct RemoveReport
{
    QList<StoragePath> removed;
    QList<ItemFailure> failed;
};

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
    /// Only an empty one: BucketNotEmpty otherwise.
    [[nodiscard]] virtual Task<void> removeBucket(QString id) = 0;

    /// One page of a folder (subfolders and files one level down; placeholder objects left out). An empty or missing
    /// folder is an empty page: the server doesn't tell them apart. A missing bucket may be BucketNotFound or an empty
    /// page.
    [[nodiscard]] virtual Task<ObjectPage> listFolder(ListRequest request) = 0;
    /// NotFound. Objects only.
    [[nodiscard]] virtual Task<ObjectInfo> stat(StoragePath path) = 0;
    /// Bytes [offset, offset + length), fewer at the end; InvalidRange where offset lies at or behind the end.
    /// `length` 1 byte to 16 MiB. With `etag` not empty: RemoteChanged where the object isn't that version any more.
    [[nodiscard]] virtual Task<QByteArray> readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                                     CancelToken cancel) = 0;
    /// Memory stays flat in size. AlreadyExists, TooLarge, TypeNotAllowed, InvalidName, SourceChanged, QuotaExceeded,
    /// DiskFull.
    [[nodiscard]] virtual Task<ObjectInfo> upload(UploadRequest request) = 0;
    /// Frees what the storage keeps of an upload that nobody will go on with. Nothing to do is no error.
    [[nodiscard]] virtual Task<void> discardUpload(QByteArray resumeToken);
    /// Memory stays flat in size. NotFound, DiskFull, ReadOnly, RemoteChanged.
    [[nodiscard]] virtual Task<void> download(DownloadRequest request) = 0;
    /// Objects only, any number; the answer says of each what became of it.
    [[nodiscard]] virtual Task<RemoveReport> remove(QList<StoragePath> paths) = 0;
    /// Objects only; across buckets too. AlreadyExists (never overwrites), NotFound.
    [[nodiscard]] virtual Task<void> move(StoragePath from, StoragePath to) = 0;
    /// As move, leaving the source.
    [[nodiscard]] virtual Task<void> copy(StoragePath from, StoragePath to) = 0;
    /// Makes an empty folder visible (a placeholder object, or a directory). Existing: AlreadyExists.
    [[nodiscard]] virtual Task<void> createFolder(StoragePath folder) = 0;

    /// A link that anyone can read the object with until it expires; `expiresIn` at least 1 s. For local files: the
    /// file URL.
    [[nodiscard]] virtual Task<QUrl> signedUrl(StoragePath path, std::chrono::seconds expiresIn) = 0;
    /// The lasting link of an object in a public bucket (not checked here). Unsupported for local files.
    [[nodiscard]] virtual Result<QUrl> publicUrl(const StoragePath &path) const = 0;
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
