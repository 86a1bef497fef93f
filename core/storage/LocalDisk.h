#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace bucketdeck {

/// What the disk says of one name, without following symbolic links.
struct DiskEntry
{
    enum class Kind { File, Folder, Other };

    Kind kind = Kind::Other;
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< Since the epoch; with `size`, tells one version of a file from the next.
    QDateTime created;     ///< UTC; the modification time on file systems that don't keep it.

    [[nodiscard]] bool isFile() const { return kind == Kind::File; }
    [[nodiscard]] bool isFolder() const { return kind == Kind::Folder; }
    [[nodiscard]] QDateTime modified() const;
    [[nodiscard]] bool sameVersionAs(const DiskEntry &other) const
    {
        return size == other.size && modifiedNs == other.modifiedNs;
    }
};

/// The few calls to the operating system that Qt has no words for. All of them block.
namespace LocalDisk {

[[nodiscard]] std::optional<DiskEntry> entry(const QString &path);
[[nodiscard]] std::optional<DiskEntry> entryOf(int descriptor);
/// Turns `errno` into words; `path` goes to the detail, its name to the text.
[[nodiscard]] Error errorFor(int code, const QString &path);

/// Never waits for a pipe's other end. `followLink`: for files of the user's own, outside of a library.
[[nodiscard]] Result<std::shared_ptr<QFile>> openForReading(const QString &path, bool followLink);
/// Atomic; AlreadyExists where `to` is taken, by whatever kind of entry.
[[nodiscard]] Result<void> renameWithoutOverwriting(const QString &from, const QString &to);
/// Atomic; replaces a file at `to`.
[[nodiscard]] Result<void> renameOver(const QString &from, const QString &to);
/// Makes `path` and what is missing above it; gives the folders that were made, the outermost first.
[[nodiscard]] Result<QStringList> makeFolders(const QString &path);
/// Fails where the folder isn't empty.
[[nodiscard]] Result<void> removeEmptyFolder(const QString &path);
/// Puts the names in a folder on the disk, so that a rename survives a power cut.
void syncFolder(const QString &path);

} // namespace LocalDisk
} // namespace bucketdeck
