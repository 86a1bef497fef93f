#include "core/transfer/LocalLayout.h"

#include "core/base/FolderHandle.h"
#include "core/transfer/UploadPlanner.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace bucketdeck {

NameFolding foldingOf(const QString &folder)
{
    QString there = folder;
    while (!QFileInfo(there).isDir() && there.contains(u'/') && there.size() > 1)
        there = QFileInfo(there).path();
    const QString plain = QStringLiteral("/.bucketdeck-") + QUuid::createUuid().toString(QUuid::Id128);
    QFile probe(there + plain + QStringLiteral("-\u00c4"));
    if (!probe.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return NameFolding::None; // Nothing can be written there, and the download will say so.
    const bool foldsCase = QFileInfo::exists(there + plain + QStringLiteral("-\u00e4"));
    const bool foldsForms = QFileInfo::exists(there + plain + QStringLiteral("-A\u0308"));
    probe.remove();
    return foldsCase || foldsForms ? NameFolding::All : NameFolding::None;
}

LocalLayout::LocalLayout(QString localFolder, std::optional<NameFolding> folding)
    : m_localFolder(std::move(localFolder))
    , m_folding(folding)
{
}

const QString &LocalLayout::root()
{
    if (m_root.isEmpty()) {
        m_root = settledPath(m_localFolder);
        m_rules = nameRulesOf(m_root);
        if (!m_folding)
            m_folding = foldingOf(m_root);
    }
    return m_root;
}

size_t LocalLayout::claimKey(const QString &path) const
{
    const bool folds = m_folding == NameFolding::All;
    return qHash(folds ? path.normalized(QString::NormalizationForm_C).toCaseFolded() : path);
}

QString LocalLayout::fileFor(const StoragePath &base, const StoragePath &object)
{
    return claim(folderFor(base, object.parent()), object.name(), false);
}

QString LocalLayout::folderFor(const StoragePath &base, const StoragePath &folder)
{
    if (!base.contains(folder) || folder == base)
        return root();
    const auto known = m_folders.constFind(folder);
    if (known != m_folders.constEnd())
        return *known;
    // From the top down, without recursion: a key may have hundreds of segments.
    QString path = root();
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
        // Gone into is only what is a folder itself: a link could lead out of all this.
        return isFolder ? info.isSymLink() || (info.exists() && !info.isDir()) : info.isDir();
    };
    QString name = safeLocalName(segment, m_rules);
    if (taken(name))
        name = nameToKeepBoth(name, taken);
    m_claimed.insert(claimKey(inFolder + name));
    return inFolder + name;
}

} // namespace bucketdeck
