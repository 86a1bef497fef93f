// The part of BrowserPage that filters and searches.
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/FolderModel.h"
#include "ui/browser/SearchBar.h"

#include <QKeyEvent>

namespace bucketdeck {

bool BrowserPage::isSearch() const
{
    return m_model->isSearch();
}

QString BrowserPage::bucketTitle() const
{
    return m_context.titleOf(accountId(), {folder().bucket, {}});
}

void BrowserPage::search(const QString &text)
{
    if (text.trimmed().isEmpty() || folder().bucket.isEmpty())
        return;
    if (text == m_model->searchText()) {
        m_view->enterByKeyboard();
        return;
    }
    const FolderHistory::Place place{accountId(), folder(), text};
    if (isSearch())
        m_history.replace(place); // Words that were put right make no place to come back to.
    else
        m_history.visit(place);
    go(place);
}

void BrowserPage::leaveSearch()
{
    if (isSearch())
        showFolder(accountId(), folder());
}

void BrowserPage::takeFilter(const QString &text)
{
    if (!isSearch()) {
        m_model->setFilter(text);
        updateProjects(); // A filter is of the table.
        updateState();
    } else if (text.isEmpty()) {
        leaveSearch();
    }
    updateSearch();
}

void BrowserPage::updateSearch()
{
    if (isSearch())
        m_searchBar->showSearch(bucketTitle(), m_model->loadedCount(), m_model->lookedAt(),
                                m_model->phase() == FolderModel::Phase::Loading, m_model->isSearchStopped());
    else if (!m_model->filter().isEmpty())
        m_searchBar->showFilter(bucketTitle());
    else
        m_searchBar->showNothing();
}

void BrowserPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isSearch())
        leaveSearch();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bucketdeck
