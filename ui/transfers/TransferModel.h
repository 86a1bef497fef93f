#pragma once

#include <QAbstractTableModel>

namespace bucketdeck {

class TransferQueue;
struct TransferItem;

/// The queue as a table; holds nothing of its own.
class TransferModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Place, Progress, Amount, State, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StateRole, ShareRole, IconRole };

    explicit TransferModel(TransferQueue *queue, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const TransferItem &item, int column);

    TransferQueue *m_queue;
};

} // namespace bucketdeck
