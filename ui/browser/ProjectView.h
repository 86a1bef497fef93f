#pragma once

#include "core/storage/ObjectInfo.h"

#include <QSet>
#include <QTreeView>

class QTimer;

namespace bucketdeck {

class ProjectModel;

/// Projects, chapters, sections and their sounds as a tree: whole rows, keyboard, and files dropped on a folder. It
/// changes nothing by itself; it tells what is asked for.
class ProjectView final : public QTreeView
{
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit ProjectView(ProjectModel *model, QWidget *parent = nullptr);

    /// In the order in which they are shown.
    [[nodiscard]] QList<ObjectInfo> selectedObjects() const;
    /// Where drops beside every row go, and whose drags are known.
    void setPlace(const QString &accountId, const StoragePath &folder);

Q_SIGNALS:
    void selectedObjectsChanged();
    /// Of a sound: it and those beside it.
    void soundActivated(const QModelIndex &index);
    void playRequested();
    void tableRequested();
    void upRequested();
    void removeRequested();
    void linkRequested();
    void menuRequested(const QPoint &globalPosition, bool onRow);
    void filesDropped(const QStringList &localPaths, const bucketdeck::StoragePath &folder);
    void objectsDropped(const QList<bucketdeck::StoragePath> &paths, const bucketdeck::StoragePath &folder, bool copy);
    /// What is on screen, when scrolling rests.
    void shown(const QModelIndexList &rows);

private:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

    void layOutColumns();
    void rememberOpen();
    void openAgain();
    void activateRow(const QModelIndex &index);
    void tellShown();
    [[nodiscard]] StoragePath dropFolder(const QPoint &position) const;

    ProjectModel *m_model;
    QTimer *m_shownTimer;
    QString m_accountId;
    StoragePath m_folder;
    QSet<StoragePath> m_open; ///< While the tree is made anew.
    StoragePath m_current;
    StoragePath m_dropFolder;
    bool m_dropOver = false;
};

} // namespace bucketdeck
