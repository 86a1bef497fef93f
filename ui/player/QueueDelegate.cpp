#include "ui/player/QueueDelegate.h"

#include "ui/player/QueueModel.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace bucketdeck {
namespace {

constexpr int margin = 14;
constexpr int mark = 16;
constexpr int gap = 10;

} // namespace

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(Theme::smallFont(option.font)).height();
    return {120, option.fontMetrics.height() + small + 14};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const bool current = index.data(QueueModel::CurrentRole).toBool();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(colors.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, room, rect); };
    const auto write = [&](const QRect &rect, Qt::Alignment alignment, const QFont &font, const QColor &color,
                           const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        const auto where = QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter);
        painter->drawText(place(rect), static_cast<int>(where) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideMiddle, rect.width()));
    };
    const QString length = index.data(QueueModel::LengthRole).toString();
    const QFont numbers = Theme::numberFont(option.font);
    const int lengthWidth = QFontMetrics(numbers).horizontalAdvance(length);
    const QRect lengthRoom(room.right() + 1 - lengthWidth, room.top(), lengthWidth, room.height());
    write(lengthRoom, Qt::AlignTrailing, numbers, colors.secondaryText, length);

    const QRect icon(room.left(), room.center().y() - mark / 2 + 1, mark, mark);
    Icons::get(current ? QStringLiteral("play") : QStringLiteral("music"), current ? colors.accent : colors.faintText)
        .paint(painter, place(icon));
    const int left = room.left() + mark + gap;
    const QRect words(left, room.top() + 6, lengthRoom.left() - gap - left, room.height() - 12);
    const QFont title = current ? Theme::boldFont(option.font) : option.font;
    const QFont small = Theme::smallFont(option.font);
    const int titleHeight = option.fontMetrics.height();
    write(QRect(words.left(), words.top(), words.width(), titleHeight), Qt::AlignLeading, title, colors.text,
          index.data().toString());
    write(QRect(words.left(), words.top() + titleHeight, words.width(), words.height() - titleHeight), Qt::AlignLeading,
          small, colors.secondaryText, index.data(QueueModel::PlaceRole).toString());
    painter->restore();
}

} // namespace bucketdeck

#include "moc_QueueDelegate.cpp"
