#include "ui/window/MainWindow.h"

#include "core/account/AccountManager.h"
#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "ui/account/AccountButton.h"
#include "ui/account/ProfilePictures.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/UploadFlow.h"
#include "ui/desktop/DesktopFeed.h"
#include "ui/inspector/Inspector.h"
#include "ui/player/MiniPlayer.h"
#include "ui/player/PlayerBar.h"
#include "ui/player/PlayerController.h"
#include "ui/player/PlayingTags.h"
#include "ui/player/QueueModel.h"
#include "ui/player/QueuePanel.h"
#include "ui/player/SoundMenu.h"
#include "ui/player/WaveformFeed.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/TransferHolds.h"
#include "ui/style/ErrorDetails.h"
#include "ui/style/Icons.h"
#include "ui/style/MessageBanner.h"
#include "ui/transfers/ConflictAsker.h"
#include "ui/transfers/TransferFeed.h"
#include "ui/transfers/TransferStrip.h"
#include "ui/transfers/TransfersPage.h"
#include "ui/usage/QuotaBox.h"
#include "ui/usage/UsagePage.h"
#include "ui/window/BucketActions.h"
#include "ui/window/ShortcutSheet.h"
#include "ui/window/Sidebar.h"
#include "ui/window/SidebarController.h"
#include "ui/window/SidebarView.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace bucketdeck {

using namespace std::chrono_literals;

MainWindow::MainWindow(const AppServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_sidebar(new Sidebar(this))
    , m_browser(new BrowserPage(services, this))
    , m_transfersPage(
          new TransfersPage(services.transfers, services.desktop.files, std::make_shared<SystemClock>(), this))
    , m_usagePage(new UsagePage(services.accounts, services.usage, services.transfers, this))
    , m_inspector(new Inspector(services, this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_strip(new TransferStrip(this))
    , m_sessionBanner(new MessageBanner(this))
    , m_playerBanner(new MessageBanner(this))
    , m_messageBanner(new MessageBanner(this))
    , m_messageEnd(new QTimer(this))
    , m_playerBar(new PlayerBar(this))
    , m_sidebarController(new SidebarController(services, m_sidebar))
    , m_playerController(new PlayerController(services, m_playerBar, m_playerBanner))
    , m_soundMenu(
          new SoundMenu(m_playerController, services.player, services.playbackSettings, m_playerBar->seekBar(), this))
    , m_queuePanel(
          new QueuePanel(services.playQueue,
                         new QueueModel(
                             services.playQueue, services.probe,
                             [accounts = services.accounts](const QString &id) { return accounts->storage(id); }, this),
                         this))
    , m_playingTags(new PlayingTags(services.player, BrowserContext::from(services).storage,
                                    BrowserContext::from(services).ranges, this))
    , m_uploads(new UploadFlow(BrowserContext::from(services), this))
    , m_pictures(new ProfilePictures(services.accounts, this))
{
    setWindowTitle(tr("Bucketdeck"));
    setWindowIcon(Icons::get(QStringLiteral("bucketdeck"), palette().color(QPalette::WindowText)));
    setAcceptDrops(true);
    m_messageEnd->setSingleShot(true);
    m_messageEnd->setInterval(6s);
    connect(m_messageEnd, &QTimer::timeout, m_messageBanner, &QWidget::hide);
    if (services.analyses)
        new WaveformFeed(services.player, services.analyses, BrowserContext::from(services).storage, m_playingTags,
                         m_playerBar->seekBar());
    new TransferFeed(services.transfers, m_strip, std::make_shared<SystemClock>());
    auto *desktop = new DesktopFeed(
        services.transfers, services.transferSettings, services.desktop,
        [this] {
            // Also what asks over it: there, the end is to be seen behind the question.
            const QWidget *active = QApplication::activeWindow();
            return active && (active == this || active->isModal());
        },
        this);
    connect(desktop, &DesktopFeed::openRequested, this, [this] {
        showPlace({SidebarPlace::Kind::Transfers, {}});
        comeToFront();
    });
    buildLayout();
    buildActions();
    connectSidebar();
    connectBrowser();
    connectAccounts();
    connectTransfers();
    connectPlayer();
    restoreLayout();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_browser, m_transfersPage, m_usagePage})
        m_pages->addWidget(page);
    auto *middle = new QWidget(this);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sessionBanner, m_playerBanner, m_messageBanner, m_pages, m_strip})
        middleColumn->addWidget(widget, widget == m_pages ? 1 : 0);

    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspector);
    m_splitter->setHandleWidth(0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_inspector->setMinimumWidth(240);
    middle->setMinimumWidth(420);
    m_splitter->setSizes({232, 824, 304});

    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_queuePanel);
    column->addLayout(row, 1);
    column->addWidget(m_playerBar);
    setCentralWidget(whole);
}

