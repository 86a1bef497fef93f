#pragma once

#include <QStyledItemDelegate>

namespace bucketdeck {

/// A row of the account's lists: a mark, a name, and what tells it from others at the other edge.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 40;

    /// `detailRole`: the text at the other edge. `icon`: one of ours; empty for the letters of the name on a tile.
    RowDelegate(int detailRole, QString icon, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMark(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                   const QString &name) const;

    int m_detailRole;
    QString m_icon;
};

} // namespace bucketdeck
