#pragma once

#include "core/transfer/TransferJob.h"
#include "core/transfer/UploadContent.h"

namespace bucketdeck {

/// Sends one file; goes on with what an earlier job of the item left, where the storage can. Never overwrites unless
/// told to: the storage is asked to create, and a name that is taken comes back as AlreadyExists. With KeepBoth it
/// finds a free name itself. A file that is another one than the one that was queued isn't sent (SourceChanged).
class UploadJob final : public TransferJob
{
public:
    UploadJob(std::shared_ptr<StorageService> storage, const TransferItem &item);

    /// Before the first run: the file is compressed first, and what comes of that is sent.
    void compressWith(std::shared_ptr<AudioCompressor> compressor, const Compression &compression);

    [[nodiscard]] Task<TransferOutcome> run(ConflictChoice choice) override;

private:
    [[nodiscard]] Task<void> compress();
    [[nodiscard]] Task<void> checkSource();
    [[nodiscard]] Task<TransferOutcome> send(StoragePath target, bool overwrite);
    [[nodiscard]] Task<TransferOutcome> sendBeside();

    std::shared_ptr<AudioCompressor> m_compressor;
    Compression m_compression;
    std::shared_ptr<const CompressedCopy> m_copy;
    bool m_isCompressed = false; ///< Or it is known that it will not be.
    QString m_localPath;
    StoragePath m_target;
    QString m_contentType;
    QString m_cacheControl;
    std::optional<QJsonObject> m_metadata;
    QByteArray m_resumeToken;
    qint64 m_sourceSize;
    QDateTime m_sourceModified;
};

} // namespace bucketdeck
