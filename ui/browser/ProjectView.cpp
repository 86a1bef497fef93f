#include "ui/browser/ProjectView.h"

#include "ui/browser/BrowserDelegate.h"
#include "ui/browser/BrowserHeader.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/DragContent.h"
#include "ui/browser/ProjectModel.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

/// The rows from the top down to it: in their order is what is shown first.
std::vector<int> placeOf(QModelIndex index)
{
    std::vector<int> rows;
    for (; index.isValid(); index = index.parent())
        rows.insert(rows.begin(), index.row());
    return rows;
}

} // namespace

ProjectView::ProjectView(ProjectModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_shownTimer(new QTimer(this))
{
    setAccessibleName(tr("Projects"));
    auto *columns = new BrowserHeader(this);
    columns->setAccessibleName(tr("Columns"));
    setHeader(columns);
    setModel(model);
    setItemDelegate(new BrowserDelegate(this));
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setIndentation(22);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setAllColumnsShowFocus(true);
    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(40);
    columns->setSectionResizeMode(FolderModel::NameColumn, QHeaderView::Stretch);
    layOutColumns();

    m_shownTimer->setSingleShot(true);
    m_shownTimer->setInterval(80ms);
    connect(m_shownTimer, &QTimer::timeout, this, &ProjectView::tellShown);
    const auto later = [this] { m_shownTimer->start(); };
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, later);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ProjectView::rememberOpen);
    connect(model, &QAbstractItemModel::modelReset, this, &ProjectView::openAgain);
    // A file that was on may come back with the list of its folder only.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_current.bucket.isEmpty() || currentIndex().isValid())
            return;
        if (const QModelIndex index = m_model->indexOf(m_current); index.isValid())
            setCurrentIndex(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &ProjectView::activateRow);
}

void ProjectView::setPlace(const QString &accountId, const StoragePath &folder)
{
    m_accountId = accountId;
    m_folder = folder;
    m_open.clear();
    m_current = {};
}

void ProjectView::layOutColumns()
{
    // In letters, so that a bigger font gets wider columns.
    const auto width = [&](int letters) { return fontMetrics().averageCharWidth() * letters; };
    header()->resizeSection(FolderModel::KindColumn, width(21));
    header()->resizeSection(FolderModel::LengthColumn, width(12));
    header()->resizeSection(FolderModel::SizeColumn, width(11));
    header()->resizeSection(FolderModel::ModifiedColumn, width(12));
    header()->resizeSection(FolderModel::StateColumn, width(7));
}

void ProjectView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutColumns();
}

void ProjectView::rememberOpen()
{
    m_open.clear();
    QModelIndexList parents{QModelIndex()};
    while (!parents.isEmpty()) {
        const QModelIndex parent = parents.takeLast();
        const ProjectFolder *folder = m_model->folderAt(parent);
        const int folders = folder ? static_cast<int>(folder->folders.size()) : 0;
        for (int row = 0; row < folders; ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (!isExpanded(index))
                continue;
            m_open.insert(m_model->infoAt(index).path);
            parents.append(index);
        }
    }
    if (currentIndex().isValid())
        m_current = m_model->infoAt(currentIndex()).path;
}

void ProjectView::openAgain()
{
    const QSet<StoragePath> open = std::exchange(m_open, {});
    for (const StoragePath &path : open) {
        if (const QModelIndex index = m_model->indexOf(path); index.isValid())
            setExpanded(index, true);
    }
    if (const QModelIndex index = m_model->indexOf(m_current); index.isValid() && !m_current.bucket.isEmpty())
        setCurrentIndex(index);
    Q_EMIT selectedObjectsChanged();
    m_shownTimer->start();
}

QList<ObjectInfo> ProjectView::selectedObjects() const
{
    std::vector<std::pair<std::vector<int>, QModelIndex>> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    rows.reserve(static_cast<size_t>(selected.size()));
    for (const QModelIndex &row : selected)
        rows.emplace_back(placeOf(row), row);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<ObjectInfo> objects;
    for (const auto &[place, row] : rows) {
        const ObjectInfo info = m_model->infoAt(row);
        // What is in a folder that is selected, too, would come twice.
        const bool inside = std::any_of(objects.begin(), objects.end(), [&](const ObjectInfo &other) {
            return other.isFolder() && other.path.contains(info.path);
        });
        if (!info.path.bucket.isEmpty() && !inside)
            objects.append(info);
    }
    return objects;
}

void ProjectView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedObjectsChanged();
}

void ProjectView::activateRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_model->folderAt(row))
        setExpanded(row, !isExpanded(row));
    else
        Q_EMIT soundActivated(row);
}

