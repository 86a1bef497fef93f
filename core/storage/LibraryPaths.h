#pragma once

#include "core/base/Result.h"
#include "core/storage/StoragePath.h"

namespace bucketdeck {

/// Where the objects of a library lie on the disk, and which names can lie there. A path that would leave the library,
/// or pass through a symbolic link, isn't one.
class LibraryPaths final
{
public:
    explicit LibraryPaths(const QString &libraryFolder);

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] QString trashFolder() const;

    /// InvalidName with the reason in words.
    [[nodiscard]] static Result<void> checkBucketName(const QString &name);
    [[nodiscard]] static Result<void> checkKey(const QString &key);

    /// The folder of a bucket that exists: BucketNotFound, InvalidName; LocalIo where the library itself is gone.
    [[nodiscard]] Result<QString> bucketFolder(const QString &bucket) const;
    /// The file or folder (without a closing '/') of a valid path whether or not it exists; its bucket does.
    /// InvalidName where a folder above it is a symbolic link or a file.
    [[nodiscard]] Result<QString> diskPath(const StoragePath &path) const;
    /// Fails with LocalIo where the library folder can't be reached.
    [[nodiscard]] Result<void> checkRoot() const;

    /// Names on the disk that are no objects: part files and the library's own trash.
    [[nodiscard]] static bool isInternalName(const QString &name);
    /// True for a bucket folder's name that is shown ('.'-names aren't).
    [[nodiscard]] static bool isBucketName(const QString &name);

private:
    QString m_root;
};

} // namespace bucketdeck
