#pragma once

#include "core/transfer/TransferReport.h"

#include <QAbstractTableModel>

namespace bucketdeck {

/// What could not be done, an object a row: its place, and why.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Object, Reason, ColumnCount };

    explicit ReportModel(const TransferReport &report, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ItemFailure> m_failures;
};

} // namespace bucketdeck
