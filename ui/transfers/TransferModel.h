#pragma once

#include "core/storage/NameMatcher.h"
#include "ui/transfers/TransferLine.h"
#include "ui/transfers/TransferTally.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <bitset>
#include <compare>
#include <memory>
#include <optional>
#include <vector>

namespace bucketdeck {

class Clock;
class TransferQueue;

/// The queue as a table in the order of arrival; of those that wait, alone, in the order of their turns, which dragging
/// rows changes. The files of one drop are a group under a row of its own, which folds:
/// folded at first, unfolded while something is looked for. Names and errors stay in the queue; here are 104 bytes
/// a row.
class TransferModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Place, Progress, Amount, Speed, TimeLeft, State, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< 0 for a group.
        BatchRole,                 ///< Of a group and of what is in one; else 0.
        StateRole,                 ///< A TransferState, of a group the one that matters most.
        ShareRole,
        IconRole,
        OpenRole, ///< Of a group: whether it is unfolded.
    };

    TransferModel(TransferQueue *queue, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    [[nodiscard]] bool isGroup(int row) const { return at(row).id == 0; }
    [[nodiscard]] bool isOpen(quint64 batchId) const;
    void setOpen(quint64 batchId, bool open);
    /// Where the group's own row is, -1 where it isn't shown.
    [[nodiscard]] int rowOfGroup(quint64 batchId) const;

    /// The transfers of these rows, in the order of the queue, each once. A group stands for all of it that matches.
    [[nodiscard]] QList<quint64> idsOf(const QList<std::pair<int, int>> &ranges) const;

    /// In which states the transfers of this row are.
    [[nodiscard]] std::bitset<16> statesOf(int row) const;

    /// Nothing: all stages.
    void setStage(std::optional<TransferStage> stage);
    /// Of very many rows, names are looked through in slices; the table changes when all are.
    void setName(const QString &text);
    [[nodiscard]] bool isFiltered() const { return m_stage.has_value() || !m_name.isEmpty(); }

    [[nodiscard]] const TransferTally &tally() const { return m_tally; }
    /// Says anew how long it is until the next try: a second has passed.
    void refreshTimes(int firstRow, int lastRow);

Q_SIGNALS:
    void countsChanged(); ///< Any sum of the tally.

private:
    /// Rows are sorted by these, the places being 0 where the order is that of arrival.
    struct Row
    {
        qint64 topPlace = 0;
        quint64 top = 0; ///< The transfer's id, or the first of its group.
        qint64 place = 0;
        quint64 id = 0; ///< 0: the group's own row.

        // The check stumbles over defaulted comparisons. NOLINTNEXTLINE(modernize-use-nullptr)
        friend auto operator<=>(const Row &, const Row &) = default;
    };
    using Rows = std::vector<Row>;
    /// What came, went or changed in one go, in no order.
    struct Changes
    {
        Rows fresh;
        Rows gone;
        Rows other;
        QHash<quint64, bool> groups; ///< Touched ones, and whether they had been shown.
    };

    void add(int first, int last);
    void removeSoon(int first, int last);
    void change(const QList<int> &queueRows);
    void apply(Changes &changes);
    void touch(Changes &changes, quint64 batchId);
    void insert(Rows &fresh);
    void remove(Rows &gone);
    void tell(const Rows &changed);
    void rebuild();
    void fill();
    void takePlaces();
    void reorder();
    void tellLine();
    void lookThroughSome();

    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] quint64 batchOf(const Row &row) const;
    [[nodiscard]] bool matches(const TransferTally::Entry &entry) const;
    [[nodiscard]] bool hasName(const TransferItem &item, const NameMatcher &name) const;
    /// In the order of turns.
    [[nodiscard]] bool isOrdered() const { return m_stage == TransferStage::Waiting; }
    /// The transfer whose turn it is first in this row.
    [[nodiscard]] quint64 firstIn(int row) const;
    [[nodiscard]] Row ownRow(quint64 batchId) const;
    [[nodiscard]] Row rowFor(const TransferTally::Entry &entry) const;
    [[nodiscard]] bool isShown(const TransferTally::Entry &entry) const;
    [[nodiscard]] QVariant groupData(quint64 batchId, int column, int role) const;
    [[nodiscard]] QVariant itemData(const TransferItem &item, int column, int role) const;
    [[nodiscard]] QString text(const TransferItem &item, int column) const;

    TransferQueue *m_queue;
    std::shared_ptr<const Clock> m_clock;
    TransferTally m_tally;
    Rows m_rows;
    mutable TransferLine m_line;
    QHash<quint64, qint64> m_groupPlaces; ///< In the order of turns.
    QHash<quint64, int> m_matching;       ///< How many of a group's match.
    QSet<quint64> m_open;
    QSet<quint64> m_foldedWhileFiltered;
    std::optional<TransferStage> m_stage;
    NameMatcher m_name;
    NameMatcher m_nextName;
    int m_nextNamed = 0; ///< Rows below it were looked at for m_nextName.
    QTimer m_lookThrough;
    int m_addedFirst = 0;
    int m_addedLast = -1;
};

} // namespace bucketdeck
