#include "core/audio/ProjectOutline.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/NaturalOrder.h"
#include "core/storage/StorageService.h"

#include <algorithm>

namespace bucketdeck {

ProjectOutline::ProjectOutline(const StoragePath &root, int depth, QObject *parent)
    : QObject(parent)
    , m_rootPath(root)
    , m_collator(naturalOrder())
    , m_top(std::make_unique<ProjectFolder>(root.name(), m_collator.sortKey(root.name()), nullptr, depth))
{
}

StoragePath ProjectOutline::pathOf(const ProjectFolder *folder) const
{
    QStringList names;
    for (; folder != m_top.get(); folder = folder->parent)
        names.prepend(folder->name + u'/');
    return {m_rootPath.bucket, m_rootPath.key + names.join(QString())};
}

ProjectFolder *ProjectOutline::find(const StoragePath &path) const
{
    if (!m_rootPath.contains(path))
        return nullptr;
    ProjectFolder *folder = m_top.get();
    qsizetype at = m_rootPath.key.size();
    for (qsizetype slash = path.key.indexOf(u'/', at); slash >= 0; slash = path.key.indexOf(u'/', at)) {
        ProjectFolder *below = folder->byName.value(path.key.mid(at, slash - at));
        if (!below)
            break;
        folder = below;
        at = slash + 1;
    }
    return folder;
}

ProjectFolder *ProjectOutline::addFolder(ProjectFolder *parent, const QString &name)
{
    QCollatorSortKey key = m_collator.sortKey(name);
    const auto before = std::upper_bound(
        parent->folders.begin(), parent->folders.end(), key,
        [](const QCollatorSortKey &wanted, const auto &folder) { return wanted.compare(folder->sortKey) < 0; });
    const auto row = static_cast<int>(before - parent->folders.begin());
    Q_EMIT folderAboutToBeAdded(parent, row);
    auto made = std::make_unique<ProjectFolder>(name, std::move(key), parent, parent->depth + 1);
    ProjectFolder *folder = made.get();
    parent->folders.insert(before, std::move(made));
    for (size_t i = static_cast<size_t>(row); i < parent->folders.size(); ++i)
        parent->folders[i]->row = static_cast<int>(i);
    parent->byName.insert(name, folder);
    for (ProjectFolder *above = parent; above; above = above->parent) {
        above->chapters += folder->depth == ProjectFolder::Chapter;
        above->sections += folder->depth == ProjectFolder::Section;
        m_touched.insert(above);
    }
    Q_EMIT folderAdded();
    return folder;
}

ProjectFolder *ProjectOutline::folderFor(const QString &relative)
{
    ProjectFolder *folder = m_top.get();
    qsizetype at = 0;
    for (qsizetype slash = relative.indexOf(u'/'); slash >= 0 && folder->depth < ProjectFolder::Section;
         slash = relative.indexOf(u'/', at)) {
        const QString name = relative.mid(at, slash - at);
        ProjectFolder *below = folder->byName.value(name);
        folder = below ? below : addFolder(folder, name);
        at = slash + 1;
    }
    return folder;
}

void ProjectOutline::add(const QList<ObjectInfo> &entries)
{
    m_touched.clear();
    for (const ObjectInfo &info : entries) {
        const QString relative = info.path.relativeTo(m_rootPath);
        if (relative.isEmpty())
            continue;
        m_mark += qHashMulti(1, info.path.key, info.etag, info.size);
        ProjectFolder *folder = folderFor(relative);
        if (!info.isFolder() && info.name() != emptyFolderPlaceholder)
            addFile(info, folder);
    }
    if (!m_touched.isEmpty())
        Q_EMIT changed(std::exchange(m_touched, {}));
}

void ProjectOutline::addFile(const ObjectInfo &info, ProjectFolder *folder)
{
    ++folder->ownFiles;
    folder->ownMark += qHashMulti(1, info.path.key, info.etag, info.size);
    const bool sound = MediaProbe::isAudio(info);
    for (ProjectFolder *above = folder; above; above = above->parent) {
        ++above->files;
        above->sounds += sound;
        above->bytes += qMax<qint64>(0, info.size);
        if (info.modified.isValid() && (!above->newest.isValid() || above->newest < info.modified))
            above->newest = info.modified;
        m_touched.insert(above);
    }
}

quint64 ProjectOutline::markOf(const ObjectRef &sound)
{
    return qHashMulti(1, sound.path.key, sound.etag, sound.size);
}

void ProjectOutline::setLength(const ObjectRef &sound, qint64 ms)
{
    ProjectFolder *folder = find(sound.path);
    if (!folder || sound.path.bucket != m_rootPath.bucket)
        return;
    const quint64 mark = markOf(sound);
    if (folder->unmeasured() <= 0 || m_measured.contains(mark))
        return;
    m_measured.insert(mark);
    QSet<ProjectFolder *> touched;
    for (; folder; folder = folder->parent) {
        folder->lengthMs += qMax<qint64>(0, ms);
        ++(ms > 0 ? folder->measured : folder->unreadable);
        touched.insert(folder);
    }
    Q_EMIT changed(touched);
}

} // namespace bucketdeck
