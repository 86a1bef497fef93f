#pragma once

#include "core/storage/StorageService.h"

#include <QHash>
#include <QMap>
#include <QPromise>

#include <optional>

namespace bucketdeck {

/// A storage in memory whose every call a test can hold up (gates), slow down or make fail.
/// Every call answers on a later turn of the event loop, as a real one does, unless setSynchronous() says otherwise.
class MemoryStorage final : public StorageService
{
    Q_OBJECT

public:
    enum class Call {
        ListBuckets,
        Bucket,
        CreateBucket,
        UpdateBucket,
        EmptyBucket,
        RemoveBucket,
        ListFolder,
        Stat,
        SetDetails,
        ReadRange,
        ReadWhole,
        Thumbnail,
        Upload,
        Download,
        Remove,
        Move,
        Copy,
        CreateFolder,
        SignedUrl,
        UploadUrl,
        Usage,
    };

    explicit MemoryStorage(QObject *parent = nullptr);
    ~MemoryStorage() override;

    // What is in it.
    void addBucket(const bucketdeck::Bucket &bucket);
    void put(const StoragePath &path, const QByteArray &bytes, const QString &contentType = {});
    /// Another program removed them.
    void forget(const QList<StoragePath> &gone);
    [[nodiscard]] bool has(const StoragePath &path) const;
    [[nodiscard]] QByteArray bytes(const StoragePath &path) const;
    [[nodiscard]] QList<StoragePath> paths() const;
    [[nodiscard]] int objectCount() const;

    // How it behaves.
    void setDelay(std::chrono::milliseconds delay);
    /// Answers within the call: the hardest case for callers that must not recurse.
    void setSynchronous(bool synchronous);
    /// The next `times` calls fail; -1 for all.
    void failNext(Call call, const Error &error, int times = 1);
    void stopFailing();
    /// The same for calls about this path only (the source, for move and copy).
    void failAt(Call call, const StoragePath &path, const Error &error, int times = 1);
    /// Asked before each change of an object (move, copy, remove; `done` false) and after it (true): what it returns is
    /// the answer, so that a call fails that did nothing, or one that did all of it.
    using Fault = std::function<std::optional<Error>(Call call, const StoragePath &path, bool done)>;
    void setFault(Fault fault);
    /// The call number `nth` from now (1 is the next), of whatever kind, fails; with `done` after it did what it was
    /// to do, so that only its answer is lost.
    void failNth(int nth, const Error &error, bool done);
    /// Calls wait at a closed gate until it is opened, or until they are cancelled.
    void closeGate(Call call);
    void openGate(Call call);
    /// Lets `count` of those that wait go on, and leaves the gate closed.
    void letThrough(Call call, int count = 1);
    [[nodiscard]] int waiting(Call call) const;
    /// Uploads and downloads report progress every so many bytes; and wait at the gate after the first report with
    /// setGateAfterProgress().
    void setProgressStep(qint64 bytes);
    void setGateAfterProgress(bool after);
    /// An upload of `times` steps breaks off after each of them, and gets one step further the next time.
    void breakOffAfterEachStep(const Error &error, int times);
    void setMaxPageSize(int entries);
    /// Cursors count rows, as old servers do it: what is removed between two pages makes the next one skip.
    void setOffsetCursors(bool offsets);
    /// Uploads tell this as what to go on with, once they are under way.
    void setResumeToken(const QByteArray &token);
    void setUsage(const bucketdeck::Usage &usage);

    // What was asked of it.
    [[nodiscard]] int callCount(Call call) const;
    [[nodiscard]] int callCount() const; ///< Of whatever kind.
    [[nodiscard]] int mostAtOnce(Call call) const;
    /// What each upload so far was given to go on with.
    [[nodiscard]] QByteArrayList resumedWith() const { return m_resumedWith; }
    [[nodiscard]] QByteArrayList discarded() const { return m_discarded; }

    [[nodiscard]] Task<QList<bucketdeck::Bucket>> listBuckets() override;
    [[nodiscard]] Task<bucketdeck::Bucket> bucket(QString id) override;
    [[nodiscard]] Task<bucketdeck::Bucket> createBucket(BucketSpec spec) override;
    [[nodiscard]] Task<bucketdeck::Bucket> updateBucket(QString id, BucketSettings settings) override;
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
    [[nodiscard]] Task<bucketdeck::Usage> usage(CancelToken cancel) override;
    [[nodiscard]] StoragePath homeFolder(const QString &bucket) const override;

private:
    struct Object
    {
        QByteArray bytes;
        QString contentType;
        QString etag;
        QDateTime modified;
        QString cacheControl = QStringLiteral("max-age=3600");
        QJsonObject metadata;
    };
    struct Failure
    {
        std::optional<StoragePath> path;
        Error error;
        int times = 1;
    };
    using Gate = QList<std::shared_ptr<QPromise<void>>>;
    class Busy;

    [[nodiscard]] Task<void> enter(Call call, StoragePath path, CancelToken cancel);
    [[nodiscard]] QCoro::Task<> waitAtGate(Call call, CancelToken cancel);
    [[nodiscard]] QCoro::Task<> waitFor(std::chrono::milliseconds delay);
    [[nodiscard]] std::optional<Error> failureFor(Call call, const StoragePath &path);
    /// The answer to a change that was to get lost.
    [[nodiscard]] std::optional<Error> lostAnswer();
    [[nodiscard]] Result<void> fault(Call call, const StoragePath &path, bool done);
    void apply(const StoragePath &path, const ObjectDetails &details);
    [[nodiscard]] ObjectInfo infoOf(const StoragePath &path) const;
    [[nodiscard]] static Error error(ErrorKind kind, const StoragePath &path);

    QMap<QString, bucketdeck::Bucket> m_buckets;
    QMap<QString, Object> m_objects; ///< By "bucket/key".
    QHash<Call, QList<Failure>> m_failures;
    QHash<Call, Gate> m_gates; ///< Only closed ones.
    Fault m_fault;
    int m_callsToFailure = 0; ///< 0: none is to fail.
    std::optional<Error> m_nthError;
    bool m_failsWhenDone = false;
    bool m_losesAnswer = false; ///< Of the change that is being made now.
    QHash<Call, int> m_counts;
    QHash<Call, int> m_atOnce;
    QHash<Call, int> m_mostAtOnce;
    std::chrono::milliseconds m_delay{0};
    QByteArray m_resumeToken;
    QByteArrayList m_resumedWith;
    QByteArrayList m_discarded;
    bool m_synchronous = false;
    bool m_gateAfterProgress = false;
    Error m_breakOff;
    int m_breaksLeft = 0;
    qint64 m_brokeOffAt = 0;
    bool m_offsetCursors = false;
    qint64 m_progressStep = 64 * 1024;
    int m_maxPageSize = 1000;
    std::optional<bucketdeck::Usage> m_usage;
};

} // namespace bucketdeck
