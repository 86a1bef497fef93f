#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/Core.h"
#include "app/TerminationWatch.h"
#include "app/analyser/AnalyserLibrary.h"
#include "app/cli/Cli.h"
#include "app/cli/CliParser.h"
#include "app/encoder/EncoderLibrary.h"
#include "app/player/PlayerLibrary.h"
#include "app/window/WindowLibrary.h"
#include "core/base/Log.h"
#include "core/transfer/SqliteJournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QTextStream>
#include <QTimer>

using namespace bucketdeck;

namespace {

int runCommand(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    setUpApplication(app);
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
    if (outcome.options->command == u"play")
        return runPlayer(*outcome.options, profile);
    std::shared_ptr<AudioCompressor> compressor;
    if (outcome.options->compress) {
        const std::shared_ptr<const SoundEncoder> encoder = loadSoundEncoder();
        if (!encoder || !encoder->codecs().contains(outcome.options->compress->codec)) {
            QTextStream(stderr) << QCoreApplication::translate("main", "This computer can't compress to %1.")
                                       .arg(outcome.options->compress->title())
                                << u'\n';
            return static_cast<int>(CliExit::Failed);
        }
        compressor = std::make_shared<AudioCompressor>(profile.compressedFolder(), encoder);
    }
    std::shared_ptr<const KeptAnalyses> sounds;
    if (outcome.options->command == u"peaks" || outcome.options->command == u"loudness") {
        const std::shared_ptr<const SoundAnalyser> analyser = loadSoundAnalyser();
        if (!analyser) {
            QTextStream(stderr) << QCoreApplication::translate("main", "This computer can't analyse sounds.") << u'\n';
            return static_cast<int>(CliExit::Failed);
        }
        sounds = std::make_shared<const KeptAnalyses>(analyser, profile.waveformFolder());
    }
    Core core(profile);
    const auto journal = std::make_shared<SqliteJournal>(profile.dataFolder, JournalLane::Command);
    Cli cli(&core.accounts(), core.clock(), journal, compressor, sounds, *outcome.options);
    const TerminationWatch terminated([&cli] { cli.interrupt(); });
    QObject::connect(
        &cli, &Cli::finished, &app, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QTimer::singleShot(0, &cli, &Cli::run);
    return QCoreApplication::exec();
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
        return runWindow(argc, argv);
    QCoreApplication app(argc, argv);
    setUpApplication(app);
    // Ends the process.
    [[maybe_unused]] const CommandLine::Options options = commandLine.read(app);
    return static_cast<int>(CliExit::WrongUse);
}
