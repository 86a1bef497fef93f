#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"
#include "core/storage/ObjectInfo.h"

#include <QDateTime>
#include <QIODevice>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

// What is asked of a StorageService, and what it answers, where one value isn't enough.
namespace bucketdeck {

/// Bytes done of bytes in all (-1 unknown). Called on the caller's thread, at most ten times a second and once at the
/// end.
using ProgressCallback = std::function<void(qint64 done, qint64 total)>;

/// What a transfer is at, where that isn't moving bytes: reading again what arrived earlier, for the checksum; looking
/// at what came to be. An upload that verifies sends nothing more, and may wait a second for others to be looked at
/// with.
enum class TransferPhase { Hashing, Moving, Verifying };
using PhaseCallback = std::function<void(TransferPhase phase)>;

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

/// Of objects for which nobody said otherwise.
inline constexpr QLatin1StringView defaultCacheControl("max-age=3600");

struct UploadRequest
{
    StoragePath target;
    UploadSource source;
    /// Empty: the type of the object that is replaced, else application/octet-stream.
    QString contentType;
    bool overwrite = false; ///< False: an object of that name gives AlreadyExists and stays as it was.
    /// None: that of the object that is replaced, else "max-age=3600".
    std::optional<QString> cacheControl;
    /// The user's own; none: that of the object that is replaced.
    std::optional<QJsonObject> metadata;
    /// May go back after an interruption: to what has arrived.
    ProgressCallback progress;
    PhaseCallback phase; ///< Told of each change, on the caller's thread; Moving at first.
    CancelToken cancel;
    /// What an earlier attempt at the same upload told `resumable` last: this one goes on behind the last byte that
    /// arrived, where the storage can and the source is as it was (SourceChanged otherwise).
    QByteArray resumeToken;
    /// Told what to keep for going on after this fails, is cancelled or dies with the process, whenever that changes;
    /// empty: there is nothing to go on with. Holds no secret. On the caller's thread. Without it nobody goes on.
    ResumableCallback resumable;
};

inline void enterPhase(const UploadRequest &request, TransferPhase phase)
{
    if (request.phase)
        request.phase(phase);
}

struct DownloadRequest
{
    StoragePath source;
    QString filePath;       ///< Written as "<filePath>.part" and renamed when whole.
    bool overwrite = false; ///< False: an existing file gives AlreadyExists and stays as it was.
    /// False: ReadOnly where a folder on the way to `filePath` is a link (which may lead anywhere), whoever made it.
    bool followLinks = true;
    /// May go back: to what an earlier attempt left, and to nothing where the object changed since.
    ProgressCallback progress;
    CancelToken cancel;
    /// What an earlier attempt at the same download told `resumable` last: this one goes on behind the last byte that
    /// it left, where the storage can and the object has the same ETag; else from the start. Never a mix of two.
    QByteArray resumeToken;
    /// As in UploadRequest: with it, the ".part" stays after a failure that another attempt may mend, a cancel or the
    /// end of the process, until somebody goes on or discardDownload() is called. Without it nothing is left.
    ResumableCallback resumable;
    PhaseCallback phase;
};

struct ListRequest
{
    StoragePath folder;
    int pageSize = 1000;    ///< 1 to 1000; a page may hold fewer and not be the last.
    QString cursor;         ///< ObjectPage::nextCursor of the page before.
    bool recursive = false; ///< All objects at any depth, no folders, and with .emptyFolderPlaceholder objects.
    CancelToken cancel{};
    /// All pages are going to be asked for, with this token: the next one may be on its way before this one is whole.
    bool readAhead = false;
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

/// What became of emptying a bucket.
struct EmptyReport
{
    enum class State {
        Done,   ///< What could be removed is gone.
        Queued, ///< The server does it later, within an hour or so.
    };

    State state = State::Done;
    qint64 removed = 0;        ///< Objects; 0 where the server does it.
    QList<ItemFailure> failed; ///< What this user may not remove. What is hidden from them isn't known.
};

/// What is known of an object besides its bytes, as it is to become. None: as it is.
struct ObjectDetails
{
    std::optional<QString> contentType;
    std::optional<QString> cacheControl;
    std::optional<QJsonObject> metadata; ///< The user's own, all of it.

    [[nodiscard]] bool isEmpty() const { return !contentType && !cacheControl && !metadata; }
};

struct CopyOptions
{
    bool overwrite = false; ///< False: an object of that name gives AlreadyExists and stays as it was.
    ObjectDetails details;  ///< Of the copy; what is none is as in the source.
};

/// An object read at once.
struct ObjectBytes
{
    bool notModified = false; ///< It is still the version that is known: `bytes` is empty.
    QByteArray bytes;
    QString etag;
    QString contentType;
};

struct LinkOptions
{
    std::chrono::seconds expiresIn{3600}; ///< At least 1 s.
    QString downloadName;                 ///< Browsers save the file under this name; empty: they show it.
};

/// A link to one of several objects, or why there is none.
struct SignedLink
{
    StoragePath path;
    Result<QUrl> url;
};

/// A link through which anybody can put one object in its place, once.
struct UploadLink
{
    QUrl url;          ///< A secret for as long as it is valid.
    QDateTime expires; ///< UTC; invalid where the server doesn't tell.
};

} // namespace bucketdeck
