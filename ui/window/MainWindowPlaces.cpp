// Where the window leads: places, accounts, questions on the way.
#include "ui/window/MainWindow.h"

#include "core/account/AccountManager.h"
#include "ui/account/AccountButton.h"
#include "ui/account/AccountDialog.h"
#include "ui/account/ProfilePictures.h"
#include "ui/account/SignInDialog.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/UploadFlow.h"
#include "ui/inspector/Inspector.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/style/Format.h"
#include "ui/style/MessageBanner.h"
#include "ui/transfers/TransfersPage.h"
#include "ui/usage/QuotaBox.h"
#include "ui/usage/UsagePage.h"
#include "ui/window/Sidebar.h"
#include "ui/window/SidebarController.h"
#include "ui/window/SidebarView.h"

#include <QPointer>
#include <QStackedWidget>

namespace bucketdeck {
namespace {

const QString firstLibraryBucket = QStringLiteral("library");
const QString lastAccountKey = QStringLiteral("window/lastAccount");

QString lastFolderKey(const QString &accountId)
{
    return QStringLiteral("accounts/%1/lastFolder").arg(accountId);
}

} // namespace

void MainWindow::openStartPlace()
{
    m_browser->view()->setFocus();
    QString accountId = m_services.accounts->startAccountId();
    const QString last = m_services.settings->value(lastAccountKey).toString();
    const bool decided = !m_services.accounts->environment().backend.isEmpty();
    if (!decided && last == localAccountId)
        accountId = last;
    const StoragePath folder = StoragePath::parse(m_services.settings->value(lastFolderKey(accountId)).toString());
    if (accountId == localAccountId || accountId.isEmpty())
        showLibrary(folder.bucket);
    else if (!folder.bucket.isEmpty())
        showFolder(accountId, folder);
    else
        showLibrary({});
}

void MainWindow::showPlace(const SidebarPlace &place)
{
    m_sidebar->view()->setPlace(place);
    switch (place.kind) {
    case SidebarPlace::Kind::Library:
        showLibrary(place.bucket);
        break;
    case SidebarPlace::Kind::Bucket: {
        const QString account = m_services.accounts->currentCloudAccountId();
        if (m_pages->currentWidget() == m_browser && m_browser->accountId() == account &&
            m_browser->folder() == StoragePath{place.bucket, {}})
            return;
        showFolder(account, {place.bucket, {}});
        break;
    }
    case SidebarPlace::Kind::Transfers:
        showInspectorFor(m_transfersPage);
        break;
    case SidebarPlace::Kind::Usage:
        showInspectorFor(m_usagePage);
        break;
    case SidebarPlace::Kind::None:
        break;
    }
}

void MainWindow::showInspectorFor(QWidget *page)
{
    ++m_placesShown;
    m_pages->setCurrentWidget(page);
    m_inspector->setVisible(page == m_browser);
}

void MainWindow::showFolder(const QString &accountId, const StoragePath &folder)
{
    showInspectorFor(m_browser);
    m_browser->showFolder(accountId, folder);
}

void MainWindow::showLibrary(const QString &bucket)
{
    const std::shared_ptr<StorageService> storage = m_services.accounts->storage(localAccountId);
    if (!storage)
        return;
    if (!bucket.isEmpty()) {
        showFolder(localAccountId, {bucket, {}});
        return;
    }
    // The library opens on the bucket that was open last, or on its first, made at the first start.
    // A disk may be slow, and the user elsewhere by then.
    const int round = ++m_placesShown;
    storage->listBuckets().then([self = QPointer(this), storage, round](const Result<QList<Bucket>> &buckets) {
        if (!self || self->m_placesShown != round)
            return;
        if (!buckets) {
            self->m_messageBanner->showMessage(MessageBanner::Tone::Error, buckets.error().userText);
            return;
        }
        if (!buckets->isEmpty()) {
            const QString last =
                StoragePath::parse(self->m_services.settings->value(lastFolderKey(localAccountId)).toString()).bucket;
            const bool there =
                std::any_of(buckets->cbegin(), buckets->cend(), [&](const Bucket &b) { return b.id == last; });
            self->showFolder(localAccountId, {there ? last : buckets->first().id, {}});
            return;
        }
        BucketSpec spec;
        spec.name = firstLibraryBucket;
        storage->ensureBucket(spec).then([self, storage, round](const Result<Bucket> &made) {
            if (!self || self->m_placesShown != round)
                return;
            if (made)
                self->showFolder(localAccountId, {made->id, {}});
            else
                self->m_messageBanner->showMessage(MessageBanner::Tone::Error, made.error().userText);
        });
    });
}

void MainWindow::rememberPlace(const QString &accountId, const StoragePath &folder)
{
    m_services.settings->setValue(lastAccountKey, accountId);
    m_services.settings->setValue(lastFolderKey(accountId), folder.toString());
    if (accountId == localAccountId)
        m_sidebar->view()->setPlace({SidebarPlace::Kind::Library, folder.bucket});
    else
        m_sidebar->view()->setPlace({SidebarPlace::Kind::Bucket, folder.bucket});
    m_sidebarController->watchUsage(accountId);
    const bool plainLibrary = accountId == localAccountId && folder.isBucket() && folder.bucket == firstLibraryBucket;
    // A folder named for a user's id says less than its bucket does.
    const std::shared_ptr<StorageService> storage = m_services.accounts->storage(accountId);
    const bool home = storage && storage->homeFolder(folder.bucket) == folder;
    const QString name = plainLibrary ? tr("Library") : Format::safeName(home ? folder.bucket : folder.name());
    setWindowTitle(tr("%1 – Bucketdeck").arg(name));
}

void MainWindow::connectSidebar()
{
    AccountButton *account = m_sidebar->account();
    connect(m_sidebarController, &SidebarController::placeRequested, this, &MainWindow::showPlace);
    connect(m_sidebarController, &SidebarController::message, this, &MainWindow::tell);
    connect(m_sidebar->view(), &SidebarView::signInRequested, this, [this] {
        const QString current = m_services.accounts->currentCloudAccountId();
        signIn(current);
    });
    connect(m_sidebar->view(), &SidebarView::filesDropped, this,
            [this](const SidebarPlace &place, const QList<QUrl> &urls) {
                QStringList files;
                for (const QUrl &url : urls)
                    files.append(url.toLocalFile());
                if (place.kind == SidebarPlace::Kind::Bucket) {
                    const QString id = m_services.accounts->currentCloudAccountId();
                    const std::shared_ptr<StorageService> storage = m_services.accounts->storage(id);
                    if (storage)
                        m_uploads->start(id, files, storage->homeFolder(place.bucket));
                } else if (!place.bucket.isEmpty()) {
                    m_uploads->start(localAccountId, files, {place.bucket, {}});
                } else if (m_browser->accountId() == localAccountId && !m_browser->folder().bucket.isEmpty()) {
                    m_uploads->start(localAccountId, files, {m_browser->folder().bucket, {}});
                } else {
                    m_uploads->start(localAccountId, files, {firstLibraryBucket, {}});
                }
            });
    connect(m_sidebar->quota(), &QuotaBox::clicked, this, [this] { showPlace({SidebarPlace::Kind::Usage, {}}); });
    connect(account, &AccountButton::accountChosen, this, [this](const QString &id) {
        m_services.accounts->setCurrentCloudAccount(id);
        const StoragePath folder = StoragePath::parse(m_services.settings->value(lastFolderKey(id)).toString());
        if (!folder.bucket.isEmpty())
            showFolder(id, folder);
    });
    connect(account, &AccountButton::addAccountRequested, this, [this] { signIn({}); });
    connect(account, &AccountButton::signInRequested, this, &MainWindow::signIn);
    connect(account, &AccountButton::profileRequested, this, &MainWindow::openAccount);
    connect(account, &AccountButton::signOutRequested, this,
            [this](const QString &id) { signOut(id, SignOutScope::Here); });
    connect(m_pictures, &ProfilePictures::changed, account,
            [this, account] { account->setPictures(m_pictures->all()); });
    connect(account, &AccountButton::settingsRequested, this,
            [this] { (new SettingsDialog(m_services, this))->open(); });
}

void MainWindow::connectAccounts()
{
    connect(m_services.accounts, &AccountManager::sessionEnded, this, &MainWindow::sessionEnded);
    connect(m_services.accounts, &AccountManager::accountChanged, this, [this](const Account &account) {
        if (account.id == m_endedAccount && account.state == AccountState::Ready)
            m_sessionBanner->hide();
        if (account.id == m_browser->accountId() && account.state == AccountState::Ready)
            m_sidebarController->watchUsage(account.id);
    });
    connect(m_sessionBanner, &MessageBanner::actionTriggered, this, [this] { signIn(m_endedAccount); });
}

void MainWindow::sessionEnded(const Account &account, const Error &reason)
{
    m_endedAccount = account.id;
    m_sessionBanner->showMessage(MessageBanner::Tone::Warning, reason.userText, tr("Sign in"));
}

void MainWindow::signIn(const QString &accountId)
{
    AccountManager *accounts = m_services.accounts;
    auto *dialog = new SignInDialog(signInCalls(accounts), accounts->environment(), this);
    if (!accountId.isEmpty())
        dialog->setAccount(accounts->account(accountId));
    connect(dialog, &SignInDialog::signedIn, this, [this](const Account &account) {
        m_services.accounts->setCurrentCloudAccount(account.id);
        m_sidebarController->loadBuckets();
        if (account.id == m_endedAccount)
            m_sessionBanner->hide();
        if (account.id == m_browser->accountId())
            m_browser->refresh();
        if (account.origin == AccountOrigin::SessionOnly)
            m_messageBanner->showMessage(
                MessageBanner::Tone::Warning,
                tr("This computer has no keyring that answers, so you stay signed in until you close Bucketdeck."));
    });
    dialog->open();
}

void MainWindow::openAccount(const QString &accountId)
{
    AccountManager *accounts = m_services.accounts;
    const QStringList opened =
        m_services.settings->value(QStringLiteral("accounts/%1/openedBuckets").arg(accountId)).toStringList();
    auto *dialog = new AccountDialog(accounts->account(accountId), accountCalls(accounts, accountId, opened), this);
    connect(dialog, &AccountDialog::message, this, &MainWindow::tell);
    connect(dialog, &AccountDialog::signOutRequested, this,
            [this, accountId](SignOutScope scope) { signOut(accountId, scope); });
    dialog->open();
}

void MainWindow::signOut(const QString &accountId, SignOutScope scope)
{
    m_services.accounts->signOut(accountId, scope).then([self = QPointer(this), accountId](const Result<void> &result) {
        if (!self)
            return;
        if (!result)
            self->tell(result.error().userText);
        const bool isGone = self->m_services.accounts->account(accountId).id.isEmpty();
        if (isGone && self->m_browser->accountId() == accountId)
            self->showPlace({SidebarPlace::Kind::Library, {}});
    });
}

} // namespace bucketdeck
