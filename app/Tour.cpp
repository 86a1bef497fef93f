#include "app/Tour.h"

#include "app/TourSignIn.h"
#include "core/account/AccountManager.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "ui/account/EnrolDialog.h"
#include "ui/account/PasswordDialog.h"
#include "ui/account/PictureDialog.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/FolderModel.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/style/Theme.h"
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
        m_steps.append({QStringLiteral("picture") + suffix, [this] { showPicture(); }});
        m_steps.append({QStringLiteral("two-steps") + suffix, [this] { (new EnrolDialog(m_window))->open(); }});
        m_steps.append({QStringLiteral("password") + suffix, [this] { (new PasswordDialog(m_window))->open(); }});
    }
    m_steps.append({QStringLiteral("new-bucket") + suffix, [this] { (new NewBucketDialog(m_window))->open(); }});
    m_steps.append(
        {QStringLiteral("settings") + suffix, [this] { (new SettingsDialog(m_services, m_window))->open(); }});
    m_steps.append({QStringLiteral("shortcuts") + suffix, [this] {
                        const QList<QAction *> commands = m_window->actions() + m_browser->commandActions();
                        (new ShortcutSheet(commands, m_window))->open();
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
        m_window->showFolder(account, home.childFolder(QStringLiteral("the-lighthouse/chapter-02")));
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
    if (m_services.playQueue->current().path != sounds.first().path ||
        m_services.player->state() == PlaybackState::Stopped) {
        m_browser->view()->selectPath(sounds.first().path);
        m_services.playQueue->setItems(sounds, 0);
        return false;
    }
    return m_services.player->positionMs() >= playedMs;
}

void Tour::next()
{
    if (m_steps.isEmpty()) {
        Q_EMIT finished(m_allSaved);
        return;
    }
    const Step step = m_steps.takeFirst();
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
    // Without a sound device nothing plays; the picture is taken all the same.
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
