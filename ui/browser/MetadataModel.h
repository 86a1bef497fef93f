#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>

namespace bucketdeck {

/// The user's own metadata of an object as a table of names and values to be edited, with an empty last row to write
/// a new one into. A value that isn't touched stays of its type; what is typed is text.
class MetadataModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    explicit MetadataModel(const QJsonObject &metadata, QObject *parent = nullptr);

    /// Rows without a name are left out; of two with the same name the lower one holds.
    [[nodiscard]] QJsonObject metadata() const;
    void removeRow(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        QString name;
        QJsonValue value;
    };

    [[nodiscard]] static QString textOf(const QJsonValue &value);

    QList<Entry> m_entries; ///< The empty last one is not among them.
};

} // namespace bucketdeck
