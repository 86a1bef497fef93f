#include "app/Core.h"
#include "app/Demo.h"
#include "app/TerminationWatch.h"
#include "app/Tour.h"
#include "app/cli/Cli.h"
#include "app/cli/CliParser.h"
#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/PlaybackEngine.h"
#include "core/base/Log.h"
#include "core/quota/UsageMonitor.h"
#include "core/transfer/SqliteJournal.h"
#include "core/transfer/TransferQueue.h"
#include "ui/AppServices.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/style/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

using namespace bucketdeck;

namespace {

struct Options
{
    Profile profile = Profile::standard();
    QString tourFolder;
    QString demoFile;
};

const QString volumeKey = QStringLiteral("player/volume");

/// Parses without an application, so that it can decide which kind to make.
class CommandLine
{
public:
    CommandLine() { m_demo.setFlags(QCommandLineOption::HiddenFromHelp); }

    /// --help, --version, or a word that is no command: no display is asked for. Where there are options of Qt's own,
    /// such as -platform, whose values look like words, a window is wanted.
    [[nodiscard]] bool needsNoWindow(const QStringList &words) const
    {
        QCommandLineParser parser;
        addOptions(parser);
        const bool allKnown = parser.parse(words);
        return parser.isSet(m_help) || parser.isSet(m_version) || (allKnown && !parser.positionalArguments().isEmpty());
    }

    /// Ends the process on --help, --version and wrong use.
    [[nodiscard]] Options read(const QCoreApplication &app)
    {
        m_profile.setDescription(
            QCoreApplication::translate("main", "Keep settings, data and library below <folder>."));
        m_tour.setDescription(
            QCoreApplication::translate("main", "Take pictures of the main views into <folder> and quit."));
        m_help.setDescription(QCoreApplication::translate("main", "Show this help."));
        m_version.setDescription(QCoreApplication::translate("main", "Show the version."));
        QCommandLineParser parser;
        parser.setApplicationDescription(
            QCoreApplication::translate("main", "A desktop home for the files you keep in Supabase Storage."));
        addOptions(parser);
        if (!parser.parse(app.arguments()) || !parser.positionalArguments().isEmpty())
            end(stderr, parser.errorText() + u'\n' + CliParser::overview(), CliExit::WrongUse);
        if (parser.isSet(m_version))
            end(stdout, app.applicationName() + u' ' + app.applicationVersion() + u'\n', CliExit::Done);
        if (parser.isSet(m_help))
            end(stdout, parser.helpText() + u'\n' + CliParser::overview(), CliExit::Done);

        Options options;
        if (parser.isSet(m_profile))
            options.profile = Profile::below(parser.value(m_profile));
        options.tourFolder = parser.value(m_tour);
        options.demoFile = parser.value(m_demo);
        return options;
    }

private:
    void addOptions(QCommandLineParser &parser) const
    {
        parser.addOptions({m_help, m_version, m_profile, m_tour, m_demo});
    }

    [[noreturn]] static void end(std::FILE *stream, const QString &text, CliExit exit)
    {
        QTextStream(stream) << text;
        std::exit(static_cast<int>(exit));
    }

