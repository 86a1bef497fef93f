#pragma once

#include <QStyledItemDelegate>

namespace bucketdeck {

/// Paints the rows of the transfer list: state icon, thin progress bar, words; groups in bold with a mark that folds.
class TransferDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a cell's text or bar has its room; the header's words stand there too.
    [[nodiscard]] static QRect cellRoom(const QRect &cell, int column, Qt::LayoutDirection direction);
    /// The mark of a group, in its first cell.
    [[nodiscard]] static QRect foldMark(const QRect &cell, Qt::LayoutDirection direction);
    /// Whether the row's last cell has a button to decide what becomes of a name that is taken.
    [[nodiscard]] static bool canDecide(const QModelIndex &index);
    [[nodiscard]] static QRect decideButton(const QRect &cell, const QFontMetrics &metrics,
                                            Qt::LayoutDirection direction);

private:
    void paintDecide(QPainter *painter, const QRect &button, const QStyleOptionViewItem &option) const;
    void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace bucketdeck
