#pragma once

#include "core/storage/ObjectInfo.h"

#include <QTreeView>

#include <memory>

class QMimeData;
class QTimer;

namespace bucketdeck {

class DragSource;
class FolderModel;

/// The table of a folder: whole rows, keyboard, drag and drop. It changes nothing by itself; it tells what is asked
/// for.
class BrowserView final : public QTreeView
{
    Q_OBJECT

public:
    /// `drags` gives files to other programs; both outlive the view.
    BrowserView(FolderModel *model, DragSource *drags, QWidget *parent = nullptr);

    [[nodiscard]] QList<ObjectInfo> selectedObjects() const;
    /// The object that the keyboard is on; an empty path where there is none.
    [[nodiscard]] ObjectInfo currentObject() const;
    void selectPath(const StoragePath &path);
    /// Edits the current name in place.
    void renameCurrent();
    /// Focus from the field above, on a row.
    void enterByKeyboard();
    /// The room below the last row, in viewport coordinates.
    [[nodiscard]] QRect emptyRoom() const;

    /// Handles a drag over what stands in for the table (an empty folder) as one over its empty ground; false: not a
    /// drag.
    bool takeDragEvent(QEvent *event);

    /// What a drag of these carries: their paths for this window, and the files themselves for other programs, where
    /// they are on this computer.
    [[nodiscard]] std::unique_ptr<QMimeData> dragData(const QList<ObjectInfo> &objects);

    static inline const QString objectsMimeType = QStringLiteral("application/x-bucketdeck-objects");

Q_SIGNALS:
    void activatedObject(const bucketdeck::ObjectInfo &info);
    void selectedObjectsChanged();
    void upRequested();
    void removeRequested();
    void linkRequested();
    void menuRequested(const QPoint &globalPosition, bool onRow);
    void filesDropped(const QStringList &localPaths, const bucketdeck::StoragePath &folder);
    void objectsDropped(const QList<bucketdeck::StoragePath> &paths, const bucketdeck::StoragePath &folder, bool copy);
    void dropHoverChanged(bool over);

private:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

    void setHoverRow(int row);
    [[nodiscard]] StoragePath dropFolder(const QPoint &position) const;
    void setDropTarget(const StoragePath &folder, bool over);
    void askForVisible();
    void layOutColumns();

    FolderModel *m_model;
    DragSource *m_drags;
    QTimer *m_visibleTimer;
    int m_hoverRow = -1;
    StoragePath m_dropFolder;
    bool m_dropOver = false;
};

} // namespace bucketdeck
