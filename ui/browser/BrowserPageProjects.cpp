// The part of BrowserPage that shows folders as projects, chapters and sections.
#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/ProjectOutline.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/FolderActions.h"
#include "ui/browser/FolderModel.h"
#include "ui/browser/PathBar.h"
#include "ui/browser/ProjectModel.h"
#include "ui/browser/ProjectPane.h"
#include "ui/browser/ProjectView.h"
#include "ui/browser/UploadFlow.h"
#include "ui/style/MessageBanner.h"

#include <QAction>
#include <QStackedWidget>

namespace bucketdeck {
namespace {

/// So many objects are looked at to see whether folders are projects.
constexpr int sampleSize = 100;

/// Whether most of these are sounds in folders of folders.
bool looksLikeProjects(const QList<ObjectInfo> &sample, const StoragePath &projects)
{
    const auto fits = std::count_if(sample.begin(), sample.end(), [&](const ObjectInfo &info) {
        return MediaProbe::isAudio(info) && info.path.relativeTo(projects).count(u'/') >= ProjectFolder::Chapter;
    });
    return fits > 0 && fits * 2 >= sample.size();
}

} // namespace

void BrowserPage::connectProjects()
{
    ProjectView *tree = m_projects->view();
    connect(m_bar, &PathBar::projectsToggled, this, &BrowserPage::setProjectsShown);
    connect(tree, &ProjectView::selectedObjectsChanged, this, [this] {
        if (!showsProjects())
            return;
        m_selection = m_projects->view()->selectedObjects();
        updateActions();
        Q_EMIT selectionChanged(m_selection);
    });
    connect(tree, &ProjectView::soundActivated, this, [this](const QModelIndex &index) {
        const ObjectInfo info = m_projects->model()->infoAt(index);
        if (info.path.bucket.isEmpty()) {
            showFolder(accountId(), m_projects->model()->infoAt(index.parent()).path);
            return;
        }
        const QList<ObjectRef> refs = m_projects->model()->soundsBeside(index);
        const auto at =
            std::find_if(refs.begin(), refs.end(), [&](const ObjectRef &ref) { return ref.path == info.path; });
        if (m_context.playQueue && at != refs.end())
            m_context.playQueue->setItems(refs, static_cast<int>(at - refs.begin()));
        else
            tellMessage(tr("Only audio can be opened here. Use Download for other files."));
    });
    connect(tree, &ProjectView::playRequested, this, [this] { action(Command::Play)->trigger(); });
    connect(tree, &ProjectView::tableRequested, this, [this] { action(Command::OpenInTable)->trigger(); });
    connect(tree, &ProjectView::upRequested, this, &BrowserPage::goUp);
    connect(tree, &ProjectView::removeRequested, this, [this] { action(Command::Remove)->trigger(); });
    connect(tree, &ProjectView::linkRequested, this, [this] { action(Command::CopyLink)->trigger(); });
    connect(tree, &ProjectView::menuRequested, this, &BrowserPage::showMenu);
    connect(tree, &ProjectView::filesDropped, this, [this](const QStringList &paths, const StoragePath &folder) {
        m_uploads->start(accountId(), paths, folder);
    });
    connect(tree, &ProjectView::objectsDropped, this,
            [this](const QList<StoragePath> &paths, const StoragePath &folder, bool copy) {
                m_do->transferTo(accountId(), paths, folder, copy);
            });
    connect(m_projects, &ProjectPane::failed, this, &BrowserPage::showError);
    connect(m_projects, &ProjectPane::stateActionTriggered, this, &BrowserPage::takeStateAction);
    connect(m_offer, &MessageBanner::actionTriggered, this, [this] { setProjectsShown(true); });
    connect(m_offer, &MessageBanner::closed, this, [this] { m_layout.setOffered(accountId(), folder().bucket); });
    connect(m_model, &FolderModel::phaseChanged, this, &BrowserPage::offerProjects);
}

void BrowserPage::buildProjectActions()
{
    addCommand(Command::ShowProjects, tr("Show as projects"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)},
               [this] { setProjectsShown(!m_layout.isShown(accountId(), folder().bucket)); });
    action(Command::ShowProjects)->setCheckable(true);
    addCommand(Command::ProjectsAreHere, tr("Projects are in this folder"), {}, [this] {
        m_layout.setFolder(accountId(), folder());
        setProjectsShown(true);
    });
    addCommand(Command::OpenInTable, tr("Open in the table"), {}, [this] {
        const StoragePath target =
            m_selection.size() != 1
                ? folder()
                : (m_selection.first().isFolder() ? m_selection.first().path : m_selection.first().path.parent());
        m_layout.setShown(accountId(), folder().bucket, false);
        showFolder(accountId(), target);
    });
    addCommand(Command::MeasureAll, tr("Measure all lengths"), {}, [this] { m_projects->measureAll(); });
}

