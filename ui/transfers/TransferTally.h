#pragma once

#include "core/transfer/TransferItem.h"

#include <QHash>

#include <array>
#include <vector>

namespace bucketdeck {

/// What people tell transfers apart by.
enum class TransferStage {
    Active,   ///< Something is done for it now.
    Waiting,  ///< For its turn, for another try, for an answer, for its user.
    Finished, ///< Done, skipped or cancelled.
    Failed,
};

/// The rows of a queue in short, counted and summed group by group. Kept by telling it of each change.
/// Costs: O(1) a change; 72 bytes a row.
class TransferTally
{
public:
    static constexpr int stages = 4;

    struct Entry
    {
        quint64 id = 0;
        quint64 batchId = 0; ///< 0: in no group.
        qint64 bytesTotal = 0;
        qint64 bytesDone = 0;
        qint64 bytesPerSecond = 0;
        qint64 position = 0; ///< In the queue.
        qint64 place = 0;    ///< The position by which the list is ordered now.
        TransferState state = TransferState::Queued;
        bool isNamed = true;     ///< Its name is one of those that are looked for.
        bool willBeNamed = true; ///< The same for the search that is being prepared.
    };

    struct Sums
    {
        int count = 0;
        qint64 bytesTotal = 0; ///< Of what has bytes and is neither cancelled nor skipped.
        qint64 bytesDone = 0;
        qint64 bytesGivenUp = 0; ///< What is missing of those that failed: nobody waits for it.
        qint64 bytesPerSecond = 0;

        [[nodiscard]] int in(TransferState state) const { return m_states.at(static_cast<size_t>(state)); }
        [[nodiscard]] int in(TransferStage stage) const { return m_stages.at(static_cast<size_t>(stage)); }
        /// 0 to 1: by bytes where they are known, else by what is finished.
        [[nodiscard]] double share() const;
        /// At the present speed; -1 unknown.
        [[nodiscard]] qint64 secondsLeft() const;
        void add(const TransferItem &item);

    private:
        friend class TransferTally;
        std::array<int, 16> m_states{};
        std::array<int, stages> m_stages{};
    };

    struct Group : Sums
    {
        quint64 first = 0; ///< The id of the row that began it: its place among the rows.
        QString name;
    };

    [[nodiscard]] static TransferStage stageOf(TransferState state);

    void append(const TransferItem &item, bool isNamed);
    void change(int row, const TransferItem &item);
    void remove(int first, int last);

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const Entry &at(int row) const { return m_entries[static_cast<size_t>(row)]; }
    [[nodiscard]] Entry &at(int row) { return m_entries[static_cast<size_t>(row)]; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// -1: there is none.
    [[nodiscard]] int rowOf(quint64 id) const;
    [[nodiscard]] const Sums &all() const { return m_all; }
    [[nodiscard]] const Group &group(quint64 batchId) const;
    /// The group that this row began, though it may be gone by now; 0: none.
    [[nodiscard]] quint64 groupBegunBy(quint64 id) const { return m_begun.value(id); }

private:
    void add(const Entry &entry, int sign);
    static void add(Sums &sums, const Entry &entry, int sign);
    static void take(Entry &entry, const TransferItem &item);

    std::vector<Entry> m_entries; ///< In the order of the queue: ids ascend.
    QHash<quint64, Group> m_groups;
    QHash<quint64, quint64> m_begun; ///< Groups by their first.
    Sums m_all;
};

} // namespace bucketdeck
