#pragma once

#include "core/storage/ObjectInfo.h"

#include <QHash>

#include <deque>
#include <vector>

namespace bucketdeck {

struct FolderRow
{
    ObjectInfo info;
    QString name;
    quint32 pass = 0; ///< The listing that saw it last.
    bool alive = true;
    bool pending = false; ///< An upload that isn't there yet.
};

/// The objects of a folder by id, in no order. Ids are given in sequence and not used twice, so that an order made in
/// the background can be laid on a folder that went on changing. No single call costs more than the page it is about:
/// neither growing nor clearing moves or frees all rows where the window waits for it.
class FolderRows final
{
public:
    FolderRows() = default;

    /// Starts anew; what there was is freed by and by.
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
    /// The ids that were removed.
    std::vector<int> removeUnseen();

    [[nodiscard]] const FolderRow &at(int id) const { return m_rows[static_cast<size_t>(id)]; }
    [[nodiscard]] int idCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int aliveCount() const { return m_aliveCount; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< Of all files that are there.
    [[nodiscard]] int find(const QString &key) const;      ///< -1: not there.

    /// For views, which ask for every row when they lay out: one byte a row, found without looking at the object.
    enum Trait : uchar { IsFolder = 1, IsPending = 2 };
    [[nodiscard]] uchar traits(int id) const { return m_traits[static_cast<size_t>(id)]; }

private:
    using Shard = QHash<QString, int>;
    static constexpr size_t shardCount = 64;

    [[nodiscard]] size_t shardOf(const QString &key) const;
    void count(const FolderRow &row, int sign);

    std::deque<FolderRow> m_rows; ///< Grows without moving what is there.
    std::vector<uchar> m_traits;
    std::vector<Shard> m_ids =
        std::vector<Shard>(shardCount); ///< By key. Small ones, as a big table stalls when it grows.
    int m_aliveCount = 0;
    qint64 m_bytes = 0;
    quint32 m_pass = 0;
};

} // namespace bucketdeck
