#include "ui/browser/BrowserPage.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "core/cache/OfflineKeeper.h"
#include "ui/browser/Breadcrumbs.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/DragSource.h"
#include "ui/browser/DropHint.h"
#include "ui/browser/FolderActions.h"
#include "ui/browser/FolderModel.h"
#include "ui/browser/FreeInSlices.h"
#include "ui/browser/PathBar.h"
#include "ui/browser/ProjectPane.h"
#include "ui/browser/SearchBar.h"
#include "ui/browser/SelectionReader.h"
#include "ui/browser/TagFlow.h"
#include "ui/browser/UploadFlow.h"
#include "ui/style/ErrorDetails.h"
#include "ui/style/Format.h"
#include "ui/style/MessageBanner.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bucketdeck {

BrowserPage::BrowserPage(const AppServices &services, QWidget *parent)
    : BrowserPage(BrowserContext::from(services), parent)
{
}

BrowserPage::BrowserPage(const BrowserContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FolderModel(context, this))
    , m_selected(new SelectionReader(m_model, this))
    , m_drags(new DragSource(context, this))
    , m_bar(new PathBar(this))
    , m_searchBar(new SearchBar(this))
    , m_banner(new MessageBanner(this))
    , m_offer(new MessageBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new BrowserView(m_model, m_drags, m_stack))
    , m_state(new StatePane(m_stack))
    , m_projects(new ProjectPane(context, m_stack))
    , m_layout(context)
    , m_hint(new DropHint(m_view->viewport()))
    , m_do(new FolderActions(context, this))
    , m_tags(new TagFlow(context, this))
    , m_uploads(new UploadFlow(context, this))
{
    setAccessibleName(tr("Browser"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_projects);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_searchBar);
    column->addWidget(m_banner);
    column->addWidget(m_offer);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    setTabOrder(m_bar, m_view);
    m_banner->hide();
    m_offer->hide();
    // Files may be dropped on an empty folder too, where the table isn't shown.
    m_state->setAcceptDrops(true);
    m_state->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    buildActions();
    connectParts();
    connectProjects();
    updateState();
    updateActions();
}

