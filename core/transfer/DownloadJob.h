#pragma once

#include "core/transfer/TransferJob.h"

namespace bucketdeck {

/// Fetches one object into a file; the folder is made when missing. Goes on with what an earlier job of the item left,
/// where the storage can. Never overwrites unless told to. `localPath` has no links among its folders (settledPath()):
/// one that turns up there later is refused, as it may lead anywhere.
class DownloadJob final : public TransferJob
{
public:
    DownloadJob(std::shared_ptr<StorageService> storage, StoragePath source, QString localPath, QByteArray resumeToken);

    [[nodiscard]] Task<TransferOutcome> run(ConflictChoice choice) override;

private:
    [[nodiscard]] Task<TransferOutcome> fetch(QString localPath, bool overwrite);
    [[nodiscard]] Task<TransferOutcome> fetchBeside();
    /// Gives what is there of the file its new name, where that is another than before.
    [[nodiscard]] Task<void> bringAlong(QString localPath);

    StoragePath m_source;
    QString m_localPath;
    QByteArray m_resumeToken;
};

} // namespace bucketdeck
