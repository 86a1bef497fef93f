#include "ui/browser/BrowserView.h"

#include "ui/browser/BrowserDelegate.h"
#include "ui/browser/BrowserHeader.h"
#include "ui/browser/FolderModel.h"
#include "ui/style/Theme.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {

BrowserView::BrowserView(FolderModel *model, DragSource *drags, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_drags(drags)
    , m_visibleTimer(new QTimer(this))
{
    setAccessibleName(tr("Files"));
    auto *columns = new BrowserHeader(this);
    columns->setAccessibleName(tr("Columns"));
    setHeader(columns);
    setModel(model);
    setItemDelegate(new BrowserDelegate(this));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    setAllColumnsShowFocus(true);

    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(40);
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionResizeMode(FolderModel::NameColumn, QHeaderView::Stretch);
    sortByColumn(FolderModel::NameColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    layOutColumns();

    // What is on screen is asked for when scrolling rests.
    m_visibleTimer->setSingleShot(true);
    m_visibleTimer->setInterval(80ms);
    connect(m_visibleTimer, &QTimer::timeout, this, &BrowserView::askForVisible);
    const auto rowsMoved = [this] { m_visibleTimer->start(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, rowsMoved);
    connect(model, &QAbstractItemModel::rowsRemoved, this, rowsMoved);
    connect(model, &QAbstractItemModel::layoutChanged, this, rowsMoved);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &last) {
        // Another version may be in a row, of which nothing is known; progress comes faster than the timer.
        if (last.column() == FolderModel::StateColumn && !m_visibleTimer->isActive())
            m_visibleTimer->start();
    });

    connect(model, &QAbstractItemModel::modelReset, this, &BrowserView::layOutColumns);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_model->isPending(index.row()))
            Q_EMIT activatedObject(ObjectInfo(m_model->infoAt(index.row())));
    });
}

void BrowserView::layOutColumns()
{
    // In letters, so that a bigger font gets wider columns.
    const auto width = [&](int letters) { return fontMetrics().averageCharWidth() * letters; };
    header()->resizeSection(FolderModel::KindColumn, width(m_model->isSearch() ? 34 : 19));
    header()->resizeSection(FolderModel::LengthColumn, width(9));
    header()->resizeSection(FolderModel::SizeColumn, width(11));
    header()->resizeSection(FolderModel::ModifiedColumn, width(15));
    header()->resizeSection(FolderModel::StateColumn, width(11));
}

void BrowserView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutColumns();
}

QList<ObjectInfo> BrowserView::selectedObjects() const
{
    // By ranges: a list of a hundred thousand indexes costs more than all the rest.
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<ObjectInfo> objects;
    objects.reserve(rows.size());
    for (const int row : std::as_const(rows)) {
        if (row < m_model->rowCount() && !m_model->isPending(row))
            objects.append(m_model->infoAt(row));
    }
    return objects;
}

ObjectInfo BrowserView::currentObject() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && !m_model->isPending(index.row()) ? m_model->infoAt(index.row()) : ObjectInfo();
}

void BrowserView::selectPath(const StoragePath &path)
{
    const int row = m_model->rowOf(path);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, FolderModel::NameColumn);
    setCurrentIndex(index);
    scrollTo(index);
}

void BrowserView::enterByKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, FolderModel::NameColumn));
}

void BrowserView::renameCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_model->isPending(index.row()))
        return;
    edit(index.siblingAtColumn(FolderModel::NameColumn));
}

QRect BrowserView::emptyRoom() const
{
    const int rows = m_model->rowCount();
    const int rowHeight = BrowserDelegate::rowHeight(fontMetrics());
    const int used = rows * rowHeight - verticalOffset();
    return viewport()->rect().adjusted(0, qMax(0, used), 0, 0);
}

void BrowserView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedObjectsChanged();
}

void BrowserView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    m_visibleTimer->start();
}

void BrowserView::updateGeometries()
{
    QTreeView::updateGeometries();
    m_visibleTimer->start();
}

void BrowserView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_visibleTimer->start();
}

void BrowserView::askForVisible()
{
    const QModelIndex first = indexAt({1, 1});
    if (!first.isValid())
        return;
    const QModelIndex last = indexAt({1, viewport()->height() - 1});
    m_model->requestDetails(first.row(), last.isValid() ? last.row() : m_model->rowCount() - 1);
}

void BrowserView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(palette());
    const int row = index.row();
    const bool selected = selectionModel()->isRowSelected(row, {});
    const bool dropHere = m_dropOver && m_dropFolder != m_model->folder() && m_model->infoAt(row).path == m_dropFolder;
    const QRect full(0, option.rect.top(), viewport()->width(), option.rect.height());
    QColor ground = row % 2 == 0 ? colors.alternateBase : colors.base;
    if (selected || dropHere)
        ground = colors.selection;
    else if (row == m_hoverRow)
        ground = colors.hover;
    painter->fillRect(full, ground);

    QStyleOptionViewItem cell(option);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        cell.rect = QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column), option.rect.height());
        itemDelegate()->paint(painter, cell, m_model->index(row, column));
    }
    if (dropHere || (hasFocus() && currentIndex().row() == row)) {
        painter->setPen(QPen(colors.accent, dropHere ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(full).adjusted(1, 1, -1.5, -1.5));
    }
}

void BrowserView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_dropOver || m_dropFolder != m_model->folder())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::colors(palette()).accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void BrowserView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (const ObjectInfo info = currentObject(); !info.path.bucket.isEmpty())
            Q_EMIT activatedObject(info);
    } else if ((plain && event->key() == Qt::Key_Backspace) ||
               (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)) {
        Q_EMIT upRequested();
    } else if (plain && event->key() == Qt::Key_F2) {
        renameCurrent();
    } else if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removeRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT linkRequested();
    } else if (plain && event->key() == Qt::Key_Escape) {
        if (!selectionModel()->hasSelection()) {
            event->ignore(); // Then it is the page's.
            return;
        }
        clearSelection();
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void BrowserView::mousePressEvent(QMouseEvent *event)
{
    // A press on empty ground takes the selection away, as file managers do.
    if (!indexAt(event->position().toPoint()).isValid())
        clearSelection();
    QTreeView::mousePressEvent(event);
}

void BrowserView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    setHoverRow(indexAt(event->position().toPoint()).row());
}

void BrowserView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    setHoverRow(-1);
}

void BrowserView::setHoverRow(int row)
{
    if (m_hoverRow == row)
        return;
    m_hoverRow = row;
    viewport()->update();
}

void BrowserView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    const QPoint position =
        byKeyboard && index.isValid() ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(position, index.isValid());
    event->accept();
}

} // namespace bucketdeck
