#include "core/storage/LibraryListing.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr size_t maxOpenListings = 16;

} // namespace

Result<LibraryListing::Open> LibraryListing::resumed(const QString &diskFolder, LibraryWalk::Depth depth,
                                                     const QString &cursor)
{
    const auto kept = std::find_if(m_open.begin(), m_open.end(), [&](const Open &open) {
        return open.cursor == cursor && open.diskFolder == diskFolder && open.depth == depth;
    });
    if (!cursor.isEmpty() && kept != m_open.end()) {
        Open open = std::move(*kept);
        m_open.erase(kept);
        return open;
    }
    // "<number>:<last name given>"
    const qsizetype colon = cursor.indexOf(u':');
    if (!cursor.isEmpty() && (colon <= 0 || colon + 1 == cursor.size()))
        return fail(ErrorKind::InvalidArgument,
                    QCoreApplication::translate("bucketdeck::LibraryListing",
                                                "The list couldn't be continued. Reload the folder."),
                    cursor);
    Open open{cursor, diskFolder, depth, std::make_unique<LibraryWalk>(diskFolder, depth), std::nullopt};
    if (!cursor.isEmpty())
        open.walk->seekBehind(cursor.mid(colon + 1));
    m_directoriesRead += open.walk->directoriesRead();
    return open;
}

Result<LibraryListing::Page> LibraryListing::page(const QString &diskFolder, LibraryWalk::Depth depth, int pageSize,
                                                  const QString &cursor)
{
    Result<Open> open = resumed(diskFolder, depth, cursor);
    if (!open)
        return fail(open.error());
    const int readBefore = open->walk->directoriesRead();
    Page page;
    std::optional<WalkEntry> entry = open->ahead ? std::exchange(open->ahead, std::nullopt) : open->walk->next();
    while (entry && page.entries.size() < pageSize) {
        page.entries.append(std::move(*entry));
        entry = open->walk->next();
    }
    m_directoriesRead += open->walk->directoriesRead() - readBefore;
    if (!entry)
        return page;
    page.nextCursor = QStringLiteral("%1:%2").arg(++m_lastId).arg(page.entries.last().relative);
    open->cursor = page.nextCursor;
    open->ahead = std::move(entry);
    m_open.push_back(std::move(*open));
    if (m_open.size() > maxOpenListings)
        m_open.erase(m_open.begin());
    return page;
}

} // namespace bucketdeck
