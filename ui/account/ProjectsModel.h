#pragma once

#include <QAbstractListModel>
#include <QUrl>

namespace bucketdeck {

/// The projects signed in to before, the last one first.
class ProjectsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { UrlRole = Qt::UserRole, HostRole };

    using QAbstractListModel::QAbstractListModel;

    void setUrls(const QList<QUrl> &urls);
    void remove(const QUrl &url);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<QUrl> m_urls;
};

} // namespace bucketdeck
