#include "ui/browser/BrowserHeader.h"

#include "ui/browser/BrowserDelegate.h"
#include "ui/browser/FolderModel.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace bucketdeck {

BrowserHeader::BrowserHeader(QWidget *parent)
    : TableHeader(parent)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
}

void BrowserHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const ThemeColors &colors = Theme::colors(palette());
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool trailing = logicalIndex >= FolderModel::LengthColumn;
    const QRect room = BrowserDelegate::cellRoom(rect, logicalIndex, layoutDirection());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int arrowWidth = sorted ? fontMetrics().height() : 0;
    const int textWidth = qMin(fontMetrics().horizontalAdvance(title) + 3, qMax(0, room.width() - arrowWidth));

    // Laid out from the leading side, then mirrored for languages that run the other way.
    QRect text(room.left(), room.top(), textWidth, room.height());
    if (trailing)
        text.moveLeft(room.right() + 1 - textWidth - arrowWidth);
    const QRect arrow(text.right() + 3, room.center().y() - arrowWidth / 2 + 1, arrowWidth, arrowWidth);

    painter->setPen(sorted ? colors.text : colors.secondaryText);
    painter->drawText(QStyle::visualRect(layoutDirection(), room, text), Qt::AlignCenter,
                      fontMetrics().elidedText(title, Qt::ElideRight, textWidth));
    if (sorted) {
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        Icons::get(up ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), colors.secondaryText)
            .paint(painter, QStyle::visualRect(layoutDirection(), room, arrow).adjusted(1, 1, -1, -1));
    }
}

} // namespace bucketdeck
