#pragma once

#include "ui/window/SidebarModel.h"

#include <QListView>
#include <QUrl>

class QMenu;

namespace bucketdeck {

/// The list in the sidebar: one click or Enter goes there, files dropped on a bucket go up to it.
class SidebarView final : public QListView
{
    Q_OBJECT

public:
    explicit SidebarView(SidebarModel *model, QWidget *parent = nullptr);

    /// Marks this place as the one that is shown; says nothing.
    void setPlace(const SidebarPlace &place);

Q_SIGNALS:
    void placeChosen(const bucketdeck::SidebarPlace &place);
    void filesDropped(const bucketdeck::SidebarPlace &place, const QList<QUrl> &files);
    void retryRequested();
    void signInRequested();
    void openBucketRequested();
    void newBucketRequested();
    void bucketPropertiesRequested(const QString &bucket);
    void editBucketRequested(const QString &bucket);
    void emptyBucketRequested(const QString &bucket);
    void removeBucketRequested(const QString &bucket);
    /// For the owner to add what it knows, before the menu is shown.
    void bucketMenuAboutToShow(const QString &bucket, QMenu *menu);
    void forgetBucketRequested(const QString &bucket);

private:
    void choose(const QModelIndex &index);
    void showPlace();
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

    SidebarModel *m_model;
    SidebarPlace m_place;
};

} // namespace bucketdeck
