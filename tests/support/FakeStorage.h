#pragma once

#include "core/storage/StorageService.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QMutex>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace bucketdeck::test {

/// Which call of the service a delay or a failure is meant for.
enum class FakeCall {
    Any,
    ListBuckets,
    Bucket,
    CreateBucket,
    UpdateBucket,
    EmptyBucket,
    RemoveBucket,
    List,
    Stat,
    SetDetails,
    Read,
    ReadWhole,
    Thumbnail,
    Upload,
    Download,
    Remove,
    Move,
    Copy,
    CreateFolder,
    Sign,
    UploadUrl,
    Usage
};

/// A StorageService in memory, which can be slow, hang and fail on demand. Its set-up and its counters may be used from
/// any thread; the calls follow the rules of StorageService (its own thread). Header only: tests just include it.
class FakeStorage final : public StorageService
{
public:
    using StorageService::StorageService;

    struct ReadCall
    {
        StoragePath path;
        qint64 offset = 0;
        qint64 length = 0;
    };

    // ---- what there is

    void addBucket(const QString &name, bool isPublic = false)
    {
        const QMutexLocker lock(&m_mutex);
        ensureBucketLocked(name).isPublic = isPublic;
    }
    void addBucket(const Bucket &bucket)
    {
        const QMutexLocker lock(&m_mutex);
        m_buckets.insert(bucket.id, bucket);
    }
    /// Makes the bucket where there is none.
    ObjectInfo addObject(const StoragePath &path, const QByteArray &bytes, const QString &contentType = {})
    {
        const QMutexLocker lock(&m_mutex);
        ensureBucketLocked(path.bucket);
        return putLocked(path, bytes, contentType);
    }
    /// An object with a size and no bytes: for listings of many.
    void addListedOnly(const ObjectInfo &info)
    {
        const QMutexLocker lock(&m_mutex);
        ensureBucketLocked(info.path.bucket);
        m_objects.insert(keyOf(info.path), {info, {}});
    }
    [[nodiscard]] bool has(const StoragePath &path) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_objects.contains(keyOf(path));
    }
    [[nodiscard]] QByteArray bytes(const StoragePath &path) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_objects.value(keyOf(path)).bytes;
    }
    [[nodiscard]] ObjectRef ref(const StoragePath &path, const QString &accountId = QStringLiteral("fake")) const
    {
        const QMutexLocker lock(&m_mutex);
        const ObjectInfo info = m_objects.value(keyOf(path)).info;
        return {accountId, path, info.etag, info.size};
    }

    // ---- how it behaves

    /// Every such call takes this long. A cancelled one answers at once.
    void setDelay(FakeCall call, std::chrono::milliseconds delay)
    {
        const QMutexLocker lock(&m_mutex);
        m_delays.insert(call, delay);
    }
    /// The next `times` such calls fail with this; -1: all from now on, until clearFailures().
    void failNext(FakeCall call, const Error &error, int times = 1)
    {
        const QMutexLocker lock(&m_mutex);
        m_failures.insert(call, {error, times});
    }
    void clearFailures()
    {
        const QMutexLocker lock(&m_mutex);
        m_failures.clear();
    }
    /// Such calls don't answer until release(), or until they are cancelled.
    void hang(FakeCall call)
    {
        const QMutexLocker lock(&m_mutex);
        m_hanging.insert(call, true);
    }
    /// The next `passing` of them still answer.
    void hangAfter(FakeCall call, int passing)
    {
        const QMutexLocker lock(&m_mutex);
        m_passing = passing;
        m_hanging.insert(call, true);
    }
    /// What hangs goes on hanging, as over a dead connection; new calls answer.
    void abandon()
    {
        const QMutexLocker lock(&m_mutex);
        m_hanging.clear();
    }
    void release()
    {
        QList<std::shared_ptr<QPromise<void>>> gates;
        {
            const QMutexLocker lock(&m_mutex);
            m_hanging.clear();
            gates.swap(m_gates);
        }
        for (const auto &gate : gates)
            gate->finish();
    }
    /// The answers of usage().
    void setUsage(const Usage &usage)
    {
        const QMutexLocker lock(&m_mutex);
        m_usage = usage;
    }
    /// As servers do it that empty buckets later.
    void setQueuesEmptying(bool queues)
    {
        const QMutexLocker lock(&m_mutex);
        m_queuesEmptying = queues;
    }
    void setHomeFolder(const StoragePath &folder)
    {
        const QMutexLocker lock(&m_mutex);
        m_home = folder;
    }

    // ---- what was asked of it

    [[nodiscard]] int calls(FakeCall call) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_calls.value(call);
    }
    [[nodiscard]] QList<ReadCall> reads() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_reads;
    }
    [[nodiscard]] qint64 bytesRead() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_bytesRead;
    }
    /// Of the calls that were made to hang, those that weren't let go or cancelled yet.
    [[nodiscard]] int openGates() const
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<int>(std::count_if(m_gates.begin(), m_gates.end(),
                                              [](const auto &gate) { return !gate->future().isFinished(); }));
    }
    [[nodiscard]] int hangingCalls() const
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<int>(m_gates.size());
    }

    // ---- StorageService

    [[nodiscard]] Task<QList<Bucket>> listBuckets() override
    {
        Result<void> begun = co_await begin(FakeCall::ListBuckets, {});
        if (!begun)
            co_return fail(begun.error());
        const QMutexLocker lock(&m_mutex);
        co_return m_buckets.values();
    }

    [[nodiscard]] Task<Bucket> bucket(QString id) override
    {
        Result<void> begun = co_await begin(FakeCall::Bucket, {});
        if (!begun)
            co_return fail(begun.error());
        const QMutexLocker lock(&m_mutex);
        if (!m_buckets.contains(id))
            co_return fail(ErrorKind::BucketNotFound, QStringLiteral("There is no such bucket."));
        co_return m_buckets.value(id);
    }

    [[nodiscard]] Task<Bucket> createBucket(BucketSpec spec) override
    {
        Result<void> begun = co_await begin(FakeCall::CreateBucket, {});
        if (!begun)
            co_return fail(begun.error());
        Bucket made;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_buckets.contains(spec.name))
                co_return fail(ErrorKind::AlreadyExists, QStringLiteral("There is a bucket of that name."));
            made.id = made.name = spec.name;
            made.isPublic = spec.isPublic;
            made.sizeLimit = spec.sizeLimit;
            made.allowedTypes = spec.allowedTypes;
            m_buckets.insert(made.id, made);
        }
        Q_EMIT changed(StoragePath{made.id, {}});
        co_return made;
    }

    [[nodiscard]] Task<Bucket> updateBucket(QString id, BucketSettings settings) override
    {
        Result<void> begun = co_await begin(FakeCall::UpdateBucket, {});
        if (!begun)
            co_return fail(begun.error());
        Bucket changedBucket;
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_buckets.contains(id))
                co_return fail(ErrorKind::BucketNotFound, QStringLiteral("There is no such bucket."));
            Bucket &bucket = m_buckets[id];
            bucket.isPublic = settings.isPublic;
            bucket.sizeLimit = settings.sizeLimit;
            bucket.allowedTypes = settings.allowedTypes;
            changedBucket = bucket;
        }
        Q_EMIT changed(StoragePath{id, {}});
        co_return changedBucket;
    }

    /// Queued after setQueuesEmptying(); then nothing is removed.
    [[nodiscard]] Task<EmptyReport> emptyBucket(QString id, CancelToken cancel) override
    {
        Result<void> begun = co_await begin(FakeCall::EmptyBucket, cancel);
        if (!begun)
            co_return fail(begun.error());
        EmptyReport report;
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_buckets.contains(id))
                co_return fail(ErrorKind::BucketNotFound, QStringLiteral("There is no such bucket."));
            if (m_queuesEmptying)
                report.state = EmptyReport::State::Queued;
            else
                report.removed = m_objects.removeIf([&id](const auto &it) { return it->info.path.bucket == id; });
        }
        Q_EMIT changed(StoragePath{id, {}});
        co_return report;
    }

    [[nodiscard]] Task<void> removeBucket(QString id) override
    {
        Result<void> begun = co_await begin(FakeCall::RemoveBucket, {});
        if (!begun)
            co_return fail(begun.error());
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_buckets.contains(id))
                co_return fail(ErrorKind::BucketNotFound, QStringLiteral("There is no such bucket."));
            for (const Object &object : std::as_const(m_objects)) {
                if (object.info.path.bucket == id)
                    co_return fail(ErrorKind::BucketNotEmpty, QStringLiteral("The bucket isn't empty."));
            }
            m_buckets.remove(id);
        }
        Q_EMIT changed(StoragePath{id, {}});
        co_return Result<void>();
    }

    [[nodiscard]] Task<ObjectPage> listFolder(ListRequest request) override
    {
        Result<void> begun = co_await begin(FakeCall::List, {});
        if (!begun)
            co_return fail(begun.error());
        const QMutexLocker lock(&m_mutex);
        if (!m_buckets.contains(request.folder.bucket))
            co_return fail(ErrorKind::BucketNotFound, QStringLiteral("There is no such bucket."));
        ObjectPage page;
        const QString folderKey = keyOf(request.folder);
        QString lastFolder;
        for (auto it = m_objects.lowerBound(folderKey); it != m_objects.cend() && it.key().startsWith(folderKey);
             ++it) {
            const QString rest = it.key().mid(folderKey.size());
            const qsizetype slash = rest.indexOf(u'/');
            const bool inSubfolder = slash >= 0 && !request.recursive;
            const QString name = inSubfolder ? rest.left(slash + 1) : rest;
            if (name.isEmpty() || (inSubfolder && name == lastFolder))
                continue;
            if (inSubfolder)
                lastFolder = name;
            if (!request.cursor.isEmpty() && name <= request.cursor)
                continue;
            if (!request.recursive && name == emptyFolderPlaceholder)
                continue;
            if (page.entries.size() >= request.pageSize) {
                page.nextCursor = page.entries.constLast().path.key.mid(request.folder.key.size());
                break;
            }
            ObjectInfo entry = it->info;
            if (inSubfolder) {
                entry = {};
                entry.path = {request.folder.bucket, request.folder.key + name};
            }
            page.entries.append(entry);
        }
        co_return page;
    }

    [[nodiscard]] Task<ObjectInfo> stat(StoragePath path) override
    {
        Result<void> begun = co_await begin(FakeCall::Stat, {});
        if (!begun)
            co_return fail(begun.error());
        const QMutexLocker lock(&m_mutex);
        if (!m_objects.contains(keyOf(path)))
            co_return fail(notFound());
        co_return m_objects.value(keyOf(path)).info;
    }

    [[nodiscard]] Task<ObjectInfo> setDetails(StoragePath path, ObjectDetails details) override
    {
        Result<void> begun = co_await begin(FakeCall::SetDetails, {});
        if (!begun)
            co_return fail(begun.error());
        ObjectInfo info;
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_objects.contains(keyOf(path)))
                co_return fail(notFound());
            applyLocked(path, details);
            info = m_objects.value(keyOf(path)).info;
        }
        Q_EMIT changed(path.parent());
        co_return info;
    }

    [[nodiscard]] Task<ObjectBytes> readWhole(StoragePath path, qint64 maxBytes, QString knownEtag,
                                              CancelToken cancel) override
    {
        Result<void> begun = co_await begin(FakeCall::ReadWhole, cancel);
        if (!begun)
            co_return fail(begun.error());
        const QMutexLocker lock(&m_mutex);
        if (!m_objects.contains(keyOf(path)))
            co_return fail(notFound());
        const Object object = m_objects.value(keyOf(path));
        ObjectBytes whole;
        whole.etag = object.info.etag;
        whole.contentType = object.info.contentType;
        whole.notModified = !knownEtag.isEmpty() && knownEtag == object.info.etag;
        if (!whole.notModified && object.bytes.size() > maxBytes)
            co_return fail(ErrorKind::TooLarge, QStringLiteral("The file is too large to be shown."));
        if (!whole.notModified)
            whole.bytes = object.bytes;
        co_return whole;
    }

    [[nodiscard]] Task<QImage> thumbnail(StoragePath path, QSize box, CancelToken cancel) override
    {
        Result<void> begun = co_await begin(FakeCall::Thumbnail, cancel);
        if (!begun)
            co_return fail(begun.error());
        if (!has(path))
            co_return fail(notFound());
        const QImage image = QImage::fromData(bytes(path));
        if (image.isNull())
            co_return fail(ErrorKind::Unsupported, QStringLiteral("That isn't a picture."));
        co_return image.scaled(image.size().boundedTo(box), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

    [[nodiscard]] Task<QByteArray> readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                             CancelToken cancel) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_reads.append({path, offset, length});
        }
        Result<void> begun = co_await begin(FakeCall::Read, cancel);
        if (!begun)
            co_return fail(begun.error());
        const QMutexLocker lock(&m_mutex);
        if (!m_objects.contains(keyOf(path)))
            co_return fail(notFound());
        const Object object = m_objects.value(keyOf(path));
        if (!etag.isEmpty() && etag != object.info.etag)
            co_return fail(ErrorKind::RemoteChanged, QStringLiteral("The file was changed meanwhile."));
        if (offset >= object.bytes.size())
            co_return fail(ErrorKind::InvalidRange, QStringLiteral("The file is shorter than that."));
        const QByteArray part = object.bytes.mid(offset, length);
        m_bytesRead += part.size();
        co_return part;
    }

    [[nodiscard]] Task<ObjectInfo> upload(UploadRequest request) override
    {
        Result<void> begun = co_await begin(FakeCall::Upload, request.cancel);
        if (!begun)
            co_return fail(begun.error());
        QByteArray bytes;
        if (request.source.device) {
            bytes = request.source.device->readAll();
        } else {
            QFile file(request.source.filePath);
            if (!file.open(QIODevice::ReadOnly))
                co_return fail(ErrorKind::LocalIo, QStringLiteral("The file can't be read."));
            bytes = file.readAll();
        }
        ObjectInfo info;
        {
            const QMutexLocker lock(&m_mutex);
            if (!m_buckets.contains(request.target.bucket))
                co_return fail(ErrorKind::BucketNotFound, QStringLiteral("There is no such bucket."));
            if (!request.overwrite && m_objects.contains(keyOf(request.target)))
                co_return fail(alreadyExists());
            const ObjectInfo before = m_objects.value(keyOf(request.target)).info;
            putLocked(request.target, bytes, request.contentType.isEmpty() ? before.contentType : request.contentType);
            applyLocked(request.target, {std::nullopt, request.cacheControl.value_or(before.cacheControl),
                                         request.metadata.value_or(before.metadata)});
            info = m_objects.value(keyOf(request.target)).info;
        }
        if (request.progress)
            request.progress(bytes.size(), bytes.size());
        Q_EMIT changed(request.target.parent());
        co_return info;
    }

    [[nodiscard]] Task<void> download(DownloadRequest request) override
    {
        Result<void> begun = co_await begin(FakeCall::Download, request.cancel);
        if (!begun)
            co_return fail(begun.error());
        if (!has(request.source))
            co_return fail(notFound());
        if (!request.overwrite && QFile::exists(request.filePath))
            co_return fail(alreadyExists());
        const QByteArray content = bytes(request.source);
        QFile file(request.filePath);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            co_return fail(ErrorKind::ReadOnly, QStringLiteral("The file can't be written."));
        if (request.progress)
            request.progress(content.size(), content.size());
        co_return Result<void>();
    }

    [[nodiscard]] Task<RemoveReport> remove(QList<StoragePath> paths) override
    {
        Result<void> begun = co_await begin(FakeCall::Remove, {});
        if (!begun)
            co_return fail(begun.error());
        RemoveReport report;
        {
            const QMutexLocker lock(&m_mutex);
            for (const StoragePath &path : std::as_const(paths)) {
                if (m_objects.remove(keyOf(path)) > 0)
                    report.removed.append(path);
                else
                    report.failed.append({path, notFound()});
            }
        }
        for (const StoragePath &path : std::as_const(report.removed))
            Q_EMIT changed(path.parent());
        co_return report;
    }

    [[nodiscard]] Task<void> move(StoragePath from, StoragePath to) override
    {
        Result<void> begun = co_await begin(FakeCall::Move, {});
        if (!begun)
            co_return begun;
        Result<void> done = transfer(from, to, false, true);
        if (!done)
            co_return done;
        Q_EMIT changed(from.parent());
        Q_EMIT changed(to.parent());
        co_return done;
    }

    [[nodiscard]] Task<void> copy(StoragePath from, StoragePath to, CopyOptions options = {}) override
    {
        Result<void> begun = co_await begin(FakeCall::Copy, {});
        if (!begun)
            co_return begun;
        Result<void> done = transfer(from, to, options.overwrite, false);
        if (!done)
            co_return done;
        {
            const QMutexLocker lock(&m_mutex);
            applyLocked(to, options.details);
        }
        Q_EMIT changed(to.parent());
        co_return done;
    }

    [[nodiscard]] Task<void> createFolder(StoragePath folder) override
    {
        Result<void> begun = co_await begin(FakeCall::CreateFolder, {});
        if (!begun)
            co_return begun;
        {
            const QMutexLocker lock(&m_mutex);
            const QString prefix = keyOf(folder);
            const auto first = m_objects.lowerBound(prefix);
            if (first != m_objects.cend() && first.key().startsWith(prefix))
                co_return fail(alreadyExists());
            putLocked({folder.bucket, folder.key + emptyFolderPlaceholder}, {}, {});
        }
        Q_EMIT changed(folder.parent());
        co_return Result<void>();
    }

    [[nodiscard]] Task<QList<SignedLink>> signedUrls(QList<StoragePath> paths, LinkOptions options) override
    {
        Result<void> begun = co_await begin(FakeCall::Sign, {});
        if (!begun)
            co_return fail(begun.error());
        QList<SignedLink> links;
        for (const StoragePath &path : std::as_const(paths)) {
            if (has(path))
                links.append({path, QUrl(QStringLiteral("https://fake.invalid/sign/%1?expires=%2")
                                             .arg(path.toString())
                                             .arg(options.expiresIn.count()))});
            else
                links.append({path, fail(notFound())});
        }
        co_return links;
    }

    [[nodiscard]] Result<QUrl> publicUrl(const StoragePath &path, const QString & = {}) const override
    {
        return QUrl(QStringLiteral("https://fake.invalid/public/") + path.toString());
    }

    [[nodiscard]] Task<UploadLink> uploadUrl(StoragePath path, bool overwrite) override
    {
        Result<void> begun = co_await begin(FakeCall::UploadUrl, {});
        if (!begun)
            co_return fail(begun.error());
        if (has(path) && !overwrite)
            co_return fail(alreadyExists());
        co_return UploadLink{QUrl(QStringLiteral("https://fake.invalid/upload/") + path.toString()), {}};
    }

    [[nodiscard]] Task<Usage> usage(CancelToken cancel) override
    {
        Result<void> begun = co_await begin(FakeCall::Usage, cancel);
        if (!begun)
            co_return fail(begun.error());
        const QMutexLocker lock(&m_mutex);
        if (m_usage)
            co_return std::as_const(*m_usage); // A task would move it out.
        Usage counted;
        for (const Object &object : std::as_const(m_objects)) {
            counted.usedBytes += qMax<qint64>(0, object.info.size);
            ++counted.objectCount;
        }
        co_return counted;
    }

    [[nodiscard]] StoragePath homeFolder(const QString &bucket) const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_home.bucket == bucket ? m_home : StoragePath{bucket, {}};
    }

