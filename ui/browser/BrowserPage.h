#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"
#include "core/storage/ObjectInfo.h"
#include "ui/browser/BrowserContext.h"
#include "ui/browser/FolderHistory.h"
#include "ui/browser/ProjectLayout.h"
#include "ui/browser/StatePane.h"

#include <QSet>
#include <QWidget>

#include <chrono>

class QAction;
class QMenu;
class QStackedWidget;

namespace bucketdeck {

class BrowserView;
class DragSource;
class DropHint;
class FolderActions;
class FolderModel;
class MessageBanner;
class PathBar;
class ProjectPane;
class SearchBar;
class SelectionReader;
class TagFlow;
class UploadFlow;

/// The middle of the window: a folder of an account, with all that can be done in it.
class BrowserPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Command {
        Open,
        Play, ///< What is selected, folders with all that is in them.
        PlayNext,
        AddToQueue,
        Back,
        Forward,
        Up,
        Refresh,
        EditPath,
        Filter,
        NewFolder,
        UploadFiles,
        UploadFolder,
        UploadCompressed,
        Rename,
        MoveTo,
        CopyTo,
        Remove,
        Download,
        CopyLink,
        CopyDownloadLink,
        CopyPublicLink,
        CopyUploadLink,
        EditDetails,
        EditTags,
        ShowInFolder,
        GoToFolder, ///< Of one that a search found.
        KeepOffline,
        ShowProjects, ///< Instead of the table.
        ProjectsAreHere,
        OpenInTable,
        MeasureAll, ///< All lengths of what is shown as projects.
        SelectAll,
    };

    explicit BrowserPage(const AppServices &services, QWidget *parent = nullptr);
    explicit BrowserPage(const BrowserContext &context, QWidget *parent = nullptr);

    void showFolder(const QString &accountId, const StoragePath &folder);
    ~BrowserPage() override;
    [[nodiscard]] QString accountId() const;
    [[nodiscard]] StoragePath folder() const;
    [[nodiscard]] bool isSearch() const;
    [[nodiscard]] const QList<ObjectInfo> &selection() const { return m_selection; }

    /// For menus; with shortcuts, and enabled while they can do something.
    [[nodiscard]] QAction *action(Command command) const;
    [[nodiscard]] QList<QAction *> commandActions() const;

    [[nodiscard]] FolderModel *model() const { return m_model; }
    [[nodiscard]] BrowserView *view() const { return m_view; }
    [[nodiscard]] ProjectPane *projects() const { return m_projects; }
    [[nodiscard]] bool showsProjects() const;

public Q_SLOTS:
    /// One link a line.
    void copyLinks(const QList<bucketdeck::ObjectInfo> &objects, std::chrono::seconds expiresIn);
    void editDetails(const bucketdeck::ObjectInfo &info);
    void editTags(const QList<bucketdeck::ObjectInfo> &objects);
    void download(const QList<bucketdeck::ObjectInfo> &objects);
    void showInFolder(const bucketdeck::ObjectInfo &info);
    void refresh();
    /// Everything in the bucket whose name has all words of `text` in it.
    void search(const QString &text);
    /// Back to the folder from which it was searched.
    void leaveSearch();
    /// Remembered for the bucket.
    void setProjectsShown(bool shown);

Q_SIGNALS:
    void folderChanged(const QString &accountId, const bucketdeck::StoragePath &folder);
    void selectionChanged(const QList<bucketdeck::ObjectInfo> &objects);
    /// What is loaded of the folder; not complete while pages stream in.
    void contentsChanged(int items, qint64 bytes, bool complete);
    void message(const QString &text);
    void signInRequested(const QString &accountId);
    void openBucketRequested();
    void detailsChanged(const bucketdeck::ObjectInfo &info);

private:
    void buildActions();
    QAction *addCommand(Command command, const QString &text, const QList<QKeySequence> &keys,
                        std::function<void()> run);
    void connectParts();
    /// `selectThere` is selected as soon as it is shown; `mayGoHome`: from a bare root on to the user's own folder.
    void go(const FolderHistory::Place &place, const StoragePath &selectThere = {}, bool mayGoHome = false);
    void goUp();
    void connectProjects();
    void buildProjectActions();
    [[nodiscard]] bool wantsProjects() const;
    void updateProjects();
    /// Where folders look like projects and nobody was asked yet.
    void offerProjects();
    void updateProjectActions();
    void takeFilter(const QString &text);
    void updateSearch();
    [[nodiscard]] QString bucketTitle() const;
    void goHomeWhereRootIsBare();
    void activate(const ObjectInfo &info);
    enum class Enqueue { Play, Next, Last };
    void enqueue(Enqueue how);
    void takeSounds(Enqueue how, const Result<QList<ObjectRef>> &found);
    [[nodiscard]] bool mayHaveSounds() const;
    void updateState();
    void updateActions();
    void placeHint();
    /// Itself, for each that is selected.
    [[nodiscard]] bool allKeptOffline() const;
    void updateKeepOffline(bool local);
    void showMenu(const QPoint &position, bool onRow);
    /// To what uploads to this bucket are compressed.
    void addCompressionMenu(QMenu *menu);
    void addLinkMenu(QMenu *menu, const QList<ObjectInfo> &objects);
    [[nodiscard]] bool onlyFiles() const;
    void showError(const Error &error);
    void tellAsItWas();
    void showDetails();
    void takeStateAction(StatePane::Action action);
    void tellMessage(const QString &text);
    [[nodiscard]] QList<StoragePath> selectedPaths() const;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    BrowserContext m_context;
    FolderModel *m_model;
    SelectionReader *m_selected;
    DragSource *m_drags;
    PathBar *m_bar;
    SearchBar *m_searchBar;
    MessageBanner *m_banner;
    MessageBanner *m_offer;
    QStackedWidget *m_stack;
    BrowserView *m_view;
    StatePane *m_state;
    ProjectPane *m_projects;
    ProjectLayout m_layout;
    QSet<QString> m_sampled; ///< "account/bucket" whose layout was looked at.
    DropHint *m_hint;
    FolderActions *m_do;
    TagFlow *m_tags;
    UploadFlow *m_uploads;
    QHash<int, QAction *> m_actions;
    FolderHistory m_history;
    QList<ObjectInfo> m_selection;
    Error m_lastError;
    StoragePath m_selectWhenThere;
    bool m_rootCheckDue = false;
    CancelToken m_enqueuing;
};

} // namespace bucketdeck
