#include "app/Tour.h"

#include "core/account/AccountManager.h"
#include "ui/style/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

namespace bucketdeck {
namespace {

/// Long enough for a view to fetch its first page and paint; a picture of a slow one shows it loading, which is true too.
constexpr int settleMs = 1500;

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
    }
    m_steps.append({QStringLiteral("transfers") + suffix, show({SidebarPlace::Kind::Transfers, {}})});
    m_steps.append({QStringLiteral("usage") + suffix, show({SidebarPlace::Kind::Usage, {}})});
    m_steps.append({QStringLiteral("sign-in") + suffix, [this] { m_window->signIn({}); }});
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
    else
        QTimer::singleShot(settleMs, this, [this, name = step.name] { grab(name); });
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