private:
    struct Object
    {
        ObjectInfo info;
        QByteArray bytes;
    };
    struct Failure
    {
        Error error;
        int times = 0;
    };

    static QString keyOf(const StoragePath &path) { return path.bucket + u'/' + path.key; }
    static Error notFound()
    {
        return makeError(ErrorKind::NotFound, QStringLiteral("There is no such file any more."));
    }
    static Error alreadyExists() { return makeError(ErrorKind::AlreadyExists, QStringLiteral("That name is taken.")); }

    Bucket &ensureBucketLocked(const QString &name)
    {
        Bucket &bucket = m_buckets[name];
        bucket.id = bucket.name = name;
        return bucket;
    }

    ObjectInfo putLocked(const StoragePath &path, const QByteArray &bytes, const QString &contentType)
    {
        ObjectInfo info;
        info.path = path;
        info.size = bytes.size();
        info.contentType = contentType.isEmpty() ? QStringLiteral("application/octet-stream") : contentType;
        info.etag = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
        info.modified = info.created = QDateTime::currentDateTimeUtc();
        m_objects.insert(keyOf(path), {info, bytes});
        return info;
    }

    void applyLocked(const StoragePath &path, const ObjectDetails &details)
    {
        ObjectInfo &info = m_objects[keyOf(path)].info;
        info.contentType = details.contentType.value_or(info.contentType);
        info.cacheControl = details.cacheControl.value_or(info.cacheControl);
        info.metadata = details.metadata.value_or(info.metadata);
    }

    Result<void> transfer(const StoragePath &from, const StoragePath &to, bool overwrite, bool removeSource)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_objects.contains(keyOf(from)))
            return fail(notFound());
        if (m_objects.contains(keyOf(to)) && !overwrite)
            return fail(alreadyExists());
        Object object = removeSource ? m_objects.take(keyOf(from)) : m_objects.value(keyOf(from));
        object.info.path = to;
        m_objects.insert(keyOf(to), object);
        return {};
    }

    /// Counts the call, waits as long as it is to take, and fails where it is to fail.
    Task<void> begin(FakeCall call, CancelToken cancel)
    {
        auto gate = std::make_shared<QPromise<void>>();
        gate->start();
        const QFuture<void> open = gate->future();
        std::chrono::milliseconds delay{0};
        bool hangs = false;
        {
            const QMutexLocker lock(&m_mutex);
            ++m_calls[call];
            delay = m_delays.value(call, m_delays.value(FakeCall::Any));
            hangs = m_hanging.contains(call) || m_hanging.contains(FakeCall::Any);
            if (hangs && m_passing > 0) {
                --m_passing;
                hangs = false;
            }
            if (hangs)
                m_gates.append(gate);
        }
        if (hangs || delay.count() > 0) {
            cancel.onCancel(this, [gate] { gate->finish(); });
            if (!hangs)
                QTimer::singleShot(delay, this, [gate] { gate->finish(); });
            co_await open;
        }
        if (cancel.isCancelled())
            co_return fail(cancelledError());
        const QMutexLocker lock(&m_mutex);
        for (const FakeCall wanted : {call, FakeCall::Any}) {
            const auto failure = m_failures.find(wanted);
            if (failure == m_failures.end() || failure->times == 0)
                continue;
            if (failure->times > 0)
                --failure->times;
            co_return fail(failure->error);
        }
        co_return Result<void>();
    }

    mutable QMutex m_mutex;
    QMap<QString, Bucket> m_buckets;
    QMap<QString, Object> m_objects;
    QMap<FakeCall, std::chrono::milliseconds> m_delays;
    QMap<FakeCall, Failure> m_failures;
    QMap<FakeCall, bool> m_hanging;
    int m_passing = 0;
    QList<std::shared_ptr<QPromise<void>>> m_gates;
    QMap<FakeCall, int> m_calls;
    QList<ReadCall> m_reads;
    qint64 m_bytesRead = 0;
    std::optional<Usage> m_usage;
    StoragePath m_home;
    bool m_queuesEmptying = false;
};

} // namespace bucketdeck::test
