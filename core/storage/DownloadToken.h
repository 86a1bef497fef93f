#pragma once

#include "core/base/DownloadFile.h"
#include "core/storage/StoragePath.h"

#include <QByteArray>

#include <optional>

namespace bucketdeck {

/// All that is needed to go on with a download in another process (DownloadRequest::resumeToken). How much there is
/// of it, the part file itself says.
struct DownloadToken
{
    StoragePath source;
    QString filePath; ///< As in DownloadRequest; the part file's own name follows from it.
    QString etag;     ///< Of the version that the part file holds. Empty: no byte is there yet.
    qint64 total = -1;
    PartIdentity part; ///< The part file that was written, not another one of its name.

    [[nodiscard]] QByteArray toText() const;
    /// None for what isn't one.
    [[nodiscard]] static std::optional<DownloadToken> fromText(const QByteArray &text);
};

/// What DownloadFile::sign() writes on the part file of a download from `source`: whose it is that no token tells of.
[[nodiscard]] QByteArray downloadSignature(const StoragePath &source);

} // namespace bucketdeck
