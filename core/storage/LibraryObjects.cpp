#include "core/storage/LibraryObjects.h"

#include "core/storage/ContentSniffer.h"

namespace bucketdeck {
namespace {

bool speaksOf(const CatalogueObject &object, const DiskEntry &entry)
{
    return object.size == entry.size && object.modifiedNs == entry.modifiedNs;
}

QString etagFor(const std::optional<CatalogueObject> &object, const DiskEntry &entry)
{
    if (object && speaksOf(*object, entry) && !object->md5.isEmpty())
        return object->md5;
    // Cheap, and another one as soon as somebody writes to the file.
    return QStringLiteral("%1-%2").arg(entry.size, 0, 16).arg(entry.modifiedNs, 0, 16);
}

} // namespace

LibraryObjects::LibraryObjects(LibraryCatalogue &catalogue, std::shared_ptr<Clock> clock,
                               std::function<void(Error)> onFailure)
    : m_catalogue(catalogue)
    , m_clock(std::move(clock))
    , m_onFailure(std::move(onFailure))
{
}

std::optional<CatalogueObject> LibraryObjects::known(const StoragePath &path)
{
    Result<std::optional<CatalogueObject>> object = m_catalogue.object(path.bucket, path.key);
    if (object)
        return *object;
    m_onFailure(object.error());
    return std::nullopt;
}

void LibraryObjects::told(const Result<void> &result)
{
    if (!result)
        m_onFailure(result.error());
}

ObjectInfo LibraryObjects::describe(const StoragePath &path, const QString &diskPath, const DiskEntry &entry)
{
    ObjectInfo info;
    info.path = path;
    if (entry.isFolder())
        return info;
    std::optional<CatalogueObject> object = known(path);
    if (!object || !speaksOf(*object, entry) || object->contentType.isEmpty()) {
        CatalogueObject current = object.value_or(CatalogueObject{});
        if (!speaksOf(current, entry))
            current.md5.clear();
        current.size = entry.size;
        current.modifiedNs = entry.modifiedNs;
        current.contentType = contentTypeOfFile(diskPath);
        if (!current.created.isValid())
            current.created = entry.created;
        told(m_catalogue.putObject(path.bucket, path.key, current));
        object = current;
    }
    info.size = entry.size;
    info.contentType = object->contentType;
    info.etag = etagFor(object, entry);
    info.modified = entry.modified();
    info.created = object->created.isValid() ? object->created : entry.created;
    info.cacheControl = object->cacheControl;
    info.metadata = object->metadata;
    return info;
}

QString LibraryObjects::etag(const StoragePath &path, const DiskEntry &entry)
{
    return etagFor(known(path), entry);
}

void LibraryObjects::recordUpload(const StoragePath &path, const DiskEntry &entry, const Details &details)
{
    const std::optional<CatalogueObject> before = known(path);
    CatalogueObject object;
    object.size = entry.size;
    object.modifiedNs = entry.modifiedNs;
    object.contentType = details.contentType;
    object.md5 = details.md5;
    object.cacheControl = details.cacheControl;
    object.metadata = details.metadata;
    object.created = before && before->created.isValid() ? before->created : m_clock->now();
    told(m_catalogue.putObject(path.bucket, path.key, object));
}

Result<void> LibraryObjects::recordDetails(const StoragePath &path, const QString &diskPath, const DiskEntry &entry,
                                           const ObjectDetails &details)
{
    const ObjectInfo now = describe(path, diskPath, entry);
    CatalogueObject object = known(path).value_or(CatalogueObject{});
    if (!speaksOf(object, entry))
        object.md5.clear();
    object.size = entry.size;
    object.modifiedNs = entry.modifiedNs;
    object.contentType = details.contentType.value_or(now.contentType);
    object.cacheControl = details.cacheControl.value_or(now.cacheControl);
    object.metadata = details.metadata.value_or(now.metadata);
    object.created = now.created;
    return m_catalogue.putObject(path.bucket, path.key, object);
}

void LibraryObjects::recordMove(const StoragePath &from, const StoragePath &to)
{
    const std::optional<CatalogueObject> object = known(from);
    if (!object) {
        // Whatever was known of an earlier file of that name says nothing of this one.
        forget(to);
        return;
    }
    told(m_catalogue.putObject(to.bucket, to.key, *object));
    forget(from);
}

void LibraryObjects::recordCopy(const StoragePath &from, const DiskEntry &source, const StoragePath &to,
                                const DiskEntry &target, const QString &md5)
{
    CatalogueObject object = known(from).value_or(CatalogueObject{});
    if (!speaksOf(object, source))
        object.contentType.clear();
    object.size = target.size;
    object.modifiedNs = target.modifiedNs;
    object.md5 = md5;
    object.created = m_clock->now();
    told(m_catalogue.putObject(to.bucket, to.key, object));
}

void LibraryObjects::forget(const StoragePath &path)
{
    told(m_catalogue.removeObject(path.bucket, path.key));
}

void LibraryObjects::begin()
{
    told(m_catalogue.begin());
}

void LibraryObjects::end()
{
    told(m_catalogue.commit());
}

} // namespace bucketdeck
