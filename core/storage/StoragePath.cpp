#include "core/storage/StoragePath.h"

namespace bucketdeck {

QString StoragePath::name() const
{
    if (isBucket())
        return bucket;
    const qsizetype end = key.endsWith(u'/') ? key.size() - 1 : key.size();
    const qsizetype start = end > 0 ? key.lastIndexOf(u'/', end - 1) + 1 : 0;
    return key.mid(start, end - start);
}

StoragePath StoragePath::parent() const
{
    if (isBucket())
        return *this;
    const qsizetype end = key.endsWith(u'/') ? key.size() - 1 : key.size();
    const qsizetype slash = end > 0 ? key.lastIndexOf(u'/', end - 1) : -1;
    return {bucket, key.left(slash + 1)};
}

StoragePath StoragePath::child(const QString &relative) const
{
    const QString folder = isFolder() ? key : key + u'/';
    return {bucket, folder + relative};
}

StoragePath StoragePath::childFolder(const QString &relative) const
{
    StoragePath path = child(relative);
    if (!path.isFolder())
        path.key += u'/';
    return path;
}

QString StoragePath::relativeTo(const StoragePath &folder) const
{
    return folder.contains(*this) ? key.mid(folder.key.size()) : QString();
}

bool StoragePath::contains(const StoragePath &other) const
{
    return bucket == other.bucket && isFolder() && other.key.startsWith(key);
}

QList<StoragePath> StoragePath::ancestors() const
{
    QList<StoragePath> folders;
    for (StoragePath folder = isFolder() ? *this : parent(); !folder.isBucket(); folder = folder.parent())
        folders.prepend(folder);
    folders.prepend({bucket, {}});
    return folders;
}

QString StoragePath::toString() const
{
    return isBucket() ? bucket : bucket + u'/' + key;
}

StoragePath StoragePath::parse(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return {text, {}};
    return {text.left(slash), text.mid(slash + 1)};
}

} // namespace bucketdeck
