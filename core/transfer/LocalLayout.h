#pragma once

#include "core/storage/StoragePath.h"

#include <QHash>
#include <QSet>

namespace bucketdeck {

/// Where remote objects go below one local folder: safe names, no two at one place, and a folder's content together.
/// Looks at the disk: for a worker thread, one call at a time. Memory grows by a number for each file.
class LocalLayout {
public:
    explicit LocalLayout(QString localFolder);

    /// The file for `object`, which was chosen as part of `base`: keeps the folders between the two.
    [[nodiscard]] QString fileFor(const StoragePath &base, const StoragePath &object);
    /// The folder for `folder` likewise.
    [[nodiscard]] QString folderFor(const StoragePath &base, const StoragePath &folder);

private:
    [[nodiscard]] QString claim(const QString &folder, const QString &segment, bool isFolder);

    QString m_root;
    QHash<StoragePath, QString> m_folders;
    QSet<size_t> m_claimed; ///< Hashes of local paths. Two alike only cost a "(2)".
};

} // namespace bucketdeck
