#pragma once

#include "core/storage/StorageService.h"

namespace bucketdeck {

/// Brings a StorageService that lives on a worker thread to the thread that makes this object: calls go over, answers,
/// progress and `changed` come back. Owns the service from then on and deletes it on its own thread.
class BackgroundStorage final : public StorageService
{
    Q_OBJECT

public:
    /// `service` was made on, or moved to, a running thread other than this one, and has no parent.
    explicit BackgroundStorage(std::unique_ptr<StorageService> service, QObject *parent = nullptr);
    ~BackgroundStorage() override;

    [[nodiscard]] Task<QList<Bucket>> listBuckets() override;
    [[nodiscard]] Task<Bucket> bucket(QString id) override;
    [[nodiscard]] Task<Bucket> createBucket(BucketSpec spec) override;
    [[nodiscard]] Task<Bucket> updateBucket(QString id, BucketSettings settings) override;
    [[nodiscard]] Task<EmptyReport> emptyBucket(QString id, CancelToken cancel) override;
    [[nodiscard]] Task<void> removeBucket(QString id) override;
    [[nodiscard]] Task<ObjectPage> listFolder(ListRequest request) override;
    [[nodiscard]] Task<ObjectInfo> stat(StoragePath path) override;
    [[nodiscard]] Task<ObjectInfo> setDetails(StoragePath path, ObjectDetails details) override;
    [[nodiscard]] Task<QByteArray> readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                             CancelToken cancel) override;
    [[nodiscard]] Task<ObjectBytes> readWhole(StoragePath path, qint64 maxBytes, QString knownEtag,
                                              CancelToken cancel) override;
    [[nodiscard]] Task<QImage> thumbnail(StoragePath path, QSize box, CancelToken cancel) override;
    [[nodiscard]] Task<ObjectInfo> upload(UploadRequest request) override;
    [[nodiscard]] Task<void> discardUpload(QByteArray resumeToken) override;
    [[nodiscard]] Task<void> download(DownloadRequest request) override;
    [[nodiscard]] Task<RemoveReport> remove(QList<StoragePath> paths) override;
    [[nodiscard]] Task<void> move(StoragePath from, StoragePath to) override;
    [[nodiscard]] Task<void> copy(StoragePath from, StoragePath to, CopyOptions options = {}) override;
    [[nodiscard]] Task<void> createFolder(StoragePath folder) override;
    [[nodiscard]] Task<QList<SignedLink>> signedUrls(QList<StoragePath> paths, LinkOptions options) override;
    [[nodiscard]] Result<QUrl> publicUrl(const StoragePath &path, const QString &downloadName = {}) const override;
    [[nodiscard]] Task<UploadLink> uploadUrl(StoragePath path, bool overwrite) override;
    [[nodiscard]] Task<Usage> usage(CancelToken cancel) override;
    [[nodiscard]] StoragePath homeFolder(const QString &bucket) const override;

    /// The service itself, for callers on any thread that wait for a future (the decoder): see startOnThread().
    /// Shared, so that it outlives every call that is under way.
    [[nodiscard]] std::shared_ptr<StorageService> service() const { return m_service; }

private:
    template <typename T>
    [[nodiscard]] Task<T> call(std::function<Task<T>(StorageService &)> work);
    template <typename... Told>
    [[nodiscard]] std::function<void(Told...)> toThisThread(std::function<void(Told...)> callback);

    std::shared_ptr<StorageService> m_service;
};

} // namespace bucketdeck
