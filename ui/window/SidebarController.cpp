#include "ui/window/SidebarController.h"

#include "core/account/AccountManager.h"
#include "core/cache/OfflineKeeper.h"
#include "core/quota/UsageMonitor.h"
#include "core/transfer/TransferQueue.h"
#include "ui/browser/CompressionChoices.h"
#include "ui/browser/CompressionDefaults.h"
#include "ui/style/Format.h"
#include "ui/usage/QuotaBox.h"
#include "ui/window/BucketActions.h"
#include "ui/window/Sidebar.h"
#include "ui/window/SidebarView.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace bucketdeck {
namespace {

QMessageBox *plainBox(QMessageBox::Icon icon, const QString &text, const QString &informative, QWidget *parent)
{
    auto *box = new QMessageBox(icon, SidebarController::tr("Bucket"), text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(informative.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    return box;
}

} // namespace

SidebarController::SidebarController(const AppServices &services, Sidebar *sidebar)
    : QObject(sidebar)
    , m_services(services)
    , m_sidebar(sidebar)
    , m_buckets(new BucketActions([this] { return cloudStorage(); }, sidebar))
{
    connectSidebar();
    connect(m_services.accounts, &AccountManager::accountsChanged, this, &SidebarController::refreshAccounts);
    connect(m_services.accounts, &AccountManager::accountChanged, this, &SidebarController::refreshAccounts);
    connect(m_services.accounts, &AccountManager::currentCloudAccountChanged, this,
            &SidebarController::refreshAccounts);
    connect(m_services.usage, &UsageMonitor::usageChanged, this, &SidebarController::refreshUsage);
    connect(m_services.transfers, &TransferQueue::totalsChanged, this, &SidebarController::refreshTransfers);
    if (m_services.offline) // What is kept may be known later than that nobody can be asked.
        connect(m_services.offline, &OfflineKeeper::changed, this, &SidebarController::showKeptBuckets);
    refreshAccounts();
    refreshTransfers();
    watchLibrary();
}

void SidebarController::watchLibrary()
{
    const std::shared_ptr<StorageService> library = m_services.accounts->storage(localAccountId);
    if (!library)
        return;
    connect(library.get(), &StorageService::changed, this, [this](const StoragePath &folder) {
        if (!m_state.libraryBuckets.contains(folder.bucket))
            loadLibrary();
    });
    loadLibrary();
}

void SidebarController::loadLibrary()
{
    const std::shared_ptr<StorageService> library = m_services.accounts->storage(localAccountId);
    library->listBuckets().then([self = QPointer(this), library](const Result<QList<Bucket>> &buckets) {
        if (!self || !buckets)
            return; // The page of the library itself says what is wrong with it.
        self->m_state.libraryBuckets.clear();
        for (const Bucket &bucket : *buckets)
            self->m_state.libraryBuckets.append(bucket.id);
        self->m_state.libraryBuckets.sort(Qt::CaseInsensitive);
        self->publish();
    });
}

void SidebarController::connectSidebar()
{
    SidebarView *view = m_sidebar->view();
    connect(view, &SidebarView::placeChosen, this, &SidebarController::placeRequested);
    connect(view, &SidebarView::retryRequested, this, &SidebarController::loadBuckets);
    connect(view, &SidebarView::openBucketRequested, this, &SidebarController::askForBucket);
    connect(view, &SidebarView::newBucketRequested, m_buckets, &BucketActions::create);
    connect(view, &SidebarView::bucketPropertiesRequested, this, &SidebarController::showProperties);
    connect(view, &SidebarView::editBucketRequested, m_buckets, &BucketActions::edit);
    connect(view, &SidebarView::emptyBucketRequested, m_buckets, &BucketActions::empty);
    connect(view, &SidebarView::removeBucketRequested, m_buckets, &BucketActions::remove);
    connect(view, &SidebarView::bucketMenuAboutToShow, this, [this](const QString &bucket, QMenu *menu) {
        const CompressionDefaults defaults(m_services.settings);
        CompressionChoices::addMenu(menu, defaults.of(m_accountId, bucket),
                                    [defaults, id = m_accountId, bucket](const std::optional<EncodeSettings> &chosen) {
                                        defaults.set(id, bucket, chosen);
                                    });
    });
    connect(m_buckets, &BucketActions::message, this, &SidebarController::message);
    connect(m_buckets, &BucketActions::bucketsChanged, this, [this] {
        loadBuckets();
        Q_EMIT bucketsChanged();
    });
    connect(m_buckets, &BucketActions::bucketMade, this, [this](const QString &id) {
        Q_EMIT placeRequested({SidebarPlace::Kind::Bucket, id});
    });
    connect(view, &SidebarView::forgetBucketRequested, this, [this](const QString &id) { rememberBucket(id, false); });
}

std::shared_ptr<StorageService> SidebarController::cloudStorage() const
{
    return m_accountId.isEmpty() ? nullptr : m_services.accounts->storage(m_accountId);
}

QString SidebarController::settingsKey() const
{
    return QStringLiteral("accounts/%1/openedBuckets").arg(m_accountId);
}

void SidebarController::refreshAccounts()
{
    const QString id = m_services.accounts->currentCloudAccountId();
    m_sidebar->setAccounts(m_services.accounts->accounts(), id);
    const SidebarState::Buckets before = m_state.bucketsState;
    if (id != m_accountId) {
        m_accountId = id;
        ++m_round;
        m_state.buckets.clear();
        m_state.bucketsState = SidebarState::Buckets::NoAccount;
    }
    m_state.openedByName = id.isEmpty() ? QStringList() : m_services.settings->value(settingsKey()).toStringList();
    if (id.isEmpty())
        m_state.bucketsState = SidebarState::Buckets::NoAccount;
    else if (m_services.accounts->account(id).state == AccountState::SignedOut)
        m_state.bucketsState = SidebarState::Buckets::SignedOut;
    else if (m_services.accounts->account(id).state == AccountState::Restoring)
        m_state.bucketsState = SidebarState::Buckets::Loading;
    else if (before != SidebarState::Buckets::Ready || m_state.bucketsState == SidebarState::Buckets::NoAccount) {
        loadBuckets();
        return;
    }
    publish();
}

void SidebarController::loadBuckets()
{
    const std::shared_ptr<StorageService> storage = cloudStorage();
    if (!storage)
        return;
    m_state.bucketsState = SidebarState::Buckets::Loading;
    publish();
    storage->listBuckets().then(
        [self = QPointer(this), round = ++m_round, storage](const Result<QList<Bucket>> &buckets) {
            if (self)
                self->bucketsLoaded(round, buckets);
        });
}

void SidebarController::bucketsLoaded(int round, const Result<QList<Bucket>> &buckets)
{
    if (round != m_round)
        return;
    if (buckets) {
        m_state.bucketsState = SidebarState::Buckets::Ready;
        m_state.buckets = *buckets;
    } else {
        m_state.bucketsState = SidebarState::Buckets::Failed;
        m_state.problem = buckets.error().userText;
    }
    m_isOutOfReach =
        !buckets && (buckets.error().kind == ErrorKind::Offline || buckets.error().kind == ErrorKind::Timeout);
    publish();
    showKeptBuckets();
}

/// Where the real list was never had.
void SidebarController::showKeptBuckets()
{
    if (!m_isOutOfReach || m_state.bucketsState != SidebarState::Buckets::Failed || !m_state.buckets.isEmpty())
        return;
    m_state.buckets = bucketsKeptOffline();
    if (!m_state.buckets.isEmpty())
        publish();
}

/// The way to what can be opened without a connection.
QList<Bucket> SidebarController::bucketsKeptOffline() const
{
    QList<Bucket> buckets;
    const QList<PinList::Pin> pins = m_services.offline ? m_services.offline->pins() : QList<PinList::Pin>();
    for (const PinList::Pin &pin : pins) {
        // They come sorted: those of one bucket one after the other.
        if (pin.accountId != m_accountId || (!buckets.isEmpty() && buckets.last().id == pin.path.bucket))
            continue;
        Bucket bucket;
        bucket.id = pin.path.bucket;
        bucket.name = pin.path.bucket;
        buckets.append(bucket);
    }
    return buckets;
}

void SidebarController::publish()
{
    m_sidebar->model()->setState(m_state);
}

void SidebarController::watchUsage(const QString &accountId)
{
    m_services.usage->watch(accountId, m_services.accounts->storage(accountId));
    refreshUsage();
    refreshTransfers();
}

void SidebarController::refreshUsage()
{
    const std::optional<Usage> library = m_services.usage->usage(localAccountId);
    if (library && m_state.libraryCount != library->objectCount) {
        m_state.libraryCount = library->objectCount;
        publish();
    }
    const std::optional<Error> error = m_services.usage->lastError();
    m_sidebar->quota()->setUsage(m_services.usage->usage(m_services.usage->accountId()), m_services.usage->isCounting(),
                                 error ? error->userText : QString());
}

void SidebarController::refreshTransfers()
{
    const TransferQueue::Totals totals = m_services.transfers->totals();
    m_state.transfers = totals.active;
    m_state.failedTransfers = totals.failed;
    publish();
    const QString account = m_services.usage->accountId();
    m_sidebar->quota()->setQueued(m_services.transfers->queuedUploads(account),
                                  m_services.transfers->queuedUploadBytes(account));
}

void SidebarController::askForBucket()
{
    auto *dialog = new QInputDialog(m_sidebar->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open a bucket"));
    dialog->setLabelText(tr("The bucket's name. It opens even where row-level security hides it from the list:"));
    dialog->setOkButtonText(tr("Open"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.trimmed();
        if (name.isEmpty() || m_accountId.isEmpty())
            return;
        rememberBucket(name, true);
        Q_EMIT placeRequested({SidebarPlace::Kind::Bucket, name});
    });
    dialog->open();
}

void SidebarController::rememberBucket(const QString &id, bool keep)
{
    m_state.openedByName.removeAll(id);
    if (keep)
        m_state.openedByName.append(id);
    m_services.settings->setValue(settingsKey(), m_state.openedByName);
    publish();
}

void SidebarController::showProperties(const QString &id)
{
    QMessageBox *box = plainBox(QMessageBox::NoIcon, Format::safeName(id),
                                tr("Row-level security hides this bucket's rules. Its files may still be reached."),
                                m_sidebar->window());
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace bucketdeck

#include "moc_SidebarController.cpp"
