#pragma once

#include <QCollator>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace bucketdeck {

enum class SortBy { Name, Kind, Length, Size, Modified, State };

/// What the place of one row depends on.
struct SortRecord
{
    int id = 0;
    bool alive = true; ///< False: it is gone.
    bool folder = false;
    QString name;
    QString kind;
    qint64 length = 0;
    qint64 size = 0;
    qint64 modified = 0;
    qint64 state = 0;
};

struct OrderRequest
{
    std::vector<SortRecord> records; ///< New or different since the last request.
    QString filter;                  ///< As NameMatcher takes it; empty: all.
    SortBy by = SortBy::Name;
    bool descending = false;
    std::vector<int> shown; ///< The ids that are shown now, row by row.
};

/// Ids row by row, and the row of each id (-1: not shown).
struct OrderedRows
{
    std::vector<int> ids;
    std::vector<int> rowOfId;
};

/// How a model gets from what it shows to the new order: three moves at most, each of which views can follow.
struct OrderSteps
{
    std::optional<OrderedRows> goneLast; ///< First: what goes is put behind what stays...
    int goneCount = 0;                   ///< ...and so many rows are taken from the end.
    std::optional<OrderedRows> comeLast; ///< Then what is new is appended...
    int newCount = 0;
    std::optional<OrderedRows> inOrder; ///< ...and all is put in order.
};

/// Keeps the records of a folder in order: folders first, then by the column, then by name. Holds a copy of its own, so
/// that nothing of the size of the folder has to be gathered where the window waits for it. Used by one thread at a
/// time, whichever.
class FolderOrder final
{
public:
    FolderOrder();

    [[nodiscard]] OrderSteps run(OrderRequest request);

    /// To be emptied record by record when it isn't needed any more.
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    void pop_back() { m_entries.pop_back(); }

private:
    struct Entry
    {
        SortRecord record;
        QCollatorSortKey nameKey;
        bool placed = false; ///< In m_sorted, where it belongs.
    };

    void take(std::vector<SortRecord> records);
    void sortAll(const OrderRequest &request);
    [[nodiscard]] int compare(const SortRecord &a, const SortRecord &b) const;
    [[nodiscard]] bool before(int a, int b) const;
    [[nodiscard]] OrderedRows index(std::vector<int> ids) const;

    QCollator m_collator;
    std::deque<Entry> m_entries; ///< By id.
    std::vector<int> m_sorted;   ///< All that are alive, whether they pass the filter or not.
    std::vector<int> m_loose;    ///< Ids that have no place yet.
    SortBy m_by = SortBy::Name;
    bool m_descending = false;
};

} // namespace bucketdeck
