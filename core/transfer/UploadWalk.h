#pragma once

#include "core/transfer/UploadPlanner.h"

#include <vector>

class QFile;

namespace bucketdeck {

/// Walks dropped files and folders and looks into each file. Blocks: for a worker thread, one call at a time.
/// Litter of the system is passed over without a word in folders, and refused where it was dropped itself.
class UploadWalk
{
public:
    UploadWalk(QStringList localPaths, StoragePath folder, std::optional<Bucket> rules, UploadPlanOptions options = {});

    /// Looks at about `entries` files and folders more. False when there is nothing left.
    bool advance(int entries, const CancelToken &cancel);

    QList<PlannedUpload> uploads;
    QList<RefusedUpload> refused;
    QList<StoragePath> emptyFolders;
    qint64 hiddenLeftOut = 0;

private:
    /// A folder that is being walked.
    struct Level
    {
        QString path;
        StoragePath target;
        QString batch;
        QStringList names;
        qsizetype next = 0;
    };

    void look(const QString &path, const StoragePath &parent, const QString &batch);
    void enter(const QString &path, const StoragePath &target, const QString &batch);
    void lookAtFile(const QString &path, const QFile &file, const StoragePath &target, const QString &batch);
    /// Plans it so where the sound in it can be compressed and the bucket takes what becomes of it.
    [[nodiscard]] bool planCompressed(PlannedUpload planned);
    void refuse(const QString &path, ErrorKind kind, const QString &text);

    QStringList m_dropped;
    qsizetype m_nextDropped = 0;
    StoragePath m_folder;
    std::optional<Bucket> m_rules;
    UploadPlanOptions m_options;
    std::vector<Level> m_levels;
};

} // namespace bucketdeck
