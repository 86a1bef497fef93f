#include "tests/support/MemoryStorage.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QFile>
#include <QTimer>

namespace bucketdeck {

/// Counts how many calls of a kind are under way.
class MemoryStorage::Busy
{
public:
    Busy(MemoryStorage *storage, Call call)
        : m_storage(storage)
        , m_call(call)
    {
        ++storage->m_counts[call];
        const int now = ++storage->m_atOnce[call];
        storage->m_mostAtOnce[call] = qMax(storage->m_mostAtOnce.value(call), now);
    }
    ~Busy()
    {
        if (m_storage)
            --m_storage->m_atOnce[m_call];
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    QPointer<MemoryStorage> m_storage;
    Call m_call;
};

MemoryStorage::MemoryStorage(QObject *parent)
    : StorageService(parent)
{
}

MemoryStorage::~MemoryStorage() = default;

void MemoryStorage::addBucket(const bucketdeck::Bucket &bucket)
{
    m_buckets.insert(bucket.id, bucket);
}

void MemoryStorage::put(const StoragePath &path, const QByteArray &bytes, const QString &contentType)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    m_objects.insert(path.toString(), {bytes,
                                       contentType,
                                       QString::fromLatin1(hash),
                                       QDateTime::currentDateTimeUtc(),
                                       QStringLiteral("max-age=3600"),
                                       {}});
}

void MemoryStorage::forget(const QList<StoragePath> &gone)
{
    for (const StoragePath &path : gone)
        m_objects.remove(path.toString());
}

bool MemoryStorage::has(const StoragePath &path) const
{
    return m_objects.contains(path.toString());
}

QByteArray MemoryStorage::bytes(const StoragePath &path) const
{
    return m_objects.value(path.toString()).bytes;
}

QList<StoragePath> MemoryStorage::paths() const
{
    QList<StoragePath> paths;
    paths.reserve(m_objects.size());
    for (auto it = m_objects.keyBegin(); it != m_objects.keyEnd(); ++it)
        paths.append(StoragePath::parse(*it));
    return paths;
}

int MemoryStorage::objectCount() const
{
    return static_cast<int>(m_objects.size());
}

void MemoryStorage::setDelay(std::chrono::milliseconds delay)
{
    m_delay = delay;
}

void MemoryStorage::setSynchronous(bool synchronous)
{
    m_synchronous = synchronous;
}

void MemoryStorage::failNext(Call call, const Error &error, int times)
{
    m_failures[call].append({std::nullopt, error, times});
}

void MemoryStorage::stopFailing()
{
    m_failures.clear();
}

void MemoryStorage::failAt(Call call, const StoragePath &path, const Error &error, int times)
{
    m_failures[call].append({path, error, times});
}

void MemoryStorage::setFault(Fault fault)
{
    m_fault = std::move(fault);
}

Result<void> MemoryStorage::fault(Call call, const StoragePath &path, bool done)
{
    if (done && m_losesAnswer)
        return fail(*lostAnswer());
    const std::optional<Error> error = m_fault ? m_fault(call, path, done) : std::nullopt;
    return error ? Result<void>(fail(*error)) : Result<void>();
}

void MemoryStorage::closeGate(Call call)
{
    m_gates[call];
}

void MemoryStorage::openGate(Call call)
{
    const Gate gate = m_gates.take(call);
    for (const auto &promise : gate)
        promise->finish();
}

void MemoryStorage::letThrough(Call call, int count)
{
    Gate &gate = m_gates[call];
    QList<std::shared_ptr<QPromise<void>>> going = gate.mid(0, count);
    gate = gate.mid(going.size());
    for (const auto &promise : std::as_const(going))
        promise->finish();
}

int MemoryStorage::waiting(Call call) const
{
    return static_cast<int>(m_gates.value(call).size());
}

void MemoryStorage::setProgressStep(qint64 bytes)
{
    m_progressStep = qMax<qint64>(1, bytes);
}

void MemoryStorage::setGateAfterProgress(bool after)
{
    m_gateAfterProgress = after;
}

void MemoryStorage::breakOffAfterEachStep(const Error &error, int times)
{
    m_breakOff = error;
    m_breaksLeft = times;
    m_brokeOffAt = 0;
}

void MemoryStorage::setMaxPageSize(int entries)
{
    m_maxPageSize = entries;
}

void MemoryStorage::setOffsetCursors(bool offsets)
{
    m_offsetCursors = offsets;
}

void MemoryStorage::setUsage(const bucketdeck::Usage &usage)
{
    m_usage = usage;
}

int MemoryStorage::callCount(Call call) const
{
    return m_counts.value(call);
}

int MemoryStorage::callCount() const
{
    int calls = 0;
    for (const int count : m_counts)
        calls += count;
    return calls;
}

int MemoryStorage::mostAtOnce(Call call) const
{
    return m_mostAtOnce.value(call);
}

QCoro::Task<> MemoryStorage::waitFor(std::chrono::milliseconds delay)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QTimer::singleShot(delay, this, [promise] { promise->finish(); });
    const QFuture<void> future = promise->future();
    co_await future;
}

