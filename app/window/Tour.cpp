#include "app/window/Tour.h"

#include "app/window/TourSignIn.h"
#include "core/account/AccountManager.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "core/cache/OfflineKeeper.h"
#include "core/storage/StorageService.h"
#include "core/transfer/TransferReport.h"
#include "ui/account/EnrolDialog.h"
#include "ui/account/PasswordDialog.h"
#include "ui/account/PictureDialog.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/DetailsDialog.h"
#include "ui/browser/FolderModel.h"
#include "ui/browser/ProjectPane.h"
#include "ui/browser/ProjectView.h"
#include "ui/browser/TagDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/style/ChipBar.h"
#include "ui/style/Theme.h"
#include "ui/transfers/ReportDialog.h"
#include "ui/window/EditBucketDialog.h"
#include "ui/window/EmptyBucketDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NewBucketDialog.h"
#include "ui/window/ShortcutSheet.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

namespace bucketdeck {
namespace {

/// Long enough for a view to fetch its first page and paint; a picture of a slow one shows it loading, which is true
/// too.
constexpr int settleMs = 1500;
constexpr int lookAgainMs = 100;
constexpr int mostWaitMs = 8000;
constexpr int settledLooks = 12;
/// So much of a sound is played before its picture: the wave has a played and a waiting part then.
constexpr qint64 playedMs = 2500;

QList<QWidget *> openDialogs()
{
    QList<QWidget *> dialogs;
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget))
            dialogs.append(widget);
    }
    return dialogs;
}

} // namespace

Tour::Tour(MainWindow *window, Theme *theme, const AppServices &services, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_browser(window->findChild<BrowserPage *>())
    , m_theme(theme)
    , m_services(services)
    , m_folder(std::move(folder))
{
}

void Tour::start()
{
    QDir().mkpath(m_folder);
    m_window->resize(1360, 860);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QString suffix = appearance == Appearance::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        m_steps.append({QString(), [this, appearance] { m_theme->setAppearance(appearance); }});
        addViews(suffix);
    }
    next();
}

void Tour::addViews(const QString &suffix)
{
    const auto show = [this](const SidebarPlace &place) { return [this, place] { m_window->showPlace(place); }; };
    m_steps.append({QStringLiteral("library") + suffix, show({SidebarPlace::Kind::Library, {}})});
    if (!m_services.accounts->currentCloudAccountId().isEmpty()) {
        const QString bucket = QStringLiteral("audiofiles");
        m_steps.append({QStringLiteral("bucket") + suffix, show({SidebarPlace::Kind::Bucket, bucket})});
        addFolderOfAudio(suffix);
        addProjects(suffix);
        addSearch(suffix);
        addPreviews(suffix);
        addBucketDialogs(suffix);
    }
    m_steps.append({QStringLiteral("transfers") + suffix, show({SidebarPlace::Kind::Transfers, {}})});
    m_steps.append({QStringLiteral("usage") + suffix, show({SidebarPlace::Kind::Usage, {}})});
    addDialogs(suffix);
}

void Tour::addDialogs(const QString &suffix)
{
    m_steps.append({QStringLiteral("sign-in") + suffix, [this] { m_window->signIn({}); }});
    m_steps.append({QStringLiteral("sign-in-ways") + suffix, [this] { openSampleSignIn(m_window); }});
    m_steps.append({QStringLiteral("sign-in-code") + suffix, [this] { openSampleCode(m_window); }});
    const QString account = m_services.accounts->currentCloudAccountId();
    if (!account.isEmpty()) {
        m_steps.append({QStringLiteral("account") + suffix, [this, account] { m_window->openAccount(account); }});
        m_steps.append({QStringLiteral("profile-picture") + suffix, [this] { showPicture(); }});
        m_steps.append({QStringLiteral("two-steps") + suffix, [this] { (new EnrolDialog(m_window))->open(); }});
        m_steps.append({QStringLiteral("password") + suffix, [this] { (new PasswordDialog(m_window))->open(); }});
    }
    m_steps.append({QStringLiteral("new-bucket") + suffix, [this] { (new NewBucketDialog(m_window))->open(); }});
    int settingsPage = 0;
    for (const QString &page : {QStringLiteral("settings"), QStringLiteral("settings-transfers"),
                                QStringLiteral("settings-playback"), QStringLiteral("settings-cache")})
        m_steps.append({page + suffix, [this, index = settingsPage++] {
                            auto *dialog = new SettingsDialog(m_services, m_window);
                            dialog->findChild<ChipBar *>()->setCurrent(index);
                            dialog->open();
                        }});
    m_steps.append({QStringLiteral("shortcuts") + suffix, [this] {
                        const QList<QAction *> commands = m_window->actions() + m_browser->commandActions();
                        (new ShortcutSheet(commands, m_window))->open();
                    }});
}

