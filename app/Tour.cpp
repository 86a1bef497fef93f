#include "app/Tour.h"

#include "core/account/AccountManager.h"
#include "core/audio/PlaybackEngine.h"
#include "ui/style/Theme.h"
#include "ui/window/MainWindow.h"

#include <QDir>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

namespace bucketdeck {
namespace {

constexpr int pauseMs = 250;
constexpr int triesPerView = 20;

} // namespace

Tour::Tour(MainWindow *window, Theme *theme, AppServices services, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_services(services)
    , m_folder(std::move(folder))
{
    const QString cloud = m_services.accounts->currentCloudAccountId();
    Q_UNUSED(cloud)
}

} // namespace bucketdeck
