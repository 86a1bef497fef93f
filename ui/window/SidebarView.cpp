#include "ui/window/SidebarView.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/window/SidebarDelegate.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace bucketdeck {
namespace {

QList<QUrl> localFiles(const QMimeData *data)
{
    QList<QUrl> files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files.append(url);
    return files;
}

} // namespace

SidebarView::SidebarView(SidebarModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setAccessibleName(tr("Places"));
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    connect(model, &QAbstractItemModel::modelReset, this, &SidebarView::showPlace);
}

void SidebarView::setPlace(const SidebarPlace &place)
{
    m_place = place;
    showPlace();
}

void SidebarView::showPlace()
{
    const QModelIndex index = m_model->indexOf(m_place);
    if (!index.isValid()) {
        selectionModel()->clearSelection();
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void SidebarView::choose(const QModelIndex &index)
{
    switch (m_model->kind(index)) {
    case SidebarModel::RowKind::Place:
        setPlace(m_model->place(index));
        Q_EMIT placeChosen(m_place);
        break;
    case SidebarModel::RowKind::Retry:
        Q_EMIT retryRequested();
        break;
    case SidebarModel::RowKind::SignIn:
        Q_EMIT signInRequested();
        break;
    case SidebarModel::RowKind::OpenBucket:
        Q_EMIT openBucketRequested();
        break;
    case SidebarModel::RowKind::NewBucket:
        Q_EMIT newBucketRequested();
        break;
    case SidebarModel::RowKind::Heading:
    case SidebarModel::RowKind::Notice:
        break;
    }
}

void SidebarView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        choose(index);
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

QModelIndex SidebarView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model->rowCount() - 1;
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    int step = 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MovePageUp:
        step = -1;
        break;
    case MoveHome:
        row = -1;
        break;
    case MoveEnd:
        row = last + 1;
        step = -1;
        break;
    default:
        break;
    }
    // Headings and notices are passed over.
    for (row += step; row >= 0 && row <= last; row += step)
        if (m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable))
            return m_model->index(row);
    return currentIndex();
}

QItemSelectionModel::SelectionFlags SidebarView::selectionCommand(const QModelIndex &, const QEvent *) const
{
    // What is selected is the place that is shown; the keys move the focus only, until Enter.
    return QItemSelectionModel::NoUpdate;
}

void SidebarView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const SidebarPlace place = m_model->place(index);
    if (place.kind != SidebarPlace::Kind::Bucket)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, place] {
        setPlace(place);
        Q_EMIT placeChosen(place);
    });
    if (index.data(SidebarModel::UnlistedRole).toBool()) {
        // Whoever may not see a bucket may not change it.
        menu->addAction(tr("Properties…"), this, [this, place] { Q_EMIT bucketPropertiesRequested(place.bucket); });
        Q_EMIT bucketMenuAboutToShow(place.bucket, menu);
        menu->addSeparator();
        menu->addAction(tr("Take off this list"), this, [this, place] { Q_EMIT forgetBucketRequested(place.bucket); });
    } else {
        menu->addAction(tr("Edit…"), this, [this, place] { Q_EMIT editBucketRequested(place.bucket); });
        Q_EMIT bucketMenuAboutToShow(place.bucket, menu);
        menu->addSeparator();
        menu->addAction(tr("Empty…"), this, [this, place] { Q_EMIT emptyBucketRequested(place.bucket); });
        menu->addAction(tr("Delete…"), this, [this, place] { Q_EMIT removeBucketRequested(place.bucket); });
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                                               : event->globalPos());
}

void SidebarView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // Notices wrap anew.
}

void SidebarView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SidebarView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_model->flags(index).testFlag(Qt::ItemIsDropEnabled) && !localFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void SidebarView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QList<QUrl> files = localFiles(event->mimeData());
    if (files.isEmpty() || !m_model->flags(index).testFlag(Qt::ItemIsDropEnabled))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(m_model->place(index), files);
}

} // namespace bucketdeck

#include "moc_SidebarView.cpp"
