#pragma once

#include "core/storage/StoragePath.h"

#include <QList>

namespace bucketdeck {

/// Where one was, as a browser keeps it: going somewhere forgets what lay ahead.
class FolderHistory final
{
public:
    struct Place
    {
        QString accountId;
        StoragePath folder;
        QString search = {}; ///< What was searched for from there; empty: the folder itself.

        friend bool operator==(const Place &, const Place &) = default;
    };

    void visit(const Place &place);
    /// Puts this in the stead of where one is.
    void replace(const Place &place);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    Place back();    ///< Only where canGoBack().
    Place forward(); ///< Only where canGoForward().

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace bucketdeck
