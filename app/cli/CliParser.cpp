#include "app/cli/CliParser.h"

#include "app/cli/CliCommandTable.h"
#include "core/storage/ByteSize.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int mostJobs = 16;
constexpr int mostPixelFrames = 1'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CliParser)
};

QCommandLineOption profileOption()
{
    return {QStringLiteral("profile"), Words::tr("Keep settings, data and library below <folder>."),
            QStringLiteral("folder")};
}

/// Knows the options of all commands, to find the command among the words.
QStringList positionals(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption(profileOption());
    parser.addOptions(CliCommandTable::commonOptions());
    QStringList known;
    for (const CliCommandEntry &entry : CliCommandTable::commands()) {
        for (const QCommandLineOption &option : entry.options) {
            if (known.contains(option.names().constLast()))
                continue;
            known += option.names();
            parser.addOption(option);
        }
    }
    parser.parse(words);
    return parser.positionalArguments();
}

const CliCommandEntry *find(const QList<CliCommandEntry> &table, const QString &name)
{
    const auto found = std::find_if(table.cbegin(), table.cend(),
                                    [&name](const CliCommandEntry &entry) { return entry.name == name; });
    return found == table.cend() ? nullptr : &*found;
}

/// The first thing that is wrong with the options' values; empty where nothing is.
QString readValues(const QCommandLineParser &parser, CliOptions &options)
{
    const auto isSet = [&parser](const char *name) {
        // Asking for an option that the command doesn't have prints a warning.
        return parser.optionNames().contains(QLatin1StringView(name));
    };
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    options.json = isSet("json");
    options.quiet = isSet("q") || isSet("quiet");
    options.verbose = isSet("v") || isSet("verbose");
    options.recursive = isSet("r") || isSet("recursive");
    options.dryRun = isSet("n") || isSet("dry-run");
    options.isLong = isSet("l") || isSet("long");
    options.overwrite = isSet("overwrite");
    options.skipExisting = isSet("skip-existing");
    options.skipHidden = isSet("skip-hidden");
    options.isPublic = isSet("public");
    options.isForUpload = isSet("upload");
    options.ensure = isSet("ensure");
    if (isSet("account"))
        options.account = value("account");
    if (isSet("content-type"))
        options.contentType = value("content-type").trimmed();
    if (isSet("cache-control"))
        options.cacheControl = value("cache-control").trimmed();
    if (isSet("compress")) {
        options.compress = EncodeSettings::parse(value("compress"));
        if (!options.compress)
            return Words::tr(
                "--compress takes flac, opus or mp3, with a quality if you like: flac:8, opus:96, mp3:192, "
                "mp3:v2.");
        if (isSet("content-type"))
            return Words::tr("Give either --compress or --content-type.");
    }
    if (isSet("download"))
        options.downloadName = value("download");
    if (isSet("types")) {
        const QStringList types = value("types").split(u',', Qt::SkipEmptyParts);
        for (const QString &type : types)
            options.allowedTypes.append(type.trimmed());
    }
    if (isSet("jobs")) {
        bool isNumber = false;
        options.jobs = value("jobs").toInt(&isNumber);
        if (!isNumber || options.jobs < 1 || options.jobs > mostJobs)
            return Words::tr("--jobs takes a number from 1 to %1.").arg(mostJobs);
    }
    if (isSet("expires")) {
        const std::optional<std::chrono::seconds> expires = CliParser::duration(value("expires"));
        if (!expires)
            return Words::tr("--expires takes a time such as 90s, 30m, 1h or 7d.");
        options.expires = *expires;
    }
    if (isSet("limit")) {
        const std::optional<qint64> limit = parseByteSize(value("limit"));
        if (!limit || *limit < 1)
            return Words::tr("--limit takes a size such as 50MB.");
        options.sizeLimit = *limit;
    }
    if (isSet("o") || isSet("output"))
        options.output = value("output");
    if (isSet("bits")) {
        options.peakBits = value("bits").toInt();
        if (options.peakBits != 8 && options.peakBits != 16)
            return Words::tr("--bits takes 8 or 16.");
    }
    if (isSet("samples-per-pixel")) {
        options.pixelFrames = value("samples-per-pixel").toInt();
        if (options.pixelFrames < 2 || options.pixelFrames > mostPixelFrames)
            return Words::tr("--samples-per-pixel takes a number from 2 to %1.").arg(mostPixelFrames);
    }
    if (isSet("format")) {
        options.peakFormat = value("format").toLower();
        if (options.peakFormat != u"dat" && options.peakFormat != u"json")
            return Words::tr("--format takes dat or json.");
    }
    if (options.overwrite && options.skipExisting)
        return Words::tr("Give either --overwrite or --skip-existing.");
    if (options.isPublic && options.isForUpload)
        return Words::tr("Give either --public or --upload.");
    return {};
}

