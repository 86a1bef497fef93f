#include "ui/account/ProjectsModel.h"

#include "core/account/ProjectUrl.h"
#include "ui/account/AccountButton.h"

namespace bucketdeck {

void ProjectsModel::setUrls(const QList<QUrl> &urls)
{
    beginResetModel();
    m_urls = urls;
    endResetModel();
}

void ProjectsModel::remove(const QUrl &url)
{
    const int row = static_cast<int>(m_urls.indexOf(url));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_urls.removeAt(row);
    endRemoveRows();
}

int ProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_urls.size());
}

QVariant ProjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QUrl &url = m_urls.at(index.row());
    const QString host = url.host() + (url.port() > 0 ? u':' + QString::number(url.port()) : QString());
    switch (role) {
    case Qt::DisplayRole:
        return AccountButton::projectName(url);
    case HostRole:
        return host;
    case UrlRole:
        return url;
    case Qt::AccessibleTextRole:
        return QString(AccountButton::projectName(url) + QStringLiteral(", ") + host);
    default:
        return {};
    }
}

} // namespace bucketdeck

#include "moc_ProjectsModel.cpp"
