#include "app/CommandLine.h"

#include "app/cli/CliExit.h"
#include "app/cli/CliParser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

namespace bucketdeck {
namespace {

[[noreturn]] void end(std::FILE *stream, const QString &text, CliExit exit)
{
    QTextStream(stream) << text;
    std::exit(static_cast<int>(exit));
}

} // namespace

CommandLine::CommandLine()
{
    m_demo.setFlags(QCommandLineOption::HiddenFromHelp);
}

bool CommandLine::needsNoWindow(const QStringList &words) const
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool allKnown = parser.parse(words);
    return parser.isSet(m_help) || parser.isSet(m_version) || (allKnown && !parser.positionalArguments().isEmpty());
}

CommandLine::Options CommandLine::read(const QCoreApplication &app)
{
    m_profile.setDescription(QCoreApplication::translate("main", "Keep settings, data and library below <folder>."));
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

void CommandLine::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({m_help, m_version, m_profile, m_tour, m_demo});
}

} // namespace bucketdeck