void BrowserPage::connectParts()
{
    connect(m_bar, &PathBar::backRequested, this, [this] { action(Command::Back)->trigger(); });
    connect(m_bar, &PathBar::forwardRequested, this, [this] { action(Command::Forward)->trigger(); });
    connect(m_bar->crumbs(), &Breadcrumbs::folderChosen, this,
            [this](const StoragePath &folder) { showFolder(accountId(), folder); });
    connect(m_bar, &PathBar::filterChanged, this, &BrowserPage::takeFilter);
    connect(m_bar, &PathBar::searchRequested, this, &BrowserPage::search);
    connect(m_bar, &PathBar::filterLeft, m_view, [this] { m_view->enterByKeyboard(); });
    connect(m_searchBar, &SearchBar::searchAllRequested, this, [this] { search(m_model->filter()); });
    connect(m_searchBar, &SearchBar::stopRequested, m_model, &FolderModel::stopSearch);
    connect(m_searchBar, &SearchBar::leaveRequested, this, &BrowserPage::leaveSearch);
    connect(m_model, &FolderModel::searchProgressed, this, &BrowserPage::updateState);
    connect(m_bar, &PathBar::newFolderRequested, this, [this] { action(Command::NewFolder)->trigger(); });
    connect(m_bar, &PathBar::uploadFilesRequested, this, [this] { action(Command::UploadFiles)->trigger(); });
    connect(m_bar, &PathBar::uploadFolderRequested, this, [this] { action(Command::UploadFolder)->trigger(); });
    connect(m_bar, &PathBar::uploadCompressedRequested, this, [this] { action(Command::UploadCompressed)->trigger(); });

    connect(m_view, &BrowserView::activatedObject, this, &BrowserPage::activate);
    connect(m_view, &BrowserView::upRequested, this, &BrowserPage::goUp);
    connect(m_view, &BrowserView::removeRequested, this, [this] { action(Command::Remove)->trigger(); });
    connect(m_view, &BrowserView::linkRequested, this, [this] { action(Command::CopyLink)->trigger(); });
    connect(m_view, &BrowserView::menuRequested, this, &BrowserPage::showMenu);
    connect(m_view, &BrowserView::dropHoverChanged, m_hint, &DropHint::setHot);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &BrowserPage::placeHint);
    connect(m_view, &BrowserView::filesDropped, this, [this](const QStringList &paths, const StoragePath &folder) {
        m_uploads->start(accountId(), paths, folder);
    });
    connect(m_view, &BrowserView::objectsDropped, this,
            [this](const QList<StoragePath> &paths, const StoragePath &folder, bool copy) {
                m_do->transferTo(accountId(), paths, folder, copy);
            });
    connect(m_view, &BrowserView::selectedObjectsChanged, m_selected,
            [this] { m_selected->read(m_view->selectionModel()->selection()); });
    connect(m_selected, &SelectionReader::changed, this, [this](const QList<ObjectInfo> &objects) {
        if (showsProjects())
            return;
        freeInSlices(std::exchange(m_selection, objects));
        updateActions();
        m_drags->prepare(accountId(), m_selection);
        Q_EMIT selectionChanged(m_selection);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        // What shows one object shows the version that is there now.
        const int row = m_selection.size() == 1 && !showsProjects() ? m_model->rowOf(m_selection.first().path) : -1;
        if (row >= first.row() && row <= last.row() && m_model->infoAt(row) != m_selection.first())
            m_selected->read(m_view->selectionModel()->selection());
    });

    connect(m_model, &FolderModel::phaseChanged, this, &BrowserPage::updateState);
    connect(m_model, &FolderModel::loadedCountChanged, this, &BrowserPage::updateState);
    for (const auto change : {&FolderModel::phaseChanged, &FolderModel::loadedCountChanged}) {
        connect(m_model, change, this, [this] {
            if (isSearch())
                return; // That's not what the folder has in it.
            Q_EMIT contentsChanged(m_model->loadedCount(), m_model->loadedBytes(),
                                   m_model->phase() == FolderModel::Phase::Ready);
        });
    }
    connect(m_model, &FolderModel::refreshFailed, this, &BrowserPage::showError);
    connect(m_model, &FolderModel::asItWasChanged, this, &BrowserPage::tellAsItWas);
    connect(m_model, &FolderModel::renameRequested, this,
            [this](const StoragePath &path, const QString &name) { m_do->rename(accountId(), path, name); });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &BrowserPage::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BrowserPage::updateState);

    connect(m_do, &FolderActions::failed, this, &BrowserPage::showError);
    connect(m_do, &FolderActions::message, this, &BrowserPage::tellMessage);
    connect(m_do, &FolderActions::detailsChanged, this, &BrowserPage::detailsChanged);
    connect(m_do, &FolderActions::folderMade, this, [this](const StoragePath &made) {
        m_selectWhenThere = made;
        m_model->refreshSoon();
    });
    if (m_context.offline) {
        connect(m_context.offline, &OfflineKeeper::failed, this, &BrowserPage::showError);
        connect(m_context.offline, &OfflineKeeper::changed, this, [this] {
            updateActions();
            m_view->viewport()->update();
        });
    }
    connect(m_drags, &DragSource::message, this, &BrowserPage::tellMessage);
    connect(m_tags, &TagFlow::failed, this, &BrowserPage::showError);
    connect(m_tags, &TagFlow::message, this, &BrowserPage::tellMessage);
    connect(m_uploads, &UploadFlow::failed, this, &BrowserPage::showError);
    connect(m_uploads, &UploadFlow::refused, this, &BrowserPage::showError);
    connect(m_uploads, &UploadFlow::message, this, &BrowserPage::tellMessage);
    connect(m_banner, &MessageBanner::actionTriggered, this, &BrowserPage::showDetails);
    connect(m_state, &StatePane::actionTriggered, this, &BrowserPage::takeStateAction);
}

QString BrowserPage::accountId() const
{
    return m_model->accountId();
}

StoragePath BrowserPage::folder() const
{
    return m_model->folder();
}

