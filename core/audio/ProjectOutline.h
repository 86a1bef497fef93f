#pragma once

#include "core/storage/ObjectInfo.h"

#include <QCollator>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace bucketdeck {

/// A folder of the layout {projects}/{project}/{chapter}/{section}/{file}, with the sums of all that is below it.
struct ProjectFolder
{
    /// By depth below the folder of projects. Folders deeper than a section are part of it.
    enum Level { Projects, Project, Chapter, Section };

    ProjectFolder(QString folderName, const QCollatorSortKey &key, ProjectFolder *above, int level)
        : name(std::move(folderName))
        , sortKey(key)
        , parent(above)
        , depth(level)
    {
    }

    QString name;
    QCollatorSortKey sortKey;
    ProjectFolder *parent;
    int row = 0;                                         ///< Among the folders of its parent.
    int depth;                                           ///< A Level.
    std::vector<std::unique_ptr<ProjectFolder>> folders; ///< As people count: 2 before 10.
    QHash<QString, ProjectFolder *> byName;

    // Sums of all below.
    qint64 files = 0;
    qint64 sounds = 0;
    qint64 bytes = 0;
    qint64 lengthMs = 0;   ///< Of the sounds that were measured.
    qint64 measured = 0;   ///< So many sounds have a length...
    qint64 unreadable = 0; ///< ...and so many never will.
    qint64 chapters = 0;
    qint64 sections = 0;
    QDateTime newest;

    qint64 ownFiles = 0; ///< Shown right below it: those of its folders are theirs.
    quint64 ownMark = 0; ///< The same as long as its own files are.

    [[nodiscard]] qint64 unmeasured() const { return sounds - measured - unreadable; }
};

/// Projects, chapters and sections with their sums, put together from a recursive listing as its pages come. Memory
/// grows by the folders, and eight bytes a sound: files are not kept.
class ProjectOutline final : public QObject
{
    Q_OBJECT

public:
    /// `depth` of `root` below the folder of projects: a ProjectFolder::Level up to Chapter.
    ProjectOutline(const StoragePath &root, int depth, QObject *parent = nullptr);

    [[nodiscard]] const StoragePath &root() const { return m_rootPath; }
    [[nodiscard]] ProjectFolder *top() const { return m_top.get(); }
    [[nodiscard]] StoragePath pathOf(const ProjectFolder *folder) const;
    /// The deepest one that has `path` in it; null where it isn't below the root.
    [[nodiscard]] ProjectFolder *find(const StoragePath &path) const;

    /// Objects that weren't told before. Placeholders make their folder, and nothing else.
    void add(const QList<ObjectInfo> &entries);
    /// Of a sound that was added; the second time changes nothing. Not above 0: it has none that can be found out.
    void setLength(const ObjectRef &sound, qint64 ms);
    [[nodiscard]] bool isMeasured(const ObjectRef &sound) const { return m_measured.contains(markOf(sound)); }
    /// The same for two listings of the same objects, in whatever order.
    [[nodiscard]] quint64 mark() const { return m_mark; }

Q_SIGNALS:
    void folderAboutToBeAdded(bucketdeck::ProjectFolder *parent, int row);
    void folderAdded();
    /// Of these the sums are different.
    void changed(const QSet<bucketdeck::ProjectFolder *> &folders);

private:
    [[nodiscard]] static quint64 markOf(const ObjectRef &sound);
    [[nodiscard]] ProjectFolder *folderFor(const QString &relative);
    [[nodiscard]] ProjectFolder *addFolder(ProjectFolder *parent, const QString &name);
    void addFile(const ObjectInfo &info, ProjectFolder *folder);

    StoragePath m_rootPath;
    QCollator m_collator;
    std::unique_ptr<ProjectFolder> m_top;
    QSet<quint64> m_measured;        ///< Marks of the sounds whose length is in the sums.
    QSet<ProjectFolder *> m_touched; ///< By the page that is being added.
    quint64 m_mark = 0;
};

} // namespace bucketdeck
