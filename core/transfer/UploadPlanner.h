#pragma once

#include "core/audio/SoundEncoder.h"
#include "core/storage/BucketRules.h"
#include "core/storage/StorageService.h"
#include "core/transfer/HiddenFiles.h"
#include "core/transfer/TransferItem.h"

#include <memory>

namespace bucketdeck {

struct PlannedUpload
{
    QString localPath;
    StoragePath target;
    QString contentType;    ///< From the content (magic), then the name.
    qint64 size = 0;        ///< Of the file.
    bool conflicts = false; ///< An object of that name is there already.
    QDateTime modified;     ///< Of the file; UTC.
    QString
        compression; ///< EncodeSettings::toString() where it is to be compressed first; target and type are of that.
    qint64 sentSize = 0; ///< What there is to send: of the file, or what compressing it is expected to come to.
    QString batch;       ///< The dropped folder this came from; empty for single files.
};

struct RefusedUpload
{
    QString localPath;
    Error error; ///< Names the rule with its numbers: TooLarge, TypeNotAllowed, InvalidName, LocalIo, QuotaExceeded.
};

struct UploadPlan
{
    QList<PlannedUpload> uploads;
    QList<RefusedUpload> refused;
    QList<StoragePath> emptyFolders; ///< Dropped folders with nothing in them.
    qint64 hiddenLeftOut = 0;        ///< Files, and folders with all that is in them.
    qint64 bytes = 0;
    qint64 conflictCount = 0;
    /// Set where the whole doesn't fit the quota: nothing of it may start. With the numbers.
    std::optional<Error> doesNotFit;
};

/// What a plan does otherwise than a drop into the window wants it.
struct UploadPlanOptions
{
    /// False: it isn't asked which names are taken; `conflicts` stays false, and each upload finds out.
    bool asksForNames = true;
    QString contentType; ///< Of all files, whatever they look like; empty: sniffed.
    /// What is done to sound that can be compressed so.
    std::optional<EncodeSettings> compress = std::nullopt;
    std::shared_ptr<const SoundEncoder> encoder = nullptr; ///< Without it nothing is compressed.
    HiddenFiles hidden = HiddenFiles::Take;                ///< Of what lies in dropped folders.
};

/// Turns dropped files and folders into a list of uploads with all that can be known before a byte is sent: type from
/// the content, the bucket's rules, names that are taken, room. Walks disks and sniffs files on a worker thread; lists
/// each target folder once. Symbolic links to folders are not followed; special files are refused. `usage` is what is
/// known of the quota (none: not checked) and `queuedBytes` what is on its way already.
[[nodiscard]] Task<UploadPlan> planUploads(std::shared_ptr<StorageService> storage, QStringList localPaths,
                                           StoragePath folder, std::optional<Usage> usage, qint64 queuedBytes,
                                           CancelToken cancel, UploadPlanOptions options = {});

/// "take.mp3" -> "take (2).mp3", the first number that `taken` lacks. Keeps double suffixes such as .tar.gz whole.
[[nodiscard]] QString nameToKeepBoth(const QString &name, const std::function<bool(const QString &)> &taken);

/// The MIME type the file's first bytes tell, then its name; "application/octet-stream" where neither does. Reads at
/// most 16 KiB; blocks. With `allowed`, an alias the bucket takes is preferred (audio/x-wav for audio/wav, audio/mp3
/// for audio/mpeg).
[[nodiscard]] QString sniffContentType(const QString &localPath, const QStringList &allowed = {});

/// The content type that `settings` make, under the alias that a bucket takes; its usual one where it takes none.
[[nodiscard]] QString encodedContentType(const EncodeSettings &settings, const QStringList &allowed);

} // namespace bucketdeck