void BrowserPage::updateProjectActions()
{
    const bool possible = m_context.settings && !folder().bucket.isEmpty() && !isSearch();
    const bool shown = m_layout.isShown(accountId(), folder().bucket);
    action(Command::ShowProjects)->setEnabled(possible);
    action(Command::ShowProjects)->setChecked(possible && shown);
    action(Command::ProjectsAreHere)
        ->setEnabled(possible && m_layout.folderOf(accountId(), folder().bucket) != folder());
    action(Command::OpenInTable)->setEnabled(showsProjects());
    action(Command::OpenInTable)->setVisible(showsProjects());
    action(Command::MeasureAll)->setEnabled(showsProjects() && m_context.probe);
    action(Command::MeasureAll)->setVisible(showsProjects());
}

bool BrowserPage::showsProjects() const
{
    return m_stack->currentWidget() == m_projects;
}

bool BrowserPage::wantsProjects() const
{
    return !isSearch() && m_model->filter().isEmpty() && m_layout.isShown(accountId(), folder().bucket) &&
           m_layout.depthOf(accountId(), folder()).has_value();
}

void BrowserPage::setProjectsShown(bool shown)
{
    if (folder().bucket.isEmpty() || !m_context.settings)
        return;
    // Where a folder lies beside those of the projects, whoever asks for it means this one.
    if (shown && !m_layout.folderOf(accountId(), folder().bucket).contains(folder()))
        m_layout.setFolder(accountId(), folder());
    m_layout.setShown(accountId(), folder().bucket, shown);
    m_layout.setOffered(accountId(), folder().bucket);
    m_offer->hide();
    m_selection.clear();
    m_view->clearSelection();
    updateProjects();
    updateState();
    updateActions();
    Q_EMIT selectionChanged(m_selection);
    if (showsProjects())
        m_projects->view()->setFocus();
    else if (shown)
        tellMessage(tr("Takes are shown as a table. Go up to see projects, chapters and sections."));
}

void BrowserPage::updateProjects()
{
    const std::optional<int> depth = m_layout.depthOf(accountId(), folder());
    if (wantsProjects())
        m_projects->open(accountId(), folder(), *depth);
    else
        m_projects->close();
    m_bar->setProjects(m_context.settings && !folder().bucket.isEmpty() && !isSearch(),
                       m_layout.isShown(accountId(), folder().bucket));
}

void BrowserPage::offerProjects()
{
    const QString bucket = folder().bucket;
    if (m_model->phase() != FolderModel::Phase::Ready || isSearch() || !m_layout.depthOf(accountId(), folder()) ||
        m_layout.isShown(accountId(), bucket) || m_layout.isOffered(accountId(), bucket))
        return;
    const QString place = accountId() + u'/' + bucket;
    const std::shared_ptr<StorageService> storage = m_context.storage ? m_context.storage(accountId()) : nullptr;
    // Once in each bucket: it is a request to the server.
    if (!storage || m_sampled.contains(place))
        return;
    m_sampled.insert(place);
    ListRequest request;
    request.folder = m_layout.folderOf(accountId(), bucket);
    request.pageSize = sampleSize;
    request.recursive = true;
    const StoragePath projects = request.folder;
    QCoro::connect(storage->listFolder(request), this,
                   [this, id = accountId(), projects](const Result<ObjectPage> &page) {
                       if (!page || !looksLikeProjects(page->entries, projects) || accountId() != id ||
                           folder().bucket != projects.bucket || showsProjects())
                           return;
                       m_offer->showMessage(MessageBanner::Tone::Info,
                                            tr("These folders look like projects with chapters and sections."),
                                            tr("Show as projects"));
                   });
}

} // namespace bucketdeck
