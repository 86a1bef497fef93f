#include "core/storage/LibraryWalk.h"

#include "core/storage/LibraryPaths.h"

#include <QDirIterator>

#include <algorithm>

namespace bucketdeck {

LibraryWalk::LibraryWalk(const QString &folder, Depth depth)
    : m_folder(folder)
    , m_depth(depth)
{
    enter({});
}

void LibraryWalk::enter(const QString &relative)
{
    Level level;
    level.relative = relative;
    QDirIterator names(m_folder + u'/' + relative,
                       QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    while (names.hasNext()) {
        names.next();
        const QString name = names.fileName();
        if (!LibraryPaths::isInternalName(name))
            level.names.append({name, names.fileInfo().isDir()});
    }
    std::sort(level.names.begin(), level.names.end(),
              [](const Name &one, const Name &other) { return one.name < other.name; });
    m_levels.append(std::move(level));
    ++m_directoriesRead;
}

std::optional<WalkEntry> LibraryWalk::next()
{
    while (!m_levels.isEmpty()) {
        Level &level = m_levels.last();
        if (level.next >= level.names.size()) {
            const QString finished = level.relative;
            m_levels.removeLast();
            if (m_depth == Depth::OneLevel)
                continue;
            const QString path = finished.isEmpty() ? m_folder : m_folder + u'/' + finished.chopped(1);
            if (const std::optional<DiskEntry> entry = LocalDisk::entry(path); entry && entry->isFolder())
                return WalkEntry{finished, *entry};
            continue;
        }
        const Name name = level.names.at(level.next++);
        QString relative = level.relative + name.name;
        if (name.folder && m_depth == Depth::Whole) {
            enter(relative + u'/');
            continue;
        }
        // Looked at now, not when the names were read: what went meanwhile is left out.
        const std::optional<DiskEntry> entry = LocalDisk::entry(m_folder + u'/' + relative);
        if (!entry || entry->kind == DiskEntry::Kind::Other)
            continue;
        if (entry->isFolder())
            relative += u'/';
        return WalkEntry{relative, *entry};
    }
    return std::nullopt;
}

void LibraryWalk::skipBehind(Level &level, const QString &name)
{
    const auto behind = std::upper_bound(level.names.cbegin(), level.names.cend(), name,
                                         [](const QString &wanted, const Name &has) { return wanted < has.name; });
    level.next = behind - level.names.cbegin();
}

void LibraryWalk::seekBehind(const QString &relative)
{
    if (m_levels.size() > 1)
        m_levels.resize(1);
    if (m_levels.isEmpty())
        enter({});
    const QStringList segments = (relative.endsWith(u'/') ? relative.chopped(1) : relative).split(u'/');
    QString folder;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        skipBehind(m_levels.last(), segments.at(i));
        if (i + 1 == segments.size())
            break;
        folder += segments.at(i) + u'/';
        const std::optional<DiskEntry> entry = LocalDisk::entry(m_folder + u'/' + folder.chopped(1));
        if (!entry || !entry->isFolder())
            break;
        enter(folder);
    }
}

} // namespace bucketdeck