void BrowserPage::showFolder(const QString &accountId, const StoragePath &folder)
{
    const FolderHistory::Place place{accountId, folder};
    m_history.visit(place);
    go(place, {}, folder.isBucket());
}

void BrowserPage::go(const FolderHistory::Place &place, const StoragePath &selectThere, bool mayGoHome)
{
    // Before the folder is opened: a storage may answer at once.
    m_rootCheckDue = mayGoHome;
    m_selectWhenThere = selectThere;
    m_selection.clear();
    m_banner->hide();
    m_offer->hide();
    m_bar->setSearchText(place.search);
    m_model->setFilter({});
    m_model->open(place.accountId, place.folder, place.search);
    updateProjects();
    updateState();
    m_bar->crumbs()->setFolder(place.folder, [this, id = place.accountId](const StoragePath &folder) {
        return m_context.titleOf(id, folder);
    });
    m_bar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_hint->setFolderName(m_context.titleOf(place.accountId, place.folder));
    updateActions();
    m_view->scrollToTop();
    placeHint();
    Q_EMIT folderChanged(place.accountId, place.folder);
    Q_EMIT selectionChanged(m_selection);
}

void BrowserPage::goUp()
{
    if (isSearch()) {
        leaveSearch();
        return;
    }
    if (folder().bucket.isEmpty() || folder().isBucket())
        return;
    const StoragePath from = folder();
    // Going up is a wish to see the root as it is; and what one came from is where one goes on.
    const FolderHistory::Place place{accountId(), from.parent()};
    m_history.visit(place);
    go(place, from);
}

void BrowserPage::goHomeWhereRootIsBare()
{
    const std::shared_ptr<StorageService> storage = m_context.storage ? m_context.storage(accountId()) : nullptr;
    if (!storage || !folder().isBucket())
        return;
    const StoragePath home = storage->homeFolder(folder().bucket);
    if (home.isBucket() || home == folder())
        return;
    // With row-level security a root shows the own folder alone, or nothing at all.
    const bool bare = m_model->loadedCount() == 0 || (m_model->loadedCount() == 1 && m_model->rowOf(home) >= 0);
    if (!bare)
        return;
    const FolderHistory::Place place{accountId(), home};
    m_history.replace(place);
    go(place);
}

void BrowserPage::activate(const ObjectInfo &info)
{
    if (info.isFolder()) {
        showFolder(accountId(), info.path);
        return;
    }
    if (!m_context.playQueue || !MediaProbe::isAudio(info)) {
        tellMessage(tr("Only audio can be opened here. Use Download for other files."));
        return;
    }
    const QList<ObjectRef> refs = m_model->audioRefs();
    const auto at = std::find_if(refs.begin(), refs.end(), [&](const ObjectRef &ref) { return ref.path == info.path; });
    if (at != refs.end())
        m_context.playQueue->setItems(refs, static_cast<int>(at - refs.begin()));
    else if (m_model->isAsItWas())
        tellMessage(tr("There is no connection, and this file isn’t kept offline."));
}

void BrowserPage::updateState()
{
    const bool empty = m_model->rowCount() == 0;
    switch (m_model->phase()) {
    case FolderModel::Phase::Closed:
    case FolderModel::Phase::Loading:
        if (empty && isSearch())
            m_state->showSearching(m_model->searchText(), bucketTitle(), m_model->lookedAt());
        else if (empty)
            m_state->showLoading();
        break;
    case FolderModel::Phase::Failed:
        m_state->showError(m_model->error());
        break;
    case FolderModel::Phase::Ready:
        if (m_rootCheckDue) {
            m_rootCheckDue = false;
            // Not from inside the model's own signal.
            QMetaObject::invokeMethod(this, &BrowserPage::goHomeWhereRootIsBare, Qt::QueuedConnection);
        }
        if (empty && isSearch())
            m_state->showNothingFound(m_model->searchText(), bucketTitle(), m_model->isSearchStopped());
        else if (empty && m_model->loadedCount() > 0)
            m_state->showNoMatch(m_model->filter(), bucketTitle());
        else if (empty)
            m_state->showEmpty(m_context.titleOf(accountId(), folder()), true);
        break;
    }
    if (wantsProjects())
        m_stack->setCurrentWidget(m_projects);
    else
        m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_state) : m_view);
    m_view->setFocusPolicy(empty ? Qt::NoFocus : Qt::StrongFocus);
    if (!m_selectWhenThere.bucket.isEmpty() && m_model->rowOf(m_selectWhenThere) >= 0)
        m_view->selectPath(std::exchange(m_selectWhenThere, {}));
    m_bar->setWritable(!isSearch() && (m_model->phase() == FolderModel::Phase::Ready ||
                                       m_model->phase() == FolderModel::Phase::Loading));
    updateSearch();
    placeHint();
}

