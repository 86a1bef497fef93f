#pragma once

#include "core/transfer/TransferJob.h"

namespace bucketdeck {

/// Sends one file. Never overwrites unless told to: the storage is asked to create, and a name that is taken comes
/// back as AlreadyExists. With KeepBoth it finds a free name itself.
class UploadJob final : public TransferJob
{
public:
    UploadJob(std::shared_ptr<StorageService> storage, QString localPath, StoragePath target, QString contentType,
              QString cacheControl = {});

    [[nodiscard]] Task<TransferOutcome> run(ConflictChoice choice) override;

private:
    [[nodiscard]] Task<TransferOutcome> send(StoragePath target, bool overwrite);
    [[nodiscard]] Task<TransferOutcome> sendBeside();

    QString m_localPath;
    StoragePath m_target;
    QString m_contentType;
    QString m_cacheControl;
};

} // namespace bucketdeck
