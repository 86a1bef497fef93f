#include "core/supabase/SupabaseStorage.h"

#include "core/supabase/ArrivalCheck.h"
#include "core/supabase/ResumableUpload.h"
#include "core/supabase/SupabaseApi.h"
#include "core/supabase/SupabaseBuckets.h"
#include "core/supabase/SupabaseCopy.h"
#include "core/supabase/SupabaseDownload.h"
#include "core/supabase/SupabaseEmptying.h"
#include "core/supabase/SupabaseInfo.h"
#include "core/supabase/SupabaseLinks.h"
#include "core/supabase/SupabaseListing.h"
#include "core/supabase/SupabaseRead.h"
#include "core/supabase/SupabaseRemove.h"
#include "core/supabase/SupabaseThumbnail.h"
#include "core/supabase/SupabaseUpload.h"
#include "core/supabase/SupabaseUsage.h"
#include "core/supabase/UploadRoute.h"

#include <QBuffer>
#include <QPointer>
#include <QSet>

namespace bucketdeck {
namespace {

/// A type that `bucket` takes, for an object whose type doesn't matter.
QString anyAllowedType(const Bucket &bucket)
{
    if (bucket.allowedTypes.isEmpty())
        return {};
    const QString type = bucket.allowedTypes.first();
    return type.endsWith(u"/*") ? type.chopped(1) + QStringLiteral("mpeg") : type;
}

UploadRequest placeholderUpload(const StoragePath &target, const QString &type)
{
    auto device = std::make_shared<QBuffer>();
    device->open(QIODevice::ReadOnly);
    UploadRequest request;
    request.target = target;
    request.source = UploadSource::fromDevice(std::move(device));
    request.contentType = type;
    return request;
}

Task<void> makePlaceholder(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing,
                           std::shared_ptr<ArrivalCheck> arrivals, StoragePath folder)
{
    ListRequest inside;
    inside.folder = folder;
    inside.recursive = true;
    inside.pageSize = 1;
    do {
        const Result<ObjectPage> page = co_await listing->page(inside, CancelToken());
        if (!page)
            co_return fail(page.error());
        if (!page->entries.isEmpty())
            co_return fail(
                ErrorKind::AlreadyExists,
                SupabaseStorage::tr("The folder “%1” exists already. Choose another name.").arg(folder.name()));
        inside.cursor = page->nextCursor;
    } while (!inside.cursor.isEmpty());

    const StoragePath placeholder = folder.child(emptyFolderPlaceholder);
    const Result<ObjectInfo> made = co_await uploadObject(api, arrivals, placeholderUpload(placeholder, QString()));
    if (made)
        co_return Result<void>();
    if (made.error().kind != ErrorKind::TypeNotAllowed)
        co_return fail(made.error());
    const Result<Bucket> bucket = co_await SupabaseBuckets::get(api, folder.bucket);
    const QString type = bucket ? anyAllowedType(*bucket) : QString();
    if (type.isEmpty())
        co_return fail(made.error());
    const Result<ObjectInfo> typed = co_await uploadObject(api, arrivals, placeholderUpload(placeholder, type));
    if (!typed)
        co_return fail(typed.error());
    co_return Result<void>();
}

} // namespace

SupabaseStorage::SupabaseStorage(SupabaseProject project, std::shared_ptr<TokenSource> tokens,
                                 QNetworkAccessManager *network, std::shared_ptr<RateLimiter> limiter, QObject *parent)
    : StorageService(parent)
    , m_tus(std::make_shared<TusEndpoint>(project.url))
    , m_api(std::make_shared<SupabaseApi>(std::move(project), std::move(tokens), network, std::move(limiter)))
    , m_listing(std::make_shared<SupabaseListing>(m_api))
    , m_arrivals(std::make_shared<ArrivalCheck>(m_api, m_listing))
    , m_rules(std::make_shared<BucketRulesCache>(m_api))
    , m_thumbnails(std::make_shared<SupabaseThumbnail>(m_api))
{
}

SupabaseStorage::~SupabaseStorage() = default;

Task<QList<Bucket>> SupabaseStorage::listBuckets()
{
    return SupabaseBuckets::list(m_api, {});
}

Task<Bucket> SupabaseStorage::bucket(QString id)
{
    return SupabaseBuckets::get(m_api, id);
}

Task<Bucket> SupabaseStorage::createBucket(BucketSpec spec)
{
    return SupabaseBuckets::create(m_api, spec);
}

Task<Bucket> SupabaseStorage::updateBucket(QString id, BucketSettings settings)
{
    const QPointer<SupabaseStorage> self(this);
    Result<Bucket> updated = co_await SupabaseBuckets::update(m_api, id, settings);
    if (self && updated) {
        self->m_rules->forget(id);
        Q_EMIT self->changed({id, {}});
    }
    co_return updated;
}

Task<EmptyReport> SupabaseStorage::emptyBucket(QString id, CancelToken cancel)
{
    const QPointer<SupabaseStorage> self(this);
    Result<EmptyReport> report = co_await bucketdeck::emptyBucket(m_api, m_listing, id, cancel);
    if (self)
        Q_EMIT self->changed({id, {}});
    co_return report;
}

Task<ObjectInfo> SupabaseStorage::setDetails(StoragePath path, ObjectDetails details)
{
    const QPointer<SupabaseStorage> self(this);
    Result<ObjectInfo> set = co_await SupabaseCopy::setDetails(m_api, m_rules, path, details);
    if (self && set)
        Q_EMIT self->changed(path.parent());
    co_return set;
}

Task<ObjectBytes> SupabaseStorage::readWhole(StoragePath path, qint64 maxBytes, QString knownEtag, CancelToken cancel)
{
    return readWholeObject(m_api, path, maxBytes, knownEtag, cancel);
}

Task<QImage> SupabaseStorage::thumbnail(StoragePath path, QSize box, CancelToken cancel)
{
    return m_thumbnails->make(path, box, cancel);
}

Task<void> SupabaseStorage::removeBucket(QString id)
{
    return SupabaseBuckets::remove(m_api, id);
}

Task<ObjectPage> SupabaseStorage::listFolder(ListRequest request)
{
    return m_listing->page(request, request.cancel);
}

Task<ObjectInfo> SupabaseStorage::stat(StoragePath path)
{
    return objectInfo(m_api, path);
}

Task<QByteArray> SupabaseStorage::readRange(StoragePath path, qint64 offset, qint64 length, QString etag,
                                            CancelToken cancel)
{
    return readObjectRange(m_api, path, offset, length, etag, cancel);
}

Task<ObjectInfo> SupabaseStorage::upload(UploadRequest request)
{
    const QPointer<SupabaseStorage> self(this);
    const StoragePath folder = request.target.parent();
    Result<ObjectInfo> stored = co_await uploadByRoute(m_api, m_tus, m_arrivals, m_rules, std::move(request));
    // A source that changed, or bytes that arrived damaged: an object is there all the same.
    const bool isThere =
        stored || stored.error().kind == ErrorKind::SourceChanged || stored.error().kind == ErrorKind::Corrupt;
    if (self && isThere)
        Q_EMIT self->changed(folder);
    co_return stored;
}

Task<void> SupabaseStorage::discardUpload(QByteArray resumeToken)
{
    return ResumableUpload::discard(m_api, m_tus, resumeToken);
}

Task<void> SupabaseStorage::download(DownloadRequest request)
{
    return std::make_shared<SupabaseDownload>(m_api, std::move(request))->run();
}

Task<RemoveReport> SupabaseStorage::remove(QList<StoragePath> paths)
{
    const QPointer<SupabaseStorage> self(this);
    Result<RemoveReport> report = co_await removeObjects(m_api, paths);
    QSet<StoragePath> folders;
    if (report) {
        for (const StoragePath &path : std::as_const(report->removed))
            folders.insert(path.parent());
    }
    for (const StoragePath &folder : std::as_const(folders)) {
        if (self)
            Q_EMIT self->changed(folder);
    }
    co_return report;
}

Task<void> SupabaseStorage::move(StoragePath from, StoragePath to)
{
    const QPointer<SupabaseStorage> self(this);
    const Result<void> moved = co_await SupabaseCopy::move(m_api, m_rules, from, to);
    if (self && moved)
        Q_EMIT self->changed(from.parent());
    if (self && moved && to.parent() != from.parent())
        Q_EMIT self->changed(to.parent());
    co_return moved;
}

Task<void> SupabaseStorage::copy(StoragePath from, StoragePath to, CopyOptions options)
{
    const QPointer<SupabaseStorage> self(this);
    const Result<void> copied = co_await SupabaseCopy::copy(m_api, m_rules, from, to, options);
    if (self && copied)
        Q_EMIT self->changed(to.parent());
    co_return copied;
}

Task<void> SupabaseStorage::createFolder(StoragePath folder)
{
    const QPointer<SupabaseStorage> self(this);
    if (folder.isBucket() || !folder.isFolder())
        co_return fail(ErrorKind::InvalidArgument, tr("A folder needs a name."));
    if (const Result<void> named = SupabaseApi::checkObject(folder.child(emptyFolderPlaceholder)); !named)
        co_return named;
    const Result<void> made = co_await makePlaceholder(m_api, m_listing, m_arrivals, folder);
    if (self && made)
        Q_EMIT self->changed(folder.parent());
    co_return made;
}

Task<QList<SignedLink>> SupabaseStorage::signedUrls(QList<StoragePath> paths, LinkOptions options)
{
    return SupabaseLinks::sign(m_api, paths, options);
}

Result<QUrl> SupabaseStorage::publicUrl(const StoragePath &path, const QString &downloadName) const
{
    return SupabaseLinks::publicUrl(*m_api, path, downloadName);
}

Task<UploadLink> SupabaseStorage::uploadUrl(StoragePath path, bool overwrite)
{
    return SupabaseLinks::uploadUrl(m_api, path, overwrite);
}

Task<Usage> SupabaseStorage::usage(CancelToken cancel)
{
    return storageUsage(m_api, m_listing, cancel);
}

StoragePath SupabaseStorage::homeFolder(const QString &bucket) const
{
    const QString user = m_api->userId();
    return {bucket, user.isEmpty() ? QString() : user + u'/'};
}

} // namespace bucketdeck
