#pragma once

#include "core/cache/PinList.h"
#include "core/storage/ObjectInfo.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace bucketdeck {

/// What lay in a folder when it was listed last.
struct FolderList
{
    QDateTime listed;          ///< UTC; invalid: it never was, and only what leads to kept files is known.
    bool isCut = false;        ///< There was more than is kept of a list.
    QList<ObjectInfo> entries; ///< What a listing tells; of a whole tree, or of one level.

    /// One level of the list of a tree: the files in this folder, and the folders that others of them are in.
    [[nodiscard]] FolderList levelAt(const StoragePath &folder) const;

    friend bool operator==(const FolderList &, const FolderList &) = default;
};

/// Keeps the list of each folder that is kept offline, with all that is below it, so that it can be looked through
/// while nobody can be asked. A file each, for this user alone, in a folder that can be emptied without harm. Any
/// thread, one at a time. Waits for the disk.
class FolderLists
{
public:
    static constexpr int mostEntries = 20'000; ///< Of one list; what is beyond isn't kept.

    /// Made with the first list. Empty: nothing is kept.
    explicit FolderLists(QString folder);

    void store(const PinList::Pin &pin, const FolderList &list) const;
    /// None where there is none, or one that isn't whole.
    [[nodiscard]] std::optional<FolderList> load(const PinList::Pin &pin) const;
    /// The lists of all others go.
    void keepOnly(const QList<PinList::Pin> &pins) const;

private:
    [[nodiscard]] static QString nameOf(const PinList::Pin &pin);

    QString m_folder;
};

} // namespace bucketdeck
