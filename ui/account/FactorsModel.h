#pragma once

#include "core/account/UserProfile.h"

#include <QAbstractListModel>

namespace bucketdeck {

/// The second steps of a user's sign-in that are in use.
class FactorsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    /// Those that were begun and never confirmed are left out.
    void setFactors(const QList<AuthFactor> &factors);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<AuthFactor> m_factors;
};

} // namespace bucketdeck