QCoro::Task<> MemoryStorage::waitAtGate(Call call, CancelToken cancel)
{
    if (!m_gates.contains(call))
        co_return;
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_gates[call].append(promise);
    cancel.onCancel(this, [this, call, promise] {
        const auto gate = m_gates.find(call);
        if (gate != m_gates.end() && gate->removeOne(promise))
            promise->finish();
    });
    const QFuture<void> future = promise->future();
    co_await future;
}

std::optional<Error> MemoryStorage::failureFor(Call call, const StoragePath &path)
{
    if (m_callsToFailure > 0 && --m_callsToFailure == 0) {
        if (!m_failsWhenDone)
            return m_nthError;
        m_losesAnswer = true;
    }
    QList<Failure> &failures = m_failures[call];
    for (qsizetype i = 0; i < failures.size(); ++i) {
        Failure &failure = failures[i];
        if (failure.path && *failure.path != path)
            continue;
        const Error error = failure.error;
        if (failure.times > 0 && --failure.times == 0)
            failures.removeAt(i);
        return error;
    }
    return std::nullopt;
}

void MemoryStorage::failNth(int nth, const Error &error, bool done)
{
    m_callsToFailure = nth;
    m_nthError = error;
    m_failsWhenDone = done;
    m_losesAnswer = false;
}

std::optional<Error> MemoryStorage::lostAnswer()
{
    return std::exchange(m_losesAnswer, false) ? m_nthError : std::nullopt;
}

Task<void> MemoryStorage::enter(Call call, StoragePath path, CancelToken cancel)
{
    const Busy busy(this, call);
    if (!m_synchronous)
        co_await waitFor(m_delay);
    const bool later = m_gateAfterProgress && (call == Call::Upload || call == Call::Download);
    if (!later)
        co_await waitAtGate(call, cancel);
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    if (const std::optional<Error> failure = failureFor(call, path))
        co_return fail(*failure);
    co_return {};
}

ObjectInfo MemoryStorage::infoOf(const StoragePath &path) const
{
    const Object object = m_objects.value(path.toString());
    ObjectInfo info;
    info.path = path;
    info.size = object.bytes.size();
    info.contentType = object.contentType;
    info.etag = object.etag;
    info.modified = object.modified;
    info.created = object.modified;
    info.cacheControl = object.cacheControl;
    info.metadata = object.metadata;
    return info;
}

void MemoryStorage::apply(const StoragePath &path, const ObjectDetails &details)
{
    Object &object = m_objects[path.toString()];
    object.contentType = details.contentType.value_or(object.contentType);
    object.cacheControl = details.cacheControl.value_or(object.cacheControl);
    object.metadata = details.metadata.value_or(object.metadata);
}

Error MemoryStorage::error(ErrorKind kind, const StoragePath &path)
{
    return makeError(kind, QStringLiteral("%1: %2").arg(errorKindName(kind), path.toString()));
}

Task<QList<bucketdeck::Bucket>> MemoryStorage::listBuckets()
{
    const Result<void> entered = co_await enter(Call::ListBuckets, {}, {});
    if (!entered)
        co_return fail(entered.error());
    co_return m_buckets.values();
}

