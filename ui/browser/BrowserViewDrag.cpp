// The part of BrowserView that drags files out and takes them in.
#include "ui/browser/BrowserView.h"
#include "ui/browser/DragContent.h"
#include "ui/browser/DragSource.h"
#include "ui/browser/FolderModel.h"
#include "ui/style/DragPicture.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>

namespace bucketdeck {

std::unique_ptr<QMimeData> BrowserView::dragData(const QList<ObjectInfo> &objects)
{
    auto mime = std::make_unique<QMimeData>();
    QByteArray lines = m_model->accountId().toUtf8().toPercentEncoding();
    for (const ObjectInfo &info : objects)
        lines += '\n' + info.path.toString().toUtf8().toPercentEncoding();
    mime->setData(objectsMimeType, lines);
    const QList<QUrl> files = m_drags->offer(m_model->accountId(), objects);
    if (!files.isEmpty())
        mime->setUrls(files);
    return mime;
}

void BrowserView::startDrag(Qt::DropActions supportedActions)
{
    Q_UNUSED(supportedActions)
    const QList<ObjectInfo> objects = selectedObjects();
    if (objects.isEmpty())
        return;
    std::unique_ptr<QMimeData> mime = dragData(objects);
    const bool lent = mime->hasUrls();
    auto *drag = new QDrag(this);
    drag->setMimeData(mime.release());
    const QString icon = RowFacts::iconName(objects.first());
    drag->setPixmap(dragPicture(icon, static_cast<int>(objects.size()), palette(), devicePixelRatioF()));
    // Copy to others, move inside: files that were lent to another program must never be moved away by it.
    drag->exec(Qt::CopyAction | Qt::MoveAction, lent ? Qt::CopyAction : Qt::MoveAction);
}

StoragePath BrowserView::dropFolder(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (index.isValid() && !m_model->isPending(index.row()) && m_model->infoAt(index.row()).isFolder())
        return m_model->infoAt(index.row()).path;
    return m_model->folder();
}

void BrowserView::setDropTarget(const StoragePath &folder, bool over)
{
    if (m_dropOver == over && m_dropFolder == folder)
        return;
    const bool changed = m_dropOver != over;
    m_dropFolder = folder;
    m_dropOver = over;
    viewport()->update();
    if (changed)
        Q_EMIT dropHoverChanged(over);
}

void BrowserView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(objectsMimeType) || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void BrowserView::dragMoveEvent(QDragMoveEvent *event)
{
    const QMimeData *mime = event->mimeData();
    const StoragePath folder = dropFolder(event->position().toPoint());
    bool takes = false;
    if (mime->hasFormat(objectsMimeType)) {
        const QList<StoragePath> paths = DragContent::objects(mime, m_model->accountId());
        // Not where it is already, nor into itself.
        takes = !paths.isEmpty() && folder != paths.first().parent() &&
                std::none_of(paths.begin(), paths.end(),
                             [&](const StoragePath &path) { return path.isFolder() && path.contains(folder); });
        event->setDropAction(event->modifiers() & Qt::ControlModifier ? Qt::CopyAction : Qt::MoveAction);
    } else {
        takes = mime->hasUrls() && m_model->phase() != FolderModel::Phase::Closed;
        event->setDropAction(Qt::CopyAction);
    }
    // What a search found lies in many folders: only one of its rows can be meant.
    takes = takes && !(m_model->isSearch() && folder == m_model->folder());
    setDropTarget(folder, takes);
    if (takes)
        event->accept();
    else
        event->ignore();
}

void BrowserView::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    setDropTarget({}, false);
}

void BrowserView::dropEvent(QDropEvent *event)
{
    const StoragePath folder = dropFolder(event->position().toPoint());
    setDropTarget({}, false);
    if (m_model->isSearch() && folder == m_model->folder())
        return;
    const QMimeData *mime = event->mimeData();
    if (mime->hasFormat(objectsMimeType)) {
        const QList<StoragePath> paths = DragContent::objects(mime, m_model->accountId());
        const bool copy = event->modifiers() & Qt::ControlModifier;
        event->setDropAction(copy ? Qt::CopyAction : Qt::MoveAction);
        event->accept();
        if (!paths.isEmpty() && folder != paths.first().parent())
            Q_EMIT objectsDropped(paths, folder, copy);
        return;
    }
    const QStringList files = DragContent::localFiles(mime);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!files.isEmpty())
        Q_EMIT filesDropped(files, folder);
}

bool BrowserView::takeDragEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        dragEnterEvent(static_cast<QDragEnterEvent *>(event));
        return true;
    case QEvent::DragMove:
        dragMoveEvent(static_cast<QDragMoveEvent *>(event));
        return true;
    case QEvent::DragLeave:
        dragLeaveEvent(static_cast<QDragLeaveEvent *>(event));
        return true;
    case QEvent::Drop:
        dropEvent(static_cast<QDropEvent *>(event));
        return true;
    default:
        return false;
    }
}

} // namespace bucketdeck
