#include "core/cache/BlockCache.h"

#include <algorithm>

namespace bucketdeck {

const QByteArray *BlockCache::use(qint64 block)
{
    const auto found = m_blocks.find(block);
    if (found == m_blocks.end())
        return nullptr;
    found->lastUse = ++m_uses;
    return &found->bytes;
}

void BlockCache::insert(qint64 block, const QByteArray &bytes)
{
    Entry &entry = m_blocks[block];
    m_bytes += bytes.size() - entry.bytes.size();
    entry.bytes = bytes;
    entry.lastUse = ++m_uses;
    makeRoom();
}

void BlockCache::makeRoom()
{
    // At most some hundreds of entries, and only when a block arrives: a plain search is cheaper than a second index.
    while (m_bytes > m_maxBytes && m_blocks.size() > 1) {
        const auto oldest = std::min_element(m_blocks.begin(), m_blocks.end(),
                                             [](const Entry &a, const Entry &b) { return a.lastUse < b.lastUse; });
        m_bytes -= oldest->bytes.size();
        m_blocks.erase(oldest);
    }
}

} // namespace bucketdeck