Task<bucketdeck::Bucket> MemoryStorage::bucket(QString id)
{
    const Result<void> entered = co_await enter(Call::Bucket, {id, {}}, {});
    if (!entered)
        co_return fail(entered.error());
    if (!m_buckets.contains(id))
        co_return fail(error(ErrorKind::BucketNotFound, {id, {}}));
    co_return m_buckets.value(id);
}

Task<bucketdeck::Bucket> MemoryStorage::createBucket(BucketSpec spec)
{
    const Result<void> entered = co_await enter(Call::CreateBucket, {spec.name, {}}, {});
    if (!entered)
        co_return fail(entered.error());
    if (m_buckets.contains(spec.name))
        co_return fail(error(ErrorKind::AlreadyExists, {spec.name, {}}));
    bucketdeck::Bucket bucket;
    bucket.id = spec.name;
    bucket.name = spec.name;
    bucket.isPublic = spec.isPublic;
    bucket.sizeLimit = spec.sizeLimit;
    bucket.allowedTypes = spec.allowedTypes;
    m_buckets.insert(bucket.id, bucket);
    co_return bucket;
}

Task<bucketdeck::Bucket> MemoryStorage::updateBucket(QString id, BucketSettings settings)
{
    const Result<void> entered = co_await enter(Call::UpdateBucket, {id, {}}, {});
    if (!entered)
        co_return fail(entered.error());
    if (!m_buckets.contains(id))
        co_return fail(error(ErrorKind::BucketNotFound, {id, {}}));
    bucketdeck::Bucket &bucket = m_buckets[id];
    bucket.isPublic = settings.isPublic;
    bucket.sizeLimit = settings.sizeLimit;
    bucket.allowedTypes = settings.allowedTypes;
    co_return m_buckets.value(id);
}

Task<EmptyReport> MemoryStorage::emptyBucket(QString id, CancelToken cancel)
{
    const Result<void> entered = co_await enter(Call::EmptyBucket, {id, {}}, cancel);
    if (!entered)
        co_return fail(entered.error());
    if (!m_buckets.contains(id))
        co_return fail(error(ErrorKind::BucketNotFound, {id, {}}));
    EmptyReport report;
    report.removed = m_objects.removeIf([&id](const auto &object) { return object.key().startsWith(id + u'/'); });
    Q_EMIT changed({id, {}});
    co_return report;
}

Task<void> MemoryStorage::removeBucket(QString id)
{
    const Result<void> entered = co_await enter(Call::RemoveBucket, {id, {}}, {});
    if (!entered)
        co_return fail(entered.error());
    if (!m_buckets.contains(id))
        co_return fail(error(ErrorKind::BucketNotFound, {id, {}}));
    const auto first = m_objects.lowerBound(id + u'/');
    if (first != m_objects.end() && first.key().startsWith(id + u'/'))
        co_return fail(error(ErrorKind::BucketNotEmpty, {id, {}}));
    m_buckets.remove(id);
    co_return {};
}

Task<ObjectPage> MemoryStorage::listFolder(ListRequest request)
{
    const Result<void> entered = co_await enter(Call::ListFolder, request.folder, {});
    if (!entered)
        co_return fail(entered.error());
    const QString prefix = request.folder.bucket + u'/' + request.folder.key;
    const int limit = qMin(request.pageSize, m_maxPageSize);
    ObjectPage page;
    int skip = m_offsetCursors ? request.cursor.toInt() : 0;
    const int skipped = skip;
    QString last;
    auto it = m_objects.lowerBound(prefix);
    if (!m_offsetCursors && !request.cursor.isEmpty()) {
        // A folder's cursor lies behind all that is in it.
        it = request.cursor.endsWith(u'/') ? m_objects.lowerBound(request.cursor.chopped(1) + QChar(u'/' + 1))
                                           : m_objects.upperBound(request.cursor);
    }
    while (it != m_objects.end() && it.key().startsWith(prefix)) {
        const QString rest = it.key().mid(prefix.size());
        const qsizetype slash = request.recursive ? -1 : rest.indexOf(u'/');
        QString entry = it.key();
        if (slash >= 0) {
            entry = prefix + rest.left(slash + 1);
            it = m_objects.lowerBound(prefix + rest.left(slash) + QChar(u'/' + 1));
        } else {
            ++it;
            if (!request.recursive && rest == emptyFolderPlaceholder)
                continue;
        }
        if (skip > 0) {
            --skip;
            continue;
        }
        if (page.entries.size() == limit) {
            page.nextCursor = m_offsetCursors ? QString::number(skipped + limit) : last;
            break;
        }
        const StoragePath path = StoragePath::parse(entry);
        if (slash >= 0) {
            ObjectInfo folder;
            folder.path = path;
            page.entries.append(folder);
        } else {
            page.entries.append(infoOf(path));
        }
        last = entry;
    }
    co_return page;
}

