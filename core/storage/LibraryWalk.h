#pragma once

#include "core/storage/LocalDisk.h"

#include <QList>
#include <QString>

#include <optional>

namespace bucketdeck {

/// One name below the folder that is walked.
struct WalkEntry
{
    QString relative; ///< "a/b.mp3"; folders end in '/', and the walked folder itself is "".
    DiskEntry disk;
};

/// Reads a folder, or the whole tree below it, in the order of names, an entry at a time. A directory is read and
/// sorted once; memory holds the names of the directories that lead to the current one, never the whole tree. Symbolic
/// links, special files, and names of the library's own are passed over.
class LibraryWalk final
{
public:
    enum class Depth { OneLevel, Whole };

    LibraryWalk(const QString &folder, Depth depth);

    /// With Depth::Whole, a folder comes after all that is in it, and the walked one last. None at the end.
    [[nodiscard]] std::optional<WalkEntry> next();
    /// Goes on behind an entry that an earlier walk of the same kind gave, whether or not it is still there.
    void seekBehind(const QString &relative);
    /// How many directories were read and sorted so far: what a listing costs.
    [[nodiscard]] int directoriesRead() const { return m_directoriesRead; }

private:
    struct Name
    {
        QString name;
        bool folder = false;
    };
    struct Level
    {
        QString relative; ///< "" or "a/b/"
        QList<Name> names;
        qsizetype next = 0;
    };

    void enter(const QString &relative);
    static void skipBehind(Level &level, const QString &name);

    QString m_folder;
    Depth m_depth;
    QList<Level> m_levels;
    int m_directoriesRead = 0;
};

} // namespace bucketdeck
