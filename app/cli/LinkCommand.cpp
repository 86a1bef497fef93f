#include "app/cli/LinkCommand.h"

#include "app/cli/RemoteSource.h"

#include <QCoreApplication>

#include <utility>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::LinkCommand)
};

} // namespace

QCoro::Task<CliExit> LinkCommand::run()
{
    const auto self = shared_from_this();
    const QList<CliPath> paths = options().paths;
    if (const QString wrong = problem(); !wrong.isEmpty())
        co_return m_context->wrongUse(wrong);
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(paths.first().place);
    if (!storage)
        co_return m_context->failed(storage.error());
    if (options().recursive && !options().isForUpload) {
        for (const CliPath &path : paths) {
            const Result<void> linked = co_await linkTree(path, *storage);
            if (!linked && !tell(path, fail(linked.error())))
                break;
        }
        co_return exit();
    }
    // Links that are signed for reading come many at once.
    if (!options().isPublic && !options().isForUpload) {
        QList<StoragePath> objects;
        for (const CliPath &path : paths)
            objects += path.remote;
        const Result<void> linked = co_await linkAll(paths.first().place, *storage, objects);
        if (!linked)
            co_return m_context->failed(linked.error(), paths.size() == 1 ? paths.first().toString() : QString());
        co_return exit();
    }
    for (const CliPath &path : paths) {
        Result<QUrl> url;
        if (options().isForUpload)
            url = co_await uploadLink(path, *storage);
        else
            url = co_await publicLink(path, *storage);
        if (!tell(path, url))
            break;
    }
    co_return exit();
}

QString LinkCommand::problem() const
{
    for (const CliPath &path : options().paths) {
        if (!path.isRemote() || path.isRoot())
            return Words::tr("link takes files in ss:/// and lib:///.");
        if (path.remote.isFolder() && options().isForUpload)
            return Words::tr("A link to upload with is for one file: name it.");
        if (path.remote.isFolder() && !options().recursive)
            return Words::tr("link takes files in ss:/// and lib:///. Give -r for all files of a folder.");
        if (path.place != options().paths.first().place)
            return Words::tr("Give paths in one place: ss:/// or lib:///.");
    }
    if (options().overwrite && !options().isForUpload)
        return Words::tr("--overwrite goes with --upload.");
    return {};
}

/// Page by page.
Task<void> LinkCommand::linkTree(CliPath path, std::shared_ptr<StorageService> storage)
{
    const auto self = shared_from_this();
    const Result<RemoteSource> found = co_await resolveRemote(m_context, path, true);
    if (!found)
        co_return fail(found.error());
    ListRequest request;
    request.folder = found->path;
    request.recursive = true;
    request.cancel = m_context->cancel();
    QList<StoragePath> objects;
    if (!found->path.isFolder())
        objects += found->path;
    for (bool more = true; more;) {
        if (found->path.isFolder()) {
            const Result<ObjectPage> page = co_await storage->listFolder(request);
            if (!page)
                co_return fail(page.error());
            for (const ObjectInfo &object : page->entries) {
                if (object.name() != emptyFolderPlaceholder)
                    objects += object.path;
            }
            request.cursor = page->nextCursor;
        }
        more = !request.cursor.isEmpty();
        const QList<StoragePath> some = std::exchange(objects, {});
        Result<void> linked;
        if (options().isPublic)
            linked = co_await linkPublic(path.place, storage, some);
        else
            linked = co_await linkAll(path.place, storage, some);
        if (!linked)
            co_return linked;
        out().flush();
        if (m_context->cancel().isCancelled())
            co_return fail(cancelledError());
    }
    co_return {};
}

Task<void> LinkCommand::linkAll(CliPath::Place place, std::shared_ptr<StorageService> storage,
                                QList<StoragePath> objects)
{
    const auto self = shared_from_this();
    if (objects.isEmpty())
        co_return {};
    const LinkOptions asked{options().expires, options().downloadName.value_or(QString())};
    const Result<QList<SignedLink>> links = co_await storage->signedUrls(objects, asked);
    if (!links)
        co_return fail(links.error());
    for (const SignedLink &link : *links) {
        if (!tell(CliPath::of(place, link.path), link.url))
            co_return {};
    }
    co_return {};
}

Task<void> LinkCommand::linkPublic(CliPath::Place place, std::shared_ptr<StorageService> storage,
                                   QList<StoragePath> objects)
{
    const auto self = shared_from_this();
    for (const StoragePath &object : objects) {
        const CliPath path = CliPath::of(place, object);
        const Result<QUrl> url = co_await publicLink(path, storage);
        if (!tell(path, url))
            co_return {};
    }
    co_return {};
}

Task<QUrl> LinkCommand::publicLink(CliPath path, std::shared_ptr<StorageService> storage)
{
    const auto self = shared_from_this();
    const QString bucket = path.remote.bucket;
    if (path.place == CliPath::Place::Cloud && !m_buckets.contains(bucket)) {
        Result<Bucket> found = co_await storage->bucket(bucket);
        const bool isHidden =
            !found && found.error().kind == ErrorKind::BucketNotFound && m_context->mayBeBlind(path.place);
        if (isHidden) {
            out().hint(Words::tr("This account can't see whether the bucket “%1” is public: the link works if it is.")
                           .arg(bucket));
        }
        if (found && !found->isPublic)
            found = fail(ErrorKind::AccessDenied,
                         Words::tr("The bucket “%1” isn't public: nobody could open the link. Leave out --public for "
                                   "one that works for some time.")
                             .arg(bucket));
        m_buckets.insert(bucket, found || isHidden ? std::nullopt : std::optional(found.error()));
    }
    if (const std::optional<Error> refused = m_buckets.value(bucket))
        co_return fail(*refused);
    co_return storage->publicUrl(path.remote, options().downloadName.value_or(QString()));
}

Task<QUrl> LinkCommand::uploadLink(CliPath path, std::shared_ptr<StorageService> storage)
{
    const auto self = shared_from_this();
    const Result<UploadLink> link = co_await storage->uploadUrl(path.remote, options().overwrite);
    if (!link)
        co_return fail(link.error());
    co_return link->url;
}

bool LinkCommand::tell(const CliPath &path, const Result<QUrl> &url)
{
    if (!url) {
        m_last = m_context->failed(url.error(), path.toString());
        return m_last != CliExit::Interrupted && m_last != CliExit::NotSignedIn;
    }
    ++m_made;
    const QString text = QString::fromLatin1(url->toEncoded());
    if (options().json)
        out().object({{QStringLiteral("path"), path.toString()}, {QStringLiteral("url"), text}});
    else
        out().line(text);
    return true;
}

CliExit LinkCommand::exit() const
{
    return m_last == CliExit::Failed && m_made > 0 ? CliExit::SomeFailed : m_last;
}

} // namespace bucketdeck
