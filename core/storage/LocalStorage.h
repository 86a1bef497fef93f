#pragma once

#include "core/base/Clock.h"
#include "core/storage/LibraryCatalogue.h"
#include "core/storage/LibraryListing.h"
#include "core/storage/LibraryPaths.h"
#include "core/storage/LibraryTrash.h"
#include "core/storage/StorageService.h"

#include <QMutex>

#include <memory>
#include <optional>

namespace bucketdeck {

class LibraryObjects;
class LibraryWatcher;

/// A library: a folder on this computer. Its first-level folders are the buckets, folders are folders and objects are
/// plain files, whoever put them there; a catalogue beside it holds what files can't tell. It blocks on the disk, so it
/// lives on a thread of its own (see BackgroundStorage); long copies give way to other calls every few milliseconds.
///
/// - The placeholder object of a folder stands for the folder itself: a recursive list has one for each, behind all
///   that is in it; removing it removes the folder where that is empty, and moving or copying it makes one.
/// - remove() also takes folders ("a/"), empty ones only. Removed files go to the desktop's trash (see LibraryTrash).
/// - Symbolic links in the library are neither shown nor followed.
class LocalStorage final : public StorageService
{
    Q_OBJECT

public:
    /// Touches nothing before the first call. `libraryFolder` is made then, where it is missing.
    LocalStorage(const QString &libraryFolder, const QString &cataloguePath, std::shared_ptr<Clock> clock);
    ~LocalStorage() override;

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

    /// What happened to the catalogue, if anything; from any thread, known after the first call.
    [[nodiscard]] std::optional<CatalogueNotice> notice() const;

Q_SIGNALS:
    void noticeRaised(const bucketdeck::CatalogueNotice &notice);

private:
    /// A file that is there, and where.
    struct Found
    {
        QString diskPath;
        DiskEntry entry;
    };

    [[nodiscard]] static Error remoteChangedError(const StoragePath &path);

    void start();
    void raise(const CatalogueNotice &notice);
    void catalogueFailed(const Error &error);
    void removeLeftovers() const;
    void announce(const StoragePath &path);

    [[nodiscard]] Bucket describeBucket(const QString &id, const DiskEntry &entry);
    [[nodiscard]] Result<Found> find(const StoragePath &path) const;
    /// The disk path for a new object; AlreadyExists where it is taken, by a folder in any case.
    [[nodiscard]] Result<QString> freePlace(const StoragePath &path, bool overwrite) const;
    [[nodiscard]] Result<void> checkRules(const StoragePath &target, qint64 size, const QString &contentType);
    [[nodiscard]] Result<void> checkRoom(qint64 size) const;
    [[nodiscard]] Result<void> makeFolder(const StoragePath &folder);
    [[nodiscard]] Result<void> removeFile(const StoragePath &path);
    [[nodiscard]] Result<void> removeFolder(const StoragePath &folder);
    [[nodiscard]] Result<void> moveNow(const StoragePath &from, const StoragePath &to);
    [[nodiscard]] ObjectInfo placeholder(const StoragePath &path, const DiskEntry &folder) const;

    const LibraryPaths m_paths;
    const QString m_cataloguePath;
    const std::shared_ptr<Clock> m_clock;
    const LibraryTrash m_trash;
    LibraryListing m_listings;
    std::unique_ptr<LibraryCatalogue> m_catalogue; ///< Belongs to the thread of the first call, as the two below.
    std::unique_ptr<LibraryObjects> m_objects;
    LibraryWatcher *m_watcher = nullptr;
    mutable QMutex m_noticeMutex;
    std::optional<CatalogueNotice> m_notice;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::CatalogueNotice)
