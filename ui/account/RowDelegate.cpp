#include "ui/account/RowDelegate.h"

#include "ui/account/PersonTile.h"
#include "ui/style/Format.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace bucketdeck {
namespace {

constexpr int tileSide = 26;
constexpr int iconSide = 18;
constexpr int edge = 8;

} // namespace

RowDelegate::RowDelegate(int detailRole, QString icon, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
    , m_icon(std::move(icon))
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void RowDelegate::paintMark(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                            const QString &name) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    if (!m_icon.isEmpty()) {
        QRect icon(0, 0, iconSide, iconSide);
        icon.moveCenter(place.center());
        Icons::get(m_icon, colors.secondaryText).paint(painter, icon);
        return;
    }
    QFont letters = Theme::boldFont(option.font);
    letters.setPixelSize(11);
    painter->setFont(letters);
    PersonTile::paint(painter, place, PersonTile::initials(name), {}, colors.accent, colors.onAccent);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        const bool hasFocus = option.widget && option.widget->hasFocus();
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected && hasFocus ? colors.selection : colors.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    const QRect row = option.rect.adjusted(edge, 0, -edge, 0);
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const auto aligned = [&](Qt::Alignment to) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, to | Qt::AlignVCenter)) | Qt::TextSingleLine;
    };
    const QString name = Format::safeName(index.data().toString());
    const QRect mark(row.left(), row.center().y() - tileSide / 2, tileSide, tileSide);
    paintMark(painter, visual(mark), option, name);

    const QRect words(mark.right() + 11, row.top(), row.right() - mark.right() - 10, row.height());
    const QFontMetrics metrics(option.font);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, words.width());
    painter->setFont(option.font);
    painter->setPen(colors.text);
    painter->drawText(visual(words), aligned(Qt::AlignLeading), shown);
    const QRect rest = words.adjusted(metrics.horizontalAdvance(shown) + 12, 0, 0, 0);
    if (rest.width() > 0) {
        painter->setFont(Theme::smallFont(option.font));
        painter->setPen(colors.secondaryText);
        const QString detail = Format::safeName(index.data(m_detailRole).toString());
        painter->drawText(visual(rest), aligned(Qt::AlignTrailing),
                          painter->fontMetrics().elidedText(detail, Qt::ElideMiddle, rest.width()));
    }
    painter->restore();
}

} // namespace bucketdeck

#include "moc_RowDelegate.cpp"
