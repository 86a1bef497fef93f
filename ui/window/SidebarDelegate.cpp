#include "ui/window/SidebarDelegate.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/window/SidebarModel.h"

#include <QListView>
#include <QPainter>

namespace bucketdeck {
namespace {

constexpr int margin = 20;
constexpr int iconSide = 16;
constexpr int textStart = 45;
constexpr int rowHeight = 32;
constexpr int headingHeight = 33;

SidebarModel::RowKind kindOf(const QModelIndex &index)
{
    return static_cast<SidebarModel::RowKind>(index.data(SidebarModel::KindRole).toInt());
}

QFont headingFont(const QFont &font)
{
    QFont small = Theme::boldFont(font);
    small.setPointSizeF(font.pointSizeF() * 0.85);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 105);
    return small;
}

QRect noticeRect(const QRect &row)
{
    return row.adjusted(margin, 4, -12, -4);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    const SidebarModel::RowKind kind = kindOf(index);
    const QString text = index.data().toString();
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    if (kind == SidebarModel::RowKind::Heading) {
        painter->setFont(headingFont(option.font));
        painter->setPen(colors.secondaryText);
        painter->drawText(visual(option.rect.adjusted(margin, 8, -margin, 0)), leading, text);
        painter->restore();
        return;
    }
    if (kind == SidebarModel::RowKind::Notice) {
        painter->setFont(Theme::smallFont(option.font));
        painter->setPen(index.data(SidebarModel::AlertRole).toBool() ? colors.warning : colors.secondaryText);
        painter->drawText(visual(noticeRect(option.rect)), leading | Qt::TextWordWrap, text);
        painter->restore();
        return;
    }

    const bool isPlace = kind == SidebarModel::RowKind::Place;
    const bool selected = isPlace && option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF ground = QRectF(option.rect).adjusted(6, 1, -6, -1);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        QColor fill = selected ? colors.accent : colors.text;
        fill.setAlphaF(selected ? 0.15F : 0.05F);
        painter->setBrush(fill);
        painter->drawRoundedRect(ground, 6, 6);
    }
    const auto *view = qobject_cast<const QWidget *>(option.widget);
    if (option.state.testFlag(QStyle::State_HasFocus) && view && view->hasFocus()) {
        painter->setPen(QPen(colors.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }

    const QColor quiet = isPlace ? colors.text : colors.secondaryText;
    const QColor iconColor = selected ? colors.accent : colors.secondaryText;
    const QRect icon(option.rect.left() + margin, option.rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    Icons::get(index.data(SidebarModel::IconRole).toString(), iconColor).paint(painter, visual(icon));

    QRect rest = option.rect.adjusted(textStart, 0, -18, 0);
    const QString count = index.data(SidebarModel::CountRole).toString();
    if (!count.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(count);
        painter->setFont(option.font);
        painter->setPen(index.data(SidebarModel::AlertRole).toBool() ? colors.warning : colors.secondaryText);
        const QRect place(rest.right() - width, rest.top(), width + 1, rest.height());
        painter->drawText(visual(place), Qt::AlignCenter | Qt::TextSingleLine, count);
        rest.setRight(rest.right() - width - 8);
    }
    painter->setFont(selected ? Theme::boldFont(option.font) : option.font);
    painter->setPen(quiet);
    painter->drawText(visual(rest), leading | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideMiddle, rest.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int text = option.fontMetrics.height();
    switch (kindOf(index)) {
    case SidebarModel::RowKind::Heading:
        return {width, qMax(headingHeight, text + 16)};
    case SidebarModel::RowKind::Notice: {
        const QFontMetrics metrics(Theme::smallFont(option.font));
        const QRect room = noticeRect(QRect(0, 0, qMax(width, 120), 1000));
        return {width, metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height() + 10};
    }
    default:
        return {width, qMax(rowHeight, text + 12)};
    }
}

} // namespace bucketdeck

#include "moc_SidebarDelegate.cpp"
