#include "core/transfer/LocalLayout.h"

#include "core/transfer/LocalName.h"
#include "core/transfer/UploadPlanner.h"

#include <QDir>
#include <QFileInfo>

namespace bucketdeck {
namespace {

/// File systems of Windows and macOS take "A" and "a" for one.
size_t claimKey(const QString &path)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return qHash(path.toCaseFolded());
#else
    return qHash(path);
#endif
}

} // namespace

LocalLayout::LocalLayout(QString localFolder)
    : m_root(QDir::cleanPath(localFolder))
{
}

QString LocalLayout::fileFor(const StoragePath &base, const StoragePath &object)
{
    return claim(folderFor(base, object.parent()), object.name(), false);
}

QString LocalLayout::folderFor(const StoragePath &base, const StoragePath &folder)
{
    if (!base.contains(folder) || folder == base)
        return m_root;
    const auto known = m_folders.constFind(folder);
    if (known != m_folders.constEnd())
        return *known;
    // From the top down, without recursion: a key may have hundreds of segments.
    QString path = m_root;
    const QStringList segments = folder.key.mid(base.key.size()).chopped(1).split(u'/');
    StoragePath at = base;
    for (const QString &segment : segments) {
        at.key += segment + u'/';
        QString &local = m_folders[at];
        if (local.isEmpty())
            local = claim(path, segment, true);
        path = local;
    }
    return path;
}

QString LocalLayout::claim(const QString &folder, const QString &segment, bool isFolder)
{
    const QString inFolder = folder.endsWith(u'/') ? folder : folder + u'/';
    // What is on the disk is the download's matter: a file there is kept beside, a folder there is gone into.
    const auto taken = [&](const QString &name) {
        const QString path = inFolder + name;
        if (m_claimed.contains(claimKey(path)))
            return true;
        const QFileInfo info(path);
        return isFolder ? (info.exists() || info.isSymLink()) && !info.isDir() : info.isDir();
    };
    QString name = safeLocalName(segment);
    if (taken(name))
        name = nameToKeepBoth(name, taken);
    m_claimed.insert(claimKey(inFolder + name));
    return inFolder + name;
}

} // namespace bucketdeck