StoragePath Tour::own(const QString &bucket, const QString &below) const
{
    const std::shared_ptr<StorageService> storage =
        m_services.accounts->storage(m_services.accounts->currentCloudAccountId());
    if (!storage)
        return {};
    const StoragePath home = storage->homeFolder(bucket);
    return {home.bucket, home.key + below};
}

void Tour::select(const StoragePath &path)
{
    m_window->showFolder(m_services.accounts->currentCloudAccountId(), path.parent());
    m_pending = path;
}

void Tour::addSearch(const QString &suffix)
{
    const auto search = [this](const QString &text) {
        return [this, text] {
            m_window->showFolder(m_services.accounts->currentCloudAccountId(),
                                 own(QStringLiteral("audiofiles"), QStringLiteral("the-lighthouse/")));
            m_browser->search(text);
        };
    };
    m_steps.append({QStringLiteral("search") + suffix, search(QStringLiteral("the"))});
    m_steps.append({QStringLiteral("search-nothing") + suffix, search(QStringLiteral("thunder"))});
}

void Tour::addProjects(const QString &suffix)
{
    const auto whenReady = [this] {
        return m_browser->projects()->survey()->phase() == ProjectSurvey::Phase::Ready && ++m_looks > settledLooks;
    };
    m_steps.append({QStringLiteral("projects") + suffix,
                    [this] {
                        m_window->showFolder(m_services.accounts->currentCloudAccountId(),
                                             own(QStringLiteral("audiofiles"), QStringLiteral("the-lighthouse/")));
                        m_browser->setProjectsShown(true);
                        m_browser->projects()->view()->setFocus();
                    },
                    whenReady});
    m_steps.append({QStringLiteral("project-sections") + suffix,
                    [this] { m_browser->projects()->view()->expandToDepth(1); }, whenReady});
    m_steps.append({QString(), [this] { m_browser->setProjectsShown(false); }});
}

void Tour::addPreviews(const QString &suffix)
{
    const auto look = [this, suffix](const QString &name, const QString &bucket, const QString &below) {
        m_steps.append({name + suffix, [this, bucket, below] { select(own(bucket, below)); },
                        [this] { return isSelectedAndSettled(); }});
    };
    look(QStringLiteral("picture"), QStringLiteral("story-images"), QStringLiteral("the-lighthouse/scene-1.png"));
    look(QStringLiteral("text"), QStringLiteral("user-documents"), QStringLiteral("documents/outline.md"));
    look(QStringLiteral("folder"), QStringLiteral("audiofiles"), QStringLiteral("the-lighthouse/chapter-02/"));
}

bool Tour::isSelectedAndSettled()
{
    FolderModel *model = m_browser->model();
    if (model->phase() != FolderModel::Phase::Ready || !model->isOrdered())
        return false;
    if (m_browser->selection().isEmpty())
        m_browser->view()->selectPath(m_pending);
    // The preview and the sum come a moment after.
    return ++m_looks > settledLooks;
}