QString readPaths(const CliCommandEntry &entry, const QStringList &texts, CliOptions &options)
{
    if (texts.size() < entry.fewestPaths || (entry.mostPaths >= 0 && texts.size() > entry.mostPaths))
        return Words::tr("Use: bucketdeck %1").arg(entry.syntax);
    for (const QString &text : texts) {
        const Result<CliPath> path = CliPath::parse(text);
        if (!path)
            return path.error().userText;
        options.paths.append(*path);
    }
    return {};
}

QString helpFor(const CliCommandEntry &entry, const QCommandLineParser &parser)
{
    // Qt's text begins with how the program is called, by its path.
    const QString options = parser.helpText().section(u'\n', 1);
    QString help = Words::tr("Use: bucketdeck %1").arg(entry.syntax) + QStringLiteral("\n\n") + entry.summary + u'\n';
    if (!entry.notes.isEmpty())
        help += entry.notes + u'\n';
    return help + u'\n' + options.trimmed() + QStringLiteral("\n\n") + CliCommandTable::pathsAndAccounts() + u'\n' +
           CliCommandTable::exitCodes() + u'\n';
}

} // namespace

bool CliParser::namesCommand(const QStringList &words)
{
    const QList<CliCommandEntry> table = CliCommandTable::commands();
    return find(table, positionals(words).value(0)) != nullptr;
}

CliParser::Outcome CliParser::parse(const QStringList &words)
{
    Outcome outcome;
    const QList<CliCommandEntry> table = CliCommandTable::commands();
    const CliCommandEntry *entry = find(table, positionals(words).value(0));
    if (!entry) {
        outcome.problem = overview();
        return outcome;
    }
    QCommandLineParser parser;
    parser.addOption(profileOption());
    parser.addOptions(CliCommandTable::commonOptions());
    parser.addOptions(entry->options);
    const bool parsed = parser.parse(words);
    if (parser.optionNames().contains(u"h") || parser.optionNames().contains(u"help")) {
        outcome.help = helpFor(*entry, parser);
        return outcome;
    }
    CliOptions options;
    options.command = entry->name;
    outcome.problem = parsed ? QString() : parser.errorText();
    if (outcome.problem.isEmpty())
        outcome.problem = readValues(parser, options);
    if (outcome.problem.isEmpty())
        outcome.problem = readPaths(*entry, parser.positionalArguments().mid(1), options);
    if (!outcome.problem.isEmpty()) {
        outcome.problem += u'\n' + Words::tr("“bucketdeck %1 --help” says more.").arg(entry->name);
        return outcome;
    }
    outcome.profile = parser.value(QStringLiteral("profile"));
    outcome.options = options;
    return outcome;
}

QString CliParser::overview()
{
    QString text = Words::tr("Commands, without a window:") + u'\n';
    for (const CliCommandEntry &entry : CliCommandTable::commands())
        text += QStringLiteral("  %1 %2\n").arg(entry.syntax, -24).arg(entry.summary);
    return text + Words::tr("“bucketdeck COMMAND --help” says more of each.") + QStringLiteral("\n\n") +
           CliCommandTable::pathsAndAccounts() + u'\n' + CliCommandTable::exitCodes() + u'\n';
}

std::optional<std::chrono::seconds> CliParser::duration(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    if (trimmed.isEmpty())
        return std::nullopt;
    qint64 unit = 1;
    QString digits = trimmed;
    if (!trimmed.back().isDigit()) {
        const auto of = [](QChar letter) -> qint64 {
            switch (letter.unicode()) {
            case u's':
                return 1;
            case u'm':
                return 60;
            case u'h':
                return 3600;
            case u'd':
                return 86'400;
            default:
                return 0;
            }
        };
        unit = of(trimmed.back());
        digits.chop(1);
    }
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    constexpr qint64 longest = 10LL * 366 * 86'400;
    if (!isNumber || unit == 0 || count < 1 || count > longest / unit)
        return std::nullopt;
    return std::chrono::seconds(count * unit);
}

} // namespace bucketdeck
