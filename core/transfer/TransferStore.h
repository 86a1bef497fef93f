#pragma once

#include "core/transfer/TransferQueue.h"

#include <QSet>

#include <array>
#include <memory>
#include <vector>

namespace bucketdeck {

/// The items of the queue in the order of arrival, with the sums and indexes over them kept as they change.
/// Costs: O(1) a change, O(log n) to find an id; less than a kilobyte an item, with the table of the transfers page.
class TransferStore
{
public:
    void append(TransferItem item);
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] const TransferItem &at(int index) const { return *m_items[static_cast<size_t>(index)]; }
    [[nodiscard]] int indexOf(quint64 id) const;
    [[nodiscard]] const TransferItem *find(quint64 id) const;

    /// The only way to change an item: the sums and indexes follow. Nothing happens where the id is gone.
    template <typename Change>
    void change(quint64 id, Change change)
    {
        const int index = indexOf(id);
        if (index < 0)
            return;
        TransferItem &item = *m_items[static_cast<size_t>(index)];
        leave(item);
        if (m_isKept) {
            const Lasting before(item);
            change(item);
            if (before.differs(item))
                m_toKeep.insert(id);
        } else {
            change(item);
        }
        enter(item);
        m_changed.insert(id);
    }

    void remove(int first, int last);

    [[nodiscard]] TransferQueue::Totals totals() const { return m_totals; }
    [[nodiscard]] qint64 queuedUploadBytes(const QString &accountId) const { return m_uploadBytes.value(accountId); }
    [[nodiscard]] int queuedUploads(const QString &accountId) const { return m_uploadCounts.value(accountId); }
    [[nodiscard]] const TransferItem *uploadTo(const QString &accountId, const StoragePath &target) const;

    /// Rows that changed and were not taken yet, in ascending order: the first `most` of them.
    [[nodiscard]] QList<int> takeChanged(qsizetype most);
    [[nodiscard]] bool hasChanged() const { return !m_changed.isEmpty(); }

    /// From now on it is noted who changes in a way that is worth to be kept: progress isn't.
    void startNoting() { m_isKept = true; }
    [[nodiscard]] bool hasToKeep() const { return !m_toKeep.isEmpty(); }
    /// Some of those, at most so many, and noted no more.
    [[nodiscard]] QList<quint64> takeToKeep(int atMost);
    /// Once more.
    void noteToKeep(const QList<quint64> &ids);

private:
    /// What of an item outlives the process.
    struct Lasting
    {
        explicit Lasting(const TransferItem &item)
            : state(item.state)
            , onConflict(item.onConflict)
            , attempts(item.attempts)
            , position(item.position)
            , sourceSize(item.sourceSize)
            , retryAt(item.retryAt)
            , resumeToken(item.resumeToken)
            , remote(item.remote)
            , sentAs(item.sentAs)
            , localPath(item.localPath)
            , compressedBytes(item.compression->bytesAfter)
            , keptAsItIs(item.compression->kept)
        {
        }
        [[nodiscard]] bool differs(const TransferItem &item) const
        {
            return state != item.state || onConflict != item.onConflict || attempts != item.attempts ||
                   position != item.position || sourceSize != item.sourceSize || retryAt != item.retryAt ||
                   resumeToken != item.resumeToken || remote != item.remote || sentAs != item.sentAs ||
                   localPath != item.localPath || compressedBytes != item.compression->bytesAfter ||
                   keptAsItIs != item.compression->kept;
        }

        TransferState state;
        ConflictChoice onConflict;
        int attempts;
        qint64 position;
        qint64 sourceSize;
        QDateTime retryAt;
        QByteArray resumeToken;
        StoragePath remote;
        StoragePath sentAs;
        QString localPath;
        qint64 compressedBytes;
        QString keptAsItIs;
    };

    using Shard = QHash<size_t, quint64>;

    [[nodiscard]] static size_t hashOf(const QString &accountId, const StoragePath &target);
    [[nodiscard]] static size_t shardOf(size_t hash) { return hash % shards; }
    void share(QString &text);
    void enter(const TransferItem &item);
    void leave(const TransferItem &item);
    void add(const TransferItem &item, int sign);

    std::vector<std::unique_ptr<TransferItem>> m_items; ///< Ids ascend.
    /// By the hash of their target, as a key would take more room than all the rest of an index. Small ones, as a big
    /// table stalls when it grows.
    static constexpr size_t shards = 64;
    std::array<Shard, shards> m_uploads;
    QSet<QString> m_texts; ///< What many items have alike, such as their bucket: held once.
    QHash<QString, qint64> m_uploadBytes;
    QHash<QString, int> m_uploadCounts; ///< By account.
    QSet<quint64> m_changed;
    QSet<quint64> m_toKeep;
    bool m_isKept = false;
    TransferQueue::Totals m_totals;
};

} // namespace bucketdeck