void BrowserPage::placeHint()
{
    m_hint->place(isSearch() ? QRect() : m_view->emptyRoom());
}

void BrowserPage::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_lastError = error;
    const QString action = ErrorDetails::hasMore(error) ? tr("Details") : QString();
    const bool ended = error.kind == ErrorKind::SessionEnded;
    m_banner->showMessage(MessageBanner::Tone::Error, error.userText, ended ? tr("Sign in") : action);
}

void BrowserPage::tellAsItWas()
{
    if (!m_model->isAsItWas()) {
        m_banner->hide();
        return;
    }
    m_lastError = {};
    QString text =
        m_model->listed().isValid()
            ? tr("Offline. This is how the folder was: %1. Only what is kept on this computer can be opened.")
                  .arg(Format::when(m_model->listed()))
            : tr("Offline. Only what is kept on this computer is shown.");
    if (m_model->isListCut())
        text += QStringLiteral(" ") + tr("Of its files only a part is listed.");
    m_banner->showMessage(MessageBanner::Tone::Warning, text);
}

void BrowserPage::showDetails()
{
    if (m_lastError.kind == ErrorKind::SessionEnded) {
        Q_EMIT signInRequested(accountId());
        return;
    }
    (new ErrorDetails(m_lastError, {}, this))->open();
}

void BrowserPage::takeStateAction(StatePane::Action action)
{
    switch (action) {
    case StatePane::Action::None:
        return;
    case StatePane::Action::Retry:
        refresh();
        return;
    case StatePane::Action::SignIn:
        Q_EMIT signInRequested(accountId());
        return;
    case StatePane::Action::OpenBucket:
        Q_EMIT openBucketRequested();
        return;
    case StatePane::Action::Upload:
        m_uploads->chooseFiles(accountId(), folder());
        return;
    case StatePane::Action::ClearFilter:
        m_bar->setSearchText({});
        takeFilter({});
        return;
    case StatePane::Action::StopSearch:
        m_model->stopSearch();
        return;
    case StatePane::Action::LeaveSearch:
        leaveSearch();
        return;
    }
}

void BrowserPage::tellMessage(const QString &text)
{
    Q_EMIT message(text);
}

void BrowserPage::copyLinks(const QList<ObjectInfo> &objects, std::chrono::seconds expiresIn)
{
    m_do->copyLinks(accountId(), objects, expiresIn);
}

void BrowserPage::editDetails(const ObjectInfo &info)
{
    m_do->editDetails(accountId(), info.path);
}

void BrowserPage::editTags(const QList<ObjectInfo> &objects)
{
    m_tags->start(accountId(), objects);
}

void BrowserPage::download(const QList<ObjectInfo> &objects)
{
    m_do->download(accountId(), objects);
}

void BrowserPage::showInFolder(const ObjectInfo &info)
{
    m_do->showInFolder(accountId(), info);
}

void BrowserPage::refresh()
{
    m_model->refreshNow();
    if (showsProjects())
        m_projects->refresh();
}

QList<StoragePath> BrowserPage::selectedPaths() const
{
    QList<StoragePath> paths;
    for (const ObjectInfo &info : m_selection)
        paths.append(info.path);
    return paths;
}

bool BrowserPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        placeHint();
    if (watched == m_state && m_view->takeDragEvent(event))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace bucketdeck