void ProjectView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && keys == Qt::NoModifier) {
        activateRow(currentIndex());
    } else if (enter && keys == Qt::ShiftModifier) {
        Q_EMIT playRequested();
    } else if (enter && keys == Qt::ControlModifier) {
        Q_EMIT tableRequested();
    } else if ((keys == Qt::NoModifier && event->key() == Qt::Key_Backspace) ||
               (keys == Qt::AltModifier && event->key() == Qt::Key_Up)) {
        Q_EMIT upRequested();
    } else if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removeRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT linkRequested();
    } else if (keys == Qt::NoModifier && event->key() == Qt::Key_Asterisk) {
        // Down to the sections, whose files would cost a request each.
        const ProjectFolder *folder = m_model->folderAt(currentIndex());
        if (folder && currentIndex().isValid() && folder->depth < ProjectFolder::Section)
            expandRecursively(currentIndex(), ProjectFolder::Chapter - folder->depth);
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ProjectView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::colors(palette());
    const ObjectInfo info = m_model->infoAt(index);
    const bool selected = selectionModel()->isSelected(index);
    const bool dropHere = m_dropOver && info.isFolder() && info.path == m_dropFolder;
    const QRect full(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->fillRect(full, selected || dropHere ? colors.selection : colors.base);
    QStyleOptionViewItem cell(option);
    for (int column = 0; column < ProjectModel::columns; ++column) {
        cell.rect = QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column), option.rect.height());
        if (column == FolderModel::NameColumn) {
            const QRect inner = visualRect(index.siblingAtColumn(column));
            const QRect branches =
                layoutDirection() == Qt::RightToLeft
                    ? QRect(inner.right() + 1, cell.rect.top(), cell.rect.right() - inner.right(), cell.rect.height())
                    : QRect(cell.rect.left(), cell.rect.top(), inner.left() - cell.rect.left(), cell.rect.height());
            drawBranches(painter, branches, index);
            cell.rect = QRect(inner.left(), option.rect.top(), inner.width(), option.rect.height());
            // A project and a chapter stand out from what is in them.
            const ProjectFolder *folder = m_model->folderAt(index);
            cell.font = folder && folder->depth == ProjectFolder::Project ? Theme::boldFont(font()) : font();
        } else {
            cell.font = font();
        }
        itemDelegate()->paint(painter, cell, index.siblingAtColumn(column));
    }
    if (dropHere || (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0))) {
        painter->setPen(QPen(colors.accent, dropHere ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(full).adjusted(1, 1, -1.5, -1.5));
    }
}

void ProjectView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model->hasChildren(index.siblingAtColumn(0)))
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int size = qMin(14, indentation());
    const QPoint centre(mirrored ? rect.left() + indentation() / 2 - 6 : rect.right() - indentation() / 2 + 6,
                        rect.center().y() + 1);
    painter->save();
    painter->translate(centre);
    if (!isExpanded(index.siblingAtColumn(0)))
        painter->rotate(mirrored ? 90 : -90);
    Icons::get(QStringLiteral("chevron-down"), Theme::colors(palette()).secondaryText)
        .paint(painter, QRect(-size / 2, -size / 2, size, size));
    painter->restore();
}

void ProjectView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    const QPoint position =
        byKeyboard && index.isValid() ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(position, index.isValid());
    event->accept();
}

void ProjectView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    m_shownTimer->start();
}

void ProjectView::updateGeometries()
{
    QTreeView::updateGeometries();
    m_shownTimer->start();
}

void ProjectView::tellShown()
{
    QModelIndexList rows;
    for (QModelIndex index = indexAt({1, 1}); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > viewport()->height())
            break;
        rows.append(index.siblingAtColumn(0));
    }
    Q_EMIT shown(rows);
}

StoragePath ProjectView::dropFolder(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return m_folder;
    const ObjectInfo info = m_model->infoAt(index);
    return info.isFolder() && !info.path.bucket.isEmpty() ? info.path : m_model->infoAt(index.parent()).path;
}

void ProjectView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(BrowserView::objectsMimeType) || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ProjectView::dragMoveEvent(QDragMoveEvent *event)
{
    const bool ours = event->mimeData()->hasFormat(BrowserView::objectsMimeType);
    m_dropFolder = dropFolder(event->position().toPoint());
    m_dropOver = !m_dropFolder.bucket.isEmpty();
    viewport()->update();
    event->setDropAction(ours && !(event->modifiers() & Qt::ControlModifier) ? Qt::MoveAction : Qt::CopyAction);
    if (m_dropOver)
        event->accept();
    else
        event->ignore();
}

void ProjectView::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    m_dropOver = false;
    viewport()->update();
}

void ProjectView::dropEvent(QDropEvent *event)
{
    const StoragePath folder = dropFolder(event->position().toPoint());
    m_dropOver = false;
    viewport()->update();
    if (folder.bucket.isEmpty())
        return;
    event->accept();
    if (event->mimeData()->hasFormat(BrowserView::objectsMimeType)) {
        const QList<StoragePath> paths = DragContent::objects(event->mimeData(), m_accountId);
        if (!paths.isEmpty() && folder != paths.first().parent())
            Q_EMIT objectsDropped(paths, folder, event->modifiers() & Qt::ControlModifier);
        return;
    }
    const QStringList files = DragContent::localFiles(event->mimeData());
    if (!files.isEmpty())
        Q_EMIT filesDropped(files, folder);
}

} // namespace bucketdeck
