// The composition root of the window. Built into a library of its own that WindowLibrary loads.
#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/Core.h"
#include "app/TerminationWatch.h"
#include "app/window/Demo.h"
#include "app/window/Desktop.h"
#include "app/window/Tour.h"
#include "core/audio/LibavEncoder.h"
#include "core/audio/MediaProbe.h"
#include "core/audio/PlayMemory.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "core/audio/TrackPositions.h"
#include "core/audio/analysis/AnalysisService.h"
#include "core/audio/analysis/LibavAnalyser.h"
#include "core/base/Log.h"
#include "core/cache/OfflineKeeper.h"
#include "core/cache/RangeCache.h"
#include "core/quota/UsageMonitor.h"
#include "core/transfer/AudioCompressor.h"
#include "core/transfer/SqliteJournal.h"
#include "core/transfer/TransferQueue.h"
#include "ui/AppServices.h"
#include "ui/desktop/SleepWatch.h"
#include "ui/settings/CachePreferences.h"
#include "ui/settings/PlaybackSettings.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/TransferHolds.h"
#include "ui/settings/TransferSettings.h"
#include "ui/style/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace bucketdeck;

namespace {

const QString volumeKey = QStringLiteral("player/volume");

/// What the settings say, and what the settings dialog shows of this process.
void applySettings(Core &core, Theme &theme, PlaybackEngine &player)
{
    QSettings &settings = core.settings();
    const QString appearance = settings.value(SettingsDialog::appearanceKey).toString();
    theme.setAppearance(appearance == u"light"  ? Appearance::Light
                        : appearance == u"dark" ? Appearance::Dark
                                                : Appearance::System);
    player.setOutput(settings.value(SettingsDialog::outputKey).toByteArray());
    player.setVolume(settings.value(volumeKey, player.volume()).toDouble());
    QObject::connect(&player, &PlaybackEngine::volumeChanged, &player,
                     [&settings](double volume) { settings.setValue(volumeKey, volume); });
    settings.setValue(SettingsDialog::libraryFolderKey, core.profile().libraryFolder);
    settings.setValue(SettingsDialog::logFileKey, core.profile().logFile());
}

/// What a crash left of compressed files, besides those that uploads of the list still want.
void clearCompressed(const TransferQueue &transfers, const AudioCompressor &compressor)
{
    QSet<QString> wanted;
    for (int i = 0; i < transfers.count(); ++i)
        wanted.insert(transfers.at(i).compression->copy);
    compressor.clear(wanted).then([](const Result<void> &) {});
}

int runWindow(int argc, char **argv)
{
    QApplication app(argc, argv);
    setUpApplication(app);
    QApplication::setApplicationDisplayName(QStringLiteral("Bucketdeck"));
    QApplication::setDesktopFileName(Desktop::fileName);
    const CommandLine::Options options = CommandLine().read(app);
    QDir().mkpath(options.profile.dataFolder);
    installRedactingLog(options.profile.logFile());

    Theme theme(&app);
    Core core(options.profile);
    AccountManager &accounts = core.accounts();
    TransferQueue transfers([&accounts](const QString &id) { return accounts.storage(id); }, core.clock(),
                            std::make_shared<SqliteJournal>(options.profile.dataFolder, JournalLane::Window));
    const auto compressor = std::make_shared<AudioCompressor>(options.profile.compressedFolder(), libavEncoder());
    transfers.setCompressor(compressor);
    QObject::connect(&transfers, &TransferQueue::restored, &transfers,
                     [&transfers, compressor] { clearCompressed(transfers, *compressor); });
    UsageMonitor usage;
    const CacheEnvironment cacheEnvironment = CacheEnvironment::fromEnvironment();
    const auto cache = std::make_shared<RangeCache>(
        CachePreferences::read(core.settings(), cacheEnvironment, options.profile.rangesFolder()),
        options.profile.offlineFile(), core.clock());
    CachePreferences cachePreferences(&core.settings(), cacheEnvironment, cache);
    OfflineKeeper offline(
        cache, [&accounts](const QString &id) { return accounts.storage(id); }, options.profile.listsFolder());
    QObject::connect(&accounts, &AccountManager::accountsChanged, &offline, &OfflineKeeper::lookAgain);
    QObject::connect(&accounts, &AccountManager::accountForgotten, &offline, [&](const QString &id) {
        if (cachePreferences.forgetsAtSignOut())
            offline.forgetAccount(id);
    });
    PlaybackEngine player(nullptr, cache);
    PlayQueue playQueue;
    TrackPositions positions;
    PlayMemory playMemory(options.profile.dataFolder + QStringLiteral("/playing.sqlite"), &playQueue, &positions);
    PlaybackSettings playbackSettings(&core.settings(), &positions);
    MediaProbe probe(options.profile.dataFolder + QStringLiteral("/media.sqlite"), nullptr, cache);
    AnalysisService analyses(std::make_shared<const KeptAnalyses>(libavAnalyser(), options.profile.waveformFolder()),
                             cache);
    Desktop desktop;
    QObject::connect(desktop.services().sleepWatch, &SleepWatch::goingToSleep, &player, &PlaybackEngine::fallAsleep);
    QObject::connect(desktop.services().sleepWatch, &SleepWatch::wokeUp, &player, [&accounts, &player] {
        accounts.renewConnections(); // First: what goes on asks over new ones.
        player.wakeUp();
    });
    const auto setLimits = [limiter = core.limiter()](const TransferSettings::Limits &limits) {
        limiter->setLimit(RateLimiter::Way::Up, limits.up);
        limiter->setLimit(RateLimiter::Way::Down, limits.down);
    };
    TransferSettings transferSettings(&core.settings(), &transfers, setLimits, core.clock());
    TransferHolds transferHolds(&transfers, &transferSettings, desktop.services().network);
    QObject::connect(&player, &PlaybackEngine::stateChanged, &transferHolds, [&](PlaybackState state) {
        transferHolds.setListening(state == PlaybackState::Playing || state == PlaybackState::Stalled);
    });
    const AppServices services{&accounts,
                               &transfers,
                               &usage,
                               &player,
                               &playQueue,
                               &probe,
                               &core.settings(),
                               &transferSettings,
                               &transferHolds,
                               desktop.services(),
                               &analyses,
                               &offline,
                               &cachePreferences,
                               &positions,
                               &playMemory,
                               &playbackSettings};
    applySettings(core, theme, player);
    MainWindow window(services);
    const TerminationWatch terminated([&window] { window.leave(); });
    Tour tour(&window, &theme, services, options.tourFolder);
    QObject::connect(
        &tour, &Tour::finished, &app, [](bool allSaved) { QApplication::exit(allSaved ? 0 : 1); },
        Qt::QueuedConnection);

    const auto showWindow = [&] {
        window.openStartPlace();
        window.show();
        if (!options.tourFolder.isEmpty())
            tour.start();
    };
    accounts.restore();
    offline.start();
    if (options.demoFile.isEmpty()) {
        showWindow();
    } else {
        signInToDemo(&accounts, options.demoFile).then([&](const Result<Account> &account) {
            if (account)
                accounts.setCurrentCloudAccount(account->id);
            else
                QTextStream(stderr) << account.error().userText << '\n';
            showWindow();
        });
    }
    return QApplication::exec();
}

} // namespace

extern "C" Q_DECL_EXPORT int bucketdeckRunWindow(int argc, char **argv)
{
    return runWindow(argc, argv);
}
