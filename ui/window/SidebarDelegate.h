#pragma once

#include <QStyledItemDelegate>

namespace bucketdeck {

/// Paints the rows of the sidebar: headings in small capitals, places with icon and count, notices in full.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bucketdeck
