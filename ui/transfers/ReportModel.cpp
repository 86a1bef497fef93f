#include "ui/transfers/ReportModel.h"

#include "ui/style/Format.h"

namespace bucketdeck {

ReportModel::ReportModel(const TransferReport &report, QObject *parent)
    : QAbstractTableModel(parent)
    , m_failures(report.failures())
{
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_failures.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ItemFailure &failure = m_failures.at(index.row());
    const QString text =
        Format::safeName(index.column() == Object ? failure.path.toString() : failure.error.userText.simplified());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
    return {};
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Object ? tr("Object") : tr("Why");
}

} // namespace bucketdeck

#include "moc_ReportModel.cpp"
