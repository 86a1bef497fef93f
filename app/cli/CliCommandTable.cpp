#include "app/cli/CliCommandTable.h"

#include <QCoreApplication>

namespace bucketdeck::CliCommandTable {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CliHelp)
};

QCommandLineOption flag(const QStringList &names, const QString &description)
{
    return {names, description};
}

QCommandLineOption valued(const QStringList &names, const QString &description, const QString &value)
{
    return {names, description, value};
}

QCommandLineOption recursive(const QString &description)
{
    return flag({QStringLiteral("r"), QStringLiteral("recursive")}, description);
}

QCommandLineOption jobs(const QString &description)
{
    return valued({QStringLiteral("jobs")}, description, QStringLiteral("N"));
}

QList<QCommandLineOption> transferOptions()
{
    return {
        recursive(Words::tr("Folders too, with all that is in them.")),
        jobs(Words::tr("So many files at once, 1 to 16; 4 without it.")),
        flag({QStringLiteral("overwrite")}, Words::tr("Replace what exists at the target.")),
        flag({QStringLiteral("skip-existing")}, Words::tr("Leave what exists at the target as it is.")),
        flag({QStringLiteral("skip-hidden")},
             Words::tr(
                 "Leave out what is hidden in folders that go up or down (names that begin with a dot); without it, "
                 "it goes along.")),
        valued({QStringLiteral("content-type")}, Words::tr("The type of uploaded files; sniffed without it."),
               QStringLiteral("TYPE")),
        valued({QStringLiteral("cache-control")}, Words::tr("How long uploaded files may be cached, e.g. max-age=60."),
               QStringLiteral("VALUE")),
        flag({QStringLiteral("n"), QStringLiteral("dry-run")}, Words::tr("Only say what would be done."))};
}

QList<QCommandLineOption> copyOptions()
{
    return transferOptions() +
           QList<QCommandLineOption>{valued(
               {QStringLiteral("compress")},
               Words::tr("Send WAV, AIFF and FLAC files as flac, opus or mp3, with a quality if you like: flac:0 to "
                         "flac:8, opus:96 (kbit/s), mp3:192 (kbit/s), mp3:v0 to mp3:v9. The files themselves "
                         "stay as they are; what would be no smaller is sent so, too."),
               QStringLiteral("FORMAT"))};
}

QString targetRule()
{
    return Words::tr("A target that ends in “/”, and a local folder that exists, receives each source under its own "
                     "name; any other target is the new name. What exists at the target is refused unless "
                     "--overwrite or --skip-existing is given.");
}

CliCommandEntry listing()
{
    return {QStringLiteral("ls"),
            QStringLiteral("ls [PATH]"),
            Words::tr("List buckets, a folder, or with -r all below it."),
            Words::tr("Folders end in “/”. With --json each line is an object with path, name, kind (bucket, folder or "
                      "file) and, for files, size in bytes, type, etag, modified and created (UTC)."),
            {recursive(Words::tr("All objects at any depth, as they come.")),
             jobs(Words::tr("No effect: a list comes page after page.")),
             flag({QStringLiteral("l"), QStringLiteral("long")}, Words::tr("With size, time and type."))},
            0,
            1};
}

CliCommandEntry linking()
{
    return {QStringLiteral("link"),
            QStringLiteral("link PATH…"),
            Words::tr("Print a link to a file that anyone can open until it expires."),
            Words::tr("For a file of the library the link is its file URL. With --json each line is an object with "
                      "path and url."),
            {recursive(Words::tr("Folders too: a link to each file in them.")),
             jobs(Words::tr("No effect: a thousand links come at once.")),
             valued({QStringLiteral("expires")}, Words::tr("For so long, e.g. 90s, 30m, 1h or 7d; 1h without it."),
                    QStringLiteral("TIME")),
             valued({QStringLiteral("download")}, Words::tr("The browser saves it under this name."),
                    QStringLiteral("NAME")),
             flag({QStringLiteral("public")}, Words::tr("The lasting link of a file in a public bucket.")),
             flag({QStringLiteral("upload")}, Words::tr("A link to upload this file with, once.")),
             flag({QStringLiteral("overwrite")}, Words::tr("With --upload: what is there may be replaced by it."))},
            1,
            -1};
}

CliCommandEntry playing()
{
    return {QStringLiteral("play"),
            QStringLiteral("play PATH…"),
            Words::tr("Play files, and folders with all that is in them."),
            Words::tr("Files of this computer, and files and folders of ss:/// and lib:///, one after another. At a "
                      "terminal: space pauses and goes on, left and right seek, up and down set the volume, n and p "
                      "are the next and the previous one, q ends. The desktop's media controls work too."),
            {},
            1,
            -1};
}

CliCommandEntry bucketMaking()
{
    return {
        QStringLiteral("mkbucket"),
        QStringLiteral("mkbucket PATH"),
        Words::tr("Make a bucket."),
        {},
        {flag({QStringLiteral("public")}, Words::tr("Anyone can read its files by their links.")),
         valued({QStringLiteral("limit")}, Words::tr("The largest file it takes, e.g. 50MB."), QStringLiteral("SIZE")),
         valued({QStringLiteral("types")}, Words::tr("The types it takes, e.g. audio/*,image/png."),
                QStringLiteral("LIST")),
         flag({QStringLiteral("ensure")}, Words::tr("It is no error that it exists; it stays as it is.")),
         recursive(Words::tr("No effect: a bucket isn't in anything.")),
         jobs(Words::tr("No effect: it is a single request."))},
        1,
        1};
}

