#pragma once

#include "core/storage/StoragePath.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <optional>

namespace bucketdeck {

/// All that is needed to go on with a resumable upload in another process: to be kept where the transfers are. No
/// secret is in it, as the server asks for the user's token with every request.
struct ResumableState
{
    QUrl project;          ///< As in SupabaseProject.
    QByteArray uploadId;   ///< What the upload's address has behind /upload/resumable/; empty: not created yet.
    bool isSigned = false; ///< By an upload signature, which has a route of its own.
    qint64 offset = 0;     ///< What had arrived when this was written. The server has the last word.
    qint64 length = 0;     ///< Bytes in all.
    QString sourcePath;    ///< Empty for a device, with which only the attempt that began can go on.
    QDateTime modified;    ///< Of the source, UTC.
    StoragePath target;
    bool overwrite = false; ///< The server wants it said with every request.
    QDateTime created;      ///< UTC. Hosted projects forget an upload after a day.

    [[nodiscard]] QByteArray toToken() const;
    /// None for what isn't one.
    [[nodiscard]] static std::optional<ResumableState> fromToken(const QByteArray &token);
};

} // namespace bucketdeck
