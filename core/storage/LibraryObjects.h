#pragma once

#include "core/base/Clock.h"
#include "core/storage/LibraryCatalogue.h"
#include "core/storage/LocalDisk.h"
#include "core/storage/StorageRequests.h"

#include <functional>
#include <memory>

namespace bucketdeck {

/// Puts together what the disk and the catalogue know of a file. The disk wins: what the catalogue says of another
/// version of the file isn't believed. A catalogue that fails costs details, never a file: it is told and gone on
/// without.
class LibraryObjects final
{
public:
    /// What an upload said of the file besides its bytes.
    struct Details
    {
        QString contentType;
        QString md5;
        QString cacheControl;
        QJsonObject metadata;
    };

    LibraryObjects(LibraryCatalogue &catalogue, std::shared_ptr<Clock> clock, std::function<void(Error)> onFailure);

    /// As listings and stat() give it; the type is told from the content where nobody said it.
    [[nodiscard]] ObjectInfo describe(const StoragePath &path, const QString &diskPath, const DiskEntry &entry);
    /// Without what describe() has to read the file for.
    [[nodiscard]] QString etag(const StoragePath &path, const DiskEntry &entry);

    void recordUpload(const StoragePath &path, const DiskEntry &entry, const Details &details);
    /// What isn't none of `details` is so from now on. Fails where that can't be kept.
    [[nodiscard]] Result<void> recordDetails(const StoragePath &path, const QString &diskPath, const DiskEntry &entry,
                                             const ObjectDetails &details);
    /// The file has another name now, and nothing else changed.
    void recordMove(const StoragePath &from, const StoragePath &to);
    /// `target` has the bytes of `source`, with this MD5.
    void recordCopy(const StoragePath &from, const DiskEntry &source, const StoragePath &to, const DiskEntry &target,
                    const QString &md5);
    void forget(const StoragePath &path);

    /// Writes of one page as one transaction, from begin() to end().
    void begin();
    void end();

private:
    [[nodiscard]] std::optional<CatalogueObject> known(const StoragePath &path);
    void told(const Result<void> &result);

    LibraryCatalogue &m_catalogue;
    std::shared_ptr<Clock> m_clock;
    std::function<void(Error)> m_onFailure;
};

} // namespace bucketdeck