QAction *MainWindow::addCommand(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void MainWindow::buildActions()
{
    addCommand(tr("Upload files…"), {QKeySequence::Open}, [this] {
        m_pages->setCurrentWidget(m_browser);
        m_browser->action(BrowserPage::Command::UploadFiles)->trigger();
    });
    addCommand(tr("Library"), {QKeySequence(Qt::CTRL | Qt::Key_1)}, [this] {
        showPlace({SidebarPlace::Kind::Library, {}});
    });
    addCommand(tr("Transfers"), {QKeySequence(Qt::CTRL | Qt::Key_2)}, [this] {
        showPlace({SidebarPlace::Kind::Transfers, {}});
        m_transfersPage->focusList();
    });
    addCommand(tr("Usage"), {QKeySequence(Qt::CTRL | Qt::Key_3)}, [this] {
        showPlace({SidebarPlace::Kind::Usage, {}});
    });
    addCommand(tr("Places"), {QKeySequence(Qt::Key_F6)},
               [this] { m_sidebar->view()->setFocus(Qt::ShortcutFocusReason); });
    addCommand(tr("Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
               [this] { (new SettingsDialog(m_services, this))->open(); });
    addCommand(tr("Keyboard shortcuts"), {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)}, [this] {
        (new ShortcutSheet(actions() + m_queuePanel->commandActions() + m_browser->commandActions() +
                               m_transfersPage->commandActions(),
                           this))
            ->open();
    });
    buildPlayerActions();
    addCommand(tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { quit(); });
}

void MainWindow::connectTransfers()
{
    connect(m_strip, &TransferStrip::opened, this, [this] { showPlace({SidebarPlace::Kind::Transfers, {}}); });
    AccountManager *accounts = m_services.accounts;
    auto *asker = new ConflictAsker(
        m_services.transfers, [accounts](const QString &id) { return accounts->storage(id); },
        [accounts](const QString &id) { return accounts->account(id).kind == AccountKind::Local; }, this);
    connect(m_transfersPage, &TransfersPage::decisionRequested, asker, &ConflictAsker::ask);
    connect(m_transfersPage, &TransfersPage::allDecisionsRequested, asker, &ConflictAsker::askAll);
    connect(m_strip, &TransferStrip::decisionRequested, asker, &ConflictAsker::askAll);
    connect(m_transfersPage, &TransfersPage::resumeAnywayRequested, m_services.transferHolds, &TransferHolds::overrule);
    connect(m_services.transfers, &TransferQueue::journalTroubled, this, [this](const QString &text) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Bucketdeck"), {}, QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setText(text);
        box->open();
    });
}

