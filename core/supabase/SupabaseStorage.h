#pragma once

#include "core/base/RateLimiter.h"
#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseProject.h"
#include "core/supabase/TokenSource.h"

#include <QNetworkAccessManager>

namespace bucketdeck {

class ArrivalCheck;
class BucketRulesCache;
class SupabaseApi;
class SupabaseListing;
class SupabaseThumbnail;
class TusEndpoint;

/// StorageService over a Supabase project's REST interface, as one user. Lives on the thread of `network`, which
/// outlives it. How many calls run at a time is the caller's choice.
class SupabaseStorage final : public StorageService
{
    Q_OBJECT

public:
    /// `limiter`, null for none, holds uploads and downloads to its limits; what somebody looks at or listens to isn't.
    SupabaseStorage(SupabaseProject project, std::shared_ptr<TokenSource> tokens, QNetworkAccessManager *network,
                    std::shared_ptr<RateLimiter> limiter = nullptr, QObject *parent = nullptr);
    ~SupabaseStorage() override;

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
    /// The project's `storage_usage` function; where there is none, all visible buckets are listed and added up.
    [[nodiscard]] Task<Usage> usage(CancelToken cancel) override;
    [[nodiscard]] StoragePath homeFolder(const QString &bucket) const override;

private:
    std::shared_ptr<TusEndpoint> m_tus;
    std::shared_ptr<SupabaseApi> m_api;
    std::shared_ptr<SupabaseListing> m_listing;
    std::shared_ptr<ArrivalCheck> m_arrivals;
    std::shared_ptr<BucketRulesCache> m_rules;
    std::shared_ptr<SupabaseThumbnail> m_thumbnails;
};

} // namespace bucketdeck