Task<ObjectInfo> MemoryStorage::stat(StoragePath path)
{
    const Result<void> entered = co_await enter(Call::Stat, path, {});
    if (!entered)
        co_return fail(entered.error());
    if (!has(path))
        co_return fail(error(ErrorKind::NotFound, path));
    co_return infoOf(path);
}

Task<ObjectInfo> MemoryStorage::setDetails(StoragePath path, ObjectDetails details)
{
    const Result<void> entered = co_await enter(Call::SetDetails, path, {});
    if (!entered)
        co_return fail(entered.error());
    if (!has(path))
        co_return fail(error(ErrorKind::NotFound, path));
    apply(path, details);
    Q_EMIT changed(path.parent());
    co_return infoOf(path);
}

Task<ObjectBytes> MemoryStorage::readWhole(StoragePath path, qint64 maxBytes, QString knownEtag, CancelToken cancel)
{
    const Result<void> entered = co_await enter(Call::ReadWhole, path, cancel);
    if (!entered)
        co_return fail(entered.error());
    if (!has(path))
        co_return fail(error(ErrorKind::NotFound, path));
    const Object object = m_objects.value(path.toString());
    ObjectBytes whole;
    whole.etag = object.etag;
    whole.contentType = object.contentType;
    whole.notModified = knownEtag == object.etag;
    if (!whole.notModified && object.bytes.size() > maxBytes)
        co_return fail(error(ErrorKind::TooLarge, path));
    if (!whole.notModified)
        whole.bytes = object.bytes;
    co_return whole;
}

