#pragma once

#include "core/storage/StoragePath.h"
#include "core/transfer/LocalName.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace bucketdeck {

/// Which names a file system takes for one.
enum class NameFolding {
    None, ///< Every other spelling is another name.
    All,  ///< Upper and lower case, or the Unicode forms of a letter, are the same.
};

/// What the disk of `folder` (or of what exists above it) does: tried with a file that is gone again. Blocks.
[[nodiscard]] NameFolding foldingOf(const QString &folder);

/// Where remote objects go below one local folder: safe names, no two at one place, a folder's content together, and
/// no link there followed. Looks at the disk: for a worker thread, one call at a time. Memory grows by a number for
/// each file.
class LocalLayout
{
public:
    /// `folding` none: the disk is asked.
    explicit LocalLayout(QString localFolder, std::optional<NameFolding> folding = {});

    /// The file for `object`, which was chosen as part of `base`: keeps the folders between the two.
    [[nodiscard]] QString fileFor(const StoragePath &base, const StoragePath &object);
    /// The folder for `folder` likewise.
    [[nodiscard]] QString folderFor(const StoragePath &base, const StoragePath &folder);

private:
    [[nodiscard]] QString claim(const QString &folder, const QString &segment, bool isFolder);
    [[nodiscard]] size_t claimKey(const QString &path) const;
    /// Looks where that is and what kind of disk, the first time.
    [[nodiscard]] const QString &root();

    QString m_localFolder;
    QString m_root; ///< Without links.
    std::optional<NameFolding> m_folding;
    NameRules m_rules = NameRules::Windows;
    QHash<StoragePath, QString> m_folders;
    QSet<size_t> m_claimed; ///< Hashes of local paths. Two alike only cost a "(2)".
};

} // namespace bucketdeck
