#pragma once

#include "core/base/Result.h"

#include <QString>

namespace bucketdeck {

/// What becomes of symbolic links among the folders of a path.
enum class Links { Follow, Refuse };

/// An open folder: what is done in it is done in this one, whatever its path comes to mean meanwhile. Blocks.
class FolderHandle
{
public:
    /// With Links::Refuse, ReadOnly where `path` or a folder above it is a link; else LocalIo, ReadOnly.
    [[nodiscard]] static Result<FolderHandle> open(const QString &path, Links links);
    /// The same, and makes what is missing: below a link nothing is made with Links::Refuse.
    [[nodiscard]] static Result<FolderHandle> make(const QString &path, Links links);
    ~FolderHandle();
    FolderHandle(FolderHandle &&other) noexcept;
    FolderHandle &operator=(FolderHandle &&other) noexcept;

    [[nodiscard]] int descriptor() const { return m_handle; }
    /// Puts its names on the disk, so that a rename survives a power cut; as well as the file system can.
    void sync() const;

private:
    explicit FolderHandle(int handle)
        : m_handle(handle)
    {
    }
    [[nodiscard]] static Result<FolderHandle> walk(const QString &path, bool makes);

    int m_handle;
};

/// `path`, absolute, with the links in the part of it that exists followed: what may be held to Links::Refuse later.
/// Blocks.
[[nodiscard]] QString settledPath(const QString &path);

} // namespace bucketdeck
