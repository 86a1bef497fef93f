#pragma once

#include "core/base/Error.h"
#include "core/storage/StoragePath.h"
#include "core/transfer/Compression.h"
#include "core/transfer/Sparse.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

#include <memory>
#include <optional>

namespace bucketdeck {

class TransferReport;

enum class TransferKind { Upload, Download, Move, Copy, Remove };

enum class TransferState {
    Queued,
    Hashing, ///< Reads what was sent before once more, to check the whole in the end.
    Running,
    Waiting,   ///< For a retry (see retryAt), for the network, or for its account to be signed in (no retryAt).
    Paused,    ///< By the user, until they say otherwise.
    Conflict,  ///< The name was taken meanwhile: asks replace / skip / keep both / only if newer.
    Verifying, ///< All is there: looks whether it arrived as it was.
    Done,
    Failed,
    Cancelled,
    Skipped,
};

enum class ConflictChoice {
    Ask,
    Replace,
    Skip,
    KeepBoth,
    OnlyIfNewer, ///< Replaces where the source was modified later than what is there; else Skipped.
};

/// One row of the transfer list. An upload or download is one file; move, copy and remove may be a folder with all
/// below it, counted as it goes (unitsTotal grows while the tree is walked). There may be a hundred thousand of them:
/// what few have is Sparse, and small members stand together.
struct TransferItem
{
    quint64 id = 0; ///< Given by the queue.
    TransferKind kind = TransferKind::Upload;
    TransferState state = TransferState::Queued;
    ConflictChoice onConflict = ConflictChoice::Ask;
    int callsAtOnce = 4; ///< Move, copy and remove of a folder: requests that run together, 1 to 16.
    int attempts = 0;
    /// An earlier process may have done it, or part of it, without having got to say so.
    bool interrupted = false;
    QString accountId;
    StoragePath remote;           ///< Upload: target; otherwise the source.
    Sparse<StoragePath> target;   ///< Move and copy.
    QString localPath;            ///< Upload: source; download: target.
    QString contentType;          ///< Upload; copy: of the copy, empty: as it is.
    Sparse<QString> cacheControl; ///< The same, e.g. "max-age=60"; empty: the storage's own, or as it is.
    /// Upload: the user's own, as in UploadRequest. Not in the journal: who sets it goes on with nothing.
    Sparse<std::optional<QJsonObject>> metadata;
    QByteArray resumeToken;          ///< What the storage goes on with (UploadRequest, DownloadRequest); empty: anew.
    Sparse<Compression> compression; ///< Upload: sound that is compressed first. Until then bytesTotal is an estimate.
    qint64 bytesTotal = -1;          ///< Uploads and downloads; -1 unknown.
    qint64 bytesDone = 0;            ///< Exact: what the other side took, or what is on disk.
    qint64 unitsTotal = 0;           ///< Move, copy, remove: objects found so far.
    qint64 unitsDone = 0;
    double bytesPerSecond = 0;  ///< Smoothed; 0 unknown.
    QDateTime started;          ///< UTC; null until it runs.
    QDateTime finished;         ///< UTC
    QDateTime retryAt;          ///< UTC; valid while Waiting.
    QDateTime queued;           ///< UTC; given by the queue where it isn't known from before.
    QDateTime sourceModified;   ///< UTC, upload: of the file when it was queued; null: not known.
    qint64 sourceSize = -1;     ///< The same; -1 not known.
    Sparse<StoragePath> sentAs; ///< Upload, KeepBoth: the free name under which it is sent; empty before.
    qint64 position = 0;        ///< Who is next: the lowest. Given by the queue.
    qint64 journalRow = 0;      ///< 0: not in the journal.
    Sparse<Error> error;        ///< Failed, Waiting and Conflict.
    std::shared_ptr<const TransferReport> report; ///< Failed and Cancelled: object by object, where there are many.
    QString batch;       ///< Files of one dropped folder share it: the folder's name, for the strip to group.
    quint64 batchId = 0; ///< 0: not in a group.

    [[nodiscard]] bool isFinished() const
    {
        return state == TransferState::Done || state == TransferState::Failed || state == TransferState::Cancelled ||
               state == TransferState::Skipped;
    }
    /// A job works on it.
    [[nodiscard]] bool isRunning() const
    {
        return state == TransferState::Running || state == TransferState::Hashing || state == TransferState::Verifying;
    }
    /// One file, counted in bytes; what isn't is counted in objects.
    [[nodiscard]] bool hasBytes() const { return kind == TransferKind::Upload || kind == TransferKind::Download; }
    /// Seconds left at the present speed; -1 unknown.
    [[nodiscard]] qint64 secondsLeft() const
    {
        if (bytesPerSecond < 1 || bytesTotal < 0)
            return -1;
        return static_cast<qint64>(static_cast<double>(bytesTotal - bytesDone) / bytesPerSecond);
    }
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::TransferItem)