Task<QImage> MemoryStorage::thumbnail(StoragePath path, QSize box, CancelToken cancel)
{
    const Result<void> entered = co_await enter(Call::Thumbnail, path, cancel);
    if (!entered)
        co_return fail(entered.error());
    if (!has(path))
        co_return fail(error(ErrorKind::NotFound, path));
    const QImage image = QImage::fromData(bytes(path));
    if (image.isNull())
        co_return fail(error(ErrorKind::Unsupported, path));
    co_return image.scaled(image.size().boundedTo(box), Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Task<QByteArray> MemoryStorage::readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                          CancelToken cancel)
{
    const Result<void> entered = co_await enter(Call::ReadRange, path, cancel);
    if (!entered)
        co_return fail(entered.error());
    if (!has(path))
        co_return fail(error(ErrorKind::NotFound, path));
    const Object object = m_objects.value(path.toString());
    if (!etag.isEmpty() && etag != object.etag)
        co_return fail(error(ErrorKind::RemoteChanged, path));
    if (offset >= object.bytes.size())
        co_return fail(error(ErrorKind::InvalidRange, path));
    co_return object.bytes.mid(offset, length);
}

void MemoryStorage::setResumeToken(const QByteArray &token)
{
    m_resumeToken = token;
}

Task<void> MemoryStorage::discardUpload(QByteArray resumeToken)
{
    m_discarded.append(resumeToken);
    co_return Result<void>();
}

Task<ObjectInfo> MemoryStorage::upload(UploadRequest request)
{
    m_resumedWith.append(request.resumeToken);
    if (request.resumable && !m_resumeToken.isEmpty())
        request.resumable(m_resumeToken);
    const Result<void> entered = co_await enter(Call::Upload, request.target, request.cancel);
    if (!entered)
        co_return fail(entered.error());
    QByteArray bytes;
    if (request.source.device) {
        bytes = request.source.device->readAll();
    } else {
        QFile file(request.source.filePath);
        if (!file.open(QIODevice::ReadOnly))
            co_return fail(error(ErrorKind::SourceChanged, request.target));
        bytes = file.readAll();
    }
    for (qint64 done = m_progressStep; done < bytes.size(); done += m_progressStep) {
        if (request.progress)
            request.progress(done, bytes.size());
        if (m_gateAfterProgress)
            co_await waitAtGate(Call::Upload, request.cancel);
        if (request.cancel.isCancelled())
            co_return fail(cancelledError());
        if (m_breaksLeft > 0 && done > m_brokeOffAt) {
            --m_breaksLeft;
            m_brokeOffAt = done;
            co_return fail(m_breakOff);
        }
    }
    if (!request.overwrite && has(request.target))
        co_return fail(error(ErrorKind::AlreadyExists, request.target));
    const Object before = m_objects.value(request.target.toString());
    put(request.target, bytes, request.contentType.isEmpty() ? before.contentType : request.contentType);
    apply(request.target, {std::nullopt, request.cacheControl.value_or(before.cacheControl),
                           request.metadata.value_or(before.metadata)});
    if (request.progress)
        request.progress(bytes.size(), bytes.size());
    Q_EMIT changed(request.target.parent());
    if (const std::optional<Error> lost = lostAnswer())
        co_return fail(*lost);
    co_return infoOf(request.target);
}

Task<void> MemoryStorage::download(DownloadRequest request)
{
    const Result<void> entered = co_await enter(Call::Download, request.source, request.cancel);
    if (!entered)
        co_return fail(entered.error());
    if (!has(request.source))
        co_return fail(error(ErrorKind::NotFound, request.source));
    if (!request.overwrite && QFile::exists(request.filePath))
        co_return fail(error(ErrorKind::AlreadyExists, request.source));
    const QByteArray content = bytes(request.source);
    const QString partPath = request.filePath + QStringLiteral(".part");
    QFile part(partPath);
    if (!part.open(QIODevice::WriteOnly))
        co_return fail(error(ErrorKind::LocalIo, request.source));
    for (qint64 done = 0; done < content.size(); done += m_progressStep) {
        part.write(content.mid(done, m_progressStep));
        if (request.progress)
            request.progress(qMin<qint64>(done + m_progressStep, content.size()), content.size());
        if (m_gateAfterProgress)
            co_await waitAtGate(Call::Download, request.cancel);
        if (request.cancel.isCancelled()) {
            part.remove();
            co_return fail(cancelledError());
        }
    }
    part.close();
    if (request.overwrite)
        QFile::remove(request.filePath);
    if (!QFile::rename(partPath, request.filePath)) {
        QFile::remove(partPath);
        co_return fail(error(ErrorKind::LocalIo, request.source));
    }
    if (const std::optional<Error> lost = lostAnswer())
        co_return fail(*lost);
    co_return {};
}

Task<RemoveReport> MemoryStorage::remove(QList<StoragePath> paths)
{
    const Result<void> entered = co_await enter(Call::Remove, {}, {});
    if (!entered)
        co_return fail(entered.error());
    RemoveReport report;
    for (const StoragePath &path : std::as_const(paths)) {
        if (const std::optional<Error> failure = failureFor(Call::Remove, path))
            report.failed.append({path, *failure});
        else if (const Result<void> refused = fault(Call::Remove, path, false); !refused)
            report.failed.append({path, refused.error()});
        else if (m_objects.remove(path.toString()) > 0)
            report.removed.append(path);
        else
            report.failed.append({path, error(ErrorKind::NotFound, path)});
    }
    if (!report.removed.isEmpty())
        Q_EMIT changed(report.removed.first().parent());
    if (const std::optional<Error> lost = lostAnswer())
        co_return fail(*lost);
    co_return report;
}

Task<void> MemoryStorage::move(StoragePath from, StoragePath to)
{
    const Result<void> entered = co_await enter(Call::Move, from, {});
    if (!entered)
        co_return fail(entered.error());
    if (const Result<void> refused = fault(Call::Move, from, false); !refused)
        co_return fail(refused.error());
    if (!has(from))
        co_return fail(error(ErrorKind::NotFound, from));
    if (has(to))
        co_return fail(error(ErrorKind::AlreadyExists, to));
    m_objects.insert(to.toString(), m_objects.take(from.toString()));
    Q_EMIT changed(from.parent());
    Q_EMIT changed(to.parent());
    const Result<void> told = fault(Call::Move, from, true);
    co_return told;
}

Task<void> MemoryStorage::copy(StoragePath from, StoragePath to, CopyOptions options)
{
    const Result<void> entered = co_await enter(Call::Copy, from, {});
    if (!entered)
        co_return fail(entered.error());
    if (const Result<void> refused = fault(Call::Copy, from, false); !refused)
        co_return fail(refused.error());
    if (!has(from))
        co_return fail(error(ErrorKind::NotFound, from));
    if (has(to) && !options.overwrite)
        co_return fail(error(ErrorKind::AlreadyExists, to));
    m_objects.insert(to.toString(), m_objects.value(from.toString()));
    apply(to, options.details);
    Q_EMIT changed(to.parent());
    const Result<void> told = fault(Call::Copy, from, true);
    co_return told;
}

Task<void> MemoryStorage::createFolder(StoragePath folder)
{
    const Result<void> entered = co_await enter(Call::CreateFolder, folder, {});
    if (!entered)
        co_return fail(entered.error());
    const QString prefix = folder.toString();
    const auto first = m_objects.lowerBound(prefix);
    if (first != m_objects.end() && first.key().startsWith(prefix))
        co_return fail(error(ErrorKind::AlreadyExists, folder));
    put(folder.child(emptyFolderPlaceholder), {});
    Q_EMIT changed(folder.parent());
    co_return {};
}

Task<QList<SignedLink>> MemoryStorage::signedUrls(QList<StoragePath> paths, LinkOptions options)
{
    const Result<void> entered = co_await enter(Call::SignedUrl, paths.value(0), {});
    if (!entered)
        co_return fail(entered.error());
    QList<SignedLink> links;
    for (const StoragePath &path : std::as_const(paths)) {
        if (!has(path)) {
            links.append({path, fail(error(ErrorKind::NotFound, path))});
            continue;
        }
        QUrl url(QStringLiteral("https://memory.example/"));
        url.setPath(u'/' + path.toString());
        url.setQuery(QStringLiteral("expires=%1").arg(options.expiresIn.count()));
        links.append({path, url});
    }
    co_return links;
}

Result<QUrl> MemoryStorage::publicUrl(const StoragePath &path, const QString &) const
{
    QUrl url(QStringLiteral("https://memory.example/"));
    url.setPath(QStringLiteral("/public/") + path.toString());
    return url;
}

Task<UploadLink> MemoryStorage::uploadUrl(StoragePath path, bool overwrite)
{
    const Result<void> entered = co_await enter(Call::UploadUrl, path, {});
    if (!entered)
        co_return fail(entered.error());
    if (has(path) && !overwrite)
        co_return fail(error(ErrorKind::AlreadyExists, path));
    QUrl url(QStringLiteral("https://memory.example/"));
    url.setPath(QStringLiteral("/upload/") + path.toString());
    co_return UploadLink{url, {}};
}

Task<bucketdeck::Usage> MemoryStorage::usage(CancelToken cancel)
{
    const Result<void> entered = co_await enter(Call::Usage, {}, cancel);
    if (!entered)
        co_return fail(entered.error());
    if (m_usage)
        co_return std::as_const(*m_usage);
    bucketdeck::Usage usage;
    for (const Object &object : m_objects) {
        usage.usedBytes += object.bytes.size();
        ++usage.objectCount;
    }
    co_return usage;
}

StoragePath MemoryStorage::homeFolder(const QString &bucket) const
{
    return {bucket, {}};
}

} // namespace bucketdeck
