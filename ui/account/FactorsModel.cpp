#include "ui/account/FactorsModel.h"

#include "ui/style/Format.h"

#include <algorithm>

namespace bucketdeck {

void FactorsModel::setFactors(const QList<AuthFactor> &factors)
{
    beginResetModel();
    m_factors.clear();
    std::copy_if(factors.cbegin(), factors.cend(), std::back_inserter(m_factors),
                 [](const AuthFactor &factor) { return factor.isVerified; });
    endResetModel();
}

int FactorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_factors.size());
}

QVariant FactorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuthFactor &factor = m_factors.at(index.row());
    const QString kind = factor.type == u"phone"      ? tr("Text message")
                         : factor.type == u"webauthn" ? tr("Security key")
                                                      : tr("Authenticator app");
    const QString name = factor.name.isEmpty() ? kind : Format::safeName(factor.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case KindRole:
        return factor.name.isEmpty() ? QString() : kind;
    case Qt::AccessibleTextRole:
        return factor.name.isEmpty() ? name : QString(name + QStringLiteral(", ") + kind);
    case IdRole:
        return factor.id;
    default:
        return {};
    }
}

} // namespace bucketdeck

#include "moc_FactorsModel.cpp"
