#pragma once

#include "core/base/Result.h"
#include "core/storage/LibraryWalk.h"

#include <QList>
#include <QString>

#include <memory>

namespace bucketdeck {

/// Cuts walks into pages. The walks of the latest listings are kept between two pages, so that a folder is read and
/// sorted once however many pages it has; a cursor whose walk is gone still works, at the cost of another reading.
class LibraryListing final
{
public:
    struct Page
    {
        QList<WalkEntry> entries;
        QString nextCursor;
    };

    /// InvalidArgument for a cursor that none of these pages gave.
    [[nodiscard]] Result<Page> page(const QString &diskFolder, LibraryWalk::Depth depth, int pageSize,
                                    const QString &cursor);
    /// Directories read and sorted for all listings so far.
    [[nodiscard]] qint64 directoriesRead() const { return m_directoriesRead; }

private:
    struct Open
    {
        QString cursor; ///< The one that goes on with this walk.
        QString diskFolder;
        LibraryWalk::Depth depth;
        std::unique_ptr<LibraryWalk> walk;
        std::optional<WalkEntry> ahead; ///< Read to know that there is more.
    };

    [[nodiscard]] Result<Open> resumed(const QString &diskFolder, LibraryWalk::Depth depth, const QString &cursor);

    std::vector<Open> m_open; ///< The latest last.
    quint64 m_lastId = 0;
    qint64 m_directoriesRead = 0;
};

} // namespace bucketdeck
