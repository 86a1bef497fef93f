#include "core/storage/LocalStorage.h"

#include "core/base/Log.h"
#include "core/storage/BucketRules.h"
#include "core/storage/LibraryObjects.h"
#include "core/storage/LibraryWatcher.h"
#include "core/storage/PartFile.h"

#include <QDirIterator>
#include <QThread>

namespace bucketdeck {
namespace {

constexpr int maxPageSize = 1000;
constexpr int leftoverAgeDays = 1;

bool isPlaceholder(const StoragePath &path)
{
    return !path.isFolder() && path.name() == emptyFolderPlaceholder;
}

Error onlyHere(const StoragePath &path)
{
    return makeError(ErrorKind::Unsupported,
                     LocalStorage::tr("“%1” is on this computer only and has no link for others. Upload it to a "
                                      "project first.")
                         .arg(path.name()));
}

} // namespace

LocalStorage::LocalStorage(const QString &libraryFolder, const QString &cataloguePath, std::shared_ptr<Clock> clock)
    : m_paths(libraryFolder)
    , m_cataloguePath(cataloguePath)
    , m_clock(std::move(clock))
    , m_trash(m_paths.trashFolder(), m_clock)
{
    qRegisterMetaType<CatalogueNotice>();
}

LocalStorage::~LocalStorage() = default;

void LocalStorage::start()
{
    if (m_catalogue)
        return;
    // Only now: a library that goes missing later must not be begun anew, empty, in its disk's mount point.
    const Result<QStringList> made = LocalDisk::makeFolders(m_paths.root());
    if (!made)
        qCWarning(logStorage) << "no library folder:" << made.error().detail;
    m_catalogue = std::make_unique<LibraryCatalogue>(m_cataloguePath, m_clock);
    m_objects =
        std::make_unique<LibraryObjects>(*m_catalogue, m_clock, [this](const Error &error) { catalogueFailed(error); });
    m_watcher = new LibraryWatcher(this);
    connect(m_watcher, &LibraryWatcher::changed, this, &StorageService::changed);
    // Whoever still holds this storage when its thread has ended lets it go on another one, where nothing that has a
    // timer may die.
    connect(thread(), &QThread::finished, this, [this] { delete std::exchange(m_watcher, nullptr); });
    removeLeftovers();
    if (m_catalogue->notice())
        raise(*m_catalogue->notice());
}

void LocalStorage::raise(const CatalogueNotice &notice)
{
    {
        const QMutexLocker lock(&m_noticeMutex);
        m_notice = notice;
    }
    Q_EMIT noticeRaised(notice);
}

std::optional<CatalogueNotice> LocalStorage::notice() const
{
    const QMutexLocker lock(&m_noticeMutex);
    return m_notice;
}

void LocalStorage::catalogueFailed(const Error &error)
{
    qCWarning(logStorage) << "catalogue:" << errorKindName(error.kind) << error.detail;
    if (notice())
        return;
    CatalogueNotice notice;
    notice.kind = error.kind;
    notice.detail = error.detail;
    notice.userText =
        tr("%1 All your files are there, but details you add to them may not be kept.").arg(error.userText);
    raise(notice);
}

void LocalStorage::removeLeftovers() const
{
    // What a process that was killed had half written. A day's grace, for another one that is still writing.
    const QDateTime limit = m_clock->now().addDays(-leftoverAgeDays);
    QDirIterator files(m_paths.root(), {QStringLiteral(".bucketdeck-*.part")},
                       QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (PartFile::isPartName(files.fileName()) && files.fileInfo().lastModified() < limit)
            QFile::remove(path);
    }
}

void LocalStorage::announce(const StoragePath &path)
{
    Q_EMIT changed(path.parent());
}

Task<ObjectPage> LocalStorage::listFolder(ListRequest request)
{
    start();
    const StoragePath folder = request.folder;
    if (!folder.isFolder() || request.pageSize < 1)
        co_return fail(ErrorKind::InvalidArgument, tr("Only a folder can be listed."), folder.toString());
    const Result<QString> diskFolder = m_paths.diskPath(folder);
    if (!diskFolder)
        co_return fail(diskFolder.error());
    const std::optional<DiskEntry> there = LocalDisk::entry(*diskFolder);
    if (!there || !there->isFolder())
        co_return ObjectPage{};
    const auto depth = request.recursive ? LibraryWalk::Depth::Whole : LibraryWalk::Depth::OneLevel;
    m_watcher->watch(*diskFolder, folder);
    Result<LibraryListing::Page> page =
        m_listings.page(*diskFolder, depth, qMin(request.pageSize, maxPageSize), request.cursor);
    if (!page)
        co_return fail(page.error());
    ObjectPage answer;
    answer.nextCursor = page->nextCursor;
    m_objects->begin();
    for (const WalkEntry &entry : std::as_const(page->entries)) {
        const StoragePath path{folder.bucket, folder.key + entry.relative};
        if (request.recursive && entry.disk.isFolder()) {
            if (!path.isBucket())
                answer.entries.append(placeholder(path.child(emptyFolderPlaceholder), entry.disk));
        } else if (!isPlaceholder(path)) {
            ObjectInfo info = m_objects->describe(path, *diskFolder + u'/' + entry.relative, entry.disk);
            info.metadata = {};
            answer.entries.append(std::move(info));
        }
    }
    m_objects->end();
    co_return answer;
}

ObjectInfo LocalStorage::placeholder(const StoragePath &path, const DiskEntry &folder) const
{
    ObjectInfo info;
    info.path = path;
    info.size = 0;
    info.contentType = QStringLiteral("application/octet-stream");
    info.etag = QStringLiteral("0-%1").arg(folder.created.toMSecsSinceEpoch(), 0, 16);
    info.modified = folder.modified();
    info.created = folder.created;
    return info;
}

Result<LocalStorage::Found> LocalStorage::find(const StoragePath &path) const
{
    const auto notFound = [&path] {
        return fail(ErrorKind::NotFound,
                    tr("“%1” isn't there any more. Reload the folder to see what is.").arg(path.name()),
                    path.toString());
    };
    if (path.isFolder())
        return notFound();
    const Result<QString> diskPath = m_paths.diskPath(path);
    if (!diskPath)
        // A name that can't be had isn't there; the caller asked for an object, not for a name.
        return diskPath.error().kind == ErrorKind::InvalidName ? notFound() : fail(diskPath.error());
    const std::optional<DiskEntry> entry = LocalDisk::entry(*diskPath);
    if (!entry || !entry->isFile())
        return notFound();
    return Found{*diskPath, *entry};
}

Task<ObjectInfo> LocalStorage::stat(StoragePath path)
{
    start();
    if (isPlaceholder(path)) {
        const Result<QString> folder = m_paths.diskPath(path.parent());
        if (folder && !path.parent().isBucket()) {
            const std::optional<DiskEntry> entry = LocalDisk::entry(*folder);
            if (entry && entry->isFolder())
                co_return placeholder(path, *entry);
        }
    }
    const Result<Found> found = find(path);
    if (!found)
        co_return fail(found.error());
    co_return m_objects->describe(path, found->diskPath, found->entry);
}

Task<ObjectInfo> LocalStorage::setDetails(StoragePath path, ObjectDetails details)
{
    start();
    const Result<Found> found = find(path);
    if (!found)
        co_return fail(found.error());
    if (details.contentType && !isContentType(*details.contentType))
        co_return fail(ErrorKind::InvalidArgument,
                       tr("“%1” is no file type. Types look like audio/mpeg.").arg(*details.contentType));
    if (details.contentType) {
        if (const Result<void> ruled = checkRules(path, 0, *details.contentType); !ruled)
            co_return fail(ruled.error());
    }
    const Result<void> kept = m_objects->recordDetails(path, found->diskPath, found->entry, details);
    if (!kept)
        co_return fail(kept.error());
    announce(path);
    co_return m_objects->describe(path, found->diskPath, found->entry);
}

Result<void> LocalStorage::makeFolder(const StoragePath &folder)
{
    const Result<QString> diskPath = m_paths.diskPath(folder);
    if (!diskPath)
        return fail(diskPath.error());
    const Result<QStringList> made = LocalDisk::makeFolders(*diskPath);
    if (!made)
        return fail(made.error());
    LocalDisk::syncFolder(QFileInfo(*diskPath).path());
    return {};
}

Task<void> LocalStorage::createFolder(StoragePath folder)
{
    start();
    if (!folder.isFolder() || folder.isBucket())
        co_return fail(ErrorKind::InvalidName, tr("The folder needs a name."), folder.toString());
    const Result<QString> diskPath = m_paths.diskPath(folder);
    if (!diskPath)
        co_return fail(diskPath.error());
    if (LocalDisk::entry(*diskPath))
        co_return fail(ErrorKind::AlreadyExists,
                       tr("There is already something named “%1”. Choose another name.").arg(folder.name()), *diskPath);
    const Result<void> made = makeFolder(folder);
    if (made)
        announce(folder);
    co_return made;
}

Task<QList<SignedLink>> LocalStorage::signedUrls(QList<StoragePath> paths, LinkOptions)
{
    start();
    QList<SignedLink> links;
    for (const StoragePath &path : std::as_const(paths)) {
        const Result<Found> found = find(path);
        if (found)
            links.append({path, QUrl::fromLocalFile(found->diskPath)});
        else
            links.append({path, fail(found.error())});
    }
    co_return links;
}

Result<QUrl> LocalStorage::publicUrl(const StoragePath &path, const QString &) const
{
    return fail(onlyHere(path));
}

Task<UploadLink> LocalStorage::uploadUrl(StoragePath path, bool)
{
    co_return fail(onlyHere(path));
}

StoragePath LocalStorage::homeFolder(const QString &bucket) const
{
    return {bucket, {}};
}

} // namespace bucketdeck
