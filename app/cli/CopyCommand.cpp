#include "app/cli/CopyCommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr qsizetype removedAtOnce = 250;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CopyCommand)
};

QList<CliPath> sourcesOf(const CliOptions &options)
{
    return options.paths.first(options.paths.size() - 1);
}

/// What a moved folder leaves behind when all its files are gone.
void removeEmptyFolders(const QString &root)
{
    QStringList folders(1, root);
    QDirIterator below(root, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        folders += below.next();
    std::sort(folders.begin(), folders.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &folder : std::as_const(folders))
        QDir().rmdir(folder); // Only where it is empty.
}

} // namespace

CopyCommand::CopyCommand(std::shared_ptr<CliContext> context, Mode mode)
    : CliCommand(std::move(context))
    , m_mode(mode)
{
}

QString CopyCommand::problem() const
{
    const CliPath target = options().paths.last();
    const QList<CliPath> sources = sourcesOf(options());
    if (target.isRoot())
        return Words::tr("The target needs a bucket, such as ss:///audiofiles/.");
    if (target.place == CliPath::Place::Stream && (sources.size() > 1 || m_mode == Mode::Move))
        return Words::tr("Standard output takes a copy of one file.");
    for (const CliPath &source : sources) {
        if (source.isRoot())
            return Words::tr("A source needs a bucket, such as ss:///audiofiles/.");
        if (source.place == CliPath::Place::Stream && (sources.size() > 1 || m_mode == Mode::Move))
            return Words::tr("Standard input can only be copied, and alone.");
        if (options().compress && (source.place != CliPath::Place::File || !target.isRemote()))
            return Words::tr("--compress is for files that are sent to ss:/// or lib:///.");
        if (options().skipHidden && source.isRemote() == target.isRemote())
            return Words::tr("--skip-hidden is for folders that go up or down.");
        if (!source.isRemote() && !target.isRemote())
            return Words::tr("Source or target has to be in ss:/// or lib:///.");
    }
    return {};
}

QCoro::Task<CliExit> CopyCommand::run()
{
    const auto self = shared_from_this();
    if (const QString wrong = problem(); !wrong.isEmpty())
        co_return m_context->wrongUse(wrong);
    const CliPath target = options().paths.last();
    const QList<CliPath> sources = sourcesOf(options());
    CopyJob job{m_context, std::make_shared<CliTransfers>(m_context), m_mode == Mode::Move, false};
    job.into = sources.size() > 1 || target.endsInSlash ||
               (target.place == CliPath::Place::File && QFileInfo(target.file).isDir());
    if (job.isMove)
        job.transfers->keepDoneSources();
    job.transfers->setLooking(true);
    for (const CliPath &source : sources) {
        const Result<void> copied = co_await copyOne(job, source, target);
        if (m_context->cancel().isCancelled())
            break;
        if (copied)
            continue;
        if (exitFor(copied.error()) == CliExit::NotSignedIn || sources.size() == 1) {
            co_await job.transfers->settled();
            const CliExit soFar = job.transfers->exit();
            const CliExit failed = m_context->failed(copied.error(), source.toString());
            co_return soFar == CliExit::SomeFailed &&failed == CliExit::Failed ? soFar : failed;
        }
        job.transfers->refused(source, target, copied.error());
    }
    job.transfers->setLooking(false);
    co_await job.transfers->settled();
    if (job.isMove)
        co_await removeSources(job.transfers);
    co_return job.transfers->exit();
}

Task<void> CopyCommand::copyOne(CopyJob job, CliPath source, CliPath target)
{
    const auto self = shared_from_this();
    Result<void> copied;
    if (source.place == CliPath::Place::Stream)
        copied = co_await copyIn(job, target);
    else if (target.place == CliPath::Place::Stream)
        copied = co_await copyOut(job, source);
    else if (source.place == CliPath::Place::File)
        copied = co_await copyUp(job, source, target);
    else if (target.place == CliPath::Place::File)
        copied = co_await copyDown(job, source, target);
    else
        copied = co_await copyRemote(job, source, target);
    co_return copied;
}

QCoro::Task<> CopyCommand::removeSources(std::shared_ptr<CliTransfers> transfers)
{
    const auto self = shared_from_this();
    const CliPath target = options().paths.last();
    const QList<CliPath> done = transfers->takeDoneSources();
    QHash<CliPath::Place, QList<StoragePath>> remote;
    for (const CliPath &source : done) {
        if (source.place == CliPath::Place::File) {
            if (!QFile::remove(source.file))
                transfers->refused(source, target,
                                   makeError(ErrorKind::LocalIo, Words::tr("was copied, and can't be removed here.")));
            continue;
        }
        // On the server it has moved, unless it was to replace something, or to change.
        const bool wasCopied = options().overwrite || options().changesDetails();
        if (source.place != target.place || (wasCopied && !source.remote.isFolder()))
            remote[source.place].append(source.remote);
    }
    const QList<CliPath::Place> places = remote.keys();
    for (const CliPath::Place place : places) {
        const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(place);
        const QList<StoragePath> paths = remote.value(place);
        for (qsizetype at = 0; storage && at < paths.size(); at += removedAtOnce) {
            const QList<StoragePath> some = paths.mid(at, removedAtOnce);
            const Result<RemoveReport> removed = co_await (*storage)->remove(some);
            if (!removed)
                transfers->refused(CliPath::of(place, some.first()), target, removed.error());
            for (const ItemFailure &failure : removed ? removed->failed : QList<ItemFailure>())
                transfers->refused(CliPath::of(place, failure.path), target, failure.error);
        }
    }
    if (transfers->exit() != CliExit::Done)
        co_return;
    const QList<CliPath> sources = sourcesOf(options());
    for (const CliPath &source : sources) {
        if (source.place == CliPath::Place::File && QFileInfo(source.file).isDir() && !options().dryRun)
            removeEmptyFolders(source.file);
    }
}

} // namespace bucketdeck
