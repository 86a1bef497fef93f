#pragma once

#include "core/transfer/TransferJob.h"

namespace bucketdeck {

/// Fetches one object into a file; the folder is made when missing. Never overwrites unless told to.
class DownloadJob final : public TransferJob {
public:
    DownloadJob(std::shared_ptr<StorageService> storage, StoragePath source, QString localPath);

    [[nodiscard]] Task<TransferOutcome> run(ConflictChoice choice) override;

private:
    [[nodiscard]] Task<TransferOutcome> fetch(QString localPath, bool overwrite);

    StoragePath m_source;
    QString m_localPath;
    qint64 m_bytes = 0;
};

} // namespace bucketdeck
