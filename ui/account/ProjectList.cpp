#include "ui/account/ProjectList.h"

#include "ui/account/PersonTile.h"
#include "ui/account/ProjectsModel.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace bucketdeck {
namespace {

constexpr int rowHeight = 40;
constexpr int mostRows = 4;
constexpr int tileSide = 26;

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = Theme::colors(option.palette);
        const auto *view = qobject_cast<const QWidget *>(option.widget);
        const bool current = option.state.testFlag(QStyle::State_Selected) && view && view->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? colors.selection : colors.hover);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        const auto visual = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        const QRect row = option.rect;
        const QRect tile(row.left() + 8, row.center().y() - tileSide / 2, tileSide, tileSide);
        const QString name = Format::safeName(index.data().toString());
        QFont letters = Theme::boldFont(option.font);
        letters.setPixelSize(11);
        painter->setFont(letters);
        PersonTile::paint(painter, visual(tile), PersonTile::initials(name), {}, colors.accent, colors.onAccent);
        const int leading =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
        const int trailing =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter));
        const QRect words(tile.right() + 11, row.top(), row.right() - tile.right() - 21, row.height());
        painter->setFont(option.font);
        const int nameWidth = qMin(words.width(), option.fontMetrics.horizontalAdvance(name));
        painter->setPen(colors.text);
        painter->drawText(visual(QRect(words.topLeft(), QSize(nameWidth, words.height()))), leading,
                          option.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth));
        const QRect rest = words.adjusted(nameWidth + 12, 0, 0, 0);
        painter->setFont(Theme::smallFont(option.font));
        painter->setPen(colors.secondaryText);
        painter->drawText(visual(rest), trailing,
                          painter->fontMetrics().elidedText(index.data(ProjectsModel::HostRole).toString(),
                                                            Qt::ElideMiddle, qMax(0, rest.width())));
        painter->restore();
    }
};

} // namespace

ProjectList::ProjectList(ProjectsModel *model, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Projects you signed in to before"));
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(ProjectsModel::UrlRole).toUrl()); });
    connect(model, &QAbstractItemModel::modelReset, this, &ProjectList::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ProjectList::updateGeometry);
}

QSize ProjectList::sizeHint() const
{
    return {240, qMin(mostRows, model()->rowCount()) * rowHeight};
}

void ProjectList::keyPressEvent(QKeyEvent *event)
{
    const QUrl url = currentIndex().data(ProjectsModel::UrlRole).toUrl();
    // Return belongs to the row here, not to the dialog's button.
    if (!url.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT chosen(url);
    else if (!url.isEmpty() && event->key() == Qt::Key_Delete)
        Q_EMIT forgetRequested(url);
    else
        QListView::keyPressEvent(event);
}

void ProjectList::contextMenuEvent(QContextMenuEvent *event)
{
    const QUrl url = currentIndex().data(ProjectsModel::UrlRole).toUrl();
    if (url.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Forget this project"), this, [this, url] { Q_EMIT forgetRequested(url); });
    menu->popup(event->globalPos());
}

void ProjectList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace bucketdeck

#include "moc_ProjectList.cpp"
