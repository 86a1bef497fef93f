#include "ui/account/ProjectList.h"

#include "ui/account/ProjectsModel.h"
#include "ui/account/RowDelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace bucketdeck {
namespace {

constexpr int mostRows = 4;

} // namespace

ProjectList::ProjectList(ProjectsModel *model, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setItemDelegate(new RowDelegate(ProjectsModel::HostRole, {}, this));
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
    return {240, qMin(mostRows, model()->rowCount()) * RowDelegate::rowHeight};
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
