#pragma once

#include <QStyledItemDelegate>

namespace bucketdeck {

/// Paints the rows of the transfer list: state icon, thin progress bar, words.
class TransferDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bucketdeck
