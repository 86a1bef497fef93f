// The part of BrowserPage that makes its commands and menus.
#include "core/audio/LibavEncoder.h"
#include "core/cache/OfflineKeeper.h"
#include "ui/browser/Breadcrumbs.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/CompressionChoices.h"
#include "ui/browser/CompressionDefaults.h"
#include "ui/browser/FolderActions.h"
#include "ui/browser/FolderModel.h"
#include "ui/browser/LinkExpiry.h"
#include "ui/browser/PathBar.h"
#include "ui/browser/TagFlow.h"
#include "ui/browser/UploadFlow.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace bucketdeck {

QAction *BrowserPage::addCommand(Command command, const QString &text, const QList<QKeySequence> &keys,
                                 std::function<void()> run)
{
    auto *made = new QAction(text, this);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(made);
    m_actions.insert(static_cast<int>(command), made);
    return made;
}

void BrowserPage::buildActions()
{
    addCommand(Command::Open, tr("Open"), {}, [this] {
        if (showsProjects()) {
            if (m_selection.size() == 1 && m_selection.first().isFolder())
                showFolder(accountId(), m_selection.first().path);
            return;
        }
        if (const ObjectInfo info = m_view->currentObject(); !info.path.bucket.isEmpty())
            activate(info);
    });
    addCommand(Command::Play, tr("Play"), {}, [this] { enqueue(Enqueue::Play); });
    addCommand(Command::PlayNext, tr("Play next"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
               [this] { enqueue(Enqueue::Next); });
    addCommand(Command::AddToQueue, tr("Add to queue"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
               [this] { enqueue(Enqueue::Last); });
    addCommand(Command::Back, tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, [this] {
        if (m_history.canGoBack())
            go(m_history.back());
    });
    addCommand(Command::Forward, tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
               [this] {
                   if (m_history.canGoForward())
                       go(m_history.forward());
               });
    addCommand(Command::Up, tr("Up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { goUp(); });
    addCommand(Command::Refresh, tr("Refresh"), {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
               [this] { refresh(); });
    addCommand(Command::EditPath, tr("Type a path"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
               [this] { m_bar->crumbs()->edit(); });
    addCommand(Command::Filter, tr("Filter or search"), {QKeySequence::Find}, [this] { m_bar->focusFilter(); });
    addCommand(Command::NewFolder, tr("New folder…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
               [this] { m_do->createFolder(accountId(), folder()); });
    addCommand(Command::UploadFiles, tr("Upload files…"), {QKeySequence(Qt::CTRL | Qt::Key_U)},
               [this] { m_uploads->chooseFiles(accountId(), folder()); });
    addCommand(Command::UploadFolder, tr("Upload a folder…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)},
               [this] { m_uploads->chooseFolder(accountId(), folder()); });
    addCommand(Command::UploadCompressed, tr("Upload with compression…"), {},
               [this] { m_uploads->chooseFilesToCompress(accountId(), folder()); });
    addCommand(Command::Rename, tr("Rename"), {}, [this] { m_view->renameCurrent(); });
    addCommand(Command::MoveTo, tr("Move to…"), {},
               [this] { m_do->chooseTarget(accountId(), selectedPaths(), false); });
    addCommand(Command::CopyTo, tr("Copy to…"), {}, [this] { m_do->chooseTarget(accountId(), selectedPaths(), true); });
    addCommand(Command::Remove, tr("Delete…"), {}, [this] { m_do->remove(accountId(), selection()); });
    addCommand(Command::Download, tr("Download…"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
               [this] { download(selection()); });
    addCommand(Command::CopyLink, tr("Copy link"), {}, [this] {
        if (onlyFiles())
            copyLinks(m_selection, std::chrono::hours(1));
    });
    addCommand(Command::CopyDownloadLink, tr("Copy link that downloads"), {}, [this] {
        if (onlyFiles() && m_selection.size() == 1)
            m_do->copyLinks(accountId(), m_selection, std::chrono::hours(1), true);
    });
    addCommand(Command::CopyUploadLink, tr("Copy upload link…"), {}, [this] {
        // For the folder that is selected, or the one that one is in.
        const bool selected = m_selection.size() == 1 && m_selection.first().isFolder();
        m_do->copyUploadLink(accountId(), selected ? m_selection.first().path : folder());
    });
    addCommand(Command::EditDetails, tr("Edit details…"), {QKeySequence(Qt::ALT | Qt::Key_Return)}, [this] {
        if (onlyFiles() && m_selection.size() == 1)
            editDetails(m_selection.first());
    });
    addCommand(Command::EditTags, tr("Edit tags…"), {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Return)},
               [this] { editTags(m_selection); });
    addCommand(Command::CopyPublicLink, tr("Copy public link"), {}, [this] {
        const QList<ObjectInfo> &objects = m_selection;
        if (objects.size() == 1)
            m_do->copyPublicLink(accountId(), objects.first());
    });
    addCommand(Command::ShowInFolder, tr("Show in folder"), {}, [this] {
        const QList<ObjectInfo> &objects = m_selection;
        if (objects.size() == 1)
            showInFolder(objects.first());
    });
    addCommand(Command::GoToFolder, tr("Go to its folder"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, [this] {
        if (!isSearch() || m_selection.size() != 1)
            return;
        const StoragePath path = m_selection.first().path;
        const FolderHistory::Place place{accountId(), path.parent()};
        m_history.visit(place);
        go(place, path);
        m_view->setFocus();
    });
    addCommand(Command::KeepOffline, tr("Keep offline"), {}, [this] {
        if (allKeptOffline())
            m_context.offline->release(accountId(), selectedPaths());
        else
            m_context.offline->keep(accountId(), selectedPaths());
    });
    buildProjectActions();
    addCommand(Command::SelectAll, tr("Select all"), {}, [this] {
        if (!showsProjects())
            m_view->selectAll();
    });
}

QAction *BrowserPage::action(Command command) const
{
    return m_actions.value(static_cast<int>(command));
}

QList<QAction *> BrowserPage::commandActions() const
{
    QList<QAction *> all;
    for (int command = 0; command <= static_cast<int>(Command::SelectAll); ++command)
        all.append(m_actions.value(command));
    return all;
}

void BrowserPage::updateActions()
{
    const QList<ObjectInfo> &objects = m_selection;
    const bool any = !objects.isEmpty();
    const bool one = objects.size() == 1;
    const bool oneFile = one && !objects.first().isFolder();
    const bool local = m_context.account && m_context.account(accountId()).kind == AccountKind::Local;
    const bool inFolder = !folder().bucket.isEmpty();
    action(Command::Open)->setEnabled(one);
    const bool sounds = mayHaveSounds();
    for (const Command command : {Command::Play, Command::PlayNext, Command::AddToQueue})
        action(command)->setEnabled(sounds);
    action(Command::Back)->setEnabled(m_history.canGoBack());
    action(Command::Forward)->setEnabled(m_history.canGoForward());
    action(Command::Up)->setEnabled(inFolder && !folder().isBucket());
    action(Command::Refresh)->setEnabled(inFolder);
    for (const Command command :
         {Command::NewFolder, Command::UploadFiles, Command::UploadFolder, Command::UploadCompressed})
        action(command)->setEnabled(inFolder && !isSearch());
    action(Command::UploadCompressed)->setVisible(!libavEncoder()->codecs().isEmpty());
    action(Command::GoToFolder)->setEnabled(one && isSearch());
    action(Command::GoToFolder)->setVisible(isSearch());
    action(Command::Rename)->setEnabled(one && !showsProjects());
    for (const Command command : {Command::MoveTo, Command::CopyTo, Command::Remove, Command::Download})
        action(command)->setEnabled(any && m_context.transfers);
    action(Command::CopyLink)->setEnabled(onlyFiles());
    action(Command::CopyDownloadLink)->setEnabled(oneFile && !local);
    action(Command::CopyDownloadLink)->setVisible(!local);
    action(Command::CopyUploadLink)->setEnabled(inFolder && !local && (!any || (one && !oneFile)));
    action(Command::CopyUploadLink)->setVisible(!local);
    action(Command::EditDetails)->setEnabled(oneFile);
    action(Command::EditTags)->setEnabled(!TagFlow::editable(m_selection).isEmpty());
    action(Command::CopyPublicLink)->setEnabled(oneFile && !local);
    action(Command::CopyPublicLink)->setVisible(!local);
    action(Command::ShowInFolder)->setEnabled(oneFile && local);
    action(Command::ShowInFolder)->setVisible(local);
    updateKeepOffline(local);
    updateProjectActions();
}

bool BrowserPage::allKeptOffline() const
{
    return m_context.offline && std::all_of(m_selection.begin(), m_selection.end(), [this](const ObjectInfo &info) {
               return m_context.offline->isPinned(accountId(), info.path);
           });
}

void BrowserPage::updateKeepOffline(bool local)
{
    QAction *keep = action(Command::KeepOffline);
    keep->setVisible(m_context.offline && !local);
    const bool byFolder = m_context.offline && m_context.offline->isWanted(accountId(), folder());
    // Large selections are told by their folder only: this is asked at every click.
    constexpr qsizetype most = 10'000;
    keep->setEnabled(keep->isVisible() && !m_selection.isEmpty() && m_selection.size() <= most && !byFolder);
    keep->setText(byFolder                                ? tr("Kept offline with its folder")
                  : keep->isEnabled() && allKeptOffline() ? tr("Don’t keep offline")
                                                          : tr("Keep offline"));
}

bool BrowserPage::onlyFiles() const
{
    return !m_selection.isEmpty() &&
           std::none_of(m_selection.begin(), m_selection.end(), [](const ObjectInfo &info) { return info.isFolder(); });
}

void BrowserPage::addLinkMenu(QMenu *menu, const QList<ObjectInfo> &objects)
{
    QMenu *links = menu->addMenu(
        objects.size() == 1 ? tr("Copy link") : tr("Copy %n link(s)", nullptr, static_cast<int>(objects.size())));
    for (const LinkExpiry &choice : LinkExpiry::choices())
        links->addAction(choice.title, this, [this, objects, choice] { copyLinks(objects, choice.duration); });
    links->addAction(tr("Other time…"), this, [this, objects] { m_do->copyLinksForOtherTime(accountId(), objects); });
    if (objects.size() > 1)
        return;
    links->addSeparator();
    links->addActions({action(Command::CopyDownloadLink), action(Command::CopyPublicLink)});
}

void BrowserPage::addCompressionMenu(QMenu *menu)
{
    const CompressionDefaults defaults(m_context.settings);
    CompressionChoices::addMenu(menu, defaults.of(accountId(), folder().bucket),
                                [defaults, id = accountId(), bucket = folder().bucket](
                                    const std::optional<EncodeSettings> &chosen) { defaults.set(id, bucket, chosen); });
}

void BrowserPage::showMenu(const QPoint &position, bool onRow)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ObjectInfo> objects = m_selection;
    if (onRow && !objects.isEmpty()) {
        const bool local = action(Command::ShowInFolder)->isVisible();
        menu->addActions({action(Command::Open), action(Command::OpenInTable), action(Command::GoToFolder)});
        if (mayHaveSounds())
            menu->addActions({action(Command::Play), action(Command::PlayNext), action(Command::AddToQueue)});
        menu->addSeparator();
        menu->addActions({action(Command::Download), action(Command::KeepOffline)});
        if (onlyFiles() && local)
            menu->addActions({action(Command::CopyLink), action(Command::ShowInFolder)});
        else if (onlyFiles())
            addLinkMenu(menu, objects);
        else if (objects.size() == 1)
            menu->addAction(action(Command::CopyUploadLink));
        menu->addSeparator();
        if (objects.size() == 1 && onlyFiles())
            menu->addAction(action(Command::EditDetails));
        if (action(Command::EditTags)->isEnabled())
            menu->addAction(action(Command::EditTags));
        menu->addActions({action(Command::Rename), action(Command::MoveTo), action(Command::CopyTo)});
        menu->addSeparator();
        menu->addAction(action(Command::Remove));
    } else {
        menu->addActions({action(Command::NewFolder), action(Command::UploadFiles), action(Command::UploadFolder)});
        menu->addActions({action(Command::UploadCompressed), action(Command::CopyUploadLink)});
        menu->addSeparator();
        if (m_context.settings && !folder().bucket.isEmpty())
            addCompressionMenu(menu);
        menu->addSeparator();
        menu->addActions(
            {action(Command::ShowProjects), action(Command::ProjectsAreHere), action(Command::MeasureAll)});
        menu->addSeparator();
        menu->addActions({action(Command::SelectAll), action(Command::Refresh)});
    }
    menu->popup(position);
}

} // namespace bucketdeck