    QCommandLineOption m_help{{QStringLiteral("h"), QStringLiteral("help")}};
    QCommandLineOption m_version{QStringLiteral("version")};
    QCommandLineOption m_profile{QStringLiteral("profile"), QString(), QStringLiteral("folder")};
    QCommandLineOption m_tour{QStringLiteral("tour"), QString(), QStringLiteral("folder")};
    QCommandLineOption m_demo{QStringLiteral("demo"), QString(), QStringLiteral("file")};
};

void describeApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("bucketdeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BUCKETDECK_VERSION));
}

void installTranslations(QCoreApplication &app)
{
    auto *qtTexts = new QTranslator(&app);
    if (qtTexts->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    auto *ourTexts = new QTranslator(&app);
    // English too: its file holds the plural forms. It serves where there is no translation, and without a locale.
    if (ourTexts->load(QLocale(), QStringLiteral("bucketdeck"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        ourTexts->load(QStringLiteral(":/i18n/bucketdeck_en.qm")))
        QCoreApplication::installTranslator(ourTexts);
}

int runCommand(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    describeApplication();
    installTranslations(app);
    const CliParser::Outcome outcome = CliParser::parse(app.arguments());
    if (!outcome.options) {
        const bool isHelp = outcome.problem.isEmpty();
        QTextStream(isHelp ? stdout : stderr) << (isHelp ? outcome.help : outcome.problem + u'\n');
        return static_cast<int>(isHelp ? CliExit::Done : CliExit::WrongUse);
    }
    const Profile profile = outcome.profile.isEmpty() ? Profile::standard() : Profile::below(outcome.profile);
    QDir().mkpath(profile.dataFolder);
    installRedactingLog(profile.logFile());
    // What goes wrong is told in words; the log's own lines are for those who ask.
    if (!outcome.options->verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("bucketdeck.*=false"));
    Core core(profile);
    const auto journal = std::make_shared<SqliteJournal>(profile.dataFolder, JournalLane::Command);
    Cli cli(&core.accounts(), core.clock(), journal, *outcome.options);
    const TerminationWatch terminated([&cli] { cli.interrupt(); });
    QObject::connect(
        &cli, &Cli::finished, &app, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QTimer::singleShot(0, &cli, &Cli::run);
    return QCoreApplication::exec();
}

/// What the settings say, and what the settings dialog shows of this process.
void applySettings(Core &core, Theme &theme, TransferQueue &transfers, PlaybackEngine &player)
{
    QSettings &settings = core.settings();
    const QString appearance = settings.value(SettingsDialog::appearanceKey).toString();
    theme.setAppearance(appearance == u"light"  ? Appearance::Light
                        : appearance == u"dark" ? Appearance::Dark
                                                : Appearance::System);
    if (const int count = settings.value(SettingsDialog::maxTransfersKey).toInt(); count > 0)
        transfers.setMaxRunning(count);
    player.setOutput(settings.value(SettingsDialog::outputKey).toByteArray());
    player.setVolume(settings.value(volumeKey, player.volume()).toDouble());
    QObject::connect(&player, &PlaybackEngine::volumeChanged, &player,
                     [&settings](double volume) { settings.setValue(volumeKey, volume); });
    settings.setValue(SettingsDialog::libraryFolderKey, core.profile().libraryFolder);
    settings.setValue(SettingsDialog::logFileKey, core.profile().logFile());
}

int runWindow(int argc, char **argv, CommandLine &commandLine)
{
    QApplication app(argc, argv);
    describeApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Bucketdeck"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.bucketdeck.Bucketdeck"));
    installTranslations(app);
    const Options options = commandLine.read(app);
    QDir().mkpath(options.profile.dataFolder);
    installRedactingLog(options.profile.logFile());

    Theme theme(&app);
    Core core(options.profile);
    AccountManager &accounts = core.accounts();
    TransferQueue transfers([&accounts](const QString &id) { return accounts.storage(id); }, core.clock(),
                            std::make_shared<SqliteJournal>(options.profile.dataFolder, JournalLane::Window));
    UsageMonitor usage;
    PlaybackEngine player;
    PlayQueue playQueue;
    MediaProbe probe(options.profile.dataFolder + QStringLiteral("/media.sqlite"));
    const AppServices services{&accounts, &transfers, &usage, &player, &playQueue, &probe, &core.settings()};
    applySettings(core, theme, transfers, player);
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

int main(int argc, char **argv)
{
    // Of the desktop, or of the variables http_proxy, https_proxy and no_proxy.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (CliParser::namesCommand(words))
        return runCommand(argc, argv);
    CommandLine commandLine;
    if (!commandLine.needsNoWindow(words))
        return runWindow(argc, argv, commandLine);
    QCoreApplication app(argc, argv);
    describeApplication();
    installTranslations(app);
    // Ends the process.
    [[maybe_unused]] const Options options = commandLine.read(app);
    return static_cast<int>(CliExit::WrongUse);
}