void MainWindow::connectBrowser()
{
    connect(m_browser, &BrowserPage::folderChanged, this, [this](const QString &accountId, const StoragePath &folder) {
        rememberPlace(accountId, folder);
        m_inspector->setSelection(accountId, folder, {});
    });
    connect(m_browser, &BrowserPage::selectionChanged, this, [this](const QList<ObjectInfo> &objects) {
        m_inspector->setSelection(m_browser->accountId(), m_browser->folder(), objects);
    });
    connect(m_browser, &BrowserPage::message, this, &MainWindow::tell);
    connect(m_browser, &BrowserPage::signInRequested, this, &MainWindow::signIn);
    connect(m_browser, &BrowserPage::openBucketRequested, m_sidebarController, &SidebarController::askForBucket);
    connect(m_browser, &BrowserPage::contentsChanged, m_inspector, &Inspector::setContents);
    connect(m_inspector, &Inspector::linkRequested, m_browser, &BrowserPage::copyLinks);
    connect(m_inspector, &Inspector::tagsEditRequested, m_browser, &BrowserPage::editTags);
    connect(m_inspector, &Inspector::detailsEditRequested, m_browser, &BrowserPage::editDetails);
    connect(m_inspector, &Inspector::bucketEditRequested, m_sidebarController->buckets(), &BucketActions::edit);
    connect(m_sidebarController, &SidebarController::bucketsChanged, m_inspector, &Inspector::forgetBucket);
    connect(m_browser, &BrowserPage::detailsChanged, m_inspector, &Inspector::takeDetails);
    connect(m_inspector, &Inspector::downloadRequested, m_browser, &BrowserPage::download);
    connect(m_inspector, &Inspector::showInFolderRequested, m_browser, &BrowserPage::showInFolder);
    connect(m_uploads, &UploadFlow::message, this, &MainWindow::tell);
    const auto problem = [this](const Error &error) {
        m_messageEnd->stop();
        m_lastError = error;
        m_messageBanner->showMessage(MessageBanner::Tone::Error, error.userText,
                                     ErrorDetails::hasMore(error) ? tr("Details") : QString());
    };
    connect(m_messageBanner, &MessageBanner::actionTriggered, this,
            [this] { (new ErrorDetails(m_lastError, {}, this))->open(); });
    connect(m_uploads, &UploadFlow::failed, this, problem);
    connect(m_uploads, &UploadFlow::refused, this, problem);
}

void MainWindow::tell(const QString &text)
{
    m_messageBanner->showMessage(MessageBanner::Tone::Info, text);
    m_messageEnd->start();
}

void MainWindow::restoreLayout()
{
    resize(1360, 860);
    restoreGeometry(m_services.settings->value(QStringLiteral("window/geometry")).toByteArray());
    m_splitter->restoreState(m_services.settings->value(QStringLiteral("window/splitter")).toByteArray());
}

void MainWindow::saveLayout()
{
    m_services.settings->setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_inspector->isVisible())
        m_services.settings->setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (goesOnInTray()) {
        saveLayout();
        event->ignore();
        hide();
        return;
    }
    const int active = m_services.transfers->totals().active;
    if (active == 0 || m_leaving) {
        saveLayout();
        if (m_miniPlayer)
            m_miniPlayer->close();
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Bucketdeck"),
                        tr("%n transfer(s) are still on their way.", nullptr, active), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They go on when Bucketdeck is started again."));
    QPushButton *goNow = box->addButton(tr("Leave anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Stay"), QMessageBox::RejectRole));
    connect(goNow, &QPushButton::clicked, this, &MainWindow::leave);
    box->open();
}

void MainWindow::leave()
{
    m_leaving = true;
    // A window that isn't seen closes without anybody noticing.
    const bool isSeen = isVisible();
    close();
    if (!isSeen)
        QCoreApplication::quit();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool takes =
        m_pages->currentWidget() == m_browser && !m_browser->folder().bucket.isEmpty() && !m_browser->isSearch();
    if (takes && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_uploads->start(m_browser->accountId(), files, m_browser->folder());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Space is play and pause wherever it means nothing else.
    if (event->type() == QEvent::KeyPress && isActiveWindow()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *focus = QApplication::focusWidget();
        const bool own = focus && (focus == this || isAncestorOf(focus)) && watched == focus;
        const bool takesSpace = qobject_cast<const QLineEdit *>(focus) ||
                                qobject_cast<const QAbstractButton *>(focus) ||
                                qobject_cast<const SidebarView *>(focus);
        if (own && !takesSpace && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier &&
            !key->isAutoRepeat()) {
            m_playerController->togglePlay();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace bucketdeck

#include "moc_MainWindow.cpp"
