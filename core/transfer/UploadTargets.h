#pragma once

#include "core/transfer/UploadPlanner.h"

#include <QSet>

#include <map>

namespace bucketdeck {

/// Holds the found uploads against what is in the storage already, folder by folder. For a worker thread, one call at a time.
class UploadTargets {
public:
    UploadTargets(QList<PlannedUpload> uploads, const StoragePath &root);

    /// The next target folder that has to be listed; none at the end. Folders whose parent was listed without them
    /// don't exist and are settled here, with no request.
    [[nodiscard]] std::optional<StoragePath> nextFolder();
    /// Entries of that folder's listing; one call a page.
    void addEntries(const QList<ObjectInfo> &entries);
    /// That folder is known whole (or can't be known): its uploads are marked, and get names of their own.
    void settle();

    [[nodiscard]] QList<PlannedUpload> takeUploads();

private:
    StoragePath m_root;
    QList<PlannedUpload> m_uploads;
    std::map<QString, QList<qsizetype>> m_byFolder; ///< Parents come before what is in them.
    std::map<QString, QList<qsizetype>>::iterator m_next;
    QSet<QString> m_existingFolders; ///< Keys of target folders that a listing showed.
    QSet<QString> m_names;           ///< Of the folder that is being listed.
};

} // namespace bucketdeck
