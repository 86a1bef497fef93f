#include "ui/browser/FolderRows.h"

#include "ui/browser/FreeInSlices.h"

namespace bucketdeck {

void FolderRows::clear()
{
    freeInSlices(std::exchange(m_rows, {}));
    freeInSlices(std::exchange(m_ids, std::vector<Shard>(shardCount)));
    m_traits.clear();
    m_aliveCount = 0;
    m_bytes = 0;
    m_pass = 0;
}

size_t FolderRows::shardOf(const QString &key) const
{
    // Another seed than the tables': each would be filled in a few places only.
    return qHash(key, 0x9e3779b9) % shardCount;
}

int FolderRows::find(const QString &key) const
{
    return m_ids[shardOf(key)].value(key, -1);
}

void FolderRows::count(const FolderRow &row, int sign)
{
    m_aliveCount += sign;
    if (!row.pending && !row.info.isFolder())
        m_bytes += sign * qMax<qint64>(0, row.info.size);
}

FolderRows::Change FolderRows::put(const ObjectInfo &info, bool pending)
{
    const uchar traits = static_cast<uchar>((info.isFolder() ? IsFolder : 0) | (pending ? IsPending : 0));
    Shard &shard = m_ids[shardOf(info.path.key)];
    const auto found = shard.constFind(info.path.key);
    if (found == shard.constEnd()) {
        const int id = idCount();
        m_rows.push_back({info, info.name(), m_pass, true, pending});
        m_traits.push_back(traits);
        shard.insert(info.path.key, id);
        count(m_rows.back(), 1);
        return {id, true, true};
    }
    FolderRow &row = m_rows[static_cast<size_t>(*found)];
    const bool changed = row.info != info || row.pending != pending;
    row.pass = m_pass;
    if (changed) {
        count(row, -1);
        row.info = info;
        row.pending = pending;
        m_traits[static_cast<size_t>(*found)] = traits;
        count(row, 1);
    }
    return {*found, false, changed};
}

void FolderRows::remove(int id)
{
    FolderRow &row = m_rows[static_cast<size_t>(id)];
    count(row, -1);
    row.alive = false;
    m_ids[shardOf(row.info.path.key)].remove(row.info.path.key);
}

std::vector<int> FolderRows::removeUnseen()
{
    std::vector<int> removed;
    for (int id = 0; id < idCount(); ++id) {
        const FolderRow &row = at(id);
        if (!row.alive || row.pending || row.pass == m_pass)
            continue;
        remove(id);
        removed.push_back(id);
    }
    return removed;
}

} // namespace bucketdeck
