#pragma once

#include <QByteArray>
#include <QHash>

namespace bucketdeck {

/// Blocks of one file in memory, by number; the ones that weren't used for longest go first. Not thread-safe.
class BlockCache {
public:
    explicit BlockCache(qint64 maxBytes) : m_maxBytes(maxBytes) {}

    [[nodiscard]] bool contains(qint64 block) const { return m_blocks.contains(block); }
    /// Null where it isn't held; counts as a use.
    [[nodiscard]] const QByteArray *use(qint64 block);
    void insert(qint64 block, const QByteArray &bytes);
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Entry {
        QByteArray bytes;
        quint64 lastUse = 0;
    };
    void makeRoom();

    QHash<qint64, Entry> m_blocks;
    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    quint64 m_uses = 0;
};

} // namespace bucketdeck
