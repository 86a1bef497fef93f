#pragma once

#include "tests/server/Access.h"

#include <vector>

namespace bucketdeck::practice {

/// A folder or a file in a list. Rows stay valid until the store's next revision.
struct ListEntry
{
    QByteArray name;                ///< The whole key; a folder's ends with '/'.
    const ObjectRow *row = nullptr; ///< None for a folder.
    qint64 created = 0;
    qint64 updated = 0;
    QByteArray sortKey; ///< The relative name in lower case, where the order ignores case.
};

/// What to list: the keys under a prefix that one person may see.
struct ListScope
{
    const BucketRow *bucket = nullptr;
    QByteArray prefix;
    bool folders = true; ///< Fold what lies below the next '/' into folders.
    QByteArray low;      ///< Row-level security, as a range of keys: from here...
    QByteArray high;     ///< ...to before here. Empty: no limit.

    [[nodiscard]] static ListScope of(const BucketRow *bucket, const Principal &who, const QByteArray &prefix,
                                      bool folders);
};

enum class ListOrder { Bytes, CaseInsensitive, Created, Updated };

/// Lists quickly out of many rows: in byte order straight from the map, in other orders from a sorted copy that is
/// kept until a row changes.
class Listing
{
public:
    explicit Listing(ObjectStore &store)
        : m_store(store)
    {
    }

    /// At most `most` entries in byte order, from the first key not before `from`.
    [[nodiscard]] static std::vector<ListEntry> walk(const ListScope &scope, const QByteArray &from, size_t most);
    /// All entries in an order of choice. With `foldersFirst` folders stand before files, in byte order.
    [[nodiscard]] const std::vector<ListEntry> &sorted(const ListScope &scope, ListOrder order, bool descending,
                                                       bool foldersFirst);
    /// Where a walk goes on after this entry.
    [[nodiscard]] static QByteArray after(const QByteArray &name, bool isFolder);

private:
    struct Kept
    {
        QByteArray key;
        quint64 revision = 0;
        std::vector<ListEntry> entries;
    };

    ObjectStore &m_store;
    std::vector<std::unique_ptr<Kept>> m_kept;
};

} // namespace bucketdeck::practice
