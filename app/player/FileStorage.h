#pragma once

#include "core/storage/StorageService.h"

namespace bucketdeck {

/// Files of this computer, anywhere, for reading: a path's key is the file's path. All else is Unsupported.
class FileStorage final : public StorageService
{
public:
    [[nodiscard]] Task<QByteArray> readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                             CancelToken cancel) override;
    /// NotFound, LocalIo. The ETag is made of time and size.
    [[nodiscard]] Task<ObjectInfo> stat(StoragePath path) override;

    [[nodiscard]] Task<QList<Bucket>> listBuckets() override;
    [[nodiscard]] Task<Bucket> bucket(QString id) override;
    [[nodiscard]] Task<Bucket> createBucket(BucketSpec spec) override;
    [[nodiscard]] Task<Bucket> updateBucket(QString id, BucketSettings settings) override;
    [[nodiscard]] Task<EmptyReport> emptyBucket(QString id, CancelToken cancel) override;
    [[nodiscard]] Task<void> removeBucket(QString id) override;
    [[nodiscard]] Task<ObjectPage> listFolder(ListRequest request) override;
    [[nodiscard]] Task<ObjectInfo> setDetails(StoragePath path, ObjectDetails details) override;
    [[nodiscard]] Task<ObjectBytes> readWhole(StoragePath path, qint64 maxBytes, QString knownEtag,
                                              CancelToken cancel) override;
    [[nodiscard]] Task<QImage> thumbnail(StoragePath path, QSize box, CancelToken cancel) override;
    [[nodiscard]] Task<ObjectInfo> upload(UploadRequest request) override;
    [[nodiscard]] Task<void> download(DownloadRequest request) override;
    [[nodiscard]] Task<RemoveReport> remove(QList<StoragePath> paths) override;
    [[nodiscard]] Task<void> move(StoragePath from, StoragePath to) override;
    [[nodiscard]] Task<void> copy(StoragePath from, StoragePath to, CopyOptions options) override;
    [[nodiscard]] Task<void> createFolder(StoragePath folder) override;
    [[nodiscard]] Task<QList<SignedLink>> signedUrls(QList<StoragePath> paths, LinkOptions options) override;
    [[nodiscard]] Result<QUrl> publicUrl(const StoragePath &path, const QString &downloadName) const override;
    [[nodiscard]] Task<UploadLink> uploadUrl(StoragePath path, bool overwrite) override;
    [[nodiscard]] Task<Usage> usage(CancelToken cancel) override;
    [[nodiscard]] StoragePath homeFolder(const QString &bucket) const override;
};

} // namespace bucketdeck
