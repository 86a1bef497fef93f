#include "ui/browser/MetadataModel.h"

#include "ui/style/Format.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bucketdeck {

MetadataModel::MetadataModel(const QJsonObject &metadata, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (auto it = metadata.constBegin(); it != metadata.constEnd(); ++it)
        m_entries.append({it.key(), it.value()});
}

QJsonObject MetadataModel::metadata() const
{
    QJsonObject made;
    for (const Entry &entry : m_entries) {
        if (!entry.name.isEmpty())
            made.insert(entry.name, entry.value);
    }
    return made;
}

void MetadataModel::removeRow(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

int MetadataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size()) + 1;
}

int MetadataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MetadataModel::textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // A document holds an array or an object only.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= m_entries.size())
        return role == Qt::AccessibleTextRole ? QVariant(tr("New")) : QVariant();
    const Entry &entry = m_entries.at(index.row());
    const QString text = index.column() == Name ? entry.name : textOf(entry.value);
    if (role == Qt::EditRole)
        return text;
    return role == Qt::DisplayRole && !text.isEmpty() ? QVariant(Format::safeName(text)) : QVariant();
}

bool MetadataModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    if (index.row() >= m_entries.size()) {
        if (text.isEmpty())
            return false;
        // The row that was empty becomes one, and another empty one follows.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_entries.append({{}, QString()});
        endInsertRows();
    }
    Entry &entry = m_entries[index.row()];
    if (index.column() == Name)
        entry.name = text.trimmed();
    else if (text != textOf(entry.value))
        entry.value = text;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags MetadataModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace bucketdeck

#include "moc_MetadataModel.cpp"