void Tour::addBucketDialogs(const QString &suffix)
{
    const auto storage = [this] { return m_services.accounts->storage(m_services.accounts->currentCloudAccountId()); };
    m_steps.append({QStringLiteral("edit-bucket") + suffix, [this] {
                        Bucket bucket;
                        bucket.id = bucket.name = QStringLiteral("audiofiles");
                        bucket.sizeLimit = 50'000'000;
                        bucket.allowedTypes = {QStringLiteral("audio/*")};
                        (new EditBucketDialog(bucket, m_window))->open();
                    }});
    m_steps.append({QStringLiteral("empty-bucket") + suffix, [this, storage] {
                        if (const auto place = storage())
                            (new EmptyBucketDialog(place, QStringLiteral("audiofiles"), m_window))->open();
                    }});
    m_steps.append(
        {QStringLiteral("details") + suffix, [this] {
             ObjectInfo info;
             info.path = own(QStringLiteral("audiofiles"), QStringLiteral("01 The Lighthouse.wav"));
             info.contentType = QStringLiteral("audio/wav");
             info.cacheControl = QStringLiteral("max-age=3600");
             info.metadata = {{QStringLiteral("reader"), QStringLiteral("Anna")}, {QStringLiteral("take"), 3}};
             (new DetailsDialog(info, m_window))->open();
         }});
    m_steps.append({QStringLiteral("tags") + suffix, [this] {
                        TagDialog::Subject subject;
                        subject.info.path = own(QStringLiteral("audiofiles"), QStringLiteral("01 The Lighthouse.wav"));
                        subject.info.size = 12'400'000;
                        subject.tags.title = QStringLiteral("The Lighthouse");
                        subject.tags.artist = QStringLiteral("Anna Ivers");
                        subject.tags.album = QStringLiteral("Low Tide");
                        subject.tags.track = 1;
                        subject.tags.year = 2026;
                        (new TagDialog({subject}, true, m_window))->open();
                    }});
    m_steps.append(
        {QStringLiteral("report") + suffix, [this] {
             TransferReport report;
             for (int take = 1; take <= 4; ++take)
                 report.add(own(QStringLiteral("audiofiles"), QStringLiteral("chapter-02/take %1.wav").arg(take)),
                            makeError(ErrorKind::AccessDenied, tr("You may not move this file.")));
             auto *dialog = new ReportDialog(
                 tr("Not everything in “%1” could be moved").arg(QStringLiteral("chapter-02")), report, m_window);
             dialog->setRetryable(true);
             dialog->open();
         }});
}

void Tour::showPicture()
{
    auto *dialog = new PictureDialog(m_window->grab().toImage(), m_window);
    dialog->setBuckets({QStringLiteral("audiofiles")});
    dialog->open();
}

void Tour::addFolderOfAudio(const QString &suffix)
{
    // Where the practice project keeps its story; elsewhere the picture says that there is no such folder.
    const auto go = [this] {
        const QString account = m_services.accounts->currentCloudAccountId();
        const std::shared_ptr<StorageService> storage = m_services.accounts->storage(account);
        if (!storage)
            return;
        const StoragePath home = storage->homeFolder(QStringLiteral("audiofiles"));
        const StoragePath chapter = home.childFolder(QStringLiteral("the-lighthouse/chapter-02"));
        m_services.offline->keep(account, {chapter});
        m_window->showFolder(account, chapter);
        m_soundStarted = false;
    };
    m_steps.append({QStringLiteral("playing") + suffix, go, [this] { return playsFirstSound(); }});
    // The pages after it are silent.
    m_steps.append({QString(), [this] { m_services.player->stop(); }});
}

bool Tour::playsFirstSound()
{
    FolderModel *model = m_browser->model();
    if (model->phase() != FolderModel::Phase::Ready || !model->isOrdered())
        return false;
    const QList<ObjectRef> sounds = model->audioRefs();
    if (sounds.isEmpty())
        return true;
    if (!m_soundStarted) {
        m_soundStarted = true;
        m_browser->view()->selectPath(sounds.first().path);
        m_services.playQueue->setItems(sounds, 0);
        return false;
    }
    // Without a sound device nothing plays; the picture says so then.
    return m_services.player->state() == PlaybackState::Stopped || m_services.player->positionMs() >= playedMs;
}

void Tour::next()
{
    if (m_steps.isEmpty()) {
        Q_EMIT finished(m_allSaved);
        return;
    }
    const Step step = m_steps.takeFirst();
    m_looks = 0;
    step.go();
    if (step.name.isEmpty())
        next();
    else if (step.isThere)
        QTimer::singleShot(lookAgainMs, this, [this, step] { grabWhenThere(step, lookAgainMs); });
    else
        QTimer::singleShot(settleMs, this, [this, name = step.name] { grab(name); });
}

void Tour::grabWhenThere(const Step &step, int waitedMs)
{
    if (step.isThere() || waitedMs >= mostWaitMs)
        grab(step.name);
    else
        QTimer::singleShot(lookAgainMs, this, [this, step, waitedMs] { grabWhenThere(step, waitedMs + lookAgainMs); });
}

void Tour::grab(const QString &name)
{
    const QList<QWidget *> dialogs = openDialogs();
    QWidget *subject = dialogs.isEmpty() ? m_window : dialogs.first();
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (subject->grab().save(path)) {
        QTextStream(stdout) << path << '\n';
    } else {
        QTextStream(stderr) << tr("The picture %1 can't be written.").arg(path) << '\n';
        m_allSaved = false;
    }
    for (QWidget *dialog : dialogs)
        dialog->close();
    next();
}

} // namespace bucketdeck
