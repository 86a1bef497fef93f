#pragma once

#include <QStyledItemDelegate>

namespace bucketdeck {

/// Paints the cells of the browser: icon and name, quiet texts, numbers to the trailing side, states as small icons.
/// The ground of a row is the view's.
class BrowserDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The part of a cell that has text, inside its margins; the outer columns keep more distance from the edge.
    [[nodiscard]] static QRect cellRoom(const QRect &cell, int column, Qt::LayoutDirection direction);
    /// Row height and icon size that go with a font.
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    [[nodiscard]] static int iconSize(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &room) const;
    void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &room) const;
};

} // namespace bucketdeck
