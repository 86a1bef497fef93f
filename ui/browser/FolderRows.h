#pragma once

#include "core/storage/ObjectInfo.h"

#include <QCollator>
#include <QHash>

#include <deque>
#include <optional>

namespace bucketdeck {

/// One row's object, with the key it is sorted by.
struct FolderRow
{
    ObjectInfo info;
    QString name;
    QCollatorSortKey nameKey;
    quint32 pass = 0; ///< The listing that saw it last.
    bool alive = true;
    bool pending = false; ///< An upload that isn't there yet.
};

/// The objects of a folder by id, in no order. Ids are given in sequence and not used twice, so that an order made in
/// the background can be laid on a folder that went on changing.
class FolderRows final
{
public:
    FolderRows();

    void clear();
    /// Makes or replaces an object; gives its id, and whether anything that shows is different.
    struct Change
    {
        int id = 0;
        bool added = false;
        bool changed = false;
    };
    Change put(const ObjectInfo &info, bool pending);
    void remove(int id);
    /// Begins a listing: what it doesn't put() is gone at its end, by removeUnseen().
    void beginPass() { ++m_pass; }
    int removeUnseen();

    [[nodiscard]] const FolderRow &at(int id) const { return m_rows[static_cast<size_t>(id)]; }
    [[nodiscard]] int idCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int aliveCount() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] int find(const QString &key) const { return m_ids.value(key, -1); } ///< -1: not there.

private:
    std::deque<FolderRow> m_rows; ///< Grows without moving what is there: that would stall at 65,536 rows.
    QHash<QString, int> m_ids;
    QCollator m_collator;
    quint32 m_pass = 0;
};

} // namespace bucketdeck