CliCommandEntry peaks()
{
    return {QStringLiteral("peaks"),
            QStringLiteral("peaks PATH -o FILE"),
            Words::tr("Write a sound's waveform for web players."),
            Words::tr("The file is one of BBC audiowaveform (version 2, all channels mixed to one): JSON where its "
                      "name ends in .json, else .dat."),
            {valued({QStringLiteral("o"), QStringLiteral("output")},
                    Words::tr("The file to write; “-” is standard output. It is replaced."), QStringLiteral("FILE")),
             valued({QStringLiteral("bits")}, Words::tr("Of each value, 8 or 16; 16 without it."), QStringLiteral("N")),
             valued({QStringLiteral("samples-per-pixel")},
                    Words::tr("So many samples a point; 256 without it, whose multiples are quickest."),
                    QStringLiteral("N")),
             valued({QStringLiteral("format")}, Words::tr("dat or json, whatever the file is called."),
                    QStringLiteral("FORMAT"))},
            1,
            1};
}

CliCommandEntry loudness()
{
    return {QStringLiteral("loudness"),
            QStringLiteral("loudness PATH…"),
            Words::tr("How loud sounds are, by EBU R128."),
            Words::tr("With --json each line is an object with path, integrated (LUFS), range (LU), truePeak (dBTP), "
                      "samplePeak (dBFS), each null where there is only silence, and frames, sampleRate and channels."),
            {},
            1,
            -1};
}

} // namespace

QList<CliCommandEntry> commands()
{
    return {listing(),
            {QStringLiteral("cp"), QStringLiteral("cp SOURCE… TARGET"),
             Words::tr("Copy files up, down and between storages."),
             targetRule() + u' ' +
                 Words::tr("“-” is standard input or output. With --json each line is an object with action, source, "
                           "target, state (done, failed, skipped or planned), bytes, and error and reason where it "
                           "failed. A folder that is copied, moved or deleted where it is has one line for each "
                           "object in it that failed, and one for the whole with objects (those done) and "
                           "failedObjects; name is there where a file here could not have its own."),
             copyOptions(), 2, -1},
            {QStringLiteral("mv"), QStringLiteral("mv SOURCE… TARGET"), Words::tr("Move or rename files and folders."),
             targetRule() + u' ' +
                 Words::tr("A source is removed only after its copy has arrived whole. --json is as for cp."),
             transferOptions(), 2, -1},
            {QStringLiteral("rm"),
             QStringLiteral("rm PATH…"),
             Words::tr("Delete files, and with -r folders and buckets."),
             Words::tr("-r with a bucket deletes all that is in it and the bucket; with a “/” behind it, the bucket "
                       "stays. --json is as for cp."),
             {recursive(Words::tr("Folders and buckets too, with all that is in them.")),
              jobs(Words::tr("So many requests at once, 1 to 16; 4 without it.")),
              flag({QStringLiteral("n"), QStringLiteral("dry-run")}, Words::tr("Only say what would be deleted."))},
             1,
             -1},
            bucketMaking(),
            linking(),
            playing(),
            {QStringLiteral("info"),
             QStringLiteral("info PATH…"),
             Words::tr("What is known of a file or a bucket, and with -r how much a folder holds."),
             Words::tr("With --json each line is an object: of a file path, name, kind, size, type, etag, modified, "
                       "created, cacheControl and metadata; of a bucket path, name, kind, public, sizeLimit, "
                       "allowedTypes and created; with -r, of a folder path, name, kind, size and objects, and of a "
                       "bucket size and objects besides."),
             {recursive(Words::tr("Folders and buckets too: how many files they hold, and how much.")),
              jobs(Words::tr("No effect: a list comes page after page."))},
             1,
             -1},
            {QStringLiteral("usage"),
             QStringLiteral("usage [PATH]"),
             Words::tr("How much is stored, and how much room is left."),
             Words::tr("PATH is ss:/// or lib:///, or a bucket or folder there, which is counted. With --json it is "
                       "an object with usedBytes, limitBytes and freeBytes (null where unknown), objects, source "
                       "(project, counted or disk), complete (false where this account may not see all), and path "
                       "where a bucket or folder was named."),
             {recursive(Words::tr("No effect: all below is counted anyway.")),
              jobs(Words::tr("No effect: a list comes page after page."))},
             0,
             1},
            peaks(),
            loudness()};
}

QList<QCommandLineOption> commonOptions()
{
    return {valued({QStringLiteral("account")}, Words::tr("The account that ss: means: its name, e-mail or id."),
                   QStringLiteral("NAME")),
            flag({QStringLiteral("json")}, Words::tr("One JSON object a line.")),
            flag({QStringLiteral("q"), QStringLiteral("quiet")}, Words::tr("No progress; errors only.")),
            flag({QStringLiteral("v"), QStringLiteral("verbose")},
                 Words::tr("Say what is done, and the details of errors.")),
            flag({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help."))};
}

QString exitCodes()
{
    return Words::tr("Exit codes: 0 done, 1 failed, 2 wrong use, 3 some items failed, 4 not signed in, "
                     "130 interrupted.");
}

QString pathsAndAccounts()
{
    return Words::tr("Paths: ss:///bucket/key in the account's storage, lib:///bucket/key in the library on this "
                     "computer, anything else a file. They are no URLs: write every character as it is.\n"
                     "Accounts: --account, else what the environment says (SUPABASE_URL, SUPABASE_ANON_KEY and "
                     "BUCKETDECK_ACCESS_TOKEN or SUPABASE_SERVICE_KEY), else the account that was used last, else what "
                     "SUPABASE_URL and SUPABASE_ANON_KEY give to everybody.");
}

} // namespace bucketdeck::CliCommandTable
