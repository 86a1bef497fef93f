// The part of LocalStorage that is about buckets: the folders of its first level, and their rules.
#include "core/storage/BucketRules.h"
#include "core/storage/LibraryWatcher.h"
#include "core/storage/LocalStorage.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace bucketdeck {

Bucket LocalStorage::describeBucket(const QString &id, const DiskEntry &entry)
{
    Bucket bucket;
    bucket.id = id;
    bucket.name = id;
    bucket.created = entry.created;
    bucket.updated = entry.created;
    const Result<std::optional<CatalogueBucket>> known = m_catalogue->bucket(id);
    if (!known) {
        catalogueFailed(known.error());
        return bucket;
    }
    if (!*known)
        return bucket;
    bucket.isPublic = (*known)->isPublic;
    bucket.sizeLimit = (*known)->sizeLimit;
    bucket.allowedTypes = (*known)->allowedTypes;
    if ((*known)->created.isValid())
        bucket.created = (*known)->created;
    if ((*known)->updated.isValid())
        bucket.updated = (*known)->updated;
    return bucket;
}

Task<QList<Bucket>> LocalStorage::listBuckets()
{
    start();
    const Result<void> rooted = m_paths.checkRoot();
    if (!rooted)
        co_return fail(rooted.error());
    const QStringList names =
        QDir(m_paths.root()).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    QList<Bucket> buckets;
    for (const QString &name : names) {
        const std::optional<DiskEntry> entry = LocalDisk::entry(m_paths.root() + u'/' + name);
        if (entry && entry->isFolder() && LibraryPaths::isBucketName(name))
            buckets.append(describeBucket(name, *entry));
    }
    m_watcher->watch(m_paths.root(), {});
    co_return buckets;
}

Task<Bucket> LocalStorage::bucket(QString id)
{
    start();
    const Result<QString> folder = m_paths.bucketFolder(id);
    if (!folder)
        co_return fail(folder.error());
    const std::optional<DiskEntry> entry = LocalDisk::entry(*folder);
    co_return describeBucket(id, entry.value_or(DiskEntry{}));
}

Task<Bucket> LocalStorage::createBucket(BucketSpec spec)
{
    start();
    const Result<void> named = LibraryPaths::checkBucketName(spec.name);
    if (!named)
        co_return fail(named.error());
    const Result<void> rooted = m_paths.checkRoot();
    if (!rooted)
        co_return fail(rooted.error());
    const QString folder = m_paths.root() + u'/' + spec.name;
    if (LocalDisk::entry(folder))
        co_return fail(
            ErrorKind::AlreadyExists,
            tr("There is already a bucket or file named “%1” in this library. Choose another name.").arg(spec.name),
            folder);
    const Result<QStringList> made = LocalDisk::makeFolders(folder);
    if (!made)
        co_return fail(made.error());
    const QDateTime now = m_clock->now();
    const Result<void> kept =
        m_catalogue->putBucket(spec.name, {spec.isPublic, spec.sizeLimit, spec.allowedTypes, now, now});
    if (!kept) {
        // A bucket without the rules that were asked for would take what it mustn't.
        (void)LocalDisk::removeEmptyFolder(folder);
        co_return fail(kept.error());
    }
    Q_EMIT changed({spec.name, {}});
    const std::optional<DiskEntry> entry = LocalDisk::entry(folder);
    co_return describeBucket(spec.name, entry.value_or(DiskEntry{}));
}

Task<Bucket> LocalStorage::updateBucket(QString id, BucketSettings settings)
{
    start();
    const Result<QString> folder = m_paths.bucketFolder(id);
    if (!folder)
        co_return fail(folder.error());
    if (const Result<void> checked = checkBucketSettings(settings); !checked)
        co_return fail(checked.error());
    const std::optional<DiskEntry> entry = LocalDisk::entry(*folder);
    const Bucket before = describeBucket(id, entry.value_or(DiskEntry{}));
    const Result<void> kept = m_catalogue->putBucket(
        id, {settings.isPublic, settings.sizeLimit, settings.allowedTypes, before.created, m_clock->now()});
    if (!kept)
        co_return fail(kept.error());
    Q_EMIT changed({id, {}});
    co_return describeBucket(id, entry.value_or(DiskEntry{}));
}

Task<void> LocalStorage::removeBucket(QString id)
{
    start();
    const Result<QString> folder = m_paths.bucketFolder(id);
    if (!folder)
        co_return fail(folder.error());
    const auto notEmpty = [&id](const QString &detail) {
        return fail(ErrorKind::BucketNotEmpty, tr("The bucket “%1” still has files in it. Remove them first.").arg(id),
                    detail);
    };
    // Anything at all that isn't a folder: also what listings don't show.
    QDirIterator files(*folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    if (files.hasNext())
        co_return notEmpty(files.next());
    QStringList folders{*folder};
    QDirIterator below(*folder, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        folders.append(below.next());
    std::sort(folders.begin(), folders.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &path : std::as_const(folders)) {
        const Result<void> removed = LocalDisk::removeEmptyFolder(path);
        if (!removed)
            co_return removed.error().kind == ErrorKind::AlreadyExists ? notEmpty(removed.error().detail)
                                                                       : fail(removed.error());
    }
    const Result<void> forgotten = m_catalogue->removeBucket(id);
    if (!forgotten)
        catalogueFailed(forgotten.error());
    Q_EMIT changed({id, {}});
    co_return Result<void>{};
}

} // namespace bucketdeck
