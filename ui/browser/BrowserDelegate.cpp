#include "ui/browser/BrowserDelegate.h"

#include "ui/browser/FolderModel.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

constexpr int margin = 8;
constexpr int outerMargin = 16;

struct StateLook
{
    QString icon;
    QColor color;
};

StateLook lookOf(RowState state, const ThemeColors &colors)
{
    switch (state) {
    case RowState::None:
        return {};
    case RowState::Local:
        return {u"check"_s, colors.accent};
    case RowState::Cloud:
        return {u"cloud"_s, colors.secondaryText};
    case RowState::Wanted:
        return {u"pin"_s, colors.secondaryText};
    case RowState::Kept:
        return {u"pin"_s, colors.accent};
    case RowState::OutOfReach:
        return {u"cloud"_s, colors.border};
    case RowState::Queued:
    case RowState::Waiting:
        return {u"clock"_s, colors.secondaryText};
    case RowState::Uploading:
        return {u"arrow-up"_s, colors.accent};
    case RowState::Conflict:
        return {u"warning"_s, colors.warning};
    case RowState::Failed:
        return {u"error"_s, colors.danger};
    }
    return {};
}

} // namespace

QRect BrowserDelegate::cellRoom(const QRect &cell, int column, Qt::LayoutDirection direction)
{
    const int before = column == FolderModel::NameColumn ? outerMargin : margin;
    const int after = column == FolderModel::StateColumn ? outerMargin : margin;
    return direction == Qt::RightToLeft ? cell.adjusted(after, 0, -before, 0) : cell.adjusted(before, 0, -after, 0);
}

int BrowserDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 18;
}

int BrowserDelegate::iconSize(const QFontMetrics &metrics)
{
    return qMax(16, metrics.height());
}

QSize BrowserDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {100, rowHeight(option.fontMetrics)};
}

void BrowserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = cellRoom(option.rect, index.column(), option.direction);
    if (room.width() <= 0)
        return;
    painter->save();
    painter->setOpacity(index.data(FolderModel::PendingRole).toBool() ? 0.65 : 1.0);
    if (index.column() == FolderModel::NameColumn) {
        paintName(painter, option, index, room);
    } else if (index.column() == FolderModel::StateColumn) {
        paintState(painter, option, index, room);
    } else {
        const ThemeColors &colors = Theme::colors(option.palette);
        const bool primary = index.column() == FolderModel::LengthColumn || index.column() == FolderModel::SizeColumn;
        const QString text = index.data().toString();
        painter->setFont(primary ? Theme::numberFont(option.font) : option.font);
        painter->setPen(primary ? colors.text : colors.secondaryText);
        const Qt::Alignment alignment =
            index.column() == FolderModel::KindColumn ? Qt::AlignLeading : Qt::AlignTrailing;
        painter->drawText(room,
                          static_cast<int>(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter)) |
                              Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideMiddle, room.width()));
    }
    painter->restore();
}

void BrowserDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &room) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    const bool playing = index.data(FolderModel::PlayingRole).toBool();
    const int size = iconSize(option.fontMetrics);
    const QRect icon(room.left(), room.center().y() - size / 2 + 1, size, size);
    const QRect text = room.adjusted(size + 10, 0, 0, 0);
    Icons::get(index.data(FolderModel::IconNameRole).toString(), playing ? colors.accent : colors.secondaryText)
        .paint(painter, QStyle::visualRect(option.direction, room, icon));
    const QFont font = playing ? Theme::boldFont(option.font) : option.font;
    painter->setFont(font);
    painter->setPen(colors.text);
    // The end of a name tells takes apart as well as its start does.
    const QString name =
        QFontMetrics(font, painter->device()).elidedText(index.data().toString(), Qt::ElideMiddle, text.width());
    painter->drawText(QStyle::visualRect(option.direction, room, text),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      name);
    const double heard = index.data(FolderModel::HeardRole).toDouble();
    if (heard < 0)
        return;
    // How far it was heard: a thin line under the name.
    QRect whole(text.left(), room.bottom() - 4, qMin(text.width(), 120), 2);
    QRect done = whole;
    done.setWidth(qMax(2, qRound(whole.width() * qMin(1.0, heard))));
    painter->fillRect(QStyle::visualRect(option.direction, room, whole), colors.track);
    painter->fillRect(QStyle::visualRect(option.direction, room, done), colors.accent);
}

void BrowserDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const QRect &room) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    const auto state = static_cast<RowState>(index.data(FolderModel::StateRole).toInt());
    const StateLook look = lookOf(state, colors);
    if (look.icon.isEmpty())
        return;
    const QString text = index.data().toString();
    const int size = iconSize(option.fontMetrics);
    const int textWidth = text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(text) + 6;
    const QRect icon(room.right() + 1 - size - textWidth, room.center().y() - size / 2 + 1, size, size);
    Icons::get(look.icon, look.color).paint(painter, QStyle::visualRect(option.direction, room, icon));
    if (textWidth == 0)
        return;
    painter->setFont(Theme::numberFont(option.font));
    painter->setPen(look.color);
    painter->drawText(
        room,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)) |
            Qt::TextSingleLine,
        text);
}

QWidget *BrowserDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("New name"));
    return edit;
}

void BrowserDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit)
        return;
    const QString name = index.data(Qt::EditRole).toString();
    edit->setText(name);
    // The suffix is seldom what one wants to change.
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool isFolder = index.data(FolderModel::InfoRole).value<ObjectInfo>().isFolder();
    const int length = static_cast<int>(isFolder || dot <= 0 ? name.size() : dot);
    QMetaObject::invokeMethod(
        edit, [edit, length] { edit->setSelection(0, length); }, Qt::QueuedConnection);
}

void BrowserDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const QRect room = cellRoom(option.rect, index.column(), option.direction);
    const int icon = iconSize(option.fontMetrics) + 6;
    const QRect text =
        option.direction == Qt::RightToLeft ? room.adjusted(0, 3, -icon, -3) : room.adjusted(icon, 3, 0, -3);
    editor->setGeometry(text);
}

} // namespace bucketdeck
